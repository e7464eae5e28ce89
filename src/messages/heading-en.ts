import type { FormTopic, FormWords } from './form-words.ts';
import { format } from './format.ts';

const { count, weekday, weekdayOfYear } = format.en;

const first = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const;

const coming = { deadline: 'due', start: 'starts', expected: 'expected' } as const;
const gone = { deadline: 'was due', start: 'started', expected: 'was expected' } as const;

const requested = ({ only, rows }: FormTopic) =>
  only === undefined ? `How are things going? ${rows} indicators.` : `${only.name}: how is it going?`;

/** What a form is headed with, by why it came. */
export const headingEn: FormWords['heading'] = {
  requested,
  taken: ({ only, rows }) =>
    only === undefined
      ? `${rows} indicators are now yours.`
      : `Indicator ${only.id} is now yours: ${only.name}.`,
  given: ({ only, rows }) =>
    only === undefined
      ? `${rows} indicators have been given to you.`
      : `Indicator ${only.id} has been given to you: ${only.name}.`,
  approaching: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined) return `${rows} deadlines are coming up, the first on ${weekday(nearest.day)}.`;
    const what = `${only.name}: ${coming[nearest.is]}`;
    if (nearest.daysLeft === 0) return `${what} today.`;
    return `${what} ${weekday(nearest.day)}, ${count(nearest.daysLeft, 'day', 'days')} left.`;
  },
  passed: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined) return `${rows} deadlines have passed. How did it go?`;
    return `${only.name}: ${gone[nearest.is]} ${weekday(nearest.day)}. How did it go?`;
  },
  wished: ({ only, rows }) =>
    only === undefined
      ? `You asked to be reminded: ${rows} indicators are waiting for an answer.`
      : `You asked to be reminded: ${only.name}.`,
  nudged: ({ only, rows }) =>
    only === undefined
      ? `The head of the unit still hopes for an answer: ${rows} indicators.`
      : `The head of the unit still hopes for an answer: ${only.name}.`,
  announced: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    return only === undefined
      ? `${rows} deadlines this quarter, the first on ${weekday(nearest.day)}.`
      : `This quarter: ${only.name}, ${coming[nearest.is]} ${weekday(nearest.day)}.`;
  },
  'quarter-card': (topic) =>
    `The ${first[topic.quarter]} quarter has ended. ${missing(topic)} still to come${fromYou(topic)}.`,
  chaser: (topic) =>
    `Still to come for the ${first[topic.quarter]} quarter: ${missing(topic)}${fromYou(topic)}.`,
  'final-round': (topic) =>
    `The year ${topic.year} has ended. ${missing(topic)} still to come${fromYou(topic)}.`,
  'final-chaser': (topic) => `Still to come for ${topic.year}: ${missing(topic)}${fromYou(topic)}.`,
  'last-call': (topic) =>
    `Still to come for ${topic.year}: ${missing(topic)}${fromYou(topic)}. Answers count until ${weekdayOfYear(topic.settlement)}.`,
};

/** What is asked of a deputy is missing from somebody else. */
function fromYou({ isDeputy }: FormTopic): string {
  return isDeputy ? '' : ' from you';
}

function missing({ rows, numbers }: FormTopic): string {
  return numbers ? count(rows, 'number', 'numbers') : count(rows, 'report', 'reports');
}
