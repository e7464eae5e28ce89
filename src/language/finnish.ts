import { amounts } from './lexicon/fi/amounts.ts';
import { asking } from './lexicon/fi/asking.ts';
import { doing } from './lexicon/fi/doing.ts';
import { grammar } from './lexicon/fi/grammar.ts';
import { telling } from './lexicon/fi/telling.ts';
import { time } from './lexicon/fi/time.ts';
import { wishing } from './lexicon/fi/wishing.ts';
import type { Lexicon } from './lexicon.ts';

export const finnish: Lexicon = {
  language: 'fi',
  endings: 'kohan, köhän, kaan, kään, han, hän, kin, pas, päs, ko, kö, pa, pä, ks',
  beforeNumber: 'nro, nr, numero, numeron, kohta',
  lookalikes: `ilta, kiltti, kirja, kirjan, kirjat, päivä, päivän, päivät, sopimukset, sopimuksien, soita,
    vapauta`,
  asksAnywhere: true,
  words: { ...asking, ...doing, ...wishing, ...telling, ...grammar, ...time },
  amounts,
};
