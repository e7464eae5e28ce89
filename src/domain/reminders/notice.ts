import type { SignedAgreement } from '../agreement.ts';
import type { Day } from '../day.ts';
import { type Digest, digestOf } from '../digest.ts';
import { type Directory, directoryOf } from '../directory.ts';
import { type Asked, type Form, formOf } from '../form.ts';
import type { Known } from '../known.ts';
import { peopleAs } from '../permission.ts';
import type { Person } from '../person.ts';
import type { RowView } from '../question.ts';
import { viewOf } from '../row-view.ts';
import type { Ask, Reminder } from './reminder.ts';
import { asOfOn } from './rounds.ts';
import { hasBeenAsked } from './slots.ts';

/** What the bot says unasked. */
export type Notice =
  | { readonly kind: 'reminder'; readonly form: Form }
  | { readonly kind: 'digest'; readonly card: string; readonly digest: Digest }
  | { readonly kind: 'unowned'; readonly unowned: Unowned }
  | { readonly kind: 'absent'; readonly absent: Absences };

/** Rows that would be asked now, and have nobody to ask. */
export type Unowned = {
  readonly agreement: SignedAgreement;
  readonly day: Day;
  readonly rows: readonly RowView[];
  /** How many rows of the agreement have no owner, asked now or not. */
  readonly unowned: number;
  /** It went to an administrator, since the unit has no head. */
  readonly isWithoutHead: boolean;
};

/** Owners who are away, from when until when, and their rows that are asked meanwhile. */
export type Absences = {
  readonly agreement: SignedAgreement;
  readonly day: Day;
  readonly absences: readonly { readonly name: string; readonly from: Day; readonly until: Day }[];
  readonly rows: readonly RowView[];
  readonly isWithoutHead: boolean;
};

/** What a reminder that is due says, on the card that carries it. */
export function noticeOf(reminder: Reminder, card: string, people: readonly Person[]): Notice {
  const { known, day } = reminder;
  if (reminder.kind === 'digest') {
    return {
      kind: 'digest',
      card,
      digest: digestOf(known, { round: reminder.round, day, people, level: reminder.level }),
    };
  }
  if (reminder.kind === 'unowned') {
    const directory = directoryOf(people);
    const rows = reminder.rows.map((row) => viewOf(known, row, day, directory));
    const isWithoutHead = peopleAs(known, 'head').length === 0;
    const unowned = [...known.rows.values()].filter(({ owner }) => owner === undefined).length;
    return { kind: 'unowned', unowned: { agreement: known.signed, day, rows, unowned, isWithoutHead } };
  }
  const directory = directoryOf(people);
  if (reminder.kind === 'absent') {
    const absences = reminder.absences.map(({ owner, from, until }) => ({ name: owner.name, from, until }));
    const rows = reminder.absences.flatMap((absence) => absence.rows);
    const views = rows.map((row) => viewOf(known, row, day, directory));
    const isWithoutHead = peopleAs(known, 'head').length === 0;
    return { kind: 'absent', absent: { agreement: known.signed, day, absences, rows: views, isWithoutHead } };
  }
  const asks = reminder.asks.map((ask) => askedOf(known, ask, reminder.person, directory));
  const round = reminder.asks.find(({ asking }) => asking.round !== undefined)?.asking.round;
  // A round's card is about its quarter, however late it is answered.
  const asOf = round?.asOf ?? asOfOn(known, day);
  return {
    kind: 'reminder',
    form: formOf(known, asks, { card, today: day, asOf, directory }),
  };
}

function askedOf(known: Known, ask: Ask, asked: Person, directory: Directory): Asked {
  const { row, asking } = ask;
  const owner = directory.find(row.owner);
  const isDeputy = owner !== undefined && owner.id !== asked.id;
  return {
    row,
    why: whyOf(known, ask, asked),
    ...(ask.givenOn !== undefined && { isGiven: true }),
    ...(asking.announces && { announces: true }),
    ...(isDeputy && { insteadOf: owner.name }),
  };
}

/** Nobody is told that an answer is still missing who has not been asked: they were away, or are a deputy. */
function whyOf({ signed }: Known, { row, asking: { rung, round } }: Ask, asked: Person): Asked['why'] {
  const first = rung === 'chaser' ? 'quarter-card' : rung === 'final-chaser' ? 'final-round' : undefined;
  if (first === undefined || round === undefined) return rung;
  const about = { agreement: signed.id, indicator: row.indicator.id };
  return hasBeenAsked(asked, about, round.opens) ? rung : first;
}
