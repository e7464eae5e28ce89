/** Units that only say that something was counted. */
const pieces = ['kpl', 'kappaletta', 'st', 'stycken', 'pcs', 'pieces'];

/** How often something happened, in any language. */
const times = ['kertaa', 'kerta', 'kerran', 'krt', 'gånger', 'gång', 'ggr', 'times', 'time'];

/** A shorter beginning or end of a word may be of any other: "h" is in "puhelinta". */
const shortestStem = 3;

/**
 * Whether a reported unit can be the target's: one of them is left out or only says "pieces", or they name one
 * thing in different cases or lengths ("puhelin" and "puhelinta", "palaveria" and "tulosyksikköpalaveria").
 */
export function isSameUnit(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  if (isSign(one) || isSign(other)) return false;
  const [thing, otherThing] = [lastWord(one), lastWord(other)];
  if (times.includes(thing) && times.includes(otherThing)) return true;
  return isPart(thing, otherThing) || isPart(otherThing, thing) || [thing, otherThing].some(isPiece);
}

function isPart(short: string, long: string): boolean {
  return short.length >= shortestStem && long.includes(short);
}

function isPiece(unit: string): boolean {
  return pieces.includes(unit);
}

function isSign(unit: string): boolean {
  return unit === '%' || unit === '€';
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}
