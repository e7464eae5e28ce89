import type { State } from '../domain/question.ts';
import {
  type AnswerWords,
  isColour,
  type MightBe,
  type Named,
  type News,
  type Whoses,
} from './answer-words.ts';
import { changedEn } from './changed-en.ts';
import { allCounts, type CountWords, pressingCounts, rowsIn } from './counts.ts';
import { deliveriesIn } from './deliveries-in.ts';
import { dueEn } from './due-en.ts';
import { format } from './format.ts';
import { waitingEn } from './waiting-en.ts';

const { count, day, dayBeside, days, list, quote, weekday, weekdayOfYear } = format.en;

export const countsEn: CountWords = {
  green: (rows) => `${rows} green`,
  yellow: (rows) => `${rows} yellow`,
  red: (rows) => `${rows} red`,
  'no-word': (rows) => `${rows} without a word`,
  'not-yet': (rows) => `${rows} too early to tell`,
};

/** What is said of one row, and of several. */
const are = {
  green: ['is green', 'are green'],
  yellow: ['is yellow', 'are yellow'],
  red: ['is red', 'are red'],
  'red-or-yellow': ['is red or yellow', 'are red or yellow'],
  'no-word': ['has no word', 'have no word'],
  'not-yet': ['is too early to tell', 'are too early to tell'],
  overdue: ['is overdue', 'are overdue'],
  unowned: ['has no owner', 'have no owner'],
  'not-red': ['is not red', 'are not red'],
  'not-yellow': ['is not yellow', 'are not yellow'],
  'not-green': ['is not green', 'are not green'],
  done: ['is done', 'are done'],
  'not-done': ['is not done yet', 'are not done yet'],
  behind: ['is behind its target', 'are behind their targets'],
  'under-way': ['is under way', 'are under way'],
} satisfies Record<Exclude<State, 'any'>, readonly [one: string, several: string]>;

/** How all rows are when none is otherwise. */
const allAre: Partial<Record<State, string>> = {
  unowned: 'have an owner',
  'not-red': 'are red',
  'not-yellow': 'are yellow',
  'not-green': 'are green',
  'not-done': 'are done',
};

/** What a row may be, as the end of "… may be red". */
const might: Readonly<Record<MightBe, string>> = {
  red: 'red',
  yellow: 'yellow',
  green: 'green',
  'red-or-yellow': 'red or yellow',
  behind: 'behind target',
  done: 'done',
  'under-way': 'under way',
};

const deliveries = deliveriesIn('en', {
  none: 'No reminders were due.',
  allArrived: (reminders) =>
    reminders === 1
      ? '1 reminder was sent, and it arrived.'
      : `${reminders} reminders were sent, and all arrived.`,
  one: (ending) => `There was 1 reminder to send, but it ${ending}.`,
  several: (reminders, endings) => `There were ${reminders} reminders to send: ${endings}.`,
  noneArrived: (reminders, endings) =>
    `There were ${reminders} reminders to send, but none is sure to have arrived: ${endings}.`,
  endings: {
    delivered: 'arrived',
    unknown: 'may not have arrived',
    unreachable: 'could not be delivered',
    refused: 'did not go out',
  },
});

