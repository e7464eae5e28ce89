import { deepEqual, equal } from 'node:assert/strict';
import type { Waiting } from '../../src/domain/waiting.ts';
import { messages } from '../../src/messages/messages.ts';

const people = [
  { name: 'Anna', rows: 8 },
  { name: 'Bo', rows: 4, away: '2020-04-05' },
];

describe('whose word is missing', () => {
  /** All rows have been asked of those who own them, unless the test says otherwise. */
  const told = (waiting: Omit<Waiting, 'asked'> & Partial<Waiting>) =>
    (['fi', 'sv', 'en'] as const).map((language) =>
      messages[language].answer.waiting.heading({ asked: waiting, ...waiting }, '2020-04-01'),
    );

  it('is named to the head, with how many rows and who is away', () => {
    const [fi, sv, en] = told({ own: 0, others: 12, unowned: 33, people });
    equal(fi, 'Vastaus puuttuu: Anna (8) ja Bo (4, poissa 5.4. asti).');
    equal(sv, 'Svar saknas från: Anna (8) och Bo (4, borta till 5.4).');
    equal(en, 'No answer yet from: Anna (8) and Bo (4, away until 5 April).');
  });

  it('is told to the head when it is nobody’s, or their own too', () => {
    const [none] = told({ own: 0, others: 0, unowned: 33, people: [] });
    equal(none, 'Kaikki, joilta on kysytty, ovat vastanneet.');
    const [own] = told({ own: 2, others: 8, unowned: 0, people: people.slice(0, 1) });
    equal(own, 'Vastaus puuttuu: sinulta (2) ja Anna (8).');
  });

  it('names six of many', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ name: `N${at}`, rows: 1 }));
    const [fi] = told({ own: 0, others: 9, unowned: 0, people: many });
    equal(fi, 'Vastaus puuttuu: N0 (1), N1 (1), N2 (1), N3 (1), N4 (1), N5 (1) ja 3 muuta.');
  });

  it('is told to others by whose rows they are', () => {
    const [fi, sv, en] = told({ own: 1, others: 2, unowned: 33 });
    equal(fi, 'Vastaus puuttuu: 1 oma, 2 muiden ja 33 ilman vastuuhenkilöä.');
    equal(sv, 'Svar saknas: 1 av dina egna, 2 av andras och 33 utan ansvarig.');
    equal(en, 'No answer yet: 1 of your own, 2 of other people’s and 33 without an owner.');
  });

  it('is told to whoever alone has something to answer', () => {
    const [fi, sv, en] = told({ own: 3, others: 0, unowned: 0 });
    equal(fi, 'Sinulta puuttuu 3 vastausta.');
    equal(sv, 'Du har 3 frågor att svara på.');
    equal(en, 'You have 3 questions to answer.');
  });

  it('is told to a group without whose rows they are', () => {
    const [fi, sv, en] = told({ own: 0, others: 3, unowned: 33, isShared: true });
    equal(fi, 'Vastaus puuttuu: 3 jonkun vastuulla ja 33 ilman vastuuhenkilöä.');
    equal(sv, 'Svar saknas: 3 med ansvarig och 33 utan ansvarig.');
    equal(en, 'No answer yet: 3 with an owner and 33 without an owner.');
  });

  it('is nobody’s when all that is missing came to its owner after it was asked', () => {
    const asked = { own: 0, others: 0 };
    const all = [
      'Kaikki, joilta on kysytty, ovat vastanneet.',
      'Alla som har fått en fråga har svarat.',
      'Everyone who has been asked has answered.',
    ];
    deepEqual(told({ own: 1, others: 2, unowned: 0, asked }), all);
    deepEqual(told({ own: 1, others: 2, unowned: 0, asked, people: [] }), all);
    const [some] = told({ own: 2, others: 2, unowned: 3, asked: { own: 1, others: 0 } });
    equal(some, 'Vastaus puuttuu: 1 oma ja 3 ilman vastuuhenkilöä.');
  });
});
