import type { Rows } from './find-rows.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { says } from './rule.ts';

/** What a message that is not understood may have been about: things that can be asked, and rows by their ids. */
export type Near = {
  readonly asks: readonly NearAsk[];
  readonly indicators: readonly string[];
};

/** Questions and commands that a button can say. */
export type NearAsk =
  | 'red'
  | 'noWord'
  | 'unowned'
  | 'status'
  | 'mine'
  | 'report'
  | 'takeAll'
  | 'digest'
  | 'preview'
  | 'help';

export const nothingNear: Near = { asks: [], indicators: [] };

const asksOf: readonly (readonly [NearAsk, readonly Sense[]])[] = [
  ['red', ['red', 'yellow', 'late', 'behind']],
  ['noWord', ['silent', 'word']],
  ['unowned', ['free', 'owner']],
  ['mine', ['mine']],
  ['report', ['report', 'done', 'on-track', 'at-risk', 'wont', 'comes', 'same']],
  ['takeAll', ['take', 'assign']],
  ['digest', ['digest']],
  ['preview', ['remind', 'messages', 'away', 'send']],
  ['status', ['status', 'changed', 'green', 'goes']],
  ['help', ['help']],
];

/** As many as fit beside one another; more would be no help. */
const mostAsks = 2;
const mostRows = 3;

/** The nearest things that a message could have meant, by the words of it that mean something. */
export function nearestTo(reading: Reading, rows: Rows): Near {
  const asks = asksOf.filter(([, senses]) => says(reading, ...senses)).map(([ask]) => ask);
  const indicators = reading.names.flatMap((word) => {
    const found = rows.find([word], 'everything');
    if (found.kind === 'one') return [found.indicator];
    return found.kind === 'several' ? found.indicators : [];
  });
  // Beside a name a number is rather a value: "webinaareissa oli 33 katsojaa" has nothing to do with row 33.
  const named = reading.names.length > 0 ? [] : reading.numbers.filter((number) => rows.ids.has(number));
  return {
    asks: asks.slice(0, mostAsks),
    indicators: [...new Set([...named, ...indicators])].slice(0, mostRows),
  };
}
