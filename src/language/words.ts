import { fold } from './fold.ts';

/** One word of a message: as typed, in small letters, and as it is compared. */
export type Word = { readonly typed: string; readonly folded: string };

/** Longer runs of letters are no word of any language here. */
const longestWord = 60;

/** A case hung on a number or an abbreviation: "10:n", "Liboppi.fi:ssä". */
const caseEnding = /^(?:n|[aä]|t[aä]?|s|[sl]t[aä]|ss[aä]|ll[aä]|lle|n[aä]|ksi|i?in|een|hen)$/;

/**
 * The words of a plain text. Punctuation goes, except inside a number or a date ("46,17", "24.3.2020",
 * "10:30", "+9", "10 %") and the hyphen of a compound; "10:n" is 10, "what's" is one word.
 */
export function wordsOf(text: string): readonly Word[] {
  // Among small letters "IT" is what others call ICT, and no pronoun.
  const plain = /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})IT(?![\p{L}-])/gu, 'ICT') : text;
  return plain
    .replace(/(?<!\p{L})(q[1-4])-(?=\p{L})/giu, '$1 ')
    .replace(/(?<!\p{L})w\/o(?!\p{L})/giu, 'without')
    .replace(/(?<=\p{L})['’]re(?!\p{L})/giu, ' are')
    .split(/[^\p{L}\p{M}\p{N}.,:/'’–+%€-]+/u)
    .map((piece) => withoutCase(bare(piece)))
    .flatMap((piece) => (hasDigit(piece) ? [piece] : piece.split(/[.,:/–]+/).map(bare)))
    .map((piece) => piece.replace(/['’]/g, '').slice(0, longestWord).toLowerCase())
    .filter((piece) => piece !== '')
    .map((typed) => ({ typed, folded: fold(typed) }));
}

/** "ja", "och" or "for": no word of a name by itself. */
export function isParticle({ folded }: Pick<Word, 'folded'>): boolean {
  return folded.length <= longestParticle;
}

const longestParticle = 3;

export function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

function withoutCase(piece: string): string {
  // "R12", "20th"
  const plain = /^(?:r(\d{1,3})|(\d{1,2})(?:st|nd|rd|th))$/i.exec(piece);
  if (plain !== null) return plain[1] ?? plain[2] ?? piece;
  // A number as a Swede calls the thing that has it: "10an", "33:an".
  const called = /^(\d+):?ans?$/i.exec(piece);
  if (called?.[1] !== undefined) return called[1];
  // An abbreviation may have its case without a colon: "SAPista", "RFIDin".
  const abbreviation = /^(\p{Lu}{2,})(?:i?n|it?[aä]|i(?:st|ss|ll|lt)[aä]|ille|iin)$/u.exec(piece);
  if (abbreviation?.[1] !== undefined) return abbreviation[1];
  const colon = piece.lastIndexOf(':');
  return colon > 0 && caseEnding.test(piece.slice(colon + 1).toLowerCase()) ? piece.slice(0, colon) : piece;
}

/** Without the punctuation around it; a number keeps its sign. */
function bare(piece: string): string {
  const characters = Array.from(piece);
  const start = characters.findIndex(isLetterOrDigit);
  if (start < 0) return '';
  const isSigned = start > 0 && /^[+-]\d/.test(characters.slice(start - 1, start + 1).join(''));
  return characters
    .slice(isSigned ? start - 1 : start, characters.findLastIndex(isLetterOrDigit) + 1)
    .join('');
}

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}%€]/u.test(character);
}
