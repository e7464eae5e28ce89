import { format, sentence } from './format.ts';
import { type GiveWords, mostGiven } from './give-words.ts';

const { count, list, quote, weekday } = format.fi;

/** The rows as a sentence takes them: more are counted. */
export const rowsInFi = (titles: readonly string[]) =>
  titles.length > mostGiven ? count(titles.length, 'mittari', 'mittaria') : list(titles);

export const giveFi: GiveWords = {
  heading: (rows) => (rows === 1 ? 'Kenelle mittari annetaan?' : `Kenelle ${rows} mittaria annetaan?`),
  person: 'Vastuuhenkilö',
  choose: 'Valitse',
  email: 'Tai sähköpostiosoite, jos henkilöä ei ole luettelossa',
  emailExample: 'esim. etunimi.sukunimi@kunta.fi',
  save: 'Anna',
  nobody: 'Valitse henkilö tai kirjoita sähköpostiosoite. Mitään ei muutettu.',
  noAddress: (written) =>
    `${quote(written)} ei ole sähköpostiosoite. Kirjoita esimerkiksi etunimi.sukunimi@kunta.fi. Mitään ei muutettu.`,
  assigned: (titles, to) => `Vastuuhenkilö on nyt ${to}: ${rowsInFi(titles)}.`,
  hears: (on) => {
    if (on === 'now') return 'Hän saa siitä heti viestin.';
    return on === 'later' ? 'Hän saa siitä viestin.' : sentence(`Hän saa siitä viestin ${weekday(on)}`);
  },
  unmet: (to) =>
    `En ole vielä tavannut häntä (${to}), joten en voi muistuttaa häntä. Lähetä hänelle: ”Avaa Teamsissa Sopimusvahti ja kirjoita hei.”`,
  noneOwned: 'Sinulla ei ole nyt mittareita.',
  released: (titles) =>
    `Vastuuhenkilöä ei nyt ole: ${rowsInFi(titles)}. Kuka tahansa voi ottaa ${titles.length === 1 ? 'sen' : 'ne'} itselleen.`,
  refused: (titles) =>
    titles.length === 1
      ? `Tämän voi antaa vain vastuuhenkilö itse tai sopimuksen päällikkö: ${list(titles)}. Sitä ei muutettu.`
      : `Nämä voi antaa vain vastuuhenkilö itse tai sopimuksen päällikkö: ${rowsInFi(titles)}. Niitä ei muutettu.`,
};
