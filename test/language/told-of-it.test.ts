import assert from 'node:assert/strict';
import type { Question } from '../../src/domain/question.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
/** A Wednesday in the second quarter. */
const today = '2020-04-08';

const row = (indicator: string): Question => ({ kind: 'row', indicator });
const saidAfter = (before: Question | undefined, text: string) =>
  inShort(understand(text, today, { before, people: [] }).intent);

const aunela = row('10');
const webinars = row('39');
const feedback = row('34');

describe('What is told after a row was asked about, without its name', () => {
  for (const [before, text, told] of [
    [aunela, 'valmis', '10 done'],
    [aunela, 'se on valmis', '10 done'],
    [aunela, 'joo valmistui 20.3.', '10 done 2020-03-20'],
    [aunela, 'ei valmistu', '10 wont'],
    [aunela, 'myöhästyy 15.5.', '10 at-risk 2020-05-15'],
    [aunela, 'ja den är klar', '10 done'],
    [aunela, 'den blev klar 20.3.', '10 done 2020-03-20'],
    [aunela, 'it opened 20.3.', '10 done 2020-03-20'],
    [aunela, 'yes it is done', '10 done'],
    [aunela, 'mark it as done', '10 done'],
    [aunela, 'on track', '10 on-track'],
    [webinars, 'ei muutosta', '39 same'],
    [webinars, 'it is now 4', '39 4'],
    [webinars, '4 so far', '39 4'],
    [webinars, 'we have 4', '39 4'],
    [webinars, 'one more', '39 +1'],
    [webinars, '+1', '39 +1'],
    [webinars, 'update it to 16', '39 16'],
    [webinars, 'set it to 3', '39 3'],
    [webinars, 'se on 16', '39 16'],
    [webinars, 'muuta se kuuteen', '39 6'],
    [webinars, 'meillä on 4', '39 4'],
    [webinars, 'det är 4 nu', '39 4'],
    [webinars, 'vi har 4', '39 4'],
    [webinars, 'ändra den till 16', '39 16'],
    [feedback, '4,2', '34 4,2'],
  ] as const)
    it(`is told of that row: ${text}`, () => assert.equal(saidAfter(before, text), told));

  for (const [before, text] of [
    [webinars, '10 people'],
    [webinars, '10 henkeä'],
    [webinars, 'was it 4'],
    [webinars, '8 please'],
    [webinars, 'then 8'],
    [webinars, 'sitten 8'],
    [webinars, '8 tack'],
    [webinars, 'one more question'],
    [webinars, 'vielä yksi kysymys'],
    [webinars, 'en fråga till'],
    [webinars, 'once more'],
    [aunela, 'was it done'],
    [aunela, 'var den klar'],
    [aunela, 'pitäisikö sen olla valmis'],
    [aunela, 'done or not'],
    [aunela, 'valmis vai ei'],
    [aunela, 'klar eller inte'],
    [aunela, 'I thought it is done'],
    [aunela, 'luulin että se on valmis'],
    [aunela, 'jag trodde att den är klar'],
  ] as const)
    it(`is asked, wanted, believed or of something else: ${text}`, () =>
      assert.doesNotMatch(saidAfter(before, text), /^(?:39|10) /));

  for (const [before, text, told] of [
    [row('36'), '48 people', '36 48'],
    [webinars, 'it is now 8, thanks', '39 8'],
    [webinars, 'se on nyt 8 kiitos', '39 8'],
    [webinars, 'det är 8 nu tack', '39 8'],
    [aunela, 'was done 20.3.', '10 done 2020-03-20'],
  ] as const)
    it(`is told for all that: ${text}`, () => assert.equal(saidAfter(before, text), told));

  for (const text of [
    'valmis?',
    'is it done',
    'onko valmis',
    'är den klar',
    '4',
    'entä 4',
    'is it 4',
    'har vi 4',
    'se 16',
    'raportoi 4',
    'report 4',
    'ändra 4',
  ])
    it(`is asked, or a row's number, and not told: ${text}`, () =>
      assert.doesNotMatch(
        saidAfter(text.includes('4') || text.includes('6') ? webinars : aunela, text),
        /^39 |^10 /,
      ));

  it('is not looked for in a text that is too long to be an answer', () =>
    assert.equal(saidAfter(aunela, 'valmis '.repeat(1000)), 'unknown'));

  it('is of the rows that are asked for, when it asks for several', () => {
    assert.equal(saidAfter(aunela, 'done ones'), 'rows done');
    assert.equal(saidAfter(aunela, 'show the done ones'), 'rows done');
  });

  it('is of no row when none was asked about', () => {
    for (const text of ['it opened 20.3.', 'one more', 'set it to 3', 'mark it as done'])
      assert.doesNotMatch(saidAfter(undefined, text), /^\d/, text);
  });
});

describe('What is done on a day to come', () => {
  for (const text of [
    'Aunela done next week',
    'Aunela valmis ensi viikolla',
    'Aunela done soon',
    'Aunela on pian valmis',
    'Aunela är snart klar',
    'ilmoitan kun Aunela on valmis',
  ])
    it(`is not told as done: ${text}`, () => assert.doesNotMatch(saidAfter(undefined, text), /^10 done/));

  for (const text of ['Aunela done tomorrow', 'Aunela on valmis huomenna', 'Aunela klar i morgon'])
    it(`comes on that day: ${text}`, () => assert.equal(saidAfter(undefined, text), '10 at-risk 2020-04-09'));

  it('is no more done after the row was asked about', () => {
    assert.equal(saidAfter(aunela, 'valmis huomenna'), '10 at-risk 2020-04-09');
    assert.doesNotMatch(saidAfter(aunela, 'snart klar'), /^10 /);
  });
});

describe('What is asked after a row', () => {
  it('is of all rows when it asks for two states', () =>
    assert.equal(saidAfter(row('50'), 'vad är rött eller utan uppgift?'), 'rows red + rows no-word'));

  it('is done to that row: given back', () => assert.equal(saidAfter(aunela, 'give it back'), 'release 10'));
});

describe('A state that is asked of "it"', () => {
  for (const [text, state] of [
    ['onko se punaisella', 'red'],
    ['onko tää myöhässä', 'overdue'],
    ['is it late?', 'overdue'],
    ['är den röd?', 'red'],
    ['onko se valmis?', 'done'],
  ] as const)
    it(`is that row's: ${text}`, () => assert.equal(saidAfter(aunela, text), `row 10 ${state}`));

  for (const text of ['onko punaisia?', 'is anything red?', 'which of it is red?'])
    it(`is everyone's, without it: ${text}`, () => assert.equal(saidAfter(aunela, text), 'rows red'));

  it("is everyone's when no row was asked about", () =>
    assert.equal(saidAfter(undefined, 'onko se punaisella'), 'rows red'));
});
