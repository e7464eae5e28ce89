import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
const intentOf = (message: string) => inShort(understand(message, '2020-04-08').intent);

describe('A situation that is told of several rows in one breath', () => {
  for (const [message, told] of [
    ['Aunela ja Koha etenevät', '10 on-track; 2 on-track'],
    ['Aunela and Koha are on track', '10 on-track; 2 on-track'],
    ['both Aunela and Koha are done', '10 done; 2 done'],
    ['Aunela och Koha är klara', '10 done; 2 done'],
    ['Aunela ja Koha valmiit 20.3.', '10 done 2020-03-20; 2 done 2020-03-20'],
    ['10 ja 11 valmiit', '10 done; 11 done'],
    ['10, 11 and 13 done', '10 done; 11 done; 13 done'],
    ['webinaarit, opintomatkat ja työkiertojaksot ennallaan', '39 same; 35 same; 37 same'],
    ['webbinarier och studieresor oförändrat', '39 same; 35 same'],
    ['Logistics plan is on track and so is the facilities plan.', '7 on-track; 8 on-track'],
    ['Aunela valmis, samoin Koha', '10 done; 2 done'],
    ['logistiikka ja tilat etenee', '7 on-track; 8 on-track'],
    ['10 valmis ja 13 etenee', '10 done; 13 on-track'],
    ['Aunela är klar och likaså Koha', '10 done; 2 done'],
  ] as const)
    it(`is told of each: ${message}`, () => assert.equal(intentOf(message), told));

  for (const message of ['webinaarit ja opintomatkat 6', 'webinars 6 and study trips', 'Aunela ja Koha'])
    it(`is no number, nor nothing: ${message}`, () => assert.doesNotMatch(intentOf(message), /^\d/));

  for (const message of [
    'are Aunela and Koha done',
    'ovatko Aunela ja Koha valmiit',
    'är Aunela och Koha klara',
    'should Aunela and Koha be done',
    'hopefully Aunela and Koha are done',
    'toivottavasti Aunela ja Koha valmistuvat',
    'Aunela is done and what about Koha',
    'Aunela on valmis ja entä Koha',
  ])
    it(`is asked or hoped, and not told: ${message}`, () => assert.doesNotMatch(intentOf(message), /^\d/));

  for (const message of ['10, 2 done', '10 ja 2 peruttu', 'Aunela, 2 done', '2, 10 done'])
    it(`is not told of a row when a small number may count: ${message}`, () =>
      assert.doesNotMatch(intentOf(message), /^\d/));

  it('leaves no other row out in silence', () => {
    assert.doesNotMatch(intentOf('Aunela valmis ja Koha niin ikään'), /^10 done$/);
    assert.equal(intentOf('Aunela is done and I am going home'), '10 done');
  });

  it('goes well only where nothing else is asked or said', () => {
    assert.equal(intentOf('Koha etenee'), '2 on-track');
    assert.equal(intentOf('miten Koha etenee'), 'row 2');
    assert.equal(intentOf('Koha menee huhtikuulle'), 'row 2');
  });
});
