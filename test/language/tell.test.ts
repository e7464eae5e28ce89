import assert from 'node:assert/strict';
import { choice } from '../../src/domain/check-in.ts';
import { understanding } from '../../src/language/understand.ts';
import { messages } from '../../src/messages/messages.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const read = (text: string) => inShort(understanding([agreement])(text, '2020-04-08').intent);
const things = [
  'webinaareja 6',
  'opintomatkoja 1',
  'kaukolainoja 912',
  'Vaskitukipyyntöjä 48',
  'tiedotteiden tilaajia 541',
  'täydennyskoulutuspäiviä 3',
  'työkiertojaksoja 2',
  'avustuksia 126 646 €',
];

describe('values told in one message', () => {
  it('are as many as one card asks about', () => {
    const told = '39 6; 35 1; 50 912; 18 48; 29 541; 32 3; 37 2; 27 126 646 €';
    assert.equal(read(things.join(', ')), told);
    assert.equal(read(things.join('\n')), told);
  });

  it('are none when a line has more', () => {
    assert.equal(read([...things, '6: 17'].join(', ')), 'unknown');
  });

  it('that come in more lines than that are taken, and the rest is said to be left', () => {
    assert.match(read([...things, '6: 17'].join('\n')), /; 27 126 646 €; \? 6: 17$/);
  });
});

describe('A list of which a part is not sure', () => {
  for (const [text, told] of [
    ['28: 21, 53: 1 palaveri', '28 21; ? 53: 1 palaveri'],
    ['Bulletins 34, fjärrlån 820 and feedback 4.1', '50 820; 34 4.1; ? Bulletins 34'],
    // What follows may be of the row before it, or of none.
    ['webinaareja 6, 2 peruttu', 'report 39'],
    ['webinaareja 6, viime vuonna 9', 'unknown'],
    ['koha myöhästyy, alkaa vast toukokuun 15. päivä', 'unknown'],
  ] as const)
    it(`is taken as far as it is, and the rest is said to be left: ${text}`, () =>
      assert.equal(read(text), told));
});

describe('A reason beside what is told', () => {
  const entries = (text: string) => {
    const { intent } = understanding([agreement])(text, '2020-04-08');
    return intent.kind === 'tell' ? intent.entries : intent.kind;
  };

  for (const [text, entry] of [
    [
      '10 försenas till 15.4, golvet är inte klart',
      { indicator: '10', choice: 'at-risk', day: '2020-04-15', comment: 'golvet är inte klart' },
    ],
    ['8 i tid, hissen är sönder', { indicator: '8', choice: 'on-track', comment: 'hissen är sönder' }],
    [
      '49 ei toteudu, messut peruttiin koronan takia',
      { indicator: '49', choice: 'wont', comment: 'messut peruttiin koronan takia' },
    ],
    [
      '10 at risk because the contractor went bankrupt',
      { indicator: '10', choice: 'at-risk', comment: 'the contractor went bankrupt' },
    ],
  ] as const)
    it(`is its comment: ${text}`, () => assert.deepEqual(entries(text), [entry]));

  for (const text of [
    '10 valmis, mutta ei ihan kokonaan',
    '10 klar, vi är inte nöjda med ljudet',
    '8 i tid, 16 nittiosex',
    '8 i tid, webbinarierna inte',
    '8 i tid, vad är rött',
    '10 i tid, 39 nästan 6',
    'kaukolainat 905, tuplana luettu',
    '10 valmis kun lattia kuivuu',
    '10 done, if the floor dries',
    '10 vaarassa, muistuta minua maanantaina lattiasta',
    '10 i tid, ge den till Leena med golvet',
    '10 ehkä vaarassa, lattia on märkä',
  ])
    it(`is not what says something else: ${text}`, () =>
      assert.ok(!JSON.stringify(entries(text)).includes('comment'), JSON.stringify(entries(text))));
});

describe('A decision of a colour that there is not, or that is denied', () => {
  for (const text of [
    'decide 21 not green, because so',
    'päätä 21 ei vihreä, koska niin',
    'päätä 39 sininen koska niin',
    'decide 39 blue because so',
    'besluta 39 blå eftersom så',
  ])
    it(`is no question of the row: ${text}`, () => assert.equal(read(text), 'unknown'));
});

describe('What is late', () => {
  it('is told with the day on which it will be, and else as often asked', () => {
    assert.equal(read('Aunela late, 15 May'), '10 at-risk 2020-05-15');
    assert.equal(read('Aunela myöhässä, 15.5.'), '10 at-risk 2020-05-15');
    assert.doesNotMatch(read('Aunela late'), /at-risk/);
  });
});

describe('The words of the form’s own choices', () => {
  for (const [language, { form }] of Object.entries(messages))
    for (const each of choice.options)
      it(`tell of a row in ${language}: ${form.choices[each]}`, () =>
        assert.equal(read(`10 ${form.choices[each]}`), `10 ${each}`));

  it('tell of what did not come about', () => {
    assert.equal(read('49 ei toteutunut'), 'report 49');
    assert.equal(read('8 kesken'), 'report 8');
    assert.equal(read('mitkä ei toteutunut?'), 'rows not-done');
    assert.equal(read('49 blev inte av'), '49 wont');
    assert.equal(read('49 did not happen'), '49 wont');
  });
});

describe('What is told among remarks', () => {
  for (const [text, told] of [
    ['Opintomatkoja on tehty 2, koska Tallinnan reissu jouduttiin koronan takia perumaan', '35 2'],
    ['Vaskitukipyyntöjä on käsitelty jo 74, yllättävän paljon kun kaikki ovat etänä', '18 74'],
    ['skickde fjärrlån 3120, biblen är ju stängda', '50 3120'],
    ['Aunela finally opened on 27 March, the lock was the last thing to be fixed', '10 done 2020-03-27'],
    ['We renewed 12 terminals and 8 phones, the rest is waiting for the delivery', '12 12 & 8'],
    ["I went through the job descriptions with Sari and we've updated 45 %, more later", '52 45 %'],
  ] as const)
    it(`is heard: ${text}`, () => assert.equal(read(text), told));

  for (const text of [
    // Hoped, taken back, of another row, or a number of something else.
    'webinaareja 6, jos kaikki toteutuu',
    'webinars 6, hopefully',
    'Aunela avattiin 27.3., mutta asiakkaat eivät pääse vielä sisään',
    'webinaareja 6, kaksi peruttiin',
    'webinars 6, not sure though',
  ])
    it(`is not guessed: ${text}`, () => assert.doesNotMatch(read(text), /^\d/));
});

describe('A list of what is told', () => {
  it('has its marks and what stands in brackets left out', () => {
    assert.equal(read('- webinars 5 (one was moved to May)\n• study trips 1'), '39 5; 35 1');
  });
});
