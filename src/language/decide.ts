import type { Decision } from '../domain/agreement.ts';
import { wholeWord, wordsFor } from './amount-words.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Reading } from './reading.ts';
import { rowsNamed, says } from './rule.ts';

/** "päätä 10 vihreä, koska …", "decide 21 not assessed: …": the verb opens, the reason comes last and in full. */
const deciding = new RegExp(
  `^(?:${wordsFor('decides')}) (?!(?:${wordsFor('whether')}) )((?:[\\d–-]{1,7}, ?){0,60}[^,:]{1,100}?)(?: ?: ?|,? (?:${wordsFor('decidedBecause')}) |$)(.*)$`,
  'iu',
);

const notAssessed = wholeWord(wordsFor('notAssessed'));
const byTheRules = wholeWord(wordsFor('byTheRules'));

const colours = ['green', 'yellow', 'red'] as const;

/** A manager's word on the colour of one row that is sure, or of those that are numbered, with the reason in their own words. */
export function decide(
  text: string,
  { read, rows }: { readonly read: (text: string) => Reading; readonly rows: Rows },
): Intent | undefined {
  // With single spaces no run of them can be shared out in many ways.
  const [, what, why] = deciding.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (what === undefined || why === undefined) return undefined;
  const reading = read(what.replace(notAssessed, ' ').replace(byTheRules, ' '));
  // "Confirm 10 green?"
  if (reading.asks) return undefined;
  const colour = colourOf(what, reading);
  const found = rowsNamed(reading, rows, 'names');
  const isNumbered = found.kind === 'several' && reading.names.length === 0;
  if (colour === undefined || found.kind === 'none' || !(found.kind === 'one' || isNumbered)) {
    // "Decide 39 blue, because …": whatever else its words might ask, they do not.
    const near = reading.numbers.filter((number) => rows.ids.has(number));
    return near.length === 0 ? undefined : { kind: 'unknown', near: { asks: [], indicators: near } };
  }
  const indicators = found.kind === 'one' ? [found.indicator] : found.indicators;
  return { kind: 'decide', indicators, colour, why };
}

function colourOf(what: string, reading: Reading): Decision['colour'] {
  if (what.search(notAssessed) >= 0) return 'none';
  if (what.search(byTheRules) >= 0) return 'ruled';
  // "Decide 21 not green" says which it is not.
  if (says(reading, 'not')) return undefined;
  const [colour, ...others] = colours.filter((each) => says(reading, each));
  return others.length === 0 ? colour : undefined;
}
