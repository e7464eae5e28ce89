import type { State } from '../domain/question.ts';
import { type AnswerWords, isColour, type Named, type News, type Whoses } from './answer-words.ts';
import { changedFi } from './changed-fi.ts';
import { allCounts, type CountWords, pressingCounts, rowsIn } from './counts.ts';
import { deliveriesIn } from './deliveries-in.ts';
import { dueFi } from './due-fi.ts';
import { format, sentence } from './format.ts';
import { waitingFi } from './waiting-fi.ts';

const { count, day, dayBeside, days, list, quote, weekday, weekdayOfYear } = format.fi;

export const countsFi: CountWords = {
  green: (rows) => count(rows, 'vihreä', 'vihreää'),
  yellow: (rows) => count(rows, 'keltainen', 'keltaista'),
  red: (rows) => count(rows, 'punainen', 'punaista'),
  'no-word': (rows) => `${rows} ilman tietoa`,
  'not-yet': (rows) => `${rows} ei vielä arvioitavissa`,
};

/** Where rows are, as the end of "… on punaisella" and the beginning of "Punaisella on …". */
const place = {
  green: 'vihreällä',
  yellow: 'keltaisella',
  red: 'punaisella',
  'red-or-yellow': 'punaisella tai keltaisella',
  'no-word': 'ilman tietoa',
  'not-yet': 'vielä arvioimatta',
  overdue: 'määräajan yli',
  unowned: 'ilman vastuuhenkilöä',
  'not-red': 'muualla kuin punaisella',
  'not-yellow': 'muualla kuin keltaisella',
  'not-green': 'muualla kuin vihreällä',
  done: 'valmiina',
  'not-done': 'vielä kesken',
  behind: 'jäljessä tavoitteesta',
  'under-way': 'etenemässä',
} satisfies Record<Exclude<State, 'any'>, string>;

/** Where all rows are when none is elsewhere. */
const allAre: Partial<Record<State, string>> = {
  'not-red': 'ovat punaisella',
  'not-yellow': 'ovat keltaisella',
  'not-green': 'ovat vihreällä',
  'not-done': 'ovat valmiina',
};

const deliveries = deliveriesIn('fi', {
  none: 'Muistutuksia ei ollut lähdössä.',
  allArrived: (reminders) =>
    reminders === 1
      ? 'Lähetin 1 muistutuksen, ja se meni perille.'
      : `Lähetin ${reminders} muistutusta, ja kaikki menivät perille.`,
  one: (ending) => `Muistutuksia oli 1, mutta se ${ending}.`,
  several: (reminders, endings) => `Muistutuksia oli ${reminders}: ${endings}.`,
  noneArrived: (reminders, endings) =>
    `Muistutuksia oli ${reminders}, eikä yksikään mennyt varmasti perille: ${endings}.`,
  endings: {
    delivered: 'meni perille',
    unknown: 'ei ehkä mennyt perille',
    unreachable: 'ei tavoittanut saajaansa',
    refused: 'ei lähtenyt',
  },
});

