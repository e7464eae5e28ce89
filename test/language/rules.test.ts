import assert from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import { plainText } from '../../src/language/plain-text.ts';
import { readerOf } from '../../src/language/reader.ts';
import { rules } from '../../src/language/rules.ts';
import { withDaysWritten } from '../../src/language/spoken-days.ts';
import { bookNamed } from '../phrasebook/book.ts';
import { agreement } from '../seeds/seed.ts';

const people = ['Leena', 'Matti', 'Sari', 'Johan', 'Kaisa', 'Anna', 'Petri'].map((name) => ({
  id: name,
  name,
}));

/** Two rules that both have an answer to some message, and not the same: the first is heard. */
const inOrder = [
  'askDue before askState',
  'askOwed before report',
  'askPlace before askRow',
  'askRow before manners',
  'askState before askRow',
  'askThese before askRow',
  'askTotals before askAll',
  'assignTo before askRow',
  'take before askState',
];

describe('The order of the rules', () => {
  it('matters only where it says so, in all that the phrase book has', () => {
    const reader = readerOf([agreement]);
    const pairs = new Set<string>();
    for (const language of languages)
      for (const book of ['', 'later-', 'tried-', 'wider-'])
        for (const { text } of bookNamed(`${book}${language}`)) {
          const reading = reader.read(withDaysWritten(plainText(text)), people);
          const answers = rules.flatMap((rule) => {
            const intent = rule(reading, reader.rows, '2020-04-08', { people });
            return intent === undefined ? [] : [{ rule: rule.name, intent: JSON.stringify(intent) }];
          });
          for (const [at, first] of answers.entries())
            for (const second of answers.slice(at + 1))
              if (first.intent !== second.intent) pairs.add(`${first.rule} before ${second.rule}`);
        }
    assert.deepEqual([...pairs].sort(), inOrder);
  });
});
