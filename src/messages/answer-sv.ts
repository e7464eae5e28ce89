import type { State } from '../domain/question.ts';
import {
  type AnswerWords,
  isColour,
  type MightBe,
  type Named,
  type News,
  type Whoses,
} from './answer-words.ts';
import { changedSv } from './changed-sv.ts';
import { allCounts, type CountWords, pressingCounts, rowsIn } from './counts.ts';
import { deliveriesIn } from './deliveries-in.ts';
import { dueSv } from './due-sv.ts';
import { format, sentence } from './format.ts';
import { waitingSv } from './waiting-sv.ts';

const { count, day, dayBeside, days, list, quote, weekday, weekdayOfYear } = format.sv;

export const countsSv: CountWords = {
  green: (rows) => count(rows, 'grön', 'gröna'),
  yellow: (rows) => count(rows, 'gul', 'gula'),
  red: (rows) => count(rows, 'röd', 'röda'),
  'no-word': (rows) => `${rows} utan uppgift`,
  'not-yet': (rows) => `${rows} kan inte bedömas ännu`,
};

/** What is said of one row, and of several. */
const are = {
  green: ['är grön', 'är gröna'],
  yellow: ['är gul', 'är gula'],
  red: ['är röd', 'är röda'],
  'red-or-yellow': ['är röd eller gul', 'är röda eller gula'],
  'no-word': ['är utan uppgift', 'är utan uppgift'],
  'not-yet': ['kan inte bedömas ännu', 'kan inte bedömas ännu'],
  overdue: ['är försenad', 'är försenade'],
  unowned: ['saknar ansvarig', 'saknar ansvarig'],
  'not-red': ['är inte röd', 'är inte röda'],
  'not-yellow': ['är inte gul', 'är inte gula'],
  'not-green': ['är inte grön', 'är inte gröna'],
  done: ['är klar', 'är klara'],
  'not-done': ['är inte klar ännu', 'är inte klara ännu'],
  behind: ['ligger efter målet', 'ligger efter målet'],
  'under-way': ['är på väg', 'är på väg'],
} satisfies Record<Exclude<State, 'any'>, readonly [one: string, several: string]>;

/** How all rows are when none is otherwise. */
const allAre: Partial<Record<State, string>> = {
  unowned: 'har en ansvarig',
  'not-red': 'är röda',
  'not-yellow': 'är gula',
  'not-green': 'är gröna',
  'not-done': 'är klara',
};

/** What a row may be, as the end of "… kan vara röd". */
const might: Readonly<Record<MightBe, string>> = {
  red: 'vara röd',
  yellow: 'vara gul',
  green: 'vara grön',
  'red-or-yellow': 'vara röd eller gul',
  behind: 'ligga efter målet',
  done: 'vara klar',
  'under-way': 'vara på väg',
};

const deliveries = deliveriesIn('sv', {
  none: 'Inga påminnelser skulle skickas.',
  allArrived: (reminders) =>
    reminders === 1
      ? 'Jag skickade 1 påminnelse, och den kom fram.'
      : `Jag skickade ${reminders} påminnelser, och alla kom fram.`,
  one: (ending) => `Det fanns 1 påminnelse att skicka, men den ${ending}.`,
  several: (reminders, endings) => `Det fanns ${reminders} påminnelser att skicka: ${endings}.`,
  noneArrived: (reminders, endings) =>
    `Det fanns ${reminders} påminnelser att skicka, men ingen kom säkert fram: ${endings}.`,
  endings: {
    delivered: 'kom fram',
    unknown: 'kom kanske inte fram',
    unreachable: 'nådde inte mottagaren',
    refused: 'gick inte iväg',
  },
});

