/**
 * Everything that people or agreements wrote passes through here on its way into a card, and the first half of
 * it again on its way back (card-input.ts).
 */

/** Invisible, and glued to its neighbours: it parts signs that mean something only side by side. */
const joiner = '\u2060';

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
// Controls, half characters, what turns the direction of writing, spaces of no width, tags. Joiners inside
// emoji and Indic words (U+200C, U+200D) and soft hyphens stay: they change how a word looks.
const unseen = /[^\P{Cc}\n]|[\p{Cs}\p{Bidi_Control}\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

/** The text without what cannot be seen. Lines stay; tabs become spaces. */
export function visible(text: string): string {
  return text.replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unseen, '');
}

/**
 * Text that is only text to the template engine (which expands `${…}` in a card that is expanded twice) and to
 * the clients (which read `{{DATE(…)}}` in any text of a card).
 */
export function plain(text: string): string {
  return visible(text)
    .replace(/\$(?=\{)/g, `$${joiner}`)
    .replace(/\{(?=\{)/g, `{${joiner}`);
}

/**
 * Plain text on one line that is only text in a TextBlock, which reads Markdown. Only what is active is
 * escaped, because mobile clients of Teams have shown the backslash as well (AdaptiveCards issues 5590 and
 * 7474); a link is parted besides, so that it stays dead where the backslash is not understood.
 */
export function unmarked(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/\\\](?=[(:[])/g, `\\]${joiner}`)
    .replace(/^(?:[#>=]|[+-](?=[\s-]|$)|\d+(?=[.)](?:\s|$)))/, atLineStart);
}

/** A number at the start of a line makes a list through the sign after it; the others by themselves. */
function atLineStart(sign: string): string {
  return /\d/.test(sign) ? `${sign}\\` : `\\${sign}`;
}
