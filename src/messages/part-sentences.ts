import type { PartStatus, Reason } from '../domain/status/reason.ts';
import type { Say, Sentences } from './reason-texts.ts';

/** Tells a target of several parts by the part that decides: "Osa 2/2 (puhelinta): tilanne 31.3. oli …". */
export function partSentences(
  { deciding, parts }: Reason<'parts'>,
  say: Say,
  words: { readonly all: string; readonly part: string },
): Sentences {
  const part = parts[deciding];
  if (part === undefined || isPlain(part)) return [words.all];
  const told = say.tell(part);
  // What holds of every part alike, as that nothing has been told, is said of the row.
  if (parts.every((other) => say.tell(other) === told)) return [told, say.gap];
  const name = say.partName(deciding);
  return [`${words.part}${name === undefined ? '' : ` (${name})`}: ${inLowerCase(told)}`, say.gap];
}

/** A green part that is not above its top stands for all of them. */
function isPlain({ colour, reason }: PartStatus): boolean {
  return colour === 'green' && reason.code !== 'over';
}

function inLowerCase(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
