import { format } from './format.ts';
import type { IntroWords } from './intro-words.ts';

const { count } = format.sv;

export const introSv: IntroWords = {
  welcome: 'Hej! Jag är Sopimusvahti, avtalsvakten.',
  purpose: (agreement) =>
    `Jag håller reda på vad som har lovats: ${agreement}. Jag påminner i tid, tar emot uppgifterna här i chatten och berättar hur det går.`,
  own: (rows) =>
    rows === 0 ? 'Du har inga indikatorer ännu.' : `Du har ${count(rows, 'indikator', 'indikatorer')}.`,
  unowned: (rows) =>
    `${count(rows, 'indikator', 'indikatorer')} saknar ansvarig. Du tar en genom att skriva till exempel ”ta 10”.`,
  try: 'Pröva till exempel:',
  help: 'Så här kan du fråga och berätta',
  asToColleague: 'Skriv till mig som till en kollega, på finska, svenska eller engelska.',
  didYouMean: 'Menade du något av de här?',
  colours: {
    heading: 'Vad färgerna betyder',
    means: {
      green: 'Målet är nått, eller nås i den här takten. Pilen ↑: över målnivån.',
      yellow: 'Målet är hotat, vi ligger lite efter eller det blev klart för sent.',
      red: 'Målet nås inte, vi ligger klart efter eller tidsfristen har gått ut.',
      'no-word': 'Det finns ingen färsk uppgift, så färgen är inte känd. Tidsfristen kan redan ha gått ut.',
      'not-yet': 'Det är för tidigt att säga, eller så kommer färgen först i slutet av året.',
    },
    askWhy: 'Fråga gärna om vilken indikator som helst: ”varför är 21 röd?”',
  },
  topics: {
    ask: {
      title: 'Hur det går',
      text: '”vad är rött?”, ”vad är försenat?”, ”hur är läget?”, ”mina indikatorer”, ”varför är 21 röd?”, ”vad händer härnäst?”',
    },
    row: { title: 'En indikator', text: 'numret eller ett ord ur namnet: ”10”, ”Aunela”' },
    report: {
      title: 'Berätta om läget',
      text: '”rapportera” öppnar alla dina öppna indikatorer, ”rapportera 10” en. Du kan också berätta direkt: ”webbinarier 6”, ”10 klar 20.3”. ”Ångra” tar tillbaka det senaste.',
    },
    take: { title: 'Bli ansvarig', text: '”ta 10”, ”jag tar alla”, ”släpp 10”' },
    reminders: {
      title: 'Påminnelser',
      text: '”påminn mig 20.4”, ”borta till 3.8”, ”färre påminnelser”, ”vad skickar du mig?”',
    },
    language: { title: 'Språk', text: '”suomeksi”, ”på svenska” eller ”in English”' },
    digest: {
      title: 'För chefer',
      text: '”sammandrag”, ”ge 10 åt någon annan”, ”påminn dem nu”, ”besluta 10 grön, eftersom …”, ”pausa påminnelserna till 15.4”, ”vad har skickats?”',
    },
    clock: { title: 'Vid provkörning', text: '”klocka 24.3.2020” flyttar klockan framåt' },
  },
};
