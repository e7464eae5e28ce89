import type { Decision, Over } from '../agreement.ts';
import type { AgreementYear } from '../agreement-year.ts';
import { dayOf } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Row } from '../known.ts';
import type { Colour } from './status.ts';

export type DecidedColour = Decision & { readonly colour: Colour; readonly on: Day };

/** The colour that a manager has given a row by a day; undefined when the rules decide. */
export function decidedColour(row: Row, year: AgreementYear, day: Day): DecidedColour | undefined {
  const decision = decisionsUntil(row, year, day).findLast(({ colour }) => colour !== undefined);
  if (decision?.colour === undefined || decision.colour === 'ruled') return undefined;
  return { ...decision, colour: decision.colour, on: dayOf(decision.at, year.signed.timeZone) };
}

/** What has been said of passing the row's top; undefined when nobody has said more than the default. */
export function overSaid(row: Row, year: AgreementYear, day: Day): Over | undefined {
  const decision = decisionsUntil(row, year, day).findLast(({ over }) => over !== undefined);
  const signed = row.indicator.over === 'note' ? undefined : row.indicator.over;
  return decision?.over ?? signed;
}

function decisionsUntil({ decisions }: Row, year: AgreementYear, day: Day): readonly Decision[] {
  return decisions.filter(({ at }) => dayOf(at, year.signed.timeZone) <= day);
}
