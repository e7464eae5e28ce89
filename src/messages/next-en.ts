import { format } from './format.ts';
import { mostNames, type NextWords } from './next-words.ts';

const { day, list } = format.en;

const turns = { red: 'turn red', yellow: 'turn yellow', 'no-word': 'be left with no word' } as const;

export const nextEn: NextWords = {
  turning: (on, to, names) => {
    const what = names.length > mostNames ? `${names.length} indicators` : list(names);
    return `${day(on)}: ${what} will ${turns[to]} unless somebody reports on ${names.length === 1 ? 'it' : 'them'}.`;
  },
  nothing: (until, whose) =>
    `${{ everyone: 'No colour changes', mine: 'None of your indicators changes colour', some: 'None of these indicators changes colour' }[whose]} by itself up to ${day(until)}.`,
  digest: (on) => `The next digest comes on ${day(on)}.`,
};
