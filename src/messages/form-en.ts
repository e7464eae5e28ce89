import type { Refusal } from '../domain/answer-row.ts';
import type { Said } from '../domain/said.ts';
import type { Doubt } from '../domain/unlikely-number.ts';
import { again } from './again.ts';
import { countsEn } from './answer-en.ts';
import { someCounts } from './counts.ts';
import type { FormWords, Receiver } from './form-words.ts';
import { format } from './format.ts';
import { headingEn } from './heading-en.ts';

const { count, day, dayBeside, dayOfYear, days, list, number, quote, weekday, written } = format.en;

export const formEn: FormWords = {
  heading: headingEn,
  given: (ids) =>
    ids.length === 1
      ? `Indicator ${ids[0]} has been given to you.`
      : `Indicators ${list(ids)} have been given to you.`,
  announced: 'Coming up this quarter',
  reason,
  lookOver: 'Check and save: nothing has been stored yet.',
  numbersAsOf: (from, asOf, numbers) =>
    `Give the ${numbers === 1 ? 'number as the total' : 'numbers as totals'} for ${days(from, asOf)}.`,
  emptySaysNothing: 'What you leave empty changes nothing.',
  more: (rows) => `After saving, ${count(rows, 'more indicator follows', 'more indicators follow')}.`,
  save: 'Save',
  saveUnchanged: (rows) => (rows === 1 ? 'Save, no change' : 'Save, the rest unchanged'),
  unchanged: 'No change',
  same: (report) => `No change: ${said(again(report))}`,
  sum: 'In all, or more?',
  sums: { total: (typed) => `${typed} in all`, more: (typed) => `${typed} more` },
  sure: 'Is the number right?',
  isRight: (typed) => `Yes, ${typed} is right`,
  corrected: (said) => ` (${said} before)`,
  page: (rows) => (rows === 1 ? 'One more indicator' : `${rows} more indicators`),

  target: 'Target',
  previous: (year) => `Actual ${year}`,
  last: 'Last report',
  told: 'New',
  firstTold: ' (the first report this year)',
  said,
  counted,
  toldBy: (by, on) => (by === undefined ? day(on) : `${by}, ${day(on)}`),
  stored: 'Stored',
  notStored: (typed) => `Not stored${typed === undefined ? '' : `: ${typed}`}`,
  nothingYet: 'nothing yet',

  situation: 'Situation',
  choose: 'Choose',
  choices: {
    done: 'Done',
    'on-track': 'On track',
    'at-risk': 'At risk',
    wont: 'Will not happen',
    late: 'Late',
    'not-done': 'Not done',
  },
  day: 'The day it was done, or is expected',
  number: ({ as, asOf, unit }) => {
    const asked = {
      total: 'Total since 1 January',
      level: `As it was on ${day(asOf)}`,
      grade: 'Level found',
      every: 'How many have reached it',
    }[as];
    return unit === undefined ? asked : `${asked}, ${unit}`;
  },
  example: (example) =>
    typeof example === 'object'
      ? example.grade
      : {
          count: '6 or +2',
          share: '46.17% or 633/1371',
          decimal: '3.84',
          money: `${number(126646)}\u00a0€`,
          every: '3/5 or Yes',
        }[example],
  placeholder: (example) => `e.g. ${example}`,
  forecast: 'How does the year’s target look? (optional)',
  forecasts: { will: 'Will be reached', 'at-risk': 'At risk', wont: 'Won’t be reached' },
  wontBeReached: (rows) =>
    rows === 1
      ? 'Will this be reached this year? (optional)'
      : 'Which of these won’t be reached this year? (optional)',
  allWillBe: (rows) => (rows === 1 ? 'Looks on course' : 'None: all look on course'),
  comment: 'Comment (optional)',
  commentIsPublic: 'No personal or health data: the agreement is a public document.',
  refusal,

  saved: (stored, groups, { toMend, notTheirs }) => {
    if (stored + toMend + notTheirs === 0) return 'Everything was empty, so I changed nothing.';
    const mend = toMend === 0 ? '' : formEn.mend(toMend);
    if (stored === 0) return mend === '' ? 'Nothing is stored.' : `Nothing is stored: ${mend}.`;
    const what = count(stored, 'report', 'reports');
    const thanks = `Thank you! I stored ${what}: ${someCounts(groups, countsEn).join(', ')}.`;
    return mend === '' ? thanks : `${thanks} ${mend}.`;
  },
  mend: (rows) => `${count(rows, 'indicator needs', 'indicators need')} another look`,
  left: (rows) =>
    `${count(rows, 'indicator was left empty and stays as it was', 'indicators were left empty and stay as they were')}.`,
  next: (on, rows) =>
    rows === 0
      ? `I’ll ask next on ${weekday(on)}.`
      : `I’ll ask next on ${weekday(on)}, about ${count(rows, 'indicator', 'indicators')}.`,
};

