import type { Judgement } from './judgement.ts';
import type { PartStatus } from './reason.ts';
import type { Colour } from './status.ts';

/** The colour that decides comes first: what is missing hides no red, and what is fine hides nothing. */
const deciding: readonly Colour[] = ['red', 'yellow', 'none', 'green'];

/** The colour of a target of several rules or numbers: that of the part that decides, which is named. */
export function statusOfParts(parts: readonly Judgement[]): Judgement {
  const place = decidingPlace(parts);
  const part = parts[place];
  if (part === undefined) throw new Error('A target of several parts has none');
  return {
    colour: part.colour,
    reason: { code: 'parts', deciding: place, parts: parts.map(asPart) },
    ...(part.gap && { gap: part.gap }),
    ...(part.rest && { rest: part.rest }),
    ...(part.over && { over: true }),
    ...(part.noWord && { noWord: true }),
    ...(parts.every(({ final }) => final) && { final: true }),
  };
}

/** Of several parts of one colour, one that has something more to tell goes first. */
function decidingPlace(parts: readonly Judgement[]): number {
  const colour = deciding.find((one) => parts.some((part) => part.colour === one));
  const telling = parts.findIndex((part) => part.colour === colour && (part.over || part.noWord));
  return telling >= 0 ? telling : parts.findIndex((part) => part.colour === colour);
}

function asPart({ colour, reason, gap }: Judgement): PartStatus {
  return { colour, reason, ...(gap && { gap }) };
}
