/** One round: each side measured twice, in the order ours, theirs, theirs, ours, so that drift falls on both. */
export type Round = { readonly ours: readonly [number, number]; readonly theirs: readonly [number, number] };

export async function round(ours: () => Promise<number>, theirs: () => Promise<number>): Promise<Round> {
  const first = await ours();
  const between: Round['theirs'] = [await theirs(), await theirs()];
  return { ours: [first, await ours()], theirs: between };
}

/** Two runs of one side that differ by more than this say that the machine was busy with something else. */
const likeness = 0.15;
/** The share of such pairs from which on a ratio of the sides tells of the machine and not of the sides. */
const mostUnlike = 1 / 3;

/**
 * The medians of both sides and their ratio, ours to theirs, with the lowest and highest of the rounds; and where
 * runs of one side differ too often, that only those two bear a judgement.
 */
export function verdict(rounds: readonly Round[], unit: string): string {
  const pairs = rounds.flatMap(({ ours, theirs }) => [ours, theirs]);
  const unlike = pairs.filter(([one, other]) => Math.max(one, other) / Math.min(one, other) > 1 + likeness);
  const ratios = rounds.map(({ ours, theirs }) => mean(ours) / mean(theirs));
  const figures = [
    `${median(rounds.flatMap(({ ours }) => ours)).toFixed(0)} ${unit}`,
    `beside ${median(rounds.flatMap(({ theirs }) => theirs)).toFixed(0)} ${unit}`,
  ].join(' ');
  const noise = `${unlike.length} of ${pairs.length} pairs of runs of one side differ by more than 15 %`;
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  const ratio = `${median(ratios).toFixed(2)}x (rounds ${least.toFixed(2)}–${most.toFixed(2)}; ${noise})`;
  const isNoisy = unlike.length > mostUnlike * pairs.length;
  return isNoisy ? `${figures}: NOISY, its rounds bound it and no more: ${ratio}` : `${figures}: ${ratio}`;
}

function mean([one, other]: readonly [number, number]): number {
  return (one + other) / 2;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
