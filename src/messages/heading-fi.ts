import type { FormTopic, FormWords } from './form-words.ts';
import { format, sentence } from './format.ts';

const { count, weekday, weekdayOfYear } = format.fi;

const first = { 1: 'Ensimmäinen', 2: 'Toinen', 3: 'Kolmas', 4: 'Neljäs' } as const;
const ofFirst = { 1: 'Ensimmäisen', 2: 'Toisen', 3: 'Kolmannen', 4: 'Neljännen' } as const;

const coming = { deadline: 'määräaika', start: 'alkaa', expected: 'odotettu' } as const;
const gone = { deadline: 'määräaika oli', start: 'alkoi', expected: 'odotettu päivä oli' } as const;

const requested = ({ only, rows }: FormTopic) =>
  only === undefined ? `Kerro, missä mennään: ${rows} mittaria.` : `${only.name}: missä mennään?`;

/** What a form is headed with, by why it came. */
export const headingFi: FormWords['heading'] = {
  requested,
  taken: ({ only, rows }) =>
    only === undefined ? `${rows} mittaria on nyt sinun.` : `Mittari ${only.id} on nyt sinun: ${only.name}.`,
  given: ({ only, rows }) =>
    only === undefined
      ? `Sinulle on annettu ${rows} mittaria.`
      : `Sinulle on annettu mittari ${only.id}: ${only.name}.`,
  approaching: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined)
      return sentence(`${rows} määräaikaa lähestyy, ensimmäinen ${weekday(nearest.day)}`);
    const what = `${only.name}: ${coming[nearest.is]}`;
    if (nearest.daysLeft === 0) return `${what} tänään.`;
    return `${what} ${weekday(nearest.day)}, ${count(nearest.daysLeft, 'päivä', 'päivää')} jäljellä.`;
  },
  passed: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined) return `${rows} määräaikaa on mennyt. Miten kävi?`;
    const what = `${only.name}: ${gone[nearest.is]}`;
    return `${sentence(`${what} ${weekday(nearest.day)}`)} Miten kävi?`;
  },
  wished: ({ only, rows }) =>
    only === undefined
      ? `Pyysit muistuttamaan: ${rows} mittaria odottaa vastausta.`
      : `Pyysit muistuttamaan: ${only.name}.`,
  nudged: ({ only, rows }) =>
    only === undefined
      ? `Yksikön päällikkö toivoo vielä vastausta: ${rows} mittaria.`
      : `Yksikön päällikkö toivoo vielä vastausta: ${only.name}.`,
  announced: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    return sentence(
      only === undefined
        ? `Tällä neljänneksellä on ${rows} määräaikaa, ensimmäinen ${weekday(nearest.day)}`
        : `Tällä neljänneksellä: ${only.name}, ${coming[nearest.is]} ${weekday(nearest.day)}`,
    );
  },
  'quarter-card': (topic) =>
    `${first[topic.quarter]} neljännes päättyi. ${lacking(topic)} ${missing(topic)}.`,
  chaser: (topic) => `${ofFirst[topic.quarter]} neljänneksen tiedoista ${left(topic)}.`,
  'final-round': (topic) => `Vuosi ${topic.year} päättyi. ${lacking(topic)} ${missing(topic)}.`,
  'final-chaser': (topic) => `Vuoden ${topic.year} tiedoista ${left(topic)}.`,
  'last-call': (topic) => {
    const by = sentence(`kun vastaat viimeistään ${weekdayOfYear(topic.settlement)}`);
    const they = topic.rows === 1 ? 'Se ehtii' : 'Ne ehtivät';
    return `Vuoden ${topic.year} tiedoista ${left(topic)}. ${they} mukaan, ${by}`;
  },
};

/** What is asked of a deputy is missing from somebody else. */
function lacking({ isDeputy }: FormTopic): string {
  return isDeputy ? 'Vielä puuttuu' : 'Sinulta puuttuu';
}

function left({ isDeputy, rows }: FormTopic): string {
  return isDeputy ? `puuttuu vielä ${rows}` : `puuttuu sinulta vielä ${rows}`;
}

function missing({ rows, numbers }: FormTopic): string {
  return numbers ? count(rows, 'luku', 'lukua') : count(rows, 'tieto', 'tietoa');
}
