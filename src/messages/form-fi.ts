import type { Refusal } from '../domain/answer-row.ts';
import { countsFi } from './answer-fi.ts';
import { someCounts } from './counts.ts';
import type { FormTopic, FormWords, Said } from './form-words.ts';
import { format, sentence } from './format.ts';

const { count, day, days, number, quote, weekday, weekdayOfYear } = format.fi;

const first = { 1: 'Ensimmäinen', 2: 'Toinen', 3: 'Kolmas', 4: 'Neljäs' } as const;
const ofFirst = { 1: 'Ensimmäisen', 2: 'Toisen', 3: 'Kolmannen', 4: 'Neljännen' } as const;

const requested = ({ only, rows }: FormTopic) =>
  only === undefined ? `Kerro, missä mennään: ${rows} mittaria.` : `${only.name}: missä mennään?`;

const heading: FormWords['heading'] = {
  requested,
  digest: requested,
  taken: ({ only, rows }) =>
    only === undefined ? `${rows} mittaria on nyt sinun.` : `Mittari ${only.id} on nyt sinun: ${only.name}.`,
  approaching: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined)
      return sentence(`${rows} määräaikaa lähestyy, ensimmäinen ${weekday(nearest.day)}`);
    const what = `${only.name}: ${nearest.starts ? 'alkaa' : 'määräaika'}`;
    if (nearest.daysLeft === 0) return `${what} tänään.`;
    return `${what} ${weekday(nearest.day)}, ${count(nearest.daysLeft, 'päivä', 'päivää')} jäljellä.`;
  },
  passed: (topic) => {
    const { nearest, only, rows } = topic;
    if (nearest === undefined) return requested(topic);
    if (only === undefined) return `${rows} määräaikaa on mennyt. Miten kävi?`;
    const what = `${only.name}: ${nearest.starts ? 'alkoi' : 'määräaika oli'}`;
    return `${sentence(`${what} ${weekday(nearest.day)}`)} Miten kävi?`;
  },
  'quarter-card': (topic) => `${first[topic.quarter]} neljännes päättyi. Sinulta puuttuu ${missing(topic)}.`,
  chaser: ({ quarter, rows }) => `${ofFirst[quarter]} neljänneksen tiedoista puuttuu sinulta vielä ${rows}.`,
  'final-round': (topic) => `Vuosi ${topic.year} päättyi. Sinulta puuttuu ${missing(topic)}.`,
  'final-chaser': ({ year, rows }) => `Vuoden ${year} tiedoista puuttuu sinulta vielä ${rows}.`,
  'last-call': ({ year, rows, settlement }) => {
    const by = sentence(`kun vastaat viimeistään ${weekdayOfYear(settlement)}`);
    return `Vuoden ${year} tiedoista puuttuu sinulta vielä ${rows}. Ne ehtivät mukaan, ${by}`;
  },
};

