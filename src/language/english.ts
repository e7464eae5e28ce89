import { amounts } from './lexicon/en/amounts.ts';
import { asking } from './lexicon/en/asking.ts';
import { doing } from './lexicon/en/doing.ts';
import { grammar } from './lexicon/en/grammar.ts';
import { telling } from './lexicon/en/telling.ts';
import { time } from './lexicon/en/time.ts';
import { wishing } from './lexicon/en/wishing.ts';
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  language: 'en',
  endings: 's',
  beforeNumber: 'no, nr, num, number, est, eta',
  lookalikes:
    'annual, click, cloak, finish, greed, greek, greet, repost, resort, retort, statue, tanks, thinks, whole',
  asksAnywhere: false,
  words: { ...asking, ...doing, ...wishing, ...telling, ...grammar, ...time },
  amounts,
};
