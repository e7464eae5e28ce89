import { dueOf } from '../domain/due.ts';
import { verdictOn } from '../domain/in-state.ts';
import type { Language } from '../domain/language.ts';
import { type Answer, type Asked, stateAsked } from '../domain/question.ts';
import { saidOf } from '../domain/said.ts';
import { format, sentence } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { statusData } from './status-data.ts';

export type GoalAnswer = Extract<Answer, { kind: 'row' }>;

/** Whether the reason of its colour is the answer itself. */
export function asksWhy({ asked, also }: GoalAnswer): boolean {
  return [asked, also].some((each) => each === 'why' || each === 'gap');
}

/** The row and the answer in a few words. A reason is none: it stands under them, beside the colour. */
export function headingOf(goal: GoalAnswer, language: Language): string {
  const { asked, also } = goal;
  // "Is it red, and why?" is told its colour with yes or no.
  const isOfState = [asked, also].some((each) => stateAsked(each) !== undefined);
  const stands = isOfState ? [] : [standsOf(goal, language)];
  const questions = also === undefined ? [asked] : [asked, also];
  const answers = questions.flatMap((each) => askedOf(goal, each, language) ?? stands);
  const [first = '', second] = [...new Set(answers)];
  return second === undefined ? first : bothOf(goal, [first, second], language);
}

/** "How many have been held?" is answered in the first line, and of what colour it is. */
function standsOf(goal: GoalAnswer, language: Language): string {
  const { view, day } = goal;
  const { answer, status: words } = messages[language];
  const why = asksWhy(goal) ? words.whyNone(view.row, view.status, day) : undefined;
  const number = numberOf(goal, language);
  const value = number === undefined ? '' : `${number}, `;
  const colour = why?.is ?? statusData(view, day, language).word;
  return answer.row(titleOf(view.row.indicator, language), value + lowerFirst(colour));
}

/** The number told last: what was added to it is no total, and is left out where it made none. */
function numberOf({ view: { row, last }, agreement }: GoalAnswer, language: Language): string | undefined {
  if (last === undefined) return undefined;
  const { actual, total } = saidOf(row, last, agreement);
  if (total !== undefined) return format[language].number(total);
  if (actual === undefined || actual.startsWith('+')) return undefined;
  return format[language].written(actual);
}

/** Two answers about the row, which is named once. */
function bothOf(
  { view }: GoalAnswer,
  [first, second]: readonly [string, string],
  language: Language,
): string {
  const name = `${titleOf(view.row.indicator, language)}: `;
  const rest = second.startsWith(name) ? second.slice(name.length) : second;
  return `${sentence(first)} ${upperFirst(rest)}`;
}

/** The answer to what was asked of the row, when it is not how it stands and why. */
function askedOf(goal: GoalAnswer, asked: Asked | undefined, language: Language): string | undefined {
  const { view, agreement } = goal;
  const { answer, form } = messages[language];
  const { row, last } = view;
  const name = titleOf(row.indicator, language);
  switch (asked) {
    case undefined:
    case 'why':
    case 'gap':
      return undefined;
    case 'due':
      return answer.dueOn(name, dueOf(row, agreement));
    case 'history':
      return answer.history(name, { reports: row.checkIns.length, decisions: row.decisions.length });
    case 'compared':
      return answer.compared(
        name,
        last && form.said(saidOf(row, last, agreement)),
        row.previous === undefined ? undefined : row.indicator.previous,
        agreement.year - 1,
      );
    case 'asks':
      if (row.owner === undefined) return answer.ownerIs(name, 'nobody');
      return answer.asksNext(name, goal.asksOn);
    case 'red':
    case 'yellow':
    case 'green':
    case 'overdue':
    case 'done':
      return answer.isIn(name, asked, verdictOn(view, asked), {
        group: view.status.group,
        word: lowerFirst(statusData(view, goal.day, language).word),
      });
    case 'owner':
      return answer.ownerIs(name, row.owner === undefined ? 'nobody' : { name: view.ownerName });
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