export const answerSv: AnswerWords = {
  rows: (state, whose, rows) => {
    if (state === 'any') return allRows(whose, rows);
    if (rows === 0) return noRow(state, whose);
    const [one, several] = are[state];
    return whose === 'mine'
      ? `${rows} av dina indikatorer ${rows > 1 ? several : one}.`
      : `${count(rows, `indikator ${one}`, `indikatorer ${several}`)}.`;
  },
  notAskedYet: (first) =>
    `Hela enheten frågar jag första gången ${day(first)}, så ännu saknas inget svar av någon.`,
  mightBe: (state, whose, silent) =>
    `${answerSv.rows('no-word', whose, silent).slice(0, -1)}: ${silent === 1 ? 'också den' : 'någon av dem'} kan ${might[state]}.`,
  redAndUnheard: (whose, red, unheard) => {
    if (red > 0) {
      const reds = answerSv.rows('red', whose, red).slice(0, -1);
      return `${reds}, och ${unheard} till har gått över tiden utan uppgift.`;
    }
    const rows =
      whose === 'mine' ? `${unheard} av dina indikatorer` : count(unheard, 'indikator', 'indikatorer');
    return `${rows} har gått över tiden utan uppgift. Annars är ingen röd.`;
  },
  more: (rows) => `och ${answerSv.others(rows)}`,
  others: (rows) => `${rows} till`,
  rest: (next, left) => (next === left ? `Visa resten (${left})` : `Visa de följande ${next}`),
  was: (colour) => `Var: ${colour}`,
  waiting: waitingSv,
  counts: countsSv,
  unit: (unit, totals) => `${unit}, ${count(rowsIn(totals), 'indikator', 'indikatorer')}`,
  standing: (rows, totals) => {
    const pressing = pressingCounts(totals, countsSv);
    return `${rows}: ${pressing.length > 0 ? list(pressing) : 'ingen är röd, gul eller utan uppgift'}.`;
  },
  totals: (unit, totals) => `${answerSv.unit(unit, totals)}: ${allCounts(totals, countsSv).join(', ')}.`,
  asTold: (person) => `${person}, utifrån det som har berättats`,
  owns: (person = 'Den ansvariga', rows) =>
    rows === 0
      ? `${person} ansvarar ännu inte för någon indikator.`
      : `${person} ansvarar för ${count(rows, 'indikator', 'indikatorer')}.`,
  row: (name, word) => `${name}: ${word}.`,
  isIn: (name, state, verdict, { group, word }) => {
    const [there] = are[state];
    if (verdict === 'unknown') return `${name}: det finns ingen färsk uppgift, så jag kan inte säga det.`;
    // Red by the calendar alone is shown as what nobody has told of.
    if (verdict === 'yes' && group === 'no-word') return `${name}: ja, tidsfristen har gått ut utan uppgift.`;
    if (verdict === 'yes') return `${name}: ja, den ${there}.`;
    const isOther = isColour(state) && isColour(group);
    return `${name}: nej, den ${isOther ? are[group][0] : `${there.replace('är', 'är inte')} (${word})`}.`;
  },
  ownerIs: (name, owner) =>
    owner === 'nobody'
      ? `${name}: ingen är ansvarig ännu.`
      : `${name}: ${owner.name === undefined ? 'en ansvarig är utsedd' : `ansvarig är ${owner.name}`}.`,
  asksNext: (name, on) =>
    sentence(
      `${name}: ${on === undefined ? 'jag frågar inte om det mer i år' : `jag frågar om det nästa gång ${weekday(on)}`}`,
    ),
  dueOn: (name, { from, to }) =>
    sentence(
      from === undefined
        ? `${name}: tidsfristen går ut ${weekdayOfYear(to)}`
        : `${name}: tidpunkten är ${days(from, to)}`,
    ),
  due: dueSv,
  changed: changedSv,
  history: (name, { reports, decisions }) => {
    if (reports + decisions === 0) return `${name}: inget har rapporterats i år ännu.`;
    const told = list([
      ...(reports > 0 ? [count(reports, 'uppgift', 'uppgifter')] : []),
      ...(decisions > 0 ? [count(decisions, 'beslut', 'beslut')] : []),
    ]);
    return `${name}: ${told} i år${reports + decisions === 1 ? '' : ', den nyaste först'}.`;
  },
  compared: (name, now, previous, year) =>
    now === undefined && previous === undefined
      ? `${name}: uppgift saknas både för i år och för år ${year}.`
      : `${name}: ${now === undefined ? 'i år finns ingen uppgift ännu' : `nu ${now}`}; ${previous === undefined ? `för år ${year} finns ingen uppgift` : `år ${year}: ${previous}`}.`,
  unlessSaid: 'Om inget annat sägs:',
  pressToChoose: 'Välj genom att trycka på en indikator.',
  choose: (rows, what) =>
    rows === 1
      ? {
          show: 'Menar du den här indikatorn?',
          take: 'Tar du den här indikatorn?',
          report: 'Berättar du om den här indikatorn?',
        }[what]
      : `Jag hittade ${count(rows, 'indikator', 'indikatorer')}. ${
          { show: 'Vilken menar du?', take: 'Vilken tar du?', report: 'Vilken berättar du om?' }[what]
        }`,

  goal: 'Mål',
  initiative: 'Åtgärd',
  portfolio: 'I portföljstyrningen',
  inPortfolio: (isIn) => (isIn ? 'ja (K)' : 'nej (E)'),
  owner: 'Ansvarig',
  noOwner: 'ingen ännu',
  comment: 'Kommentar',
  doubt: 'Osäkert',

  quarter: (quarter, year) => `Kv ${quarter}/${year}`,
  turned,
  turnedInShort: ({ since, red, unheard, yellow }) => {
    const isFirst = since === undefined;
    const colours = (one: string, several: string, rows: number) =>
      isFirst ? count(rows, one, several) : count(rows, `ny ${one}`, `nya ${several}`);
    if (red.rows > 0) return colours('röd', 'röda', red.rows);
    if (unheard.rows > 0) return `${unheard.rows} över tiden utan uppgift`;
    if (yellow.rows > 0) return colours('gul', 'gula', yellow.rows);
    return isFirst ? 'inga röda eller gula' : 'inga nya röda eller gula';
  },
  largelySilent: (silent, rows) => `${silent} av ${rows} indikatorer är utan uppgift.`,
  section: (what, rows) =>
    `${
      {
        red: rows === 1 ? 'Röd' : 'Röda',
        undecided: 'Väntar på beslut',
        unheard: 'Över tiden, ingen uppgift',
        yellow: rows === 1 ? 'Gul' : 'Gula',
        over: 'Över målnivån',
        turned: 'Bytte färg utan ny uppgift',
      }[what]
    } (${rows})`,
  unowned: ({ rows, silent }) => {
    const unowned = `${count(rows, 'indikator', 'indikatorer')} saknar ansvarig`;
    if (silent === 0) return `${unowned}.`;
    if (silent < rows) return `${unowned}, och av dem är ${silent} utan uppgift.`;
    return `${unowned}, och ${rows === 1 ? 'den' : 'alla'} är utan uppgift.`;
  },
  deliveries,
  unreached: (rows) =>
    rows.length === 1
      ? `Påminnelsen om indikator ${list(rows)} kom inte fram. Be den ansvariga öppna Sopimusvahti och skriva ${quote('hej')}, eller byt ansvarig.`
      : `Påminnelserna om indikatorerna ${list(rows)} kom inte fram. Be de ansvariga öppna Sopimusvahti och skriva ${quote('hej')}, eller byt ansvariga.`,
};

