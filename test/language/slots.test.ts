import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';

const understand = understanding([agreement]);
const people = [{ id: 'leena', name: 'Leena' }];

const states = [
  'red',
  'yellow',
  'green',
  'overdue',
  'no-word',
  'done',
  'behind',
  'unowned',
  'not-done',
] as const;
const whose = [
  { kind: 'everyone' },
  { kind: 'mine' },
  { kind: 'person', person: 'leena' },
  { kind: 'place', place: { part: 'goal', title: 'Logistiikka' } },
  { kind: 'place', place: { part: 'section', title: 'Perustoiminta' } },
] as const;

/** How each is said, in the order above; `when` is now, and four ways to the last day of March. */
const said = {
  fi: {
    asks: ['mitkä on', 'montako on'],
    states: [
      'punaisella',
      'keltaisella',
      'vihreällä',
      'myöhässä',
      'ilman tietoa',
      'valmiina',
      'jäljessä',
      'ilman vastuuhenkilöä',
      'ei vielä valmiina',
    ],
    whose: ['', 'minun mittareista', 'Leenan mittareista', 'logistiikassa', 'perustoiminnassa'],
    when: ['', 'Q1:llä', 'viime kvartaalilla', 'maaliskuussa', '31.3.'],
  },
  sv: {
    asks: ['vilka är', 'hur många är'],
    states: [
      'röda',
      'gula',
      'gröna',
      'försenade',
      'utan uppgift',
      'klara',
      'efter',
      'utan ansvarig',
      'inte klara',
    ],
    whose: ['', 'av mina indikatorer', 'av Leenas indikatorer', 'inom logistiken', 'i basverksamheten'],
    when: ['', 'i Q1', 'förra kvartalet', 'i mars', '31.3'],
  },
  en: {
    asks: ['which are', 'how many are'],
    states: [
      'red',
      'yellow',
      'green',
      'overdue',
      'without word',
      'done',
      'behind',
      'without an owner',
      'not done',
    ],
    whose: ['', 'of my indicators', 'of Leena’s indicators', 'in logistics', 'in basic operations'],
    when: ['', 'in Q1', 'last quarter', 'in March', 'on 31 March'],
  },
} as const;

describe('State, whose and when', () => {
  for (const [language, words] of Object.entries(said))
    for (const [at, state] of states.entries())
      it(`combine freely in ${language}: ${state}`, () => {
        for (const asks of words.asks)
          for (const [of, who] of whose.entries())
            for (const [on, when] of words.when.entries()) {
              const text = `${[asks, words.states[at], words.whose[of], when].filter(Boolean).join(' ')}?`;
              const { intent } = understand(text, '2020-04-08', { people });
              // What nobody owns is no person's.
              const isNothing = state === 'unowned' && typeof who === 'object' && 'person' in who;
              const question = { kind: 'rows', state, whose: who, ...(on > 0 && { on: '2020-03-31' }) };
              if (isNothing) assert.equal(intent.kind, 'unknown', text);
              else assert.deepEqual(intent, { kind: 'question', question }, text);
            }
      });
});
