import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { type Known, known, type Row } from '../../../src/domain/known.ts';
import type { Person, Tuple } from '../../../src/domain/person.ts';
import { answerKindOf, isDated } from '../../../src/domain/target.ts';
import { days, managers, morningOf, presentOn, workingDays } from './chance.ts';
import { isDueDay, isQuiet, type PlainAsking, plainLadder, plainRounds } from './plain-ladder.ts';
import type { Told, Watch } from './play-history.ts';

const nameOf = ({ agreement, indicator, rung, due, until = '' }: Tuple) =>
  `${agreement} ${indicator} ${rung} ${due} ${until}`.trim();

/**
 * What reminders promise, said again without the rules that keep it, the days of the rungs too.
 */
export function promises(): {
  readonly watch: Watch;
  readonly count: () => number;
  /** The rungs that have been told, and those told to another than the row's owner. */
  readonly rungsTold: ReadonlySet<string>;
} {
  const rungsTold = new Set<string>();
  const reasons = new Set<string>();
  const slots = new Set<string>();
  const watch: Watch = (told, state, day) => {
    const presents = presentOn(state.agreements, day).map((agreement) => known(agreement, morningOf(day)));
    for (const { person, day: slot, lists } of told) {
      isNew(slots, `${person} ${slot}`, 'has two messages on one day');
      for (const tuple of lists) {
        isNew(reasons, `${person} ${nameOf(tuple)}`, 'is told twice');
        rungsTold.add(ownerOf(tuple, presents) === person ? tuple.rung : `${tuple.rung} of another`);
      }
    }
    const met = new Map(state.people.map((person) => [person.id, person]));
    for (const message of told) asksRightly(message, presents, met, day);
    const isHeard = (person: string, tuple: Tuple) =>
      reasons.has(`${person} ${nameOf(tuple)}`) || slots.has(`${person} ${day}`);
    for (const present of presents) {
      for (const row of present.rows.values()) {
        forgetsNoRow(present, row, met, day, isHeard);
        forgetsNoGiving(present, row, met, day, isHeard);
        forgetsNoAbsence(present, row, met, day, isHeard);
      }
      forgetsNoDigest(present, met, day, isHeard);
    }
  };
  return { watch, count: () => slots.size, rungsTold };
}

function ownerOf({ agreement, indicator }: Tuple, presents: readonly Known[]): string | undefined {
  const present = presents.find(({ signed }) => signed.id === agreement);
  return indicator === undefined ? undefined : present?.rows.get(indicator)?.owner;
}

function isNew(seen: Set<string>, what: string, otherwise: string): void {
  assert.ok(!seen.has(what), `${what} ${otherwise}`);
  seen.add(what);
}

type Met = ReadonlyMap<string, Person>;
type IsHeard = (person: string, tuple: Tuple) => boolean;

function asksRightly({ person, lists }: Told, presents: readonly Known[], met: Met, day: Day): void {
  assert.ok(isSendingDay(presents[0], day), `${day} is no day for messages`);
  assert.ok(!isAway(met.get(person), day), `${person} is away on ${day}`);
  for (const tuple of lists) {
    const present = presents.find(({ signed }) => signed.id === tuple.agreement);
    assert.ok(present !== undefined, `nothing is asked of ${tuple.agreement} on ${day}`);
    if (!lasting.has(tuple.rung))
      assert.ok(
        ageOf(present, tuple.due, day, met.get(person)) < 10,
        `${nameOf(tuple)} is too old on ${day}`,
      );
    if (tuple.indicator === undefined) continue;
    const row = present.rows.get(tuple.indicator);
    assert.ok(row !== undefined);
    if (tuple.rung === 'unowned') isAskedOfNobody(present, row, person, tuple);
    else if (tuple.rung === 'absent') isOfAnAbsence(present, row, person, tuple, met, day);
    else if (tuple.rung === 'given') isGivenRightly(row, person, tuple, met, day);
    else isAskedRightly(present, row, person, tuple, met, day);
  }
}

/** An absence is news until it ends, or nothing more is asked in it; a row given, until its owner has been told. */
const lasting: ReadonlySet<string> = new Set(['absent', 'given']);

