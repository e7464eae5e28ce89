import { dayOf } from '../domain/calendar.ts';
import { dueOf } from '../domain/due.ts';
import type { Language } from '../domain/language.ts';
import type { Answer } from '../domain/question.ts';
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
  // "How many have been held?" is answered in the first line; what was added to it is no total.
  const number = goal.view.last?.actual;
  const value = number === undefined || number.startsWith('+') ? '' : `${number}, `;
  const stands = answer.row(titleOf(indicator, language), value + lowerFirst(status.word));
  const asked = askedOf(goal, language);
  // What the heading says is not said again under it.
  const shown = goal.asked === 'why' ? { ...status, explanation: '' } : status;
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
        ...(goal.asked === 'history' ? toldFacts(goal, language) : []),
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

/** The answer to what was asked of the row, when it is not how it stands. */
function askedOf({ asked, view, day, agreement }: GoalAnswer, language: Language): string | undefined {
  const { answer, status: words } = messages[language];
  const name = titleOf(view.row.indicator, language);
  if (asked === 'due') return answer.dueOn(name, dueOf(view.row, agreement));
  if (asked === 'why') return `${name}: ${lowerFirst(words.explain(view.row, view.status, day))}`;
  if (asked === 'gap') {
    const missing = words.missing(view.row, view.status, day);
    return missing && `${name}: ${lowerFirst(missing)}`;
  }
  if (asked === undefined) return undefined;
  if (asked === 'history') return answer.history(name, view.row.checkIns.length);
  if (asked === 'compared') {
    const { last, row } = view;
    const previous = row.previous === undefined ? undefined : row.indicator.previous;
    return answer.compared(name, last && messages[language].form.said(last), previous, agreement.year - 1);
  }
  return answer.ownerIs(name, view.row.owner === undefined ? 'nobody' : { name: view.ownerName });
}

/** As many reports as a card lists; the newest. */
const longestHistory = 12;

/** Every report of the year, the newest first, each on the day it was made. */
function toldFacts({ view, agreement }: GoalAnswer, language: Language): readonly Fact[] {
  const { form } = messages[language];
  return view.row.checkIns
    .toReversed()
    .slice(0, longestHistory)
    .map((report) => ({
      label: format[language].dayOfYear(dayOf(report.at, agreement.timeZone)),
      value: form.said(report),
    }));
}

/** Whose the row is and where it stands in the agreement. A comment is there only for those who may read it. */
function placeFacts({ view }: GoalAnswer, language: Language): readonly Fact[] {
  const { answer } = messages[language];
  const { row, last, ownerName } = view;
  return [
    ...(last?.comment === undefined ? [] : [{ label: answer.comment, value: last.comment }]),
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

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
