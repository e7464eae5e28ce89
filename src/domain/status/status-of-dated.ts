import type { CheckIn } from '../agreement.ts';
import type { AgreementYear } from '../agreement-year.ts';
import { daysBetween, firstWorkingDayAfter } from '../calendar.ts';
import { namedReport } from '../choices.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import { askingsOf, isAnswered, unaskedOf } from '../reminders/askings.ts';
import { type DatedTarget, lastDayOf } from '../target.ts';
import { saidOn } from './heard.ts';
import type { Judgement } from './judgement.ts';
import { choicesUntil } from './status-of-judged.ts';

/** A dated row of an agreement on a day. */
type DatedCase = {
  readonly known: Known;
  readonly row: Row;
  readonly target: DatedTarget;
  readonly year: AgreementYear;
  readonly day: Day;
};

/** The colour of a deadline, a window or an event: the one kind that time alone can turn. */
export function statusOfDated(dated: DatedCase): Judgement {
  const { row, target, year, day } = dated;
  const reports = choicesUntil(row, year, day);
  const word = reports.findLast(({ choice }) => choice !== undefined) ?? reports.at(-1);
  const doneOn = doneDay(word, target);
  if (doneOn !== undefined) return done(doneOn, lastDayOf(target));
  return day > lastDayOf(target) ? afterwards(dated, word) : beforehand(dated, word);
}

/** Early counts, but an event cannot have happened before it begins. */
function doneDay(word: CheckIn | undefined, target: DatedTarget): Day | undefined {
  if (word?.choice !== 'done') return undefined;
  const day = word.doneOn ?? word.asOf;
  return target.kind === 'event' && day < target.from ? undefined : day;
}

function done(doneOn: Day, by: Day): Judgement {
  if (doneOn <= by) return { colour: 'green', reason: { code: 'done-in-time', doneOn, by }, final: true };
  const days = daysBetween(by, doneOn);
  return { colour: 'yellow', reason: { code: 'done-late', doneOn, by, days }, final: true };
}

function afterwards({ row, target, year, day }: DatedCase, word: CheckIn | undefined): Judgement {
  const by = lastDayOf(target);
  if (word === undefined) return { colour: 'red', reason: { code: 'no-word', by }, noWord: true };
  const { choice } = namedReport(word, row, year.signed);
  const { expectedOn } = word;
  const expected = expectedOn !== undefined && { expectedOn };
  const reason = { code: 'passed', choice, said: saidOn(word, year), by, ...expected } as const;
  return { colour: 'red', reason, ...(day > year.settlement && { final: true }) };
}

function beforehand(dated: DatedCase, word: CheckIn | undefined): Judgement {
  const { target, year } = dated;
  const by = lastDayOf(target);
  const told = word === undefined ? undefined : byChoice(word, saidOn(word, year), by);
  if (told?.colour === 'red') return told;
  return unansweredNear(dated) ?? told ?? { colour: 'none', reason: { code: 'not-due', by } };
}

/** What its reporter says of a day to come. */
function byChoice({ choice, expectedOn }: CheckIn, said: Day, by: Day): Judgement | undefined {
  const expected = expectedOn !== undefined && { expectedOn };
  switch (choice) {
    case 'wont':
      return { colour: 'red', reason: { code: 'wont', said, by, ...expected } };
    case 'at-risk':
      return { colour: 'yellow', reason: { code: 'at-risk', said, by, ...expected } };
    case 'on-track':
      return { colour: 'green', reason: { code: 'on-track', said, by } };
    default:
      return undefined;
  }
}

/**
 * A near day of which nobody answers is worth a look, whatever was said of it earlier. A question has until the next
 * working day: the card that asks should not say that it went unanswered.
 */
function unansweredNear({ known, row, target, year, day }: DatedCase): Judgement | undefined {
  const by = target.kind === 'event' ? target.from : lastDayOf(target);
  const days = daysBetween(day, by);
  if (days > year.tolerances.lastDays) return undefined;
  const asking = askingsOf(known, row, day).findLast(({ due }) => firstWorkingDayAfter(due) <= day);
  if (asking === undefined || isAnswered(known, row, asking)) return undefined;
  const unasked = unaskedOf(row, asking);
  return {
    colour: 'yellow',
    reason: { code: 'unanswered', asked: asking.due, by, days, ...(unasked && { unasked }) },
  };
}