export const formFi: FormWords = {
  heading,
  reason: (id) =>
    id === undefined
      ? 'Saat tämän, koska olet näiden mittarien vastuuhenkilö.'
      : `Saat tämän, koska olet mittarin ${id} vastuuhenkilö.`,
  numbersAsOf: (from, asOf) => sentence(`Anna luvut yhteensä ${days(from, asOf)}`),
  emptySaysNothing: 'Tyhjäksi jätetty kohta ei muuta mitään.',
  more: (rows) => `Tallennuksen jälkeen tulee vielä ${count(rows, 'mittari', 'mittaria')}.`,
  save: 'Tallenna',

  target: 'Tavoitetaso',
  previous: (year) => `Toteutunut ${year}`,
  last: 'Viimeksi',
  said,
  toldBy: (by, on) => (by === undefined ? day(on) : `${by}, ${day(on)}`),
  stored: 'Kirjattu',
  nothingYet: 'ei vielä tietoa',

  situation: 'Tilanne',
  choose: 'Valitse',
  choices: {
    done: 'Valmis',
    'on-track': 'Aikataulussa',
    'at-risk': 'Vaarassa viivästyä',
    wont: 'Ei toteudu',
  },
  day: 'Päivä, jona valmistui tai valmistuu',
  number: ({ as, asOf, unit }) => {
    const asked = {
      total: 'Yhteensä 1.1. alkaen',
      level: `Tilanne ${day(asOf)}`,
      grade: 'Todettu taso',
      every: 'Kuinka moni on päässyt tavoitteeseen',
    }[as];
    return unit === undefined ? asked : `${asked}, ${unit}`;
  },
  example: (example) =>
    typeof example === 'object'
      ? example.grade
      : {
          count: '6 tai +2',
          share: '46,17 % tai 633/1371',
          decimal: '3,84',
          money: `${number(126646)}\u00a0€`,
          every: '3/5 tai Kyllä',
        }[example],
  placeholder: (example) => `esim. ${example}`,
  comment: 'Huomautus (ei pakollinen)',
  commentIsPublic: 'Ei henkilö- tai terveystietoja: sopimus on julkinen asiakirja.',
  refusal,

  saved,
  mend: (rows) => `${count(rows, 'rivi kaipaa', 'riviä kaipaa')} vielä korjausta`,
  left: (rows) => `${count(rows, 'rivi', 'riviä')} jäi tyhjäksi ja pysyy ennallaan.`,
  next: (on, rows) =>
    rows === 0
      ? sentence(`Kysyn seuraavan kerran ${weekday(on)}`)
      : `Kysyn seuraavan kerran ${weekday(on)} noin ${count(rows, 'mittarista', 'mittarista')}.`,
};

function missing({ rows, numbers }: FormTopic): string {
  return numbers ? count(rows, 'luku', 'lukua') : count(rows, 'tieto', 'tietoa');
}

const forecasts = {
  will: 'tavoite toteutuu',
  'at-risk': 'tavoite on vaarassa',
  wont: 'tavoite ei toteudu',
} as const;

function said({ actual, choice, doneOn, expectedOn, forecast, asOf }: Said): string {
  const parts = [
    actual === undefined ? '' : `${actual}, tilanne ${day(asOf)}`,
    choice === undefined ? '' : formFi.choices[choice].toLowerCase(),
    doneOn === undefined ? '' : day(doneOn),
    expectedOn === undefined ? '' : `odotettu ${day(expectedOn)}`,
    forecast === undefined ? '' : `arvio: ${forecasts[forecast]}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function refusal(refused: Refusal, example: string): string {
  switch (refused.why) {
    case 'not-a-number':
      return `En ymmärtänyt arvoa ${quote(refused.typed)}. Kirjoita esimerkiksi ${example}.`;
    case 'parts-missing':
      return 'Täytä kaikki luvut. Myös 0 on luku.';
    case 'not-a-day':
      return `En ymmärtänyt päivää ${quote(refused.typed)}. Valitse se kalenterista.`;
    case 'done-in-the-future':
      return `${day(refused.day)} on vasta edessä. Valitse päivä, jona tämä valmistui, tai tilanteeksi Aikataulussa.`;
    case 'done-before-it-starts':
      return `Tämä alkaa vasta ${day(refused.from)} Valitse se päivä tai myöhempi.`;
    case 'done-needs-a-day':
      return 'Minä päivänä tämä valmistui? Väri riippuu siitä, ehtikö se määräaikaan.';
    case 'on-track-past-the-deadline':
      return `${day(refused.day)} on määräajan ${day(refused.by)} jälkeen. Valitse viimeistään ${day(refused.by)} tai tilanteeksi Vaarassa viivästyä.`;
    case 'choice-missing':
      return 'Valitse vielä tilanne.';
    case 'not-yours':
      return 'Tämän mittarin tiedot antaa sen vastuuhenkilö.';
    case 'unknown-row':
      return 'Tätä mittaria ei ole sopimuksessa.';
  }
}

function saved(stored: number, groups: Parameters<FormWords['saved']>[1], refused: number): string {
  if (stored > 0) {
    return `Kiitos! Tallensin ${count(stored, 'tiedon', 'tietoa')}: ${someCounts(groups, countsFi).join(', ')}.`;
  }
  return refused === 0
    ? 'Kaikki kohdat olivat tyhjiä, joten en muuttanut mitään.'
    : 'En tallentanut vielä mitään.';
}
