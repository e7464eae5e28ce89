import { dayOf, settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Directory } from '../directory.ts';
import type { Known, Row } from '../known.ts';
import type { Asker } from '../permission.ts';
import type { Absence, Person } from '../person.ts';
import { unansweredOf } from './awaited.ts';
import { sendsOn } from './sends-on.ts';
import { canBeWrittenTo } from './slots.ts';
import { isAway } from './wishes.ts';

/** What "remind them now" comes to when it is said: whom it reaches and when, and whom it does not. */
export type Nudging = {
  readonly people: number;
  readonly rows: number;
  /** Whoever says it is one of the people: rows of their own are not answered. */
  readonly isAskerToo?: true;
  /** How many of the people get it at once; the others on the first of their days. */
  readonly now: number;
  readonly later?: Day;
  /** Owners who are away on the day on which it would reach them, and have nobody in their place. */
  readonly away: readonly (Absence & { readonly name: string })[];
  /** Owners who cannot be written to, with their rows. */
  readonly unmet: { readonly people: number; readonly rows: readonly string[] };
};

/** Undefined when nobody has been asked anything that is not answered. */
export function nudgingOf(
  present: Known,
  asker: Asker,
  directory: Directory,
  now: Moment,
): Nudging | undefined {
  const today = dayOf(now, present.signed.timeZone);
  const reached = new Map<Person, number>();
  const away = new Map<Person, Absence>();
  const unmet = new Set<string>();
  const unmetRows: string[] = [];
  const awaited = [...present.rows.values()].filter((row) => unansweredOf(present, row, today) !== undefined);
  for (const row of awaited) {
    const owner = directory.find(row.owner);
    const to = owner && recipientOf(present, row, owner, directory, now);
    if (to !== undefined && canBeWrittenTo(to)) reached.set(to, (reached.get(to) ?? 0) + 1);
    else if (to === undefined && owner?.away !== undefined) away.set(owner, owner.away);
    else {
      unmet.add(to?.id ?? row.owner?.toLowerCase() ?? '');
      unmetRows.push(row.indicator.id);
    }
  }
  if (awaited.length === 0) return undefined;
  const last = settlementDay(present.signed);
  const sent = [...reached]
    .map(([person, rows]) => ({ person, rows, on: sendsOn(present, person, now) }))
    .filter(({ on }) => on === 'now' || on <= last);
  const [later] = sent.flatMap(({ on }) => (on === 'now' ? [] : [on])).sort();
  return {
    people: sent.length,
    rows: sent.reduce((sum, { rows }) => sum + rows, 0),
    ...(sent.some(({ person }) => person.id === asker.id) && { isAskerToo: true }),
    now: sent.filter(({ on }) => on === 'now').length,
    ...(later !== undefined && { later }),
    away: [...away].map(([{ name }, absence]) => ({ name, ...absence })),
    unmet: { people: unmet.size, rows: unmetRows },
  };
}

/** The owner; when they are away on the day on which it would reach them their deputy, who is asked what is asked again. */
function recipientOf(
  present: Known,
  row: Row,
  owner: Person,
  directory: Directory,
  now: Moment,
): Person | undefined {
  if (!isAwayForIt(present, owner, now)) return owner;
  const deputy = directory.find(row.indicator.deputy);
  return deputy === undefined || isAwayForIt(present, deputy, now) ? undefined : deputy;
}

/** Whether somebody is away on the first day on which they would get it if they were not. */
function isAwayForIt(present: Known, person: Person, now: Moment): boolean {
  const { away: _absence, ...there } = person;
  const on = sendsOn(present, there, now);
  return isAway(person, on === 'now' ? dayOf(now, present.signed.timeZone) : on);
}
