import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../../src/domain/language.ts';
import { printTarget, readTarget } from '../../../src/domain/notation/notation.ts';
import { target } from '../../../src/domain/target.ts';
import { arbitraryTarget } from '../../arbitrary-target.ts';

const year = 2020;
const targets = arbitraryTarget(year);

describe('a target that is printed', () => {
  for (const language of languages) {
    it(`is read back as it was, in ${language}`, () => {
      fc.assert(
        fc.property(targets, (printed) => {
          const wording = printTarget(printed, language, year);
          assert.deepEqual(readTarget(wording, { year }), printed, wording);
        }),
        { numRuns: 2000 },
      );
    });

    it(`is judged as soon as words are added that change what it means, in ${language}`, () => {
      const additions = [
        'paitsi kesällä',
        'jos varaa on',
        'utom på sommaren',
        'except in summer',
        'osittain',
        'ei',
      ];
      fc.assert(
        fc.property(
          targets,
          fc.constantFrom(...additions),
          fc.constantFrom(' ', ', ', '; '),
          (printed, addition, joint) => {
            const wording = printTarget(printed, language, year) + joint + addition;
            assert.deepEqual(readTarget(wording, { year }), { kind: 'judged' }, wording);
          },
        ),
        { numRuns: 500 },
      );
    });

    it(`is read the same whatever its blanks and dashes, in ${language}`, () => {
      const blanks = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
      fc.assert(
        fc.property(targets, blanks, fc.constantFrom('-', '–', '—', '−'), (printed, blank, dash) => {
          const wording = printTarget(printed, language, year).replace(/\s/gu, blank).replaceAll('–', dash);
          assert.deepEqual(readTarget(`${blank}${wording}${blank}`, { year }), printed, wording);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('is one that the schema of targets takes', () => {
    fc.assert(fc.property(targets, (generated) => target.safeParse(generated).success));
  });
});
