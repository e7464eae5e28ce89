import { amounts } from './lexicon/sv/amounts.ts';
import { asking } from './lexicon/sv/asking.ts';
import { doing } from './lexicon/sv/doing.ts';
import { grammar } from './lexicon/sv/grammar.ts';
import { telling } from './lexicon/sv/telling.ts';
import { time } from './lexicon/sv/time.ts';
import { wishing } from './lexicon/sv/wishing.ts';
import type { Lexicon } from './lexicon.ts';

export const swedish: Lexicon = {
  language: 'sv',
  endings: 's',
  beforeNumber: 'nr, nummer, no, datum',
  lookalikes: 'fattar, förra, rasten, svart, tyska',
  asksAnywhere: false,
  words: { ...asking, ...doing, ...wishing, ...telling, ...grammar, ...time },
  amounts,
};
