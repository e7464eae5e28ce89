import type { CheckIn, Decision } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { newestComment } from '../domain/newest-comment.ts';
import { stateAsked } from '../domain/question.ts';
import { saidOf } from '../domain/said.ts';
import { format, sentence } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import type { Card } from './card.ts';
import { asksWhy, type GoalAnswer, headingOf } from './goal-heading.ts';
import { rowFacts, signedName } from './row-facts.ts';
import { buttons, say } from './say.ts';
import { statusData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Fact } from './template-data.ts';

export type { GoalAnswer } from './goal-heading.ts';

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
  const isOfColour = isWhole || asksWhy(goal) || stateAsked(goal.asked) !== undefined;
  return expand(
    'goal',
    {
      summary: isOfColour ? [heading, ...explanations].join(' ') : heading,
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
  const owner = row.owner === undefined ? answer.noOwner : ownerName;
  return [
    // "Somebody" tells nothing: who has it is left out where it may not be named.
    ...(owner === undefined ? [] : [{ label: answer.owner, value: owner }]),
    { label: answer.goal, value: row.goal },
    { label: answer.initiative, value: row.initiative },
    { label: answer.portfolio, value: answer.inPortfolio(row.portfolio) },
    ...(row.indicator.note === undefined ? [] : [{ label: answer.doubt, value: row.indicator.note }]),
  ];
}