function reason(receiver: Receiver): string {
  if (receiver.as === 'owner')
    return receiver.of === undefined
      ? 'You get this because you own these indicators.'
      : `You get this because you own indicator ${receiver.of}.`;
  const { absent, ownsOthers } = receiver;
  const who = absent.length === 0 ? 'the owner' : list(absent);
  const standIn = `stand in while ${who} ${absent.length > 1 ? 'are' : 'is'} away`;
  return ownsOthers
    ? `You get this because you own some of these indicators and, for the rest, ${standIn}.`
    : `You get this because you ${standIn}.`;
}

const forecasts = { will: 'will be reached', 'at-risk': 'at risk', wont: 'won’t be reached' } as const;

function said(report: Said): string {
  const { choice, doneOn, expectedOn, forecast, unchanged, asOf } = report;
  const told = counted(report);
  const parts = [
    unchanged === undefined ? '' : 'no change',
    told === '' ? '' : `${told}, as of ${day(asOf)}`,
    choice === undefined ? '' : formEn.choices[choice].toLowerCase(),
    doneOn === undefined ? '' : dayBeside(doneOn, asOf),
    expectedOn === undefined ? '' : `expected ${dayBeside(expectedOn, asOf)}`,
    forecast === undefined ? '' : `forecast: ${forecasts[forecast]}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function counted({ actual = '', total }: Said): string {
  if (total === undefined) return written(actual);
  return actual === '' ? number(total) : `${number(total)} (${actual})`;
}

const doubts: Readonly<Record<Doubt, (typed: string) => string>> = {
  'over-whole': (typed) => `${typed} is more than 100%.`,
  'not-a-share': (typed) => `${typed} is a percentage, but the target is not.`,
  'many-targets': (typed) => `${typed} is many times the target.`,
  'many-previous': (typed) => `${typed} is many times last year’s actual.`,
};

function refusal(refused: Refusal, example: string): string {
  switch (refused.why) {
    case 'not-a-number':
      return refused.plain === undefined
        ? `I didn’t understand ${quote(refused.typed)}. Write, for example, ${example}.`
        : `I didn’t understand ${quote(refused.typed)}. If you mean ${refused.plain}, write only that.`;
    case 'parts-missing':
      return 'Fill in every number. 0 is a number too.';
    case 'not-a-day':
      return `I didn’t understand the day ${quote(refused.typed)}. Please choose it in the calendar.`;
    case 'done-in-the-future':
      return `${dayOfYear(refused.day)} is still ahead. Choose the day it was done, or the situation On track.`;
    case 'done-before-it-starts':
      return `This only starts on ${day(refused.from)}. Choose that day or a later one.`;
    case 'done-before-the-year':
      return `${dayOfYear(refused.day)} is before the agreement’s year. Please check the year. If it was done before then, choose ${dayOfYear(refused.from)}.`;
    case 'done-needs-a-day':
      return 'On which day was it done? The colour depends on whether it was in time.';
    case 'expected-in-the-past':
      return `${dayOfYear(refused.day)} has already gone. Choose a day to come, or the situation Done if it is done.`;
    case 'expected-too-late':
      return `${dayOfYear(refused.day)} is more than a year after the end of the agreement’s year. Check the year, or leave the day empty.`;
    case 'on-track-past-the-deadline':
      return `${dayBeside(refused.day, refused.by)} is after the deadline of ${day(refused.by)}. Choose ${day(refused.by)} at the latest, or the situation At risk.`;
    case 'deadline-passed':
      return `The deadline was ${day(refused.by)}. Was it done, and on which day? If not, choose the situation Late or Will not happen.`;
    case 'year-over':
      return `The year ${refused.year} is over. Was it done? Choose the situation Done or Not done.`;
    case 'choice-missing':
      return 'Please choose the situation too.';
    case 'fell':
      return `Last time it was ${number(refused.before)}. Is it ${refused.typed} in all, or ${refused.typed} more?`;
    case 'unlikely':
      return `${doubts[refused.doubt](refused.typed)} Correct the number, or confirm below that it is right.`;
    case 'newer':
      return `Someone has reported this since the card was sent: ${said(refused.report)}. If yours is right, save it again; otherwise empty the field.`;
    case 'new-and-unchanged':
      return refused.typed === undefined
        ? 'You chose a new situation, and saved it as no change. If the new one is right, choose Save; otherwise choose the situation No change.'
        : `You wrote ${refused.typed}, and saved it as no change. If ${refused.typed} is right, choose Save; otherwise empty the field and choose No change.`;
    case 'nothing-to-repeat':
      return 'There is no report this year yet that could be unchanged. Please give one.';
    case 'settled':
      return 'The year is closed, so this report is no longer taken.';
    case 'not-yours':
      return 'This indicator is reported by its owner.';
    case 'unknown-row':
      return 'This indicator is not in the agreement.';
  }
}
