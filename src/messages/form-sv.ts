import type { Refusal } from '../domain/answer-row.ts';
import type { Said } from '../domain/said.ts';
import type { Doubt } from '../domain/unlikely-number.ts';
import { again } from './again.ts';
import { countsSv } from './answer-sv.ts';
import { someCounts } from './counts.ts';
import type { FormWords, Receiver } from './form-words.ts';
import { format, sentence } from './format.ts';
import { headingSv } from './heading-sv.ts';

const { count, day, dayBeside, dayOfYear, days, list, number, quote, weekday, written } = format.sv;

export const formSv: FormWords = {
  heading: headingSv,
  given: (ids) =>
    ids.length === 1 ? `Du har fått indikator ${ids[0]}.` : `Du har fått indikatorerna ${list(ids)}.`,
  announced: 'Kommer det här kvartalet',
  reason,
  lookOver: 'Kontrollera och spara: ingenting har sparats ännu.',
  numbersAsOf: (from, asOf, numbers) =>
    sentence(`Ange ${numbers === 1 ? 'siffran' : 'siffrorna'} totalt ${days(from, asOf)}`),
  emptySaysNothing: 'Det du lämnar tomt ändrar ingenting.',
  more: (rows) => `När du har sparat kommer ännu ${count(rows, 'indikator', 'indikatorer')}.`,
  save: 'Spara',
  saveUnchanged: (rows) => (rows === 1 ? 'Spara, oförändrat' : 'Spara, resten oförändrat'),
  unchanged: 'Oförändrat',
  same: (report) => `Oförändrat: ${said(again(report))}`,
  sum: 'Totalt eller till?',
  sums: { total: (typed) => `Totalt ${typed}`, more: (typed) => `${typed} till` },
  sure: 'Stämmer siffran?',
  isRight: (typed) => `Ja, ${typed} stämmer`,
  corrected: (said) => ` (tidigare ${said})`,
  page: (rows) => (rows === 1 ? 'En indikator till' : `${rows} indikatorer till`),

  target: 'Målnivå',
  previous: (year) => `Utfall ${year}`,
  last: 'Senast',
  told: 'Ny uppgift',
  firstTold: ' (den första uppgiften i år)',
  said,
  counted,
  toldBy: (by, on) => (by === undefined ? day(on) : `${by}, ${day(on)}`),
  stored: 'Sparat',
  notStored: (typed) => `Inte sparat${typed === undefined ? '' : `: ${typed}`}`,
  nothingYet: 'ingen uppgift ännu',

  situation: 'Läge',
  choose: 'Välj',
  choices: {
    done: 'Klart',
    'on-track': 'I tid',
    'at-risk': 'Riskerar att bli sent',
    wont: 'Blir inte av',
    late: 'Försenat',
    'not-done': 'Blev inte av',
  },
  day: 'Dagen då det blev eller blir klart',
  number: ({ as, asOf, unit }) => {
    const asked = {
      total: 'Totalt från 1.1',
      level: `Läget ${day(asOf)}`,
      grade: 'Konstaterad nivå',
      every: 'Hur många som har nått målet',
    }[as];
    return unit === undefined ? asked : `${asked}, ${unit}`;
  },
  example: (example) =>
    typeof example === 'object'
      ? example.grade
      : {
          count: '6 eller +2',
          share: '46,17 % eller 633/1371',
          decimal: '3,84',
          money: `${number(126646)}\u00a0€`,
          every: '3/5 eller Ja',
        }[example],
  placeholder: (example) => `t.ex. ${example}`,
  forecast: 'Hur ser årets mål ut? (frivillig)',
  forecasts: { will: 'Nås', 'at-risk': 'I fara', wont: 'Nås inte' },
  wontBeReached: (rows) =>
    `${rows === 1 ? 'Nås det här målet' : 'Vilka av de här målen nås inte'} i år? (frivillig)`,
  allWillBe: (rows) => (rows === 1 ? 'Ser ut att nås' : 'Inget: alla ser ut att nås'),
  comment: 'Kommentar (frivillig)',
  commentIsPublic: 'Inga person- eller hälsouppgifter: avtalet är en offentlig handling.',
  refusal,

  saved: (stored, groups, { toMend, notTheirs }) => {
    if (stored + toMend + notTheirs === 0) return 'Allt var tomt, så jag ändrade ingenting.';
    const mend = toMend === 0 ? '' : formSv.mend(toMend);
    if (stored === 0) return mend === '' ? 'Jag sparade ingenting.' : `Jag sparade ingenting: ${mend}.`;
    const what = count(stored, 'uppgift', 'uppgifter');
    const thanks = `Tack! Jag sparade ${what}: ${someCounts(groups, countsSv).join(', ')}.`;
    return mend === '' ? thanks : `${thanks} ${mend}.`;
  },
  mend: (rows) => `${count(rows, 'indikator', 'indikatorer')} behöver rättas`,
  left: (rows) =>
    `${count(rows, 'indikator lämnades tom och förblir som den var', 'indikatorer lämnades tomma och förblir som de var')}.`,
  next: (on, rows) =>
    rows === 0
      ? sentence(`Jag frågar nästa gång ${weekday(on)}`)
      : `Jag frågar nästa gång ${weekday(on)}, om ${count(rows, 'indikator', 'indikatorer')}.`,
};

