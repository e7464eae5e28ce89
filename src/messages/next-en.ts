import { format } from './format.ts';
import { mostNames, type NextWords } from './next-words.ts';

const { count, day, days, list } = format.en;

const turns = { red: 'turn red', yellow: 'turn yellow', 'no-word': 'be left with no word' } as const;

export const nextEn: NextWords = {
  turning: (on, to, names) => {
    const what = names.length > mostNames ? `${names.length} indicators` : list(names);
    return `${day(on)}: ${what} will ${turns[to]} unless somebody reports on ${names.length === 1 ? 'it' : 'them'}.`;
  },
  nothing: (until, whose) =>
    `${{ everyone: 'No colour changes', mine: 'None of your indicators changes colour' }[whose]} by itself up to ${day(until)}.`,
  many: (rows) => count(rows, 'indicator', 'indicators'),
  deadline: ({ from, to }, names) =>
    `${names.length === 1 ? 'The next deadline is' : 'The next deadlines are'} ${from === undefined ? `on ${day(to)}` : days(from, to)}: ${list(names)}.`,
  asks: (on) => `The next round of questions goes out on ${day(on)}.`,
  digest: (on) => `The next digest comes on ${day(on)}.`,
};
