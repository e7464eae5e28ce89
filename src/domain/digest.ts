import type { ManagerRole, SignedAgreement } from './agreement.ts';
import type { QuarterNumber } from './calendar.ts';
import type { Day } from './day.ts';
import { directoryOf } from './directory.ts';
import type { Known, Row } from './known.ts';
import { toldTo } from './missing-word.ts';
import { ownRows } from './own-rows.ts';
import type { Person } from './person.ts';
import type { RowView, Totals, Unowned } from './question.ts';
import { type SignedRemark, signedRemark } from './remark.ts';
import { type Deliveries, deliveriesOf, unreachedRows } from './reminders/deliveries.ts';
import { lastRound, type Round } from './reminders/rounds.ts';
import { isAway } from './reminders/wishes.ts';
import { isUnheard, unownedIn, viewOf } from './row-view.ts';
import { isFrozen, isSettled, undecided } from './settlement.ts';
import { totalsOf } from './status/totals.ts';
import { type Turned, turnedIn } from './turned.ts';

/** What a manager is told about a quarter. */
export type Digest = {
  readonly agreement: SignedAgreement;
  /** The quarter that ended. */
  readonly quarter: QuarterNumber;
  /** The day whose colours it shows. */
  readonly day: Day;
  readonly totals: Totals;
  readonly turned: Turned;
  readonly red: readonly RowView[];
  /** Rows whose day has passed without a word: red too, but nobody has said so. */
  readonly unheard: readonly RowView[];
  readonly yellow: readonly RowView[];
  /** Rows above the top of their target, which is noted, not blamed. */
  readonly over: readonly RowView[];
  readonly unowned: Unowned;
  /** Owners who have said that they are away; for the head alone. */
  readonly away: readonly { readonly name: string; readonly until: Day }[];
  /** Of the year's digest, until the year is settled and every row decided: the rows that wait for the head. */
  readonly draft: readonly RowView[] | undefined;
  readonly deliveries: Deliveries;
  /** What the head says of the quarter, for the head and those above. */
  readonly remark: SignedRemark | undefined;
  /** Whether it is its reader's to say: the head's, of the quarter that ended last. */
  readonly mayRemark: boolean;
  /** Rows that nobody can be asked about as things are, since their owner cannot be reached; for the head alone. */
  readonly unreached: readonly Row[];
};

type DigestAbout = {
  readonly round: Round;
  readonly day: Day;
  readonly people: readonly Person[];
  /** Whose digest it is. */
  readonly level: ManagerRole;
};

/** A round summed up as it stands on a day. */
export function digestOf(known: Known, { round, day, people, level }: DigestAbout): Digest {
  const directory = directoryOf(people);
  const isHeads = level === 'head';
  const remark = known.remarks.get(round.quarter);
  const views = [...known.rows.values()].map((row) => toldTo(isHeads, viewOf(known, row, day, directory)));
  const inGroup = (group: keyof Totals) => views.filter(({ status }) => status.group === group);
  return {
    agreement: known.signed,
    quarter: round.quarter,
    day,
    totals: totalsOf(views.map(({ status }) => status)),
    turned: turnedIn(known, views, level, day),
    red: inGroup('red'),
    unheard: views.filter(isUnheard),
    yellow: inGroup('yellow'),
    over: views.filter(({ status }) => status.over),
    unowned: unownedIn(views),
    draft: draftOf(known, round, day, views),
    away: isHeads ? ownersAway(known, day, people) : [],
    deliveries: deliveriesOf(known, round, day, people),
    remark: remark && signedRemark(remark, directory),
    mayRemark: isHeads && lastRound(known, day)?.quarter === round.quarter,
    unreached: isHeads ? unreachedRows(known, round, day, people) : [],
  };
}

function ownersAway(known: Known, day: Day, people: readonly Person[]): Digest['away'] {
  return people.flatMap((person) => {
    const { name, away } = person;
    const isTold = away !== undefined && isAway(person, day) && ownRows(known, person).length > 0;
    return isTold ? [{ name, until: away.until }] : [];
  });
}

/** The table of the year is a draft until it is settled and every row without a word is decided. */
function draftOf(known: Known, round: Round, day: Day, views: readonly RowView[]): Digest['draft'] {
  if (round.name !== 'final' || isFrozen(known, day)) return undefined;
  if (!isSettled(known, day)) return [];
  const waiting = new Set(undecided(known, day));
  return views.filter(({ row }) => waiting.has(row.indicator.id));
}
