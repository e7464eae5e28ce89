import { format } from './format.ts';
import { mostNames, type NextWords } from './next-words.ts';

const { count, day, days, list } = format.sv;

/** What one row does, and what several do. */
const turns = {
  red: ['blir röd', 'blir röda'],
  yellow: ['blir gul', 'blir gula'],
  'no-word': ['blir utan uppgift', 'blir utan uppgift'],
} as const;

export const nextSv: NextWords = {
  turning: (on, to, names) => {
    const [one, several] = turns[to];
    const what = names.length > mostNames ? `${names.length} indikatorer` : list(names);
    return names.length === 1
      ? `${day(on)}: ${what} ${one} om ingen rapporterar om den.`
      : `${day(on)}: ${what} ${several} om ingen rapporterar om dem.`;
  },
  nothing: (until, whose) =>
    `${{ everyone: 'Ingen färg ändras', mine: 'Ingen av dina indikatorer byter färg' }[whose]} av sig själv fram till ${day(until)}.`,
  many: (rows) => count(rows, 'indikator', 'indikatorer'),
  deadline: ({ from, to }, names) =>
    `${names.length === 1 ? 'Nästa tidsfrist' : 'De följande tidsfristerna'} är ${from === undefined ? day(to) : days(from, to)}: ${list(names)}.`,
  asks: (on) => `Nästa frågerunda går ut ${day(on)}.`,
  digest: (on) => `Nästa sammandrag kommer ${day(on)}.`,
};