function allRows(whose: Whoses, rows: number): string {
  if (rows === 0) return whose === 'mine' ? 'Du har inga indikatorer ännu.' : 'Inga indikatorer.';
  return `${whose === 'mine' ? 'Du' : 'Avtalet'} har ${count(rows, 'indikator', 'indikatorer')}.`;
}

function noRow(state: Exclude<State, 'any'>, whose: Whoses): string {
  const mine = whose === 'mine';
  if (allAre[state] !== undefined) return `Alla ${mine ? 'dina ' : ''}indikatorer ${allAre[state]}.`;
  const [one] = are[state];
  if (state === 'not-yet')
    return `${mine ? 'Du har' : 'Det finns'} inga indikatorer som inte ${one.replace(' inte', '')}.`;
  return `${mine ? 'Ingen av dina indikatorer' : 'Ingen indikator'} ${one}.`;
}

function turned({ since, today, red, unheard, yellow }: News): string {
  const isFirst = since === undefined;
  const part = ({ rows, names }: Named, one: string, several: string) =>
    rows === 0 ? [] : [`${rows} ${rows === 1 ? one : several} (${list(names)})`];
  const late = 'gått över tiden utan uppgift';
  const parts = [
    ...(isFirst ? part(red, 'är röd', 'är röda') : part(red, 'blivit röd', 'blivit röda')),
    ...(isFirst ? part(unheard, `har ${late}`, `har ${late}`) : part(unheard, late, late)),
    ...(isFirst ? part(yellow, 'är gul', 'är gula') : part(yellow, 'blivit gul', 'blivit gula')),
  ];
  if (isFirst) return parts.length === 0 ? 'ingen är röd eller gul.' : `${list(parts)}.`;
  const from = `sedan ${dayBeside(since, today)} har`;
  return parts.length === 0 ? `${from} ingen blivit röd eller gul.` : `${from} ${list(parts)}.`;
}
