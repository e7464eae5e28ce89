import assert from 'node:assert/strict';
import type { Question } from '../../src/domain/question.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
const people = ['Johan', 'Sari', 'Kaisa'].map((name) => ({ id: name, name }));
const means = (text: string, before?: Question) =>
  inShort(understand(text, '2020-04-08', { people, before }).intent);
/** As it is told without a person who could be meant. */
const understandAlone = (text: string) => {
  const { intent } = understand(text, '2020-04-08', { people: [] });
  return intent.kind === 'tell' ? intent.entries[0] : undefined;
};

describe('“She” and “hänen”', () => {
  for (const [text, meaning] of [
    ['Soitan kohta Johanille – mitä hänellä on myöhässä?', 'rows overdue Johan'],
    ['Förbereder utvecklingssamtalet med Sari, vad har hon som är försenat?', 'rows overdue Sari'],
    ['Träffar Johan om en stund, vilka mätare är det han har?', 'rows any Johan'],
    ["I'm meeting Kaisa, what are her red ones?", 'rows red Kaisa'],
  ] as const)
    it(`are the one person who is named: ${text}`, () => assert.equal(means(text), meaning));

  it('are the person whose rows were asked about', () => {
    const before = { kind: 'rows', state: 'red', whose: { kind: 'person', person: 'Sari' } } as const;
    assert.equal(means('entä hänen keltaiset?', before), 'rows yellow Sari');
    assert.equal(means('och hennes gula?', before), 'rows yellow Sari');
  });

  it('stay as they were written in what is told', () => {
    const before = { kind: 'rows', state: 'red', whose: { kind: 'person', person: 'Sari' } } as const;
    const told = (text: string) => {
      const { intent } = understand(text, '2020-04-08', { people, before });
      assert.ok(intent.kind === 'tell', text);
      return intent.entries[0];
    };
    for (const text of [
      '10 at risk because she is ill',
      '10 at risk because the floor in her room is wet',
      '10 myöhästyy 15.5., hänen lomansa takia',
    ]) {
      assert.deepEqual(told(text), understandAlone(text), text);
      assert.equal(told(text)?.choice, 'at-risk', text);
    }
    assert.equal(
      told('10 at risk because the floor in her room is wet')?.comment,
      'the floor in her room is wet',
    );
  });

  it('are nobody when nobody is named, or two are', () => {
    assert.equal(means('hänen punaiset'), 'unknown');
    assert.equal(means('Johan ja Sari tulevat, mitä hänellä on myöhässä?'), 'unknown');
  });
});