export const answerFi: AnswerWords = {
  rows: (state, whose, rows) => {
    if (state === 'any') return allRows(whose, rows);
    if (rows === 0) return noRow(state, whose);
    return whose === 'mine'
      ? `Omista mittareistasi ${rows} on ${place[state]}.`
      : `${upperFirst(place[state])} on ${count(rows, 'mittari', 'mittaria')}.`;
  },
  notAskedYet: (first) =>
    `Koko yksiköltä kysyn ensimmäisen kerran ${day(first)}, joten keneltäkään ei vielä puutu vastausta.`,
  mightBe: (state, whose, silent) =>
    `${answerFi.rows('no-word', whose, silent).slice(0, -1)}: ${silent === 1 ? 'sekin' : 'jokin niistä'} voi olla ${state === 'done' ? 'valmis' : place[state]}.`,
  redAndUnheard: (whose, red, unheard) => {
    const row = whose === 'mine' ? 'oman mittarisi' : 'mittarin';
    if (red === 0) return `${unheard} ${row} määräaika on ohi ilman tietoa. Muuten punaisella ei ole yhtään.`;
    return `${answerFi.rows('red', whose, red).slice(0, -1)}, ja lisäksi ${unheard} ${row} määräaika on ohi ilman tietoa.`;
  },
  more: (rows) => `ja ${answerFi.others(rows)}`,
  others: (rows) => count(rows, 'muu', 'muuta'),
  rest: (next, left) => (next === left ? `Näytä loput ${left}` : `Näytä seuraavat ${next}`),
  was: (colour) => `Oli: ${colour}`,
  waiting: waitingFi,
  counts: countsFi,
  unit: (unit, totals) => `${unit}, ${count(rowsIn(totals), 'mittari', 'mittaria')}`,
  standing: (rows, totals) => {
    const pressing = pressingCounts(totals, countsFi);
    return `${rows}: ${pressing.length > 0 ? list(pressing) : 'mikään ei ole punaisella, keltaisella tai ilman tietoa'}.`;
  },
  totals: (unit, totals) => `${answerFi.unit(unit, totals)}: ${allCounts(totals, countsFi).join(', ')}.`,
  asTold: (person) => `${person}, kerrotun perusteella`,
  owns: (person = 'Vastuuhenkilö', rows) =>
    rows === 0
      ? `${person} ei vielä vastaa yhdestäkään mittarista.`
      : `${person} vastaa ${count(rows, 'mittarista', 'mittarista')}.`,
  row: (name, word) => `${name}: ${word}.`,
  isIn: (name, state, verdict, { group, word }) => {
    const there = { ...place, overdue: 'myöhässä', done: 'valmis' };
    if (verdict === 'unknown') return `${name}: tuoretta tietoa ei ole, joten en osaa sanoa.`;
    // Red by the calendar alone is shown as what nobody has told of.
    if (verdict === 'yes' && group === 'no-word') return `${name}: kyllä, määräaika on ohi ilman tietoa.`;
    if (verdict === 'yes') return `${name}: kyllä, se on ${there[state]}.`;
    const isOther = isColour(state) && isColour(group);
    return `${name}: ei, se ${isOther ? `on ${place[group]}` : `ei ole ${there[state]} (${word})`}.`;
  },
  ownerIs: (name, owner) =>
    owner === 'nobody'
      ? `${name}: vastuuhenkilöä ei vielä ole.`
      : `${name}: vastuuhenkilö on ${owner.name ?? 'nimetty'}.`,
  asksNext: (name, on) =>
    sentence(
      `${name}: ${on === undefined ? 'en kysy siitä tänä vuonna enää' : `kysyn siitä seuraavan kerran ${weekday(on)}`}`,
    ),
  dueOn: (name, { from, to }) =>
    sentence(
      from === undefined
        ? `${name}: määräaika on ${weekdayOfYear(to)}`
        : `${name}: ajankohta on ${days(from, to)}`,
    ),
  due: dueFi,
  changed: changedFi,
  history: (name, { reports, decisions }) => {
    if (reports + decisions === 0) return `${name}: tänä vuonna ei ole vielä kerrottu mitään.`;
    const told = list([
      ...(reports > 0 ? [count(reports, 'tieto', 'tietoa')] : []),
      ...(decisions > 0 ? [count(decisions, 'päätös', 'päätöstä')] : []),
    ]);
    return `${name}: ${told} tänä vuonna${reports + decisions === 1 ? '' : ', uusin ensin'}.`;
  },
  compared: (name, now, previous, year) =>
    now === undefined && previous === undefined
      ? `${name}: tietoa ei ole tältä vuodelta eikä vuodelta ${year}.`
      : `${name}: ${now === undefined ? 'tältä vuodelta ei vielä ole tietoa' : `nyt ${now}`}; ${previous === undefined ? `vuodelta ${year} ei ole tietoa` : `vuonna ${year}: ${previous}`}.`,
  unlessSaid: 'Ellei toisin sanota:',
  pressToChoose: 'Valitse painamalla mittaria.',
  choose: (rows, what) =>
    rows === 1
      ? {
          show: 'Tarkoititko tätä mittaria?',
          take: 'Otatko tämän mittarin?',
          report: 'Kerrotko tästä mittarista?',
        }[what]
      : `Löysin ${count(rows, 'mittarin', 'mittaria')}. ${
          { show: 'Mitä niistä tarkoitat?', take: 'Minkä niistä otat?', report: 'Mistä niistä kerrot?' }[what]
        }`,

  goal: 'Tavoite',
  initiative: 'Toimenpide',
  portfolio: 'Salkunhallinnassa',
  inPortfolio: (isIn) => (isIn ? 'kyllä (K)' : 'ei (E)'),
  owner: 'Vastuuhenkilö',
  noOwner: 'ei vielä ketään',
  comment: 'Huomautus',
  doubt: 'Epävarmaa',

  quarter: (quarter, year) => `Q${quarter}/${year}`,
  turned,
  turnedInShort: ({ since, red, unheard, yellow }) => {
    const isFirst = since === undefined;
    const colours = (one: string, several: string, rows: number) =>
      isFirst ? count(rows, one, several) : count(rows, `uusi ${one}`, `uutta ${several}`);
    if (red.rows > 0) return colours('punainen', 'punaista', red.rows);
    if (unheard.rows > 0) return `${count(unheard.rows, 'määräaika', 'määräaikaa')} ohi ilman tietoa`;
    if (yellow.rows > 0) return colours('keltainen', 'keltaista', yellow.rows);
    return isFirst ? 'ei punaisia eikä keltaisia' : 'ei uusia punaisia eikä keltaisia';
  },
  largelySilent: (silent, rows) => `${rows} mittarista ${silent} on ilman tietoa.`,
  section: (what, rows) =>
    `${{ red: 'Punaisella', undecided: 'Odottaa päätöstä', unheard: 'Määräaika ohi, ei tietoa', yellow: 'Keltaisella', over: 'Yli tavoitteen', turned: 'Väri vaihtui ilman uutta tietoa' }[what]} (${rows})`,
  unowned: ({ rows, silent }) => {
    const unowned = `Ilman vastuuhenkilöä on ${count(rows, 'mittari', 'mittaria')}`;
    if (silent === 0) return `${unowned}.`;
    if (silent < rows) return `${unowned}, joista ${silent} on ilman tietoa.`;
    return `${unowned}, ${rows === 1 ? 'ja se on' : 'ja ne kaikki ovat'} ilman tietoa.`;
  },
  deliveries,
  unreached: (rows) =>
    rows.length === 1
      ? `Muistutus mittarista ${list(rows)} ei mennyt perille. Pyydä vastuuhenkilöä avaamaan Sopimusvahti ja kirjoittamaan ${quote('hei')}, tai vaihda vastuuhenkilö.`
      : `Muistutukset mittareista ${list(rows)} eivät menneet perille. Pyydä vastuuhenkilöitä avaamaan Sopimusvahti ja kirjoittamaan ${quote('hei')}, tai vaihda vastuuhenkilöt.`,
};

