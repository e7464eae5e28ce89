import { format } from './format.ts';
import { mostNames, type NextWords } from './next-words.ts';

const { day, list } = format.sv;

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
    `${{ everyone: 'Ingen färg ändras', mine: 'Ingen av dina indikatorer byter färg', some: 'Ingen av de här indikatorerna byter färg' }[whose]} av sig själv fram till ${day(until)}.`,
  digest: (on) => `Nästa sammandrag kommer ${day(on)}.`,
};