function isAskedOfNobody(present: Known, row: Row, person: string, tuple: Tuple): void {
  assert.equal(row.owner, undefined, `${nameOf(tuple)} has an owner`);
  assert.equal(person, managers.head);
  const asking = plainLadder(present, row).findLast(({ rung, due }) => !again.has(rung) && due === tuple.due);
  assert.ok(asking !== undefined, `${nameOf(tuple)} is no rung`);
  assert.ok(!isAnswered(row, asking), `${nameOf(tuple)} has been answered`);
}

function isGivenRightly(row: Row, person: string, tuple: Tuple, met: Met, day: Day): void {
  assert.equal(row.owner, person);
  assert.ok(row.isGiven && row.ownedSince?.startsWith(tuple.due), `${nameOf(tuple)} was not given that day`);
  assert.ok(!isAway(met.get(person), day));
  assert.ok(!isTold(row), `${nameOf(tuple)} has been told of by its new owner`);
}

/** Whether the present owner has said a word since they got the row: then they know that it is theirs. */
function isTold({ checkIns, owner, ownedSince = '' }: Row): boolean {
  return checkIns.some(({ at, by }) => at >= ownedSince && by === owner);
}

/** Whoever is given a row hears of it with their next message at the latest, however long that takes. */
function forgetsNoGiving(present: Known, row: Row, met: Met, day: Day, isHeard: IsHeard): void {
  const owner = met.get(row.owner ?? '');
  const due = row.ownedSince?.slice(0, 10);
  if (!row.isGiven || due === undefined || owner === undefined || isTold(row)) return;
  if (!isSendingDay(present, day) || isAway(owner, day) || day > lastDayOf(present.signed.year)) return;
  const tuple = {
    agreement: present.signed.id,
    indicator: row.indicator.id,
    rung: 'given' as const,
    due,
  };
  assert.ok(isHeard(owner.id, tuple), `${owner.id} has heard nothing of ${nameOf(tuple)} on ${day}`);
}

function isOfAnAbsence(present: Known, row: Row, person: string, tuple: Tuple, met: Met, day: Day): void {
  const owner = met.get(row.owner ?? '');
  assert.ok(owner !== undefined && owner.id !== person);
  assert.equal(person, managers.head);
  assert.deepEqual(owner.away, { from: tuple.due, until: tuple.until }, `${owner.id} is not away as told`);
  assert.ok(isAskedWhileAway(present, row, owner, day), `nothing is asked while ${owner.id} is away`);
}

/** Whether something is asked of a row, and not answered, on a day of its owner's absence that is still to come. */
function isAskedWhileAway(present: Known, row: Row, owner: Person, day: Day): boolean {
  const { away } = owner;
  if (away === undefined || away.until < day) return false;
  const first = away.from < day ? day : away.from;
  return askedOf(present, row, owner).some(
    (asking) => first <= asking.due && asking.due <= away.until && !isAnswered(row, asking),
  );
}

/** The head hears of each absence in which something is asked, once it has been told. */
function forgetsNoAbsence(present: Known, row: Row, met: Met, day: Day, isHeard: IsHeard): void {
  const [owner, head] = [met.get(row.owner ?? ''), met.get(managers.head)];
  if (owner?.away === undefined || head === undefined || owner.id === head.id) return;
  if (!isSendingDay(present, day) || isAway(head, day) || !isAskedWhileAway(present, row, owner, day)) return;
  const { from, until } = owner.away;
  const tuple = {
    agreement: present.signed.id,
    indicator: row.indicator.id,
    rung: 'absent' as const,
    due: from,
    until,
  };
  assert.ok(isHeard(managers.head, tuple), `the head has heard nothing of ${nameOf(tuple)} on ${day}`);
}

