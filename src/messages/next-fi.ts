import { format, sentence } from './format.ts';
import { mostNames, type NextWords } from './next-words.ts';

const { count, day, days, list } = format.fi;

/** What one row does, and what several do. */
const turns = {
  red: ['menee punaiselle', 'menevät punaiselle'],
  yellow: ['menee keltaiselle', 'menevät keltaiselle'],
  'no-word': ['jää ilman tietoa', 'jäävät ilman tietoa'],
} as const;

export const nextFi: NextWords = {
  turning: (on, to, names) => {
    const [one, several] = turns[to];
    const what =
      names.length > mostNames
        ? // A number takes its verb in the singular.
          `${names.length} mittaria ${one}`
        : `${list(names)} ${names.length === 1 ? one : several}`;
    return `${day(on)} ${what}, ellei kukaan kirjaa ${names.length === 1 ? 'sitä' : 'niitä'}.`;
  },
  nothing: (until, whose) =>
    `${{ everyone: 'Mikään väri ei', mine: 'Minkään oman mittarisi väri ei' }[whose]} muutu itsestään ${day(until)} mennessä.`,
  many: (rows) => count(rows, 'mittari', 'mittaria'),
  deadline: ({ from, to }, names) =>
    `${names.length === 1 ? 'Seuraava määräaika on' : 'Seuraavat määräajat ovat'} ${from === undefined ? day(to) : days(from, to)}: ${list(names)}.`,
  asks: (on) => sentence(`Seuraava kysely lähtee ${day(on)}`),
  digest: (on) => sentence(`Seuraava kooste tulee ${day(on)}`),
};
