import { type ChatWords, type Leaders, mostSendings, type SayWords, type Sending } from './chat-words.ts';
import { format } from './format.ts';

const { count, list, quote, time, weekday, weekdayOfYear } = format.sv;

export const saySv: SayWords = {
  red: 'vad är rött?',
  yellow: 'vad är gult?',
  noWord: 'vilka saknar uppgift?',
  status: 'hur är läget?',
  mine: 'mina indikatorer',
  unowned: 'vilka saknar ansvarig?',
  report: 'rapportera',
  reportRow: (id) => `rapportera ${id}`,
  take: (id) => `ta ${id}`,
  takeAll: 'jag tar alla',
  digest: 'sammandrag',
  help: 'hjälp',
  back: 'jag är tillbaka',
  fewer: 'färre påminnelser',
  usual: 'påminn som vanligt',
  resume: 'fortsätt med påminnelserna',
  sent: 'vad har skickats och till vem?',
  preview: 'vad skickar du mig?',
  nudge: 'påminn dem nu',
};

const examples = `${quote(saySv.red)}, ${quote('10')} eller ${quote(saySv.report)}`;

export const chatSv: ChatWords = {
  privacy:
    'Siffror, datum och färger ser alla som använder mig. Dina kommentarer ser utöver dig avtalets chefer, och vems svar som saknas berättar jag bara för personen själv och för enhetens chef. Ingen jämförs. Jag sparar ditt namn och det du sparar och ber om, inte dina meddelanden. Jag är ingen artificiell intelligens: jag svarar utifrån avtalet och det som har berättats.',
  farewell: 'Hej då, vi hörs!',
  greeting: `Hej! Fråga hur det går, eller berätta om läget. Skriv till exempel ${examples}.`,
  thanks: 'Ingen orsak! Fråga mer när som helst.',
  whichYear: 'Vilket års avtal gäller det här?',
  writeYear: ([year]) =>
    `Vilket års avtal gäller det här? Skicka meddelandet igen med året i början, till exempel ${quote(`${year}:`)}.`,
  unknown: `Det här förstod jag inte. Du kan skriva till exempel ${examples}. Skriv ${quote(saySv.help)} för att se mer.`,
  blamed: `Förlåt att det blev fel. Fråga med några ord, till exempel ${quote(saySv.red)} eller ${quote('webbinarier 6')}. Allt jag kan ser du med ordet ${quote(saySv.help)}.`,
  leads: {
    head: leadsSv('enhetschef', 'enhetschefer'),
    area: leadsSv('serviceområdesdirektör', 'serviceområdesdirektörer'),
    division: leadsSv('sektordirektör', 'sektordirektörer'),
  },
  missed: (name) => `Jag hittar inte ${quote(name)} i avtalet, så jag svarar för hela enheten.`,
  error: 'Nu gick något fel, och ingenting sparades. Försök igen om en stund.',
  errorAfterStoring: `Åtminstone en del sparades, men sedan gick något fel. Se hur läget är innan du försöker igen, till exempel med ${quote(saySv.mine)}.`,
  oldCard: `Uppgifterna på det här kortet kunde jag inte läsa, och ingenting sparades. Skriv ${quote(saySv.report)} så får du ett nytt kort.`,
  noAgreement: 'Jag har inget avtal ännu. Be administratören importera det.',
  onlyInPrivate: 'Det här sköter vi på tu man hand. Öppna en chatt med mig och skriv samma sak där.',
  notAllowed: {
    digest: `Sammandraget är för avtalets chefer. Skriv ${quote(saySv.status)} så ser du hur det går.`,
    manager: 'Cheferna utses av administratören.',
    clock: 'Klockan flyttas bara av administratören.',
    silence:
      'Vems uppgift som saknas ser bara personen själv och enhetschefen. Färgerna ser du per indikator.',
  },
  taken: (rows) => `Du ansvarar nu för ${count(rows, 'indikator', 'indikatorer')}.`,
  reportInPrivate: 'Uppgifterna ger du i vår egen chatt.',
  alreadyYours: (name) => `${name} är redan din.`,
  alreadyOwned: (name, owner) =>
    owner === undefined ? `${name}: det finns redan en ansvarig.` : `${name}: ansvarig är redan ${owner}.`,
  nothingToTake: 'Alla indikatorer har redan en ansvarig.',
  nothingToReport: `Ingenting saknas från dig just nu. Skriv ${quote(saySv.reportRow('10'))} för att berätta om en viss indikator.`,
  notRead: (lines) => `Det här förstod jag inte: ${lines.map(quote).join(', ')}.`,
  othersReport: ({ id, title }, owner) =>
    owner === 'nobody'
      ? `${title}: ingen är ansvarig ännu. Skriv ${quote(saySv.take(id))} så kan du berätta om den. Ingenting sparades.`
      : `${title}: uppgifterna ges av den ansvariga${owner.name === undefined ? '' : `, ${owner.name},`} eller avtalets chefer. Ingenting sparades.`,
  noneYours: (titles) =>
    `Du ansvarar inte för ${list(titles)}: uppgifterna ges av den ansvariga eller avtalets chefer. Ingenting sparades.`,
  notYours: (titles) =>
    `Du ansvarar inte för ${list(titles)}, så jag lämnade bort ${titles.length === 1 ? 'den' : 'dem'}.`,
  languageSet: 'Från och med nu talar jag svenska med dig.',
  madeManager: {
    head: (agreement) => `Du är nu enhetschef: ${agreement}.`,
    area: (agreement) => `Du är nu serviceområdesdirektör: ${agreement}.`,
    division: (agreement) => `Du är nu sektordirektör: ${agreement}.`,
  },
  clockMoved: (to, sent) => `Klockan är nu ${weekdayOfYear(to.day)} ${time(to.time)}. ${messages(sent)}`,
  clockNotUnderstood: 'Den dagen förstod jag inte. Skriv till exempel ”klocka 24.3.2020”.',
  clockNeverGoesBack: (now) =>
    `Klockan går bara framåt, och nu är det ${weekdayOfYear(now.day)} ${time(now.time)}.`,
};

const what = {
  reminder: 'påminnelse',
  digest: 'sammandrag',
  unowned: 'fråga om ansvarig',
  absent: 'besked om frånvaro',
} satisfies Record<Sending['what'], string>;

const endings = {
  sent: '',
  redirected: ', gick till någon annan i övningen',
  'not-sent': ', gick inte iväg: jag försöker igen',
  refused: ', togs inte emot av Teams',
  unreachable: ', kunde inte nås',
  unknown: ', osäkert om den kom fram',
} satisfies Record<Sending['ending'], string>;

function messages(sent: readonly Sending[]): string {
  if (sent.length === 0) return 'Jag skickade ingenting.';
  const each = sent
    .slice(0, mostSendings)
    .map(
      ({ day, to, what: kind, ending }) =>
        `${[`${weekday(day)} ${what[kind]}`, to].filter(Boolean).join(', ')}${endings[ending]}`,
    );
  const more = sent.length - each.length;
  if (more > 0) each.push(`och ${more} till`);
  return `Jag skickade ${count(sent.length, 'meddelande', 'meddelanden')}: ${each.join('; ')}.`;
}

function leadsSv(one: string, several: string) {
  return (who: Leaders) => {
    if (who === 'nobody') return `Någon ${one} är inte utsedd än. Det gör botens administratör.`;
    if (who === 'unmet') return `En ${one} är utsedd, men vi har inte träffats än.`;
    return `${list(who)} är ${who.length === 1 ? one : several}.`;
  };
}