function isAskedRightly(present: Known, row: Row, person: string, tuple: Tuple, met: Met, day: Day): void {
  const owner = met.get(row.owner ?? '');
  assert.ok(owner !== undefined, `${nameOf(tuple)} has no owner`);
  if (isAway(owner, day)) {
    assert.equal(person, row.indicator.deputy, `${nameOf(tuple)}: ${owner.id} is away`);
    assert.ok(again.has(tuple.rung), `${nameOf(tuple)} went to a deputy`);
  } else assert.equal(person, owner.id);
  const asking = [...askedOf(present, row, owner), ...nudgesOf(present, row, owner, day)].findLast(
    ({ rung, due }) => rung === tuple.rung && due === tuple.due,
  );
  assert.ok(asking !== undefined, `${nameOf(tuple)} is no rung, or not wished for`);
  assert.ok(isTheirs(row, asking), `${nameOf(tuple)} fell due before ${owner.id} took the row`);
  assert.ok(!isAnswered(row, asking), `${nameOf(tuple)} has been answered`);
}

/** After a nine o'clock every rung that is due has been sent, or who should have it has had another message that day. */
function forgetsNoRow(present: Known, row: Row, met: Met, day: Day, isHeard: IsHeard): void {
  const { signed, importedAt } = present;
  if (!isSendingDay(present, day) || day > lastDayOf(signed.year)) return;
  const owner = met.get(row.owner ?? '');
  const asked =
    owner === undefined
      ? plainLadder(present, row).filter(({ rung }) => !again.has(rung) && rung !== 'last-call')
      : askedOf(present, row, owner);
  const newest = asked.findLast(({ due }) => due <= day);
  const nudge = owner && nudgesOf(present, row, owner, day).at(-1);
  const isOvertaken = newest !== undefined && nudge !== undefined && newest.dueAt < nudge.dueAt;
  const order = isOvertaken ? [nudge, newest] : [newest, nudge];
  const open = order.filter((each) => each !== undefined && isTheirs(row, each) && !isAnswered(row, each));
  for (const asking of open.slice(0, 1)) {
    if (asking === undefined || asking.dueAt <= importedAt || mayWait(asking, day)) continue;
    const to = owner === undefined ? managers.head : recipientOf(row, owner, asking, met, day);
    if (to === undefined || isAway(met.get(to), day)) continue;
    if (ageOf(present, asking.due, day, met.get(to)) >= 10) continue;
    const rung: Tuple['rung'] = owner === undefined ? 'unowned' : asking.rung;
    const tuple = { agreement: signed.id, indicator: row.indicator.id, rung, due: asking.due };
    // The head hears of a row that nobody has once from one round to the next.
    const opened = plainRounds(present).findLast(({ opens }) => opens <= asking.due)?.opens ?? '';
    const sooner =
      owner === undefined ? asked.filter(({ due }) => opened <= due && due <= asking.due) : [asking];
    assert.ok(
      sooner.some(({ due }) => isHeard(to, { ...tuple, due })),
      `${to} has heard nothing of ${nameOf(tuple)} on ${day}`,
    );
  }
}

function recipientOf(row: Row, owner: Person, { rung }: PlainAsking, met: Met, day: Day): string | undefined {
  if (!isAway(owner, day)) return owner.id;
  return again.has(rung) ? met.get(row.indicator.deputy ?? '')?.id : undefined;
}

function forgetsNoDigest(present: Known, met: Met, day: Day, isHeard: IsHeard): void {
  if (!isSendingDay(present, day) || isAway(met.get(managers.head), day)) return;
  const closed = plainRounds(present).findLast(({ closes }) => closes <= day);
  if (closed === undefined || morningOf(closed.closes) <= present.importedAt) return;
  if (ageOf(present, closed.closes, day, met.get(managers.head)) >= 10) return;
  const digest = { agreement: present.signed.id, rung: 'digest' as const, due: closed.closes };
  assert.ok(isHeard(managers.head, digest), `the head has heard nothing of ${nameOf(digest)} on ${day}`);
}

/** What an owner is asked of a row: nothing before the day on which they wished to be reminded, and that day. */
function askedOf(present: Known, row: Row, owner: Person): readonly PlainAsking[] {
  const rungs = plainLadder(present, row).filter(
    ({ rung, early }) => !owner.spared || (!again.has(rung) && early === undefined),
  );
  const wish = wishOf(present, row, owner);
  if (wish === undefined) return rungs;
  const on = days.find((day) => day >= wish.on && isDueDay(present, day)) ?? wish.on;
  const later = rungs.filter(({ due }) => due >= on);
  if (later.some(({ due }) => due === on)) return later;
  return [{ rung: 'wished', due: on, dueAt: morningOf(on), since: wish.at }, ...later];
}

