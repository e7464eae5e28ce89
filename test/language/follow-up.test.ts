import assert from 'node:assert/strict';
import type { Question } from '../../src/domain/question.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort, questionInShort } from './phrase.ts';

const understand = understanding([agreement]);
const today = '2020-04-08';
const people = [
  { id: 'owner-1', name: 'Vastuuhenkilö Matti' },
  { id: 'owner-2', name: 'Johan' },
  { id: 'owner-3', name: 'Johan' },
  { id: 'owner-4', name: 'Kaisa' },
];

function meansAfter(before: Question | undefined, text: string): string {
  return inShort(understand(text, today, { before, people }).intent);
}

const reds = { kind: 'rows', state: 'red', whose: { kind: 'everyone' } } as const;
const mine = { kind: 'rows', state: 'red', whose: { kind: 'mine' } } as const;
const row = { kind: 'row', indicator: '10' } as const;
const logistics = {
  ...reds,
  whose: { kind: 'place', place: { part: 'goal', title: 'Logistiikka' } },
} as const;
const week = { kind: 'changed', since: '2020-04-06', whose: { kind: 'everyone' } } as const;
const spring = { kind: 'due', from: '2020-04-01', to: '2020-06-30', whose: { kind: 'mine' } } as const;

describe('A question that goes on from the one before', () => {
  for (const [before, text, means] of [
    [reds, 'entä keltaiset?', 'rows yellow'],
    [mine, 'mitkä niistä on myöhässä', 'rows overdue mine'],
    [reds, 'Vain logistiikasta', 'rows red Logistiikka'],
    [mine, 'Kuka omistaa ne?', 'rows red mine'],
    [mine, 'ja men vilka?', 'rows red mine'],
    [mine, 'ja keltaset?', 'rows yellow mine'],
    [reds, 'only mine please', 'rows red mine'],
    [mine, 'Hela enheten då?', 'rows red'],
    [reds, 'och de gula då?', 'rows yellow'],
    [reds, 'what about the green ones?', 'rows green'],
    [mine, 'entä keltaiset?', 'rows yellow mine'],
    [reds, 'entä omat?', 'rows red mine'],
    [reds, 'entä logistiikassa?', 'rows red Logistiikka'],
    [reds, 'och inom logistiken?', 'rows red Logistiikka'],
    [reds, 'and in logistics?', 'rows red Logistiikka'],
    [reds, 'entä viime neljänneksellä?', 'rows red 2020-03-31'],
    [reds, 'entä Kaisalla?', 'rows red owner-4'],
    [mine, 'and Kaisa’s?', 'rows red owner-4'],
    [reds, 'montako niitä on?', 'rows red'],
    [row, 'miksi?', 'row 10 why'],
    [row, 'varför då?', 'row 10 why'],
    [row, 'why?', 'row 10 why'],
    [row, 'kuka sen omistaa?', 'row 10 owner'],
    [row, 'when is it due?', 'row 10 due'],
    [row, 'paljonko siitä vielä puuttuu?', 'row 10 gap'],
    [row, 'onko se valmis?', 'row 10 done'],
    [row, 'is it red?', 'row 10 red'],
    [row, 'är den inte röd?', 'row 10 red'],
    [row, 'onko se punainen ja miksi?', 'row 10 red why'],
    [{ ...row, asked: 'red' }, 'Och Koha-projektet?', 'row 2 red'],
    [row, 'laita se mun nimiin', 'take 10'],
    [row, 'ge den åt mig', 'take 10'],
    [row, 'give it to Kaisa', 'assign 10 owner-4'],
    [row, 'remind me of it on 20.4.', 'remind 10 2020-04-20'],
    [row, 'luovun siitä', 'release 10'],
    [row, 'and I take 11', 'take 11'],
    [row, 'ja anna 11 Kaisalle', 'assign 11 owner-4'],
    [row, 'och påminn mig om 11 på fredag', 'remind 11 2020-04-10'],
    [row, 'and give the webinars to Kaisa', 'assign 39 owner-4'],
    [row, 'muistuta mua tästä huomenna', 'remind 10 2020-04-09'],
    [row, 'påminn mig om den på måndag', 'remind 10 2020-04-13'],
    [{ kind: 'next', whose: { kind: 'everyone' } }, 'ja minulla?', 'next mine'],
    [{ kind: 'next', whose: { kind: 'everyone' } }, 'entä Kaisalla?', 'next owner-4'],
    [spring, 'entä Q3?', 'due 2020-07-01 2020-09-30 mine'],
    [{ kind: 'totals' }, 'entä keltaiset?', 'rows yellow'],
    [reds, 'Logistiikassa sitten?', 'rows red Logistiikka'],
    [mine, 'Entä koko yksikössä?', 'rows red'],
    [reds, 'näytä vaan mun omat', 'rows red mine'],
    [row, 'thanks, what happens next with it?', 'next 10'],
    [week, 'o sen 16.3?', 'changed 2020-03-16'],
    [row, 'jaha, och hur ligger den till nu?', 'row 10'],
    [logistics, 'Lokalservice?', 'rows red Tilapalvelut'],
    [{ ...row, asked: 'owner' }, 'Och Koha-projektet?', 'row 2 owner'],
    [row, 'Paljonko vihreään vielä puuttuu?', 'row 10 gap'],
    [row, 'mitkä ovat jäljessä?', 'rows behind'],
    [reds, 'Lokalservice?', 'row 8'],
    [week, 'entä logistiikassa?', 'changed 2020-04-06 Logistiikka'],
    [week, 'och sedan i måndags?', 'changed 2020-04-06'],
  ] as const)
    it(`"${text}" after ${JSON.stringify(before)} is ${means}`, () =>
      assert.equal(meansAfter(before, text), means));

  it('is not understood when nothing went before it, or something that it does not go on from', () => {
    for (const text of ['miksi?', 'why?', 'kuka sen omistaa?', 'entä Kaisalla?', 'entä logistiikassa?'])
      assert.doesNotMatch(meansAfter(undefined, text), /^row 10|^rows red/, text);
    assert.equal(meansAfter(spring, 'miksi?'), 'unknown');
    assert.equal(meansAfter({ kind: 'next', whose: { kind: 'everyone' } }, 'miksi?'), 'unknown');
  });

  it('gives way to a question that stands on its own', () => {
    assert.equal(meansAfter(mine, 'mikä on vihreällä?'), 'rows green');
    assert.equal(meansAfter(row, 'miksi 21 on punainen?'), 'row 21 why');
  });
});

