/** The smallest pieces of a wording: a run of digits, a word, or one other character. */
export type Token = {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As written, but every dash is "–" and every apostrophe "'". */
  readonly text: string;
  /** The white space before it: none, a single blank of any width, or more (a line break is more). */
  readonly gap: 'none' | 'blank' | 'wide';
};

// Invisible characters that PDFs and web pages leave inside words; a line break is not one of them.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const dashes = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const apostrophes = /['\u2019\u02bc]/gu;

const singleBlank = /^[^\S\n\r\v\f\u2028\u2029]$/;

// Every alternative begins with characters of its own and none nests, so the text is read once, left to right.
const pieces = /\d+|\p{L}[\p{L}\p{M}²³]*(?:'\p{L}+)*|\s+|./gsu;

/** Cuts a wording into tokens. Letters and digits part ("Q3"), and so do words at a hyphen ("AA-taso"). */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .replaceAll(invisible, '')
    .normalize('NFC')
    .replaceAll(dashes, '–')
    .replaceAll(apostrophes, "'");
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (const [piece] of plain.matchAll(pieces)) {
    const kind = kindOf(piece);
    if (kind !== 'space') tokens.push({ kind, text: piece, gap });
    gap = kind !== 'space' ? 'none' : singleBlank.test(piece) ? 'blank' : 'wide';
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] | 'space' {
  if (/^\d/.test(piece)) return 'digits';
  if (/^\p{L}/u.test(piece)) return 'word';
  return /^\s/.test(piece) ? 'space' : 'sign';
}
