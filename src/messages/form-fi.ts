import type { Refusal } from '../domain/answer-row.ts';
import type { Totals } from '../domain/question.ts';
import type { Said } from '../domain/said.ts';
import type { Doubt } from '../domain/unlikely-number.ts';
import { again } from './again.ts';
import { countsFi } from './answer-fi.ts';
import { someCounts } from './counts.ts';
import type { FormWords, Receiver, Unsaved } from './form-words.ts';
import { format, sentence } from './format.ts';
import { headingFi } from './heading-fi.ts';

const { count, day, dayBeside, dayOfYear, days, list, number, quote, weekday, written } = format.fi;

export const formFi: FormWords = {
  heading: headingFi,
  given: (ids) =>
    ids.length === 1 ? `Mittari ${ids[0]} on annettu sinulle.` : `Mittarit ${list(ids)} on annettu sinulle.`,
  announced: 'Tulossa tällä neljänneksellä',
  reason,
  lookOver: 'Tarkista ja tallenna: mitään ei ole vielä tallennettu.',
  numbersAsOf: (from, asOf, numbers) =>
    sentence(`Anna ${numbers === 1 ? 'luku' : 'luvut'} yhteensä ${days(from, asOf)}`),
  emptySaysNothing: 'Tyhjäksi jätetty kohta ei muuta mitään.',
  more: (rows) => `Tallennuksen jälkeen tulee vielä ${count(rows, 'mittari', 'mittaria')}.`,
  save: 'Tallenna',
  saveUnchanged: (rows) => (rows === 1 ? 'Tallenna, ennallaan' : 'Tallenna, muut ennallaan'),
  unchanged: 'Ennallaan',
  same: (report) => `Ennallaan: ${said(again(report))}`,
  sum: 'Yhteensä vai lisää?',
  sums: { total: (typed) => `Yhteensä ${typed}`, more: (typed) => `${typed} lisää` },
  sure: 'Onko luku oikein?',
  isRight: (typed) => `Kyllä, ${typed} on oikein`,
  corrected: (said) => ` (aiemmin ${said})`,
  page: (rows) => (rows === 1 ? 'Vielä yksi mittari' : `Vielä ${rows} mittaria`),

  target: 'Tavoitetaso',
  previous: (year) => `Toteutunut ${year}`,
  last: 'Viimeksi',
  told: 'Uusi tieto',
  firstTold: ' (ensimmäinen tieto tänä vuonna)',
  said,
  counted,
  toldBy: (by, on) => (by === undefined ? day(on) : `${by}, ${day(on)}`),
  stored: 'Kirjattu',
  notStored: (typed) => `Ei tallennettu${typed === undefined ? '' : `: ${typed}`}`,
  nothingYet: 'ei vielä tietoa',

  situation: 'Tilanne',
  choose: 'Valitse',
  choices: {
    done: 'Valmis',
    'on-track': 'Aikataulussa',
    'at-risk': 'Vaarassa viivästyä',
    wont: 'Ei toteudu',
    late: 'Myöhässä',
    'not-done': 'Ei toteutunut',
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
  forecast: 'Miltä vuoden tavoite näyttää? (ei pakollinen)',
  forecasts: { will: 'Toteutuu', 'at-risk': 'Vaarassa', wont: 'Ei toteudu' },
  wontBeReached: (rows) =>
    `${rows === 1 ? 'Toteutuuko tämä' : 'Mitkä näistä jäävät toteutumatta'} tänä vuonna? (ei pakollinen)`,
  allWillBe: (rows) => (rows === 1 ? 'Näyttää toteutuvan' : 'Ei mikään: kaikki näyttävät toteutuvan'),
  comment: 'Huomautus (ei pakollinen)',
  commentIsPublic: 'Ei henkilö- tai terveystietoja: sopimus on julkinen asiakirja.',
  refusal,

  saved,
  mend: (rows) => `${count(rows, 'mittari kaipaa', 'mittaria kaipaa')} vielä korjausta`,
  left: (rows) => `${count(rows, 'mittari', 'mittaria')} jäi tyhjäksi ja pysyy ennallaan.`,
  next: (on, rows) =>
    rows === 0
      ? sentence(`Kysyn seuraavan kerran ${weekday(on)}`)
      : `Kysyn seuraavan kerran ${weekday(on)} ${rows === 1 ? 'yhdestä mittarista' : `${rows} mittarista`}.`,
};

function reason(receiver: Receiver): string {
  if (receiver.as === 'owner')
    return receiver.of === undefined
      ? 'Saat tämän, koska olet näiden mittarien vastuuhenkilö.'
      : `Saat tämän, koska olet mittarin ${receiver.of} vastuuhenkilö.`;
  const { absent, ownsOthers } = receiver;
  const who = absent.length === 0 ? 'vastuuhenkilö' : list(absent);
  const away = `kun ${who} ${absent.length > 1 ? 'ovat' : 'on'} poissa`;
  return ownsOthers
    ? `Saat tämän, koska olet osan mittareista vastuuhenkilö ja muiden varahenkilö, ${away}.`
    : `Saat tämän, koska olet varahenkilö, ${away}.`;
}

const forecasts = {
  will: 'tavoite toteutuu',
  'at-risk': 'tavoite on vaarassa',
  wont: 'tavoite ei toteudu',
} as const;

function said(report: Said): string {
  const { choice, doneOn, expectedOn, forecast, unchanged, asOf } = report;
  const told = counted(report);
  const parts = [
    unchanged === undefined ? '' : 'ennallaan',
    told === '' ? '' : `${told}, tilanne ${day(asOf)}`,
    choice === undefined ? '' : formFi.choices[choice].toLowerCase(),
    doneOn === undefined ? '' : dayBeside(doneOn, asOf),
    expectedOn === undefined ? '' : `odotettu ${dayBeside(expectedOn, asOf)}`,
    forecast === undefined ? '' : `arvio: ${forecasts[forecast]}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function counted({ actual = '', total }: Said): string {
  if (total === undefined) return written(actual);
  return actual === '' ? number(total) : `${number(total)} (${actual})`;
}

const doubts: Readonly<Record<Doubt, (typed: string) => string>> = {
  'over-whole': (typed) => `${typed} on enemmän kuin 100\u00a0%.`,
  'not-a-share': (typed) => `${typed} on prosentteja, mutta tavoitetaso ei ole.`,
  'many-targets': (typed) => `${typed} on moninkertainen tavoitetasoon verrattuna.`,
  'many-previous': (typed) => `${typed} on moninkertainen viime vuoteen verrattuna.`,
};

function refusal(refused: Refusal, example: string): string {
  switch (refused.why) {
    case 'not-a-number':
      return refused.plain === undefined
        ? `En ymmärtänyt arvoa ${quote(refused.typed)}. Kirjoita esimerkiksi ${example}.`
        : `En ymmärtänyt arvoa ${quote(refused.typed)}. Jos tarkoitat ${refused.plain}, kirjoita pelkästään se.`;
    case 'parts-missing':
      return 'Täytä kaikki luvut. Myös 0 on luku.';
    case 'not-a-day':
      return `En ymmärtänyt päivää ${quote(refused.typed)}. Valitse se kalenterista.`;
    case 'done-in-the-future':
      return `${dayOfYear(refused.day)} on vasta edessä. Valitse päivä, jona tämä valmistui, tai tilanteeksi Aikataulussa.`;
    case 'done-before-it-starts':
      return `Tämä alkaa vasta ${day(refused.from)} Valitse se päivä tai myöhempi.`;
    case 'done-before-the-year':
      return `${dayOfYear(refused.day)} on ennen sopimusvuoden alkua. Tarkista vuosi. Jos tämä valmistui jo ennen sitä, valitse ${dayOfYear(refused.from)}.`;
    case 'done-needs-a-day':
      return 'Minä päivänä tämä valmistui? Väri riippuu siitä, ehtikö se määräaikaan.';
    case 'expected-in-the-past':
      return `${dayOfYear(refused.day)} on jo mennyt. Valitse tuleva päivä, tai tilanteeksi Valmis, jos tämä on valmis.`;
    case 'expected-too-late':
      return `${dayOfYear(refused.day)} on yli vuoden päässä sopimusvuoden päättymisestä. Tarkista vuosi tai jätä päivä tyhjäksi.`;
    case 'on-track-past-the-deadline':
      return `${dayBeside(refused.day, refused.by)} on määräajan ${day(refused.by)} jälkeen. Valitse viimeistään ${day(refused.by)} tai tilanteeksi Vaarassa viivästyä.`;
    case 'deadline-passed':
      return `Määräaika oli ${day(refused.by)} Valmistuiko tämä, ja minä päivänä? Jos ei, valitse tilanteeksi Myöhässä tai Ei toteudu.`;
    case 'year-over':
      return `Vuosi ${refused.year} on päättynyt. Toteutuiko tämä? Valitse tilanteeksi Valmis tai Ei toteutunut.`;
    case 'choice-missing':
      return 'Valitse vielä tilanne.';
    case 'fell':
      return `Viimeksi luku oli ${number(refused.before)}. Onko ${refused.typed} yhteensä vai lisää?`;
    case 'unlikely':
      return `${doubts[refused.doubt](refused.typed)} Korjaa luku, tai vahvista alla, että se on oikein.`;
    case 'newer':
      return `Joku on kertonut tästä kortin lähettämisen jälkeen: ${said(refused.report)}. Jos sinun tietosi on oikea, tallenna se uudelleen. Muuten tyhjennä kenttä.`;
    case 'new-and-unchanged':
      return refused.typed === undefined
        ? 'Valitsit uuden tilanteen, mutta tallensit ennallaan. Jos uusi tilanne on oikein, valitse Tallenna. Muuten valitse tilanteeksi Ennallaan.'
        : `Kirjoitit ${refused.typed}, mutta tallensit ennallaan. Jos ${refused.typed} on oikein, valitse Tallenna. Muuten tyhjennä kenttä ja valitse Ennallaan.`;
    case 'nothing-to-repeat':
      return 'Tästä ei ole tänä vuonna vielä tietoa, joka voisi olla ennallaan. Anna tieto.';
    case 'settled':
      return 'Vuosi on päätetty, joten tätä tietoa ei enää oteta.';
    case 'not-yours':
      return 'Tämän mittarin tiedot antaa sen vastuuhenkilö.';
    case 'unknown-row':
      return 'Tätä mittaria ei ole sopimuksessa.';
  }
}

function saved(stored: number, groups: Totals, { toMend, notTheirs }: Unsaved): string {
  if (stored + toMend + notTheirs === 0) return 'Kaikki kohdat olivat tyhjiä, joten en muuttanut mitään.';
  const mend = toMend === 0 ? '' : formFi.mend(toMend);
  if (stored === 0) return mend === '' ? 'En tallentanut mitään.' : `En tallentanut mitään: ${mend}.`;
  const thanks = `Kiitos! Tallensin ${count(stored, 'tiedon', 'tietoa')}: ${someCounts(groups, countsFi).join(', ')}.`;
  return mend === '' ? thanks : `${thanks} ${mend}.`;
}
