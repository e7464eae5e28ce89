import type { Decision } from '../domain/agreement.ts';
import type { Rows } from './find-rows.ts';
import type { Intent } from './intent.ts';
import type { Reading } from './reading.ts';
import { rowsNamed, says } from './rule.ts';

/** "päätä 10 vihreä, koska …", "decide 21 not assessed: …": the verb opens, the reason comes last and in full. */
const deciding =
  /^(?:päätä|päätän|päätetään|besluta|beslutar|vi beslutar|decide|rule) ([^,:]{1,100}?)(?: ?: ?|,? (?:koska|sillä|eftersom|för att|because) |$)(.*)$/iu;

const notAssessed = /(?:ei arvioida|ei arvioi|bedöms inte|bedöm inte|not assessed|not to be assessed)/iu;
const byTheRules = /(?:sääntöjen mukaan|säännöt|enligt reglerna|by the rules|as the rules say)/iu;

const colours = ['green', 'yellow', 'red'] as const;

/** A manager's word on the colour of one row that is sure, with the reason in their own words. */
export function decide(
  text: string,
  { read, rows }: { readonly read: (text: string) => Reading; readonly rows: Rows },
): Intent | undefined {
  // With single spaces no run of them can be shared out in many ways.
  const [, what, why] = deciding.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (what === undefined || why === undefined) return undefined;
  const reading = read(what.replace(notAssessed, ' ').replace(byTheRules, ' '));
  const colour = colourOf(what, reading);
  const found = rowsNamed(reading, rows, 'names');
  if (colour === undefined || found.kind !== 'one') {
    // "Decide 39 blue, because …": whatever else its words might ask, they do not.
    const near = reading.numbers.filter((number) => rows.ids.has(number));
    return near.length === 0 ? undefined : { kind: 'unknown', near: { asks: [], indicators: near } };
  }
  return { kind: 'decide', indicator: found.indicator, colour, why };
}

function colourOf(what: string, reading: Reading): Decision['colour'] {
  if (notAssessed.test(what)) return 'none';
  if (byTheRules.test(what)) return 'ruled';
  // "Decide 21 not green" says which it is not.
  if (says(reading, 'not')) return undefined;
  const [colour, ...others] = colours.filter((each) => says(reading, each));
  return others.length === 0 ? colour : undefined;
}
