import { fold } from './fold.ts';

/** One word of a message: as typed, in small letters, and as it is compared. */
export type Word = { readonly typed: string; readonly folded: string };

/** Longer runs of letters are no word of any language here. */
const longestWord = 60;

/**
 * The words of a plain text. Punctuation goes, except inside a number or a date ("46,17", "24.3.2020",
 * "10:30", "+9", "10 %") and the hyphen of a compound; "10:n" is 10, "what's" is one word.
 */
export function wordsOf(text: string): readonly Word[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}.,:/'’–+%€-]+/u)
    .flatMap((piece) => (hasDigit(piece) ? [piece] : piece.split(/[.,:/–]+/)))
    .map((piece) => bare(piece).replace(/['’]/g, ''))
    .filter((piece) => piece !== '')
    .map((piece) => piece.slice(0, longestWord).toLowerCase())
    .map((typed) => ({ typed, folded: fold(typed) }));
}

export function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** Without punctuation around it and without an ending after a colon. */
function bare(piece: string): string {
  const characters = Array.from(piece);
  const start = characters.findIndex(isLetterOrDigit);
  if (start < 0) return '';
  const first =
    start > 0 && /^[+-]\d/.test(characters.slice(start - 1, start + 1).join('')) ? start - 1 : start;
  const word = characters.slice(first, characters.findLastIndex(isLetterOrDigit) + 1).join('');
  const colon = word.lastIndexOf(':');
  return colon > 0 && !hasDigit(word.slice(colon)) ? word.slice(0, colon) : word;
}

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}%€]/u.test(character);
}
