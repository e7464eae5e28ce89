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
    'Please do not do this yet. Take 10',
    'There were 3 of them in the spring. Webinars 6',
    'Aunela is done now. Take webinars',
  ])
    it(`is not, when the beginning could matter: ${text}`, () =>
      assert.doesNotMatch(means(text), /^take|^39 6$/));
});
