import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';

const understand = understanding([agreement]);

/** "10 green: so": the rows, the colour and the reason. */
function decided(message: string): string {
  const { intent } = understand(message, '2020-04-08');
  return intent.kind === 'decide'
    ? `${intent.indicators.join(', ')} ${intent.colour}: ${intent.why}`
    : intent.kind;
}

const decisions = [
  ['päätä 10 vihreä, koska remontti on ohi', '10 green: remontti on ohi'],
  ['paata 10 vihrea, koska remontti on ohi', '10 green: remontti on ohi'],
  ['vahvista 10 vihreäksi, sillä remontti on ohi', '10 green: remontti on ohi'],
  ['vahvistetaan Aunela punaiseksi, kun se ei edennyt', '10 red: se ei edennyt'],
  ['päätä 21 arvioimatta: kirjasto on kiinni', '21 none: kirjasto on kiinni'],
  ['päätä 21 sääntöjen mukaan', '21 ruled: '],
  ['besluta 10 grön eftersom allt är klart', '10 green: allt är klart'],
  ['vi fastställer 10, 11 och 14 gröna: allt är klart', '10, 11, 14 green: allt är klart'],
  ['bekräfta 10 gul därför att det drar ut', '10 yellow: det drar ut'],
  ['besluta 21 bedöms inte', '21 none: '],
  ['besluta 21 enligt reglerna', '21 ruled: '],
  ['decide 10 green because the floor is ready', '10 green: the floor is ready'],
  ['we confirm 10 green since the floor is ready', '10 green: the floor is ready'],
  ['decide 10 as green', '10 green: '],
  ['decide 21 not assessed: closed', '21 none: closed'],
  ['decide 21 by the rules', '21 ruled: '],
] as const;

describe('A decision', () => {
  for (const [message, decision] of decisions)
    it(`is ${decision}: "${message}"`, () => {
      assert.equal(decided(message), decision);
    });

  for (const question of [
    'confirm that 10 is green',
    'confirm 10 green?',
    'bekräfta att 10 är grön',
    'vahvista että 10 on vihreä',
    'is 10 confirmed green?',
  ])
    it(`is none when it is asked: "${question}"`, () => {
      assert.notEqual(understand(question, '2020-04-08').intent.kind, 'decide');
    });
});
