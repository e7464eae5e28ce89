import type { Forecast } from '../domain/check-in.ts';
import type { ChoiceName } from '../domain/choices.ts';
import type { Measured } from '../domain/status/reason.ts';
import { format } from './format.ts';
import { partSentences } from './part-sentences.ts';
import type { ReasonTexts, Say } from './reason-texts.ts';
import { reasonWordsIn } from './reason-words-in.ts';

const choices: Record<ChoiceName, string> = {
  done: 'done',
  'on-track': 'on track',
  'at-risk': 'at risk',
  wont: 'will not happen',
  late: 'late',
  'not-done': 'not done',
};

const forecasts: Record<Forecast, string> = {
  will: 'the target will be met',
  'at-risk': 'the target is at risk',
  wont: 'the target will not be met',
};

const days = (count: number) => format.en.count(count, 'day', 'days');

const standing = (measured: Measured, { day, now, target }: Say) =>
  `On ${day(measured.asOf)} it stood at ${now(measured)}; the target is ${target(measured)}`;

const writeTheDay = 'If it was done in time, report the day and the colour turns green';

const texts: ReasonTexts = {
  colours: {
    green: 'Green',
    yellow: 'Yellow',
    red: 'Red',
    over: 'Green, above target',
    'in-progress': 'In progress',
    'not-yet': 'Not assessed yet',
    'no-word': 'No word',
    old: 'Out of date',
    'not-reported': 'Not reported',
    'to-judge': 'Awaiting a judgement',
    'not-assessed': 'Not assessed',
  },
  demands: {
    least: (bound) => `at least ${bound}`,
    above: (bound) => `more than ${bound}`,
    most: (bound) => `at most ${bound}`,
    below: (bound) => `less than ${bound}`,
    about: (number) => `about ${number}`,
  },
  points: ['percentage point', 'percentage points'],
  gaps: {
    short: (gap, { isPast, units }) => `It ${isPast ? 'fell' : 'is'} ${units(gap)} short of green`,
    excess: (gap, { isPast, units }) =>
      `It ${isPast ? 'ended' : 'is'} ${units(gap)} above the limit for green`,
    ahead: (gap, { number, units }) =>
      `It is ${units(gap)} over an even pace, and ` +
      (gap.toCome > 0
        ? `the target has room for ${number(gap.toCome)} more in the rest of the year`
        : 'the target for the whole year is already full'),
    rest: (gap, { units }) => `${units(gap)} more needed by the end of the year`,
    'rest-of-share': ({ units, left, whole }, { number, percent }) =>
      `If the total is the same as last year (${number(whole)}), ${number(left)} ${left === 1 ? 'is' : 'are'} still to come, ` +
      `and ${number(units)} ${units === 1 ? 'is' : 'are'} needed, about ${percent(Math.round((100 * units) / left))}`,
  },
  nothingMissing: 'Nothing is missing from green',
  noColour: { 'not-yet': 'No colour yet', lapsed: 'The colour has lapsed', decided: 'No colour' },
  headDecides: 'The head of the unit now decides the colour',
  reasons: {
    'done-in-time': ({ doneOn, by }, { day }) => [`Done on ${day(doneOn)}; the deadline was ${day(by)}`],
    'done-late': ({ doneOn, by, days: late }, { day }) => [
      `Done on ${day(doneOn)}, ${days(late)} after the deadline of ${day(by)}`,
    ],
    wont: ({ said, by, expectedOn }, { day }) => [
      `Reported on ${day(said)}: it will not be done by ${day(by)}${expectedOn ? `, but perhaps on ${day(expectedOn)}` : ''}`,
      'If it is done in time after all, report the day and the colour turns green',
    ],
    unanswered: ({ asked, by, days: left, unasked }, { day }) => [
      `${left > 0 ? `${day(by)} is ${days(left)} away` : `The day, ${day(by)}, is here`}, ` +
        {
          owner: `and a fresh report has been awaited since ${day(asked)}`,
          'no-owner': 'and this has no owner',
          'new-owner': 'and there is no recent report',
        }[unasked ?? 'owner'],
      'Say that it is on track or done, and the colour turns green',
    ],
    'at-risk': ({ said, by, expectedOn }, { day }) => [
      `Reported on ${day(said)}: the deadline of ${day(by)} is at risk${expectedOn ? `; the new estimate is ${day(expectedOn)}` : ''}`,
      'Once it is done or back on track, say so and the colour turns green',
    ],
    'on-track': ({ said, by }, { day }) => [
      `On track, as reported on ${day(said)}; the deadline is ${day(by)}`,
    ],
    'not-due': ({ by }, { day }) => [
      `The deadline is ${day(by)}`,
      'The colour comes with the first report, or after the deadline at the latest',
    ],
    passed: ({ choice, said, by, expectedOn }, { day, quote }) => [
      `The deadline was ${day(by)}, and the last report ` +
        (choice === undefined ? `is from ${day(said)}` : `(${day(said)}) says ${quote(choices[choice])}`) +
        (expectedOn ? `; the new estimate is ${day(expectedOn)}` : ''),
      // With a later day of its own it cannot have been in time.
      expectedOn !== undefined && expectedOn > by ? 'Tell when it is done' : writeTheDay,
    ],
    'no-word': ({ by }, { day }) => [
      `The deadline was ${day(by)}, and nobody has said whether it was done`,
      writeTheDay,
    ],
    unreported: () => ['Nothing has been reported yet', 'Assessment begins with the first report'],
    over: ({ means, measured }, say) => {
      const tail = { fine: 'which is good', note: 'which is only noted', miss: 'which counts as red here' };
      return [`${standing(measured, say)}: above target, ${tail[means]}`, say.gap];
    },
    within: ({ measured }, { day, now, target }) => [
      `The target of ${target(measured)} is met: on ${day(measured.asOf)} it stood at ${now(measured)}`,
    ],
    forecast: ({ forecast, said, measured }, { day, now, target, gap }) => [
      `Forecast of ${day(said)}: ${forecasts[forecast]}` +
        (measured ? ` (now ${now(measured)}, target ${target(measured)})` : ''),
      gap,
    ],
    early: ({ measured }, say) => [
      standing(measured, say),
      'Too little of the year has gone for the pace to say anything: the colour comes with a later number',
    ],
    pace: ({ pace, measured }, say) => [
      `On ${say.day(measured.asOf)} it stood at ${say.now(measured)}; an even pace would be ` +
        `${say.number(Math.round(pace))}, and the target for the whole year is ${say.target(measured)}`,
      say.gap,
    ],
    short: ({ measured }, say) => [standing(measured, say), say.gap],
    above: ({ measured }, say) => [standing(measured, say), say.gap],
    'above-zero': ({ measured }, say) => [
      standing(measured, say),
      'The colour settles once the head of the unit has said what going over means',
    ],
    near: ({ measured }, say) => [
      standing(measured, say) + (say.colour === 'green' ? ', which is close enough' : ''),
      say.gap,
    ],
    'in-progress': ({ measured }, say) =>
      measured
        ? [standing(measured, say), say.gap ?? 'The colour comes when the target is met or the year ends']
        : [
            'The target is not met yet, but there is time left',
            'The colour comes when the target is met or the year ends',
          ],
    'not-reported': ({ last, measured }, { day, now }) => [
      `Where the year ended has not been reported${last ? `; the last report is about ${day(last)}` : ''}` +
        (measured ? ` (${now(measured)})` : ''),
      'The colour settles once it is reported or the head of the unit decides',
    ],
    reached: ({ asOf }, { day }) => [`The target was met on ${day(asOf)}`],
    'not-reached': ({ asOf }, { day }) => [
      `The target was not met on ${day(asOf)}`,
      'If it was, correct the report and the colour turns green',
    ],
    done: ({ doneOn }, { day }) => [`Done on ${day(doneOn)}`],
    'under-way': ({ said }, { day }) => [
      `Under way; the last report is from ${day(said)}`,
      'The colour comes when it is done, or when you say whether it will be',
    ],
    'not-done': ({ said }, { day }) => [
      `Reported on ${day(said)}: it was not done by the end of the year`,
      'If it was, report the day and the colour turns green',
    ],
    'to-judge': ({ said }, { day }) => [
      `The figure for the year was reported on ${day(said)}`,
      'The head of the unit judges what colour it gets',
    ],
    'no-previous': ({ judged }, { colour, tell }) => [
      tell({ colour, reason: judged }),
      'There is no figure from last year, so a person judges the colour',
    ],
    parts: (reason, say) =>
      partSentences(reason, say, {
        all: `All ${reason.parts.length} parts of the target are met`,
        part: `Part ${reason.deciding + 1}/${reason.parts.length}`,
      }),
    silent: ({ asked, last, unasked }, { day, tell }) => {
      if (last === undefined) {
        const why = {
          owner: `A report has been awaited since ${day(asked)}`,
          'no-owner': 'Nothing has been reported yet, as there is no owner',
          'new-owner': 'Nothing has been reported yet',
        };
        return [why[unasked ?? 'owner'], 'A short report is enough for a colour'];
      }
      const why = {
        owner: `, and a newer one has been awaited since ${day(asked)}`,
        'no-owner': ', and this has no owner',
        'new-owner': '',
      };
      return [
        tell(last),
        `The report of ${day(last.said)} is old${why[unasked ?? 'owner']}; a new one brings the colour back`,
      ];
    },
    decided: (reason, { colour, day, quote, colourOf }) => [
      `Decided on ${day(reason.on)}: ${colourOf({ colour, reason }).toLowerCase()}, ${quote(reason.why)}`,
      `By the rules the colour would be: ${colourOf(reason.rule).toLowerCase()}`,
    ],
  },
};

/** Colours and their reasons in English. */
export const reasonsEn = reasonWordsIn('en', texts);
