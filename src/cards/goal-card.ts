import type { CheckIn, Decision } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import { dueOf } from '../domain/due.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { newestComment } from '../domain/newest-comment.ts';
import type { Answer, Asked } from '../domain/question.ts';
import { saidOf } from '../domain/said.ts';
import { format, sentence } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import { rowFacts, signedName } from './row-facts.ts';
import { buttons, say } from './say.ts';
import { statusData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Fact } from './template-data.ts';

export type GoalAnswer = Extract<Answer, { kind: 'row' }>;

/**
 * One row: what was asked of it first, or else how it stands, and its colour with the reason. All that is known of it
 * comes only when nothing particular was asked; an answer has beside it the target and the last word.
 */
export function goalCard(expand: Expand, goal: GoalAnswer, language: Language): Card {
  const { say: says } = messages[language];
  const { indicator } = goal.view.row;
  const isWhole = goal.asked === undefined && goal.also === undefined;
  const explanations = explained(goal, language);
  const dated = goal.on === undefined ? '' : `${format[language].dayOfYear(goal.on)}: `;
  const heading = dated + headingOf(goal, language);
  const isAnswer = isWhole || asksWhy(goal);
  return expand(
    'goal',
    {
      summary: isAnswer ? [heading, ...explanations].join(' ') : heading,
      heading,
      statuses: goal.isOwnerAlone
        ? []
        : [
            {
              ...statusData(goal.view, goal.day, language),
              explanations: explanations.map((text) => ({ text })),
            },
          ],
      names: isWhole ? signedName(indicator) : [],
      facts: isWhole ? sheetOf(goal, language) : besideAnswer(goal, language),
      sets: buttons(
        goal.mayReport ? say(says.reportRow(indicator.id)) : undefined,
        goal.mayTake ? say(says.take(indicator.id)) : undefined,
      ),
    },
    language,
  );
}

function sheetOf(goal: GoalAnswer, language: Language): readonly Fact[] {
  return [
    ...(goal.isOwnerAlone ? [] : rowFacts(goal.view, goal.agreement, language)),
    ...commentFacts(goal, language),
    ...placeFacts(goal, language),
  ];
}

/** Each report of a history holds its own comment, and the newest is the last word. */
function besideAnswer(goal: GoalAnswer, language: Language): readonly Fact[] {
  if (goal.isOwnerAlone) return [];
  const [target, , last] = rowFacts(goal.view, goal.agreement, language);
  const isHistory = [goal.asked, goal.also].includes('history');
  const told = isHistory ? toldFacts(goal, language) : [];
  return [
    ...(target === undefined ? [] : [target]),
    ...(told.length > 0 ? told : [...(last === undefined ? [] : [last]), ...commentFacts(goal, language)]),
  ];
}

/** Whether the reason of its colour is the answer itself. */
function asksWhy({ asked, also }: GoalAnswer): boolean {
  return [asked, also].some((each) => each === 'why' || each === 'gap');
}

/** The row and the answer in a few words. A reason is none: it stands under them, beside the colour. */
function headingOf(goal: GoalAnswer, language: Language): string {
  const first = askedOf(goal, goal.asked, language) ?? standsOf(goal, language);
  return goal.also === undefined ? first : bothOf(goal, first, language);
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
function bothOf(goal: GoalAnswer, first: string, language: Language): string {
  const second = askedOf(goal, goal.also, language) ?? standsOf(goal, language);
  if (second === first) return first;
  const name = `${titleOf(goal.view.row.indicator, language)}: `;
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
    case 'owner':
      return answer.ownerIs(name, row.owner === undefined ? 'nobody' : { name: view.ownerName });
  }
}

/** Why it has its colour, or none; asked what is missing from green, that alone, where it can be counted. */
function explained(goal: GoalAnswer, language: Language): readonly string[] {
  const { asked, also, asksOn, view, day } = goal;
  const { status: words, form } = messages[language];
  const colour = words.explain(view.row, view.status, day);
  if (!asksWhy(goal)) return [colour];
  const missing = [asked, also].includes('gap') ? gapIn(goal, language) : undefined;
  const why = words.whyNone(view.row, view.status, day)?.why ?? colour;
  // Of a number that is green the one has the other in it.
  if (missing !== undefined && (missing.includes(why) || ![asked, also].includes('why'))) return [missing];
  return [
    why,
    ...(missing === undefined || why.includes(missing) ? [] : [missing]),
    ...(asksOn === undefined ? [] : [form.next(asksOn, 0)]),
  ];
}

/** What is missing from green, or that nothing is of a number that is green, where it can be counted. */
function gapIn({ view: { row, status }, day }: GoalAnswer, language: Language): string | undefined {
  const { status: words } = messages[language];
  return words.missing(row, status, day) ?? words.enough(row, status, day);
}

/** As many reports and decisions as a card lists; the newest. */
const longestHistory = 12;

/** Every report and every decision of the year, the newest first, each on the day it was made. */
function toldFacts({ view: { row }, agreement }: GoalAnswer, language: Language): readonly Fact[] {
  return [...row.checkIns, ...row.decisions]
    .sort((one, other) => other.number - one.number)
    .slice(0, longestHistory)
    .map((word) => ({
      label: format[language].dayOfYear(dayOf(word.at, agreement.timeZone)),
      value: wordOf(word, row, agreement, language),
    }));
}

function wordOf(
  word: CheckIn | Decision,
  row: Row,
  agreement: GoalAnswer['agreement'],
  language: Language,
): string {
  const { decide, form } = messages[language];
  if (word.kind === 'decided') return decide.word(word);
  const said = form.said(saidOf(row, word, agreement));
  return word.comment === undefined ? said : `${sentence(said)} ${word.comment}`;
}

/** It is there only for those who may read it; of an earlier report with the day it was made. */
function commentFacts(
  { view: { row, last }, agreement, day }: GoalAnswer,
  language: Language,
): readonly Fact[] {
  const said = newestComment(row, day);
  if (said === undefined) return [];
  const on = dayOf(said.at, agreement.timeZone);
  const when = said.number === last?.number ? '' : ` (${format[language].day(on)})`;
  return [{ label: messages[language].answer.comment, value: said.comment + when }];
}

/** Whose the row is and where it stands in the agreement. */
function placeFacts({ view }: GoalAnswer, language: Language): readonly Fact[] {
  const { answer } = messages[language];
  const { row, ownerName } = view;
  return [
    {
      label: answer.owner,
      value: row.owner === undefined ? answer.noOwner : (ownerName ?? answer.someOwner),
    },
    { label: answer.goal, value: row.goal },
    { label: answer.initiative, value: row.initiative },
    { label: answer.portfolio, value: answer.inPortfolio(row.portfolio) },
    ...(row.indicator.note === undefined ? [] : [{ label: answer.doubt, value: row.indicator.note }]),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