function wishOf({ signed }: Known, { indicator }: Row, { wishes }: Person) {
  return wishes?.findLast(
    ({ agreement, indicators }) => agreement === signed.id && indicators.includes(indicator.id),
  );
}

/** What those who were asked something and have not answered are asked once more, on the head's word. */
function nudgesOf(present: Known, row: Row, owner: Person, day: Day): readonly PlainAsking[] {
  const wish = wishOf(present, row, owner);
  return present.nudges.flatMap((dueAt) => {
    const due = dueAt.slice(0, 10);
    if (due > day || (wish !== undefined && wish.at >= dueAt)) return [];
    const asked = plainLadder(present, row).findLast(
      (each) => hadTime(each, due) && each.dueAt > present.importedAt && !each.announces,
    );
    return asked === undefined || !isTheirs(row, asked)
      ? []
      : [{ ...asked, rung: 'nudged' as const, due, dueAt, since: asked.dueAt }];
  });
}

/** What a deadline asks can be answered until the next working day. */
function hadTime({ due, round }: PlainAsking, day: Day): boolean {
  if (round !== undefined) return due <= day;
  return days.slice(days.indexOf(due) + 1, days.indexOf(day) + 1).some((each) => workingDays.has(each));
}

const again: ReadonlySet<string> = new Set(['chaser', 'final-chaser', 'nudged']);

function isAway(person: Person | undefined, day: Day): boolean {
  const away = person?.away;
  return away !== undefined && away.from <= day && day <= away.until;
}

/** The 31st of January or the working day after it. */
function lastDayOf(year: number): Day {
  const last = `${year + 1}-01-31`;
  return days.find((day) => day >= last && workingDays.has(day)) ?? last;
}

/** The first asking before a deadline and the one after it wait for company, for three working days. */
function mayWait({ rung, early, due }: PlainAsking, day: Day): boolean {
  const from = days.indexOf(due);
  const passed = days.slice(from + 1, days.indexOf(day) + 1).filter((each) => workingDays.has(each)).length;
  return (rung === 'passed' || early !== undefined) && passed < 3;
}

function isTheirs({ ownedSince }: Row, { dueAt }: PlainAsking): boolean {
  return ownedSince === undefined || dueAt > ownedSince;
}

/** Days on which messages went out to someone after a day; summer's, a pause's and their absence make nothing older. */
function ageOf(present: Known, since: Day, day: Day, person: Person | undefined): number {
  const passed = days.slice(days.indexOf(since) + 1, days.indexOf(day) + 1);
  return passed.filter((each) => isSendingDay(present, each) && !isAway(person, each)).length;
}

function isSendingDay(present: Known | undefined, day: Day): boolean {
  const isPaused = present?.pauses.some(({ from, until }) => from <= day && day <= until);
  return workingDays.has(day) && !isQuiet(day) && !isPaused;
}

/** Whether there is nothing left to ask: said anew, because it is half of what is to be proved. */
function isAnswered({ checkIns, target }: Row, { round, early, dueAt, since = dueAt }: PlainAsking): boolean {
  const last = checkIns.at(-1);
  if (last === undefined) return false;
  const { choice, expectedOn, at } = last;
  if (answerKindOf(target) === 'choice') {
    if (choice === 'done') return true;
    if (choice === 'wont' && expectedOn === undefined && (isDated(target) || round?.name !== 'final'))
      return true;
    if (choice === 'on-track' && early !== undefined) return true;
  }
  if (round === undefined) return at >= since;
  const isInRound = at >= morningOf(round.opens);
  if (isDated(target)) return isInRound;
  if (round.name === 'final') {
    const said = checkIns.filter(({ asOf }) => asOf >= round.asOf);
    return said.some(({ choice }) => !['on-track', 'at-risk'].includes(choice ?? ''));
  }
  return isInRound || checkIns.some(({ asOf }) => asOf > addDays(round.asOf, -30));
}