function allRows(whose: Whoses, rows: number): string {
  if (rows === 0) return whose === 'mine' ? 'Sinulla ei ole vielä mittareita.' : 'Ei yhtään mittaria.';
  return `${whose === 'mine' ? 'Sinulla' : 'Sopimuksessa'} on ${count(rows, 'mittari', 'mittaria')}.`;
}

function noRow(state: Exclude<State, 'any'>, whose: Whoses): string {
  const mine = whose === 'mine';
  if (state === 'unowned')
    return `Kaikilla ${mine ? 'omilla mittareillasi' : 'mittareilla'} on vastuuhenkilö.`;
  if (allAre[state] !== undefined) return `Kaikki ${mine ? 'omat mittarisi' : 'mittarit'} ${allAre[state]}.`;
  return mine
    ? `Omista mittareistasi mikään ei ole ${place[state]}.`
    : `${upperFirst(place[state])} ei ole yhtään mittaria.`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function turned({ since, today, red, unheard, yellow }: News): string {
  const isFirst = since === undefined;
  const where = (place: string, { rows, names }: Named) =>
    rows === 0 ? [] : [`${place} ${rows} (${list(names)})`];
  const parts = [
    ...where(isFirst ? 'punaisella on' : 'punaiselle on mennyt', red),
    ...(unheard.rows === 0
      ? []
      : [
          `${count(unheard.rows, 'määräaika', 'määräaikaa')} on mennyt ohi ilman tietoa (${list(unheard.names)})`,
        ]),
    ...where(isFirst ? 'keltaisella on' : 'keltaiselle on mennyt', yellow),
  ];
  if (isFirst) return parts.length === 0 ? 'mikään ei ole punaisella tai keltaisella.' : `${list(parts)}.`;
  const from = `${dayBeside(since, today)} jälkeen`;
  return parts.length === 0
    ? `${from} mikään ei ole mennyt punaiselle tai keltaiselle.`
    : `${from} ${list(parts)}.`;
}