export const answerEn: AnswerWords = {
  rows: (state, whose, rows) => {
    if (state === 'any') return allRows(whose, rows);
    if (rows === 0) return noRow(state, whose);
    const [one, several] = are[state];
    return whose === 'mine'
      ? `${rows} of your indicators ${rows > 1 ? several : one}.`
      : `${count(rows, `indicator ${one}`, `indicators ${several}`)}.`;
  },
  notAskedYet: (first) => `I first ask the whole unit on ${day(first)}, so nobody’s answer is missing yet.`,
  mightBe: (state, whose, silent) =>
    `${answerEn.rows('no-word', whose, silent).slice(0, -1)}: ${silent === 1 ? 'it' : 'some of them'} may be ${might[state]}${silent === 1 ? ' too' : ''}.`,
  redAndUnheard: (whose, red, unheard) => {
    if (red > 0) {
      const reds = answerEn.rows('red', whose, red).slice(0, -1);
      return `${reds}, and ${unheard} more ${unheard === 1 ? 'is' : 'are'} past the deadline without a word.`;
    }
    const rows =
      whose === 'mine' ? `${unheard} of your indicators` : count(unheard, 'indicator', 'indicators');
    return `${rows} ${unheard === 1 ? 'is' : 'are'} past the deadline without a word. Nothing else is red.`;
  },
  more: (rows) => `and ${answerEn.others(rows)}`,
  others: (rows) => `${rows} more`,
  rest: (next, left) => (next === left ? `Show the other ${left}` : `Show the next ${next}`),
  was: (colour) => `Was: ${colour}`,
  waiting: waitingEn,
  counts: countsEn,
  unit: (unit, totals) => `${unit}, ${count(rowsIn(totals), 'indicator', 'indicators')}`,
  standing: (rows, totals) => {
    const pressing = pressingCounts(totals, countsEn);
    return `${rows}: ${pressing.length > 0 ? list(pressing) : 'none is red, yellow or without a word'}.`;
  },
  totals: (unit, totals) => `${answerEn.unit(unit, totals)}: ${allCounts(totals, countsEn).join(', ')}.`,
  asTold: (person) => `${person}, by what has been told`,
  owns: (person = 'The owner', rows) =>
    rows === 0
      ? `${person} is not responsible for any indicator yet.`
      : `${person} is responsible for ${count(rows, 'indicator', 'indicators')}.`,
  row: (name, word) => `${name}: ${word}.`,
  isIn: (name, state, verdict, { group, word }) => {
    const [there] = are[state];
    if (verdict === 'unknown') return `${name}: there is no fresh word on it, so I can’t tell.`;
    // Red by the calendar alone is shown as what nobody has told of.
    if (verdict === 'yes' && group === 'no-word')
      return `${name}: yes, its deadline has passed without a word.`;
    if (verdict === 'yes') return `${name}: yes, it ${there}.`;
    const isOther = isColour(state) && isColour(group);
    return `${name}: no, it ${isOther ? are[group][0] : `${there.replace('is', 'is not')} (${word})`}.`;
  },
  ownerIs: (name, owner) =>
    owner === 'nobody'
      ? `${name}: nobody is responsible yet.`
      : `${name}: ${owner.name ?? 'someone'} is responsible.`,
  asksNext: (name, on) =>
    `${name}: ${on === undefined ? 'I won’t ask about it again this year.' : `I’ll ask about it next on ${weekday(on)}.`}`,
  dueOn: (name, { from, to }) =>
    from === undefined ? `${name}: due ${weekdayOfYear(to)}.` : `${name}: takes place ${days(from, to)}.`,
  due: dueEn,
  changed: changedEn,
  history: (name, { reports, decisions }) => {
    if (reports + decisions === 0) return `${name}: nothing has been reported this year yet.`;
    const told = list([
      ...(reports > 0 ? [count(reports, 'report', 'reports')] : []),
      ...(decisions > 0 ? [count(decisions, 'decision', 'decisions')] : []),
    ]);
    return `${name}: ${told} this year${reports + decisions === 1 ? '' : ', the newest first'}.`;
  },
  compared: (name, now, previous, year) =>
    now === undefined && previous === undefined
      ? `${name}: no figure for this year or for ${year}.`
      : `${name}: ${now === undefined ? 'no report yet this year' : `now ${now}`}; ${previous === undefined ? `no figure for ${year}` : `in ${year}: ${previous}`}.`,
  unlessSaid: 'Unless it says otherwise:',
  pressToChoose: 'Press an indicator to choose it.',
  choose: (rows, what) =>
    rows === 1
      ? {
          show: 'Do you mean this indicator?',
          take: 'Do you take this indicator?',
          report: 'Are you reporting this indicator?',
        }[what]
      : `I found ${count(rows, 'indicator', 'indicators')}. ${
          {
            show: 'Which one do you mean?',
            take: 'Which one do you take?',
            report: 'Which one are you reporting?',
          }[what]
        }`,

  goal: 'Goal',
  initiative: 'Initiative',
  portfolio: 'In the portfolio',
  inPortfolio: (isIn) => (isIn ? 'yes (K)' : 'no (E)'),
  owner: 'Owner',
  noOwner: 'nobody yet',
  comment: 'Comment',
  doubt: 'In doubt',

  quarter: (quarter, year) => `Q${quarter} ${year}`,
  turned,
  turnedInShort: ({ since, red, unheard, yellow }) => {
    const newly = since === undefined ? '' : 'newly ';
    if (red.rows > 0) return `${red.rows} ${newly}red`;
    if (unheard.rows > 0) return `${unheard.rows} past the deadline without a word`;
    if (yellow.rows > 0) return `${yellow.rows} ${newly}yellow`;
    return `nothing ${newly}red or yellow`;
  },
  largelySilent: (silent, rows) =>
    `${silent} of ${rows} indicators ${silent === 1 ? 'has' : 'have'} no word.`,
  section: (what, rows) =>
    `${{ red: 'Red', undecided: 'Awaiting a decision', unheard: 'Past the deadline, no word', yellow: 'Yellow', over: 'Above the target', turned: 'Changed colour without a new report' }[what]} (${rows})`,
  unowned: ({ rows, silent }) => {
    const unowned = `${count(rows, 'indicator has', 'indicators have')} no owner`;
    if (silent === 0) return `${unowned}.`;
    if (silent < rows) return `${unowned}, and ${silent} of them ${silent === 1 ? 'has' : 'have'} no word.`;
    return `${unowned}, and ${rows === 1 ? 'it has' : 'they all have'} no word.`;
  },
  deliveries,
  unreached: (rows) =>
    rows.length === 1
      ? `The reminder about indicator ${list(rows)} did not arrive. Ask the owner to open Sopimusvahti and write ${quote('hello')}, or change the owner.`
      : `The reminders about indicators ${list(rows)} did not arrive. Ask the owners to open Sopimusvahti and write ${quote('hello')}, or change the owners.`,
};

