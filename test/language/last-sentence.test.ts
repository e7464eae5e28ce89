import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
const means = (text: string) => inShort(understand(text, '2020-04-08', { people: [] }).intent);

describe('Whoever says first what they are doing', () => {
  for (const [text, meaning] of [
    ['Writing the newsletter just now. What is the latest on libraries in job rotation?', 'row 38'],
    [
      'Going through the annual figures here: how do the project grants compare with last year?',
      'row 27 compared',
    ],
    ['Is it ok if I just write it like this: study trip participants 48', '36 48'],
    ['Just tidying up my own list. Can I give up being the owner of the facilities plan?', 'release 8'],
  ] as const)
    it(`is understood by the end: ${text}`, () => assert.equal(means(text), meaning));

  it('is shown what was said of another row before, as not understood', () =>
    assert.equal(
      means('Messuständiä on mietitty kovasti. Webinaareja 6'),
      '39 6; ? Messuständiä on mietitty kovasti.',
    ));

  for (const text of [
    'What happens if I write this: give up all',
    'Entä jos kirjoittaisin näin: luovun kaikista',
    'Can I write for example like this: take 10',
    'Would it be wrong to say this: I give up 10',
    'My boss told me yesterday: take Aunela',
    'Minun esimies sanoi eilen minulle: ota Aunela',
    'I am testing what happens if I write this. Take 10',
  ])
    it(`does nothing that is only quoted or supposed: ${text}`, () =>
      assert.doesNotMatch(means(text), /^(?:take|release)/));

  it('does not tell what is so only on a condition', () =>
    assert.doesNotMatch(means('Only if the floor dries. Aunela is done'), /^10/));

  for (const text of [
    'Please do not do this yet. Take 10',
    'There were 3 of them in the spring. Webinars 6',
    'Aunela is done now. Take webinars',
  ])
    it(`is not, when the beginning could matter: ${text}`, () =>
      assert.doesNotMatch(means(text), /^take|^39 6$/));
});