function reason(receiver: Receiver): string {
  if (receiver.as === 'owner')
    return receiver.of === undefined
      ? 'Du får det här för att du ansvarar för de här indikatorerna.'
      : `Du får det här för att du ansvarar för indikator ${receiver.of}.`;
  const { absent, ownsOthers } = receiver;
  const away = `när ${absent.length === 0 ? 'den ansvariga' : list(absent)} är borta`;
  return ownsOthers
    ? `Du får det här för att du ansvarar för en del av indikatorerna och är ersättare för resten ${away}.`
    : `Du får det här för att du är ersättare ${away}.`;
}

const forecasts = { will: 'målet nås', 'at-risk': 'målet är i fara', wont: 'målet nås inte' } as const;

function said(report: Said): string {
  const { choice, doneOn, expectedOn, forecast, unchanged, asOf } = report;
  const told = counted(report);
  const parts = [
    unchanged === undefined ? '' : 'oförändrat',
    told === '' ? '' : `${told}, läget ${day(asOf)}`,
    choice === undefined ? '' : formSv.choices[choice].toLowerCase(),
    doneOn === undefined ? '' : dayBeside(doneOn, asOf),
    expectedOn === undefined ? '' : `väntas ${dayBeside(expectedOn, asOf)}`,
    forecast === undefined ? '' : `bedömning: ${forecasts[forecast]}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function counted({ actual = '', total }: Said): string {
  if (total === undefined) return written(actual);
  return actual === '' ? number(total) : `${number(total)} (${actual})`;
}

const doubts: Readonly<Record<Doubt, (typed: string) => string>> = {
  'over-whole': (typed) => `${typed} är mer än 100\u00a0%.`,
  'not-a-share': (typed) => `${typed} är i procent, men målnivån är det inte.`,
  'many-targets': (typed) => `${typed} är många gånger målnivån.`,
  'many-previous': (typed) => `${typed} är många gånger fjolårets utfall.`,
};

function refusal(refused: Refusal, example: string): string {
  switch (refused.why) {
    case 'not-a-number':
      return refused.plain === undefined
        ? `Jag förstod inte ${quote(refused.typed)}. Skriv till exempel ${example}.`
        : `Jag förstod inte ${quote(refused.typed)}. Om du menar ${refused.plain}, skriv bara det.`;
    case 'parts-missing':
      return 'Fyll i alla siffror. Också 0 är en siffra.';
    case 'not-a-day':
      return `Jag förstod inte dagen ${quote(refused.typed)}. Välj den i kalendern.`;
    case 'done-in-the-future':
      return `${dayOfYear(refused.day)} ligger ännu framför oss. Välj dagen då det blev klart, eller läget I tid.`;
    case 'done-before-it-starts':
      return `Det här börjar först ${day(refused.from)}. Välj den dagen eller en senare.`;
    case 'done-before-the-year':
      return `${dayOfYear(refused.day)} är före avtalsårets början. Kontrollera årtalet. Om det blev klart redan före det, välj ${dayOfYear(refused.from)}.`;
    case 'done-needs-a-day':
      return 'Vilken dag blev det klart? Färgen beror på om det hann bli klart i tid.';
    case 'expected-in-the-past':
      return `${dayOfYear(refused.day)} har redan varit. Välj en dag som kommer, eller läget Klart om det är klart.`;
    case 'expected-too-late':
      return `${dayOfYear(refused.day)} är över ett år efter avtalsårets slut. Kontrollera årtalet eller lämna dagen tom.`;
    case 'on-track-past-the-deadline':
      return `${dayBeside(refused.day, refused.by)} är efter tidsfristen ${day(refused.by)}. Välj senast ${day(refused.by)}, eller läget Riskerar att bli sent.`;
    case 'deadline-passed':
      return `Tidsfristen var ${day(refused.by)}. Blev det klart, och vilken dag? Om inte, välj läget Försenat eller Blir inte av.`;
    case 'year-over':
      return `År ${refused.year} är slut. Blev det av? Välj läget Klart eller Blev inte av.`;
    case 'choice-missing':
      return 'Välj ännu läget.';
    case 'fell':
      return `Senast var siffran ${number(refused.before)}. Är ${refused.typed} totalt eller till?`;
    case 'unlikely':
      return `${doubts[refused.doubt](refused.typed)} Rätta siffran, eller bekräfta nedan att den stämmer.`;
    case 'newer':
      return `Någon har berättat om det här efter att kortet skickades: ${said(refused.report)}. Om din uppgift är rätt, spara den på nytt. Annars töm fältet.`;
    case 'new-and-unchanged':
      return refused.typed === undefined
        ? 'Du valde ett nytt läge men sparade det oförändrat. Om det nya läget stämmer, välj Spara. Annars välj läget Oförändrat.'
        : `Du skrev ${refused.typed} men sparade siffran oförändrad. Om ${refused.typed} stämmer, välj Spara. Annars töm fältet och välj Oförändrat.`;
    case 'nothing-to-repeat':
      return 'Om det här finns ännu ingen uppgift i år som kunde vara oförändrad. Ge en uppgift.';
    case 'settled':
      return 'Året är avslutat, så uppgiften tas inte längre emot.';
    case 'not-yours':
      return 'Uppgifterna ges av indikatorns ansvariga.';
    case 'unknown-row':
      return 'Den här indikatorn finns inte i avtalet.';
  }
}
