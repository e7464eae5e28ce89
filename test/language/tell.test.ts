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