function allRows(whose: Whoses, rows: number): string {
  if (rows === 0) return whose === 'mine' ? 'You have no indicators yet.' : 'No indicators.';
  return `${whose === 'mine' ? 'You have' : 'The agreement has'} ${count(rows, 'indicator', 'indicators')}.`;
}

function noRow(state: Exclude<State, 'any'>, whose: Whoses): string {
  const mine = whose === 'mine';
  if (allAre[state] !== undefined) return `All ${mine ? 'your ' : ''}indicators ${allAre[state]}.`;
  const one = state === 'no-word' ? 'is without a word' : are[state][0];
  return `${mine ? 'None of your indicators' : 'No indicator'} ${one}.`;
}

function turned({ since, today, red, unheard, yellow }: News): string {
  const part = ({ rows, names }: Named, one: string, several: string) =>
    rows === 0 ? [] : [`${rows} ${rows === 1 ? one : several} (${list(names)})`];
  if (since === undefined) {
    const parts = [
      ...part(red, 'is red', 'are red'),
      ...part(unheard, 'is past its deadline without a word', 'are past their deadlines without a word'),
      ...part(yellow, 'is yellow', 'are yellow'),
    ];
    return parts.length === 0 ? 'nothing is red or yellow.' : `${list(parts)}.`;
  }
  const from = `since ${dayBeside(since, today)}`;
  const parts = [
    ...part(red, 'has turned red', 'have turned red'),
    ...part(unheard, 'has passed its deadline without a word', 'have passed their deadlines without a word'),
    ...part(yellow, 'has turned yellow', 'have turned yellow'),
  ];
  return parts.length === 0 ? `${from} nothing has turned red or yellow.` : `${from} ${list(parts)}.`;
}
