import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oneEdit, withoutOneLetter } from '../../src/language/one-edit.ts';

const pairs: readonly (readonly [a: string, b: string, edit: ReturnType<typeof oneEdit>])[] = [
  ['aunela', 'aunela', undefined],
  ['aunela', 'aunnela', 'slip'],
  ['aunela', 'aunla', 'slip'],
  ['aunela', 'aunlea', 'slip'],
  ['aunela', 'uanela', 'slip'],
  ['aunela', 'aunelaa', 'slip'],
  ['aunela', 'aumela', 'swap'],
  ['aunela', 'aunels', 'swap'],
  ['aunela', 'aumeka', undefined],
  ['aunela', 'aunelaaa', undefined],
  ['abcd', 'bcde', undefined],
  ['avustus', 'alustus', 'swap'],
  ['', 'a', 'slip'],
  ['', 'ab', undefined],
];

describe('oneEdit', () => {
  for (const [a, b, edit] of pairs)
    it(`finds ${edit ?? 'no single error'} between "${a}" and "${b}"`, () => {
      assert.equal(oneEdit(a, b), edit);
      assert.equal(oneEdit(b, a), edit);
    });

  it('holds only between words that share a form with one letter left out', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const forms = withoutOneLetter(a);
        assert.ok(oneEdit(a, b) === undefined || withoutOneLetter(b).some((form) => forms.includes(form)));
      }),
    );
  });
});