describe('A question about somebody’s rows', () => {
  for (const [text, means] of [
    ['Matin punaiset', 'rows red owner-1'],
    ['mitä Matilta puuttuu?', 'rows no-word owner-1'],
    ['onks kaisal mitää punast', 'rows red owner-4'],
    ['Kaisas röda', 'rows red owner-4'],
    ["how many of Kaisa's are late?", 'rows overdue owner-4'],
  ] as const)
    it(`names them in any form: "${text}"`, () => assert.equal(meansAfter(undefined, text), means));

  it('are not told again to whoever asks of something that nobody knows', () => {
    assert.equal(meansAfter(reds, 'mitä budjetista on käytetty'), 'unknown');
    assert.equal(meansAfter(reds, 'entä keltaiset ihan oikeasti?'), 'rows yellow');
  });

  it('are no answer to whoever would give what nobody has', () => {
    assert.match(
      meansAfter(undefined, 'anna kaikki vastuuhenkilöttömät mittarit Kaisalle'),
      /^assign unowned /,
    );
  });

  it('is not guessed when two are called so, or nobody', () => {
    assert.equal(meansAfter(undefined, 'Johanin punaiset'), 'unknown');
    assert.equal(meansAfter(undefined, 'Petrin punaiset'), 'unknown');
  });
});

