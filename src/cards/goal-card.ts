import type { CheckIn, Decision } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import { dueOf } from '../domain/due.ts';
import type { Row } from '../domain/known.ts';
import type { Language } from '../domain/language.ts';
import { newestComment } from '../domain/newest-comment.ts';
import type { Answer, Asked } from '../domain/question.ts';
import { saidOf } from '../domain/said.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import type { Card } from './card.ts';
import { rowFacts, signedName } from './row-facts.ts';
import { buttons, say } from './say.ts';
import { statusData } from './status-data.ts';
import type { Expand } from './template.ts';
import type { Fact } from './template-data.ts';

export type GoalAnswer = Extract<Answer, { kind: 'row' }>;

/** One row: what was asked of it first, or else its colour, then everything that is known of it. */
export function goalCard(expand: Expand, goal: GoalAnswer, language: Language): Card {
  const { answer, say: says } = messages[language];
  const { indicator } = goal.view.row;
  const status = statusData(goal.view, goal.day, language);
  // "How many have been held?" is answered in the first line.
  const number = numberOf(goal, language);
  const value = number === undefined ? '' : `${number}, `;
  const stands = answer.row(titleOf(indicator, language), value + lowerFirst(status.word));
  const first = askedOf(goal, goal.asked, language);
  const asked = goal.also === undefined ? first : bothOf(goal, first ?? stands, language);
  // What the heading says is not said again under it.
  const asks = [goal.asked, goal.also];
  const isExplained = asks.includes('why') || (asks.includes('gap') && goal.view.status.gap === undefined);
  const explanations = isExplained && asked !== undefined ? asksIn(goal, language) : [status.explanation];
  const shown = { ...status, explanations: explanations.map((text) => ({ text })) };
  const dated = goal.on === undefined ? '' : `${format[language].dayOfYear(goal.on)}: `;
  const heading = dated + (asked ?? stands);
  return expand(
    'goal',
    {
      summary: dated + (asked ?? `${stands} ${status.explanation}`),
      heading,
      statuses: goal.isOwnerAlone ? [] : [shown],
      names: signedName(indicator),
      facts: [
        ...(goal.isOwnerAlone ? [] : rowFacts(goal.view, goal.agreement, language)),
        ...(asks.includes('history') ? toldFacts(goal, language) : []),
        ...commentFacts(goal, language),
        ...placeFacts(goal, language),
      ],
      sets: buttons(
        goal.mayReport ? say(says.reportRow(indicator.id)) : undefined,
        goal.mayTake ? say(says.take(indicator.id)) : undefined,
      ),
    },
    language,
  );
}

/** The number told last: what was added to it is no total, and is left out where it made none. */
function numberOf({ view: { row, last }, agreement }: GoalAnswer, language: Language): string | undefined {
  if (last === undefined) return undefined;
  const { actual, total } = saidOf(row, last, agreement);
  if (total !== undefined) return format[language].number(total);
  return actual?.startsWith('+') ? undefined : actual;
}

/** Two answers about the row, which is named once. */
function bothOf(goal: GoalAnswer, first: string, language: Language): string {
  const second = askedOf(goal, goal.also, language);
  if (second === undefined || second === first) return first;
  const name = `${titleOf(goal.view.row.indicator, language)}: `;
  const rest = second.startsWith(name) ? second.slice(name.length) : second;
  return `${/[.!?]$/.test(first) ? first : `${first}.`} ${upperFirst(rest)}`;
}

/** The answer to what was asked of the row, when it is not how it stands. */
function askedOf(goal: GoalAnswer, asked: Asked | undefined, language: Language): string | undefined {
  const { view, day, agreement } = goal;
  const { answer, status: words } = messages[language];
  const name = titleOf(view.row.indicator, language);
  if (asked === 'due') return answer.dueOn(name, dueOf(view.row, agreement));
  if (asked === 'why') return `${name}: ${lowerFirst(whyOf(goal, language))}`;
  if (asked === 'gap') {
    const missing = words.missing(view.row, view.status, day) ?? wayOf(goal, language);
    return missing && `${name}: ${lowerFirst(missing)}`;
  }
  if (asked === undefined) return undefined;
  if (asked === 'history')
    return answer.history(name, { reports: view.row.checkIns.length, decisions: view.row.decisions.length });
  if (asked === 'compared') {
    const { last, row } = view;
    const previous = row.previous === undefined ? undefined : row.indicator.previous;
    return answer.compared(
      name,
      last && messages[language].form.said(saidOf(row, last, agreement)),
      previous,
      agreement.year - 1,
    );
  }
  return answer.ownerIs(name, view.row.owner === undefined ? 'nobody' : { name: view.ownerName });
}

/** Why it has its colour; or why it has none, and when it will have one. */
function whyOf({ view, day }: GoalAnswer, language: Language): string {
  const words = messages[language].status;
  return words.whyNone(view.row, view.status, day) ?? words.explain(view.row, view.status, day);
}

/** When its owner is asked next of a row without a colour. */
function asksIn({ asksOn }: GoalAnswer, language: Language): readonly string[] {
  return asksOn === undefined ? [] : [messages[language].form.next(asksOn, 0)];
}

/** From green nothing is missing; of another colour whose gap cannot be counted its reason tells the way. */
function wayOf(goal: GoalAnswer, language: Language): string | undefined {
  return goal.view.status.colour === 'green' ? undefined : whyOf(goal, language);
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
  return word.comment === undefined ? said : `${said}. ${word.comment}`;
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
