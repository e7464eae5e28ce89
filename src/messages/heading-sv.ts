import type { FormTopic, FormWords } from './form-words.ts';
import { format, sentence } from './format.ts';

const { count, weekday, weekdayOfYear } = format.sv;

const first = { 1: 'Första', 2: 'Andra', 3: 'Tredje', 4: 'Fjärde' } as const;

const coming = { deadline: 'tidsfristen går ut', start: 'börjar', expected: 'väntas bli klart' } as const;
const gone = { deadline: 'tidsfristen gick ut', start: 'började', expected: 'väntades bli klart' } as const;

const requested = ({ only, rows }: FormTopic) =>
  only === undefined ? `Berätta hur det går: ${rows} indikatorer.` : `${only.name}: hur går det?`;

/** What a form is headed with, by why it came. */
export const headingSv: FormWords['heading'] = {
  requested,
  taken: ({ only, rows }) =>
    only === undefined
      ? `Du ansvarar nu för ${rows} indikatorer.`
      : `Du ansvarar nu för indikator ${only.id}: ${only.name}.`,
  given: ({ only, rows }) =>
    only === undefined
      ? `Du har fått ${rows} indikatorer att ansvara för.`
      : `Du har fått indikator ${only.id} att ansvara för: ${only.name}.`,
  approaching: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined)
      return sentence(`${rows} tidsfrister närmar sig, den första ${weekday(nearest.day)}`);
    const what = `${only.name}: ${coming[nearest.is]}`;
    if (nearest.daysLeft === 0) return `${what} i dag.`;
    return `${what} ${weekday(nearest.day)}, ${count(nearest.daysLeft, 'dag', 'dagar')} kvar.`;
  },
  passed: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined) return `${rows} tidsfrister har gått ut. Hur gick det?`;
    const what = `${only.name}: ${gone[nearest.is]}`;
    return `${sentence(`${what} ${weekday(nearest.day)}`)} Hur gick det?`;
  },
  wished: ({ only, rows }) =>
    only === undefined
      ? `Du bad mig påminna: ${rows} indikatorer väntar på svar.`
      : `Du bad mig påminna: ${only.name}.`,
  nudged: ({ only, rows }) =>
    only === undefined
      ? `Enhetens chef hoppas ännu på svar: ${rows} indikatorer.`
      : `Enhetens chef hoppas ännu på svar: ${only.name}.`,
  announced: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    return sentence(
      only === undefined
        ? `${rows} tidsfrister det här kvartalet, den första ${weekday(nearest.day)}`
        : `Det här kvartalet: ${only.name}, ${coming[nearest.is]} ${weekday(nearest.day)}`,
    );
  },
  'quarter-card': (topic) =>
    `${first[topic.quarter]} kvartalet är slut. ${missing(topic)} saknas${ofYou(topic)}.`,
  chaser: (topic) =>
    `${missing(topic)} för ${first[topic.quarter].toLowerCase()} kvartalet saknas ännu${ofYou(topic)}.`,
  'final-round': (topic) => `År ${topic.year} är slut. ${missing(topic)} saknas${ofYou(topic)}.`,
  'final-chaser': (topic) => `${missing(topic)} för år ${topic.year} saknas ännu${ofYou(topic)}.`,
  'last-call': (topic) => {
    const by = sentence(`om du svarar senast ${weekdayOfYear(topic.settlement)}`);
    return `${missing(topic)} för år ${topic.year} saknas ännu${ofYou(topic)}. Du hinner med ${by}`;
  },
};

/** What is asked of a deputy is missing from somebody else. */
function ofYou({ isDeputy }: FormTopic): string {
  return isDeputy ? '' : ' från dig';
}

function missing({ rows, numbers }: FormTopic): string {
  return numbers ? count(rows, 'siffra', 'siffror') : count(rows, 'uppgift', 'uppgifter');
}
