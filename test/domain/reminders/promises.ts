import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import { type Known, known, type Row } from '../../../src/domain/known.ts';
import type { Tuple } from '../../../src/domain/person.ts';
import { roundsOf } from '../../../src/domain/reminders/rounds.ts';
import { type Asking, rungsOf } from '../../../src/domain/reminders/rungs.ts';
import { answerKindOf, isDated } from '../../../src/domain/target.ts';
import { days, managers, morningOf, presentOn, workingDays } from './chance.ts';
import type { Told, Watch } from './play-history.ts';

const nameOf = ({ agreement, indicator, rung, due }: Tuple) => `${agreement} ${indicator} ${rung} ${due}`;

/**
 * What reminders promise (section 6 of the design), said again without the rules that keep it: only the days of
 * the rungs, which the tables written by hand prove, are taken from them.
 */
export function promises(): { readonly watch: Watch; readonly count: () => number } {
  const reasons = new Set<string>();
  const slots = new Set<string>();
  const watch: Watch = (told, state, day) => {
    for (const { person, day: slot, lists } of told) {
      isNew(slots, `${person} ${slot}`, 'has two messages on one day');
      for (const tuple of lists) isNew(reasons, `${person} ${nameOf(tuple)}`, 'is told twice');
    }
    const presents = presentOn(state.agreements, day).map((agreement) => known(agreement, morningOf(day)));
    for (const message of told) asksRightly(message, presents, day);
    for (const present of presents) forgetsNobody(present, reasons, slots, day);
  };
  return { watch, count: () => slots.size };
}

function isNew(seen: Set<string>, what: string, otherwise: string): void {
  assert.ok(!seen.has(what), `${what} ${otherwise}`);
  seen.add(what);
}

function asksRightly({ person, lists }: Told, presents: readonly Known[], day: Day): void {
  assert.ok(isSendingDay(presents[0], day), `${day} is no day for messages`);
  for (const tuple of lists) {
    const present = presents.find(({ signed }) => signed.id === tuple.agreement);
    assert.ok(present !== undefined, `nothing is asked of ${tuple.agreement} on ${day}`);
    assert.ok(ageOf(present, tuple.due, day) < 10, `${nameOf(tuple)} is too old on ${day}`);
    if (tuple.indicator === undefined) continue;
    const row = present.rows.get(tuple.indicator);
    assert.ok(row !== undefined);
    assert.equal(row.owner, person);
    const asking = rungsOf(present, row).find(({ rung, due }) => rung === tuple.rung && due === tuple.due);
    assert.ok(asking !== undefined, `${nameOf(tuple)} is no rung`);
    assert.ok(isTheirs(row, asking), `${nameOf(tuple)} fell due before ${person} took the row`);
    assert.ok(!isAnswered(row, asking), `${nameOf(tuple)} has been answered`);
  }
}

/** After a nine o'clock every rung that is due has been sent, or its owner has had another message that day. */
function forgetsNobody(present: Known, told: Set<string>, slots: Set<string>, day: Day): void {
  if (!isSendingDay(present, day)) return;
  const { signed } = present;
  const isOver = day > lastDayOf(signed.year);
  for (const row of isOver ? [] : present.rows.values()) {
    const asking = rungsOf(present, row).findLast(({ due }) => due <= day);
    if (asking === undefined || isAnswered(row, asking) || !isTheirs(row, asking)) continue;
    if (asking.dueAt <= present.importedAt || ageOf(present, asking.due, day) >= 10) continue;
    if (mayWait(asking, day)) continue;
    const tuple = { agreement: signed.id, indicator: row.indicator.id, rung: asking.rung, due: asking.due };
    const isHeard = told.has(`${row.owner} ${nameOf(tuple)}`) || slots.has(`${row.owner} ${day}`);
    assert.ok(isHeard, `${row.owner} has heard nothing of ${nameOf(tuple)} on ${day}`);
  }
  const closed = roundsOf(present).findLast(({ closes }) => closes <= day);
  if (closed === undefined || morningOf(closed.closes) <= present.importedAt) return;
  if (ageOf(present, closed.closes, day) >= 10) return;
  const digest = { agreement: signed.id, rung: 'digest' as const, due: closed.closes };
  const isHeard = told.has(`${managers.head} ${nameOf(digest)}`) || slots.has(`${managers.head} ${day}`);
  assert.ok(isHeard, `the head has heard nothing of ${nameOf(digest)} on ${day}`);
}

/** The 31st of January or the working day after it. */
function lastDayOf(year: number): Day {
  const last = `${year + 1}-01-31`;
  return days.find((day) => day >= last && workingDays.has(day)) ?? last;
}

/** The first asking before a deadline and the one after it wait for company, for three working days. */
function mayWait({ rung, early, due }: Asking, day: Day): boolean {
  const from = days.indexOf(due);
  const passed = days.slice(from + 1, days.indexOf(day) + 1).filter((each) => workingDays.has(each)).length;
  return (rung === 'passed' || early !== undefined) && passed < 3;
}

function isTheirs({ ownedSince }: Row, { dueAt }: Asking): boolean {
  return ownedSince === undefined || dueAt > ownedSince;
}

/** Days on which messages went out after a day; summer's and a pause's make nothing older. */
function ageOf(present: Known, since: Day, day: Day): number {
  const passed = days.slice(days.indexOf(since) + 1, days.indexOf(day) + 1);
  return passed.filter((each) => isSendingDay(present, each)).length;
}

function isSendingDay(present: Known | undefined, day: Day): boolean {
  const isQuiet = '06-24' <= day.slice(5) && day.slice(5) <= '08-02';
  const isPaused = present?.pauses.some(({ from, until }) => from <= day && day <= until);
  return workingDays.has(day) && !isQuiet && !isPaused;
}

/** Whether there is nothing left to ask: said anew, because it is half of what is to be proved. */
function isAnswered({ checkIns, target }: Row, { round, early, dueAt }: Asking): boolean {
  const last = checkIns.at(-1);
  if (last === undefined) return false;
  const { choice, expectedOn, at } = last;
  if (answerKindOf(target) === 'choice') {
    if (choice === 'done') return true;
    if (choice === 'wont' && expectedOn === undefined && (isDated(target) || round?.name !== 'final'))
      return true;
    if (choice === 'on-track' && early !== undefined) return true;
  }
  if (round === undefined) return at >= dueAt;
  const isInRound = at >= morningOf(round.opens);
  if (isDated(target)) return isInRound;
  if (round.name === 'final') return checkIns.some(({ asOf }) => asOf >= round.asOf);
  return isInRound || checkIns.some(({ asOf }) => asOf > addDays(round.asOf, -30));
}
