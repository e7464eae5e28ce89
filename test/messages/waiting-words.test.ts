import { deepEqual } from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import type { Waiting } from '../../src/domain/waiting.ts';
import type { Whoses } from '../../src/messages/answer-words.ts';
import { messages } from '../../src/messages/messages.ts';

const people = [
  { name: 'Anna', rows: 8 },
  { name: 'Bo', rows: 4, away: '2020-04-05' },
];
const none = { asked: 0, besides: 0, unowned: 0 };

describe('whose answer is missing', () => {
  const headings = (waiting: Omit<Waiting, 'silent'> & Partial<Waiting>, whose: Whoses = 'everyone') =>
    languages.map((language) =>
      messages[language].answer.waiting.heading({ silent: none, ...waiting }, '2020-04-01', whose),
    );

  it('is named to the head, with how many rows and who is away', () => {
    deepEqual(headings({ own: 0, others: 12, people }), [
      'Vastaus puuttuu 12 mittarista: Anna (8) ja Bo (4, poissa 5.4. asti).',
      'Svar saknas om 12 indikatorer: Anna (8) och Bo (4, borta till 5.4).',
      'No answer yet on 12 indicators: Anna (8) and Bo (4, away until 5 April).',
    ]);
    const [own] = headings({ own: 2, others: 8, people: people.slice(0, 1) });
    deepEqual(own, 'Vastaus puuttuu 10 mittarista: sinulta (2) ja Anna (8).');
  });

  it('names six of many', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ name: `N${at}`, rows: 1 }));
    const [fi] = headings({ own: 0, others: 9, people: many });
    deepEqual(fi, 'Vastaus puuttuu 9 mittarista: N0 (1), N1 (1), N2 (1), N3 (1), N4 (1), N5 (1) ja 3 muuta.');
  });

  it('is told to others by whose rows they are, and to a group without', () => {
    deepEqual(headings({ own: 1, others: 2 }), [
      'Vastaus puuttuu 3 mittarista, joista 1 on omasi.',
      'Svar saknas om 3 indikatorer, varav 1 är din egen.',
      'No answer yet on 3 indicators, 1 of them your own.',
    ]);
    deepEqual(headings({ own: 0, others: 3, isShared: true }), [
      'Vastaus puuttuu 3 mittarista.',
      'Svar saknas om 3 indikatorer.',
      'No answer yet on 3 indicators.',
    ]);
  });

  it('is told to whoever alone has something to answer', () => {
    deepEqual(headings({ own: 3, others: 0 }), [
      'Sinulta puuttuu 3 vastausta.',
      'Du har 3 frågor att svara på.',
      'You have 3 questions to answer.',
    ]);
  });

  it('is nobody’s when nobody has been asked of what is without a word', () => {
    const silent = { asked: 0, besides: 35, unowned: 30 };
    const said = [
      'Ilman tietoa on 35 mittaria, mutta kenenkään vastaus ei puutu.',
      '35 indikatorer är utan uppgift, men ingens svar saknas.',
      '35 indicators have no word, but nobody’s answer is missing.',
    ];
    deepEqual(headings({ own: 0, others: 0, silent }), said);
    deepEqual(headings({ own: 0, others: 0, silent, people: [] }), said);
  });

  it('is not the asker’s own, who asked of theirs alone: of others nothing is said', () => {
    const besides = (rows: number) => ({ silent: { asked: 0, besides: rows, unowned: 0 } });
    deepEqual(headings({ own: 0, others: 0, ...besides(34), people: [] }, 'mine'), [
      'Sinulta ei puutu vastausta, mutta omista mittareistasi 34 on ilman tietoa.',
      'Inget svar saknas från dig, men 34 av dina egna indikatorer är utan uppgift.',
      'No answer is missing from you, but 34 of your own indicators have no word.',
    ]);
    deepEqual(
      headings({ own: 0, others: 0, ...besides(1) }, 'mine').at(-1),
      'No answer is missing from you, but 1 of your own indicators has no word.',
    );
  });
});

describe('what is without a word, beside whose answer is missing', () => {
  const cases = [
    [
      { asked: 6, besides: 35, unowned: 35 },
      'Ilman tietoa on 41 mittaria: 6 näistä ja 35 muuta, joilla ei ole vastuuhenkilöä.',
      '41 indikatorer är utan uppgift: 6 av de här och 35 till som saknar ansvarig.',
      '41 indicators have no word: 6 of these and 35 more without an owner.',
    ],
    [
      { asked: 6, besides: 35, unowned: 30 },
      'Ilman tietoa on 41 mittaria: 6 näistä ja 35 muuta, joista 30 on ilman vastuuhenkilöä.',
      '41 indikatorer är utan uppgift: 6 av de här och 35 till, varav 30 saknar ansvarig.',
      '41 indicators have no word: 6 of these and 35 more, of which 30 without an owner.',
    ],
    [
      { asked: 6, besides: 1, unowned: 0 },
      'Ilman tietoa on 7 mittaria: 6 näistä ja 1 muu.',
      '7 indikatorer är utan uppgift: 6 av de här och 1 till.',
      '7 indicators have no word: 6 of these and 1 more.',
    ],
    [
      { asked: 6, besides: 0, unowned: 0 },
      'Ilman tietoa on 6 mittaria, ja kaikki ovat näiden joukossa.',
      '6 indikatorer är utan uppgift, och alla är bland de här.',
      '6 indicators have no word, all among these.',
    ],
    [
      { asked: 0, besides: 1, unowned: 1 },
      'Ilman tietoa on 1 mittari, jolla ei ole vastuuhenkilöä.',
      '1 indikator är utan uppgift och saknar ansvarig.',
      '1 indicator has no word and no owner.',
    ],
  ] as const;
  for (const [silent, fi, sv, en] of cases)
    it(`is counted as everywhere else: "${en}"`, () => {
      deepEqual(
        languages.map((language) => messages[language].answer.waiting.silent(silent)),
        [fi, sv, en],
      );
    });
});