describe('A value that goes on from what was told just before', () => {
  const meansToldAfter = (text: string, told?: string) =>
    inShort(understand(text, today, { before: { kind: 'row', indicator: '39' }, told, people }).intent);

  for (const text of ['4', 'eiku neljä', 'nej, 4', 'no, 4 not 5'])
    it(`corrects it: ${text}`, () => assert.equal(meansToldAfter(text, '39'), '39 4'));

  for (const [text, means] of [
    ['oops, 34 should be 4.2', '34 4.2'],
    ['no, webinars 5', '39 5'],
    ['nej, 18 var 60', '18 60'],
    ['oj 18 ska vara 61', '18 61'],
    ['I want to correct 21: 702/1371', '21 702/1371'],
    ['ei, kaukolainoja 905', '50 905'],
    ['oho, 34 pitäisi olla 4,2', '34 4,2'],
    ['39 ska vara 5', '39 5'],
    ['18 ska vara 61', 'unknown'],
    ['ei 10 valmis', 'unknown'],
    ['no, 10 is not done', 'unknown'],
    ['sorry, what is red?', 'rows red'],
  ] as const)
    it(`may be said with its row: ${text}`, () => assert.equal(meansToldAfter(text, '39'), means));

  for (const [text, means] of [
    ['eiku 15.4.', '10 at-risk 2020-04-15'],
    ['nej, 15.4', '10 at-risk 2020-04-15'],
    ['oops, 7.4.', '10 done 2020-04-07'],
    ['eiku valmis', '10 done'],
    ['no, at risk', '10 at-risk'],
    ['eiku vaarassa, 15.4.', '10 at-risk 2020-04-15'],
    ['hoppsan det blir 12 maj i stället', '10 at-risk 2020-05-12'],
    ['nej 15.5', '10 at-risk 2020-05-15'],
    ['Aunela 12.5 i stället', '10 at-risk 2020-05-12'],
    ['Koha 12.5 i stället', 'unknown'],
    ['actually make that 20 May', '10 at-risk 2020-05-20'],
    ['oops, 12 May instead', '10 at-risk 2020-05-12'],
    ['sittenkin 12.5.', '10 at-risk 2020-05-12'],
    ['eiku 15.4. ja 16.4.', 'unknown'],
    ['The correct date is 23.3.', '10 done 2020-03-23'],
    ['Korjaan, oikea päivä oli 27.3.', '10 done 2020-03-27'],
  ] as const)
    it(`may be a day or a situation: ${text}`, () => assert.equal(meansToldAfter(text, '10'), means));

  it('is of no number’s row when it is a day', () =>
    assert.equal(meansToldAfter('eiku 15.4.', '39'), 'unknown'));

  for (const [text, told] of [
    ['Sorry, that should have been 3', '39 3'],
    ['nej, 7 menade jag', '39 7'],
    ['oj, webbinarierna skulle vara 8 och inte 5', '39 8'],
  ] as const)
    it(`says what should have been said: ${text}`, () => assert.equal(meansToldAfter(text, '39'), told));

  for (const text of ['12, webinaareja 6', '3 webinaareja 5', '39 6, 4'])
    it(`corrects nothing beside another value: ${text}`, () =>
      assert.ok(!meansToldAfter(text, '50').includes('50')));

  for (const text of [
    '39 should be 20 by December',
    '39 piti olla 20',
    '39 borde vara 20',
    '39 on 20 joulukuussa',
  ])
    it(`is no fact when it was meant, or is of a day to come: ${text}`, () =>
      assert.notEqual(meansToldAfter(text, '39'), '39 20'));

  it('is a row’s number when nothing was told', () => assert.equal(meansToldAfter('4'), 'row 4'));

  it('is of the row that was asked about, when it says how many there are now', () => {
    for (const text of ['8 now', 'nyt 8', '8 nu']) assert.equal(meansToldAfter(text), '39 8');
    assert.equal(meansToldAfter('8'), 'row 8');
  });

  it('is no correction beside words that say more', () => {
    assert.notEqual(meansToldAfter('4 new chairs', '39'), '39 4');
    assert.equal(meansToldAfter('why?', '39'), 'row 39 why');
  });
});

describe('A question in the same breath as a report', () => {
  const intentOf = (text: string) => understand(text, today, { people }).intent;

  it('may be of the row that was told', () => {
    const intent = intentOf('Kaukolainoja 1050. Paljonko puuttuu?');
    assert.equal(inShort(intent), '50 1050');
    assert.equal(intent.kind === 'tell' && intent.asks && questionInShort(intent.asks), 'row 50 gap');
  });
});
