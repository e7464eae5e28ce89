import { format } from './format.ts';
import { type GiveWords, mostGiven } from './give-words.ts';

const { count, list, quote, weekday } = format.sv;

/** The rows as a sentence takes them: more are counted. */
export const rowsInSv = (titles: readonly string[]) =>
  titles.length > mostGiven ? count(titles.length, 'indikator', 'indikatorer') : list(titles);

export const giveSv: GiveWords = {
  heading: (rows) =>
    rows === 1 ? 'Vem ska ansvara för indikatorn?' : `Vem ska ansvara för ${rows} indikatorer?`,
  person: 'Ansvarig',
  choose: 'Välj',
  email: 'Eller e-postadress, om personen inte finns i listan',
  emailExample: 't.ex. fornamn.efternamn@kommun.fi',
  save: 'Ge',
  nobody: 'Välj en person eller skriv en e-postadress. Inget ändrades.',
  noAddress: (written) =>
    `${quote(written)} är ingen e-postadress. Skriv till exempel fornamn.efternamn@kommun.fi. Inget ändrades.`,
  assigned: (titles, to) => `Nu ansvarar ${to} för ${rowsInSv(titles)}.`,
  hears: (on) => {
    if (on === 'now') return 'Ett meddelande om det går ut genast.';
    return on === 'later' ? 'Ett meddelande om det går ut.' : `Ett meddelande om det går ut ${weekday(on)}.`;
  },
  unmet: (to) =>
    `Jag har ännu inte träffat personen (${to}) och kan därför inte påminna. Skicka: ”Öppna Sopimusvahti i Teams och skriv hej.”`,
  noneOwned: 'Du har inga indikatorer just nu.',
  released: (titles) =>
    `Nu finns ingen ansvarig för ${rowsInSv(titles)}. Vem som helst kan ta på sig ${titles.length === 1 ? 'den' : 'dem'}.`,
  refused: (titles) =>
    `Bara den ansvariga själv eller avtalets chefer kan ge bort ${rowsInSv(titles)}. ${titles.length === 1 ? 'Den' : 'De'} ändrades inte.`,
};
