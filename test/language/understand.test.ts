import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../src/domain/language.ts';
import { english as englishLexicon } from '../../src/language/english.ts';
import { finnish as finnishLexicon } from '../../src/language/finnish.ts';
import type { Intent } from '../../src/language/intent.ts';
import { senses } from '../../src/language/lexicon/senses.ts';
import { swedish as swedishLexicon } from '../../src/language/swedish.ts';
import { understanding } from '../../src/language/understand.ts';
import { anAgreement, aunela } from '../builders.ts';
import { agreement, rows } from '../seeds/seed.ts';
import { notUnderstood } from './not-understood.ts';
import { inShort, type Phrase } from './phrase.ts';
import { english } from './phrases-en.ts';
import { finnish } from './phrases-fi.ts';
import { swedish } from './phrases-sv.ts';

const understand = understanding([agreement]);
const today = '2020-03-02';

function intentOf(message: string): string {
  return inShort(understand(message, today).intent);
}

const books: readonly (readonly [name: string, phrases: readonly Phrase[]])[] = [
  ['Finnish', finnish],
  ['Swedish', swedish],
  ['English', english],
];

for (const [name, phrases] of books)
  describe(`A message in ${name}`, () => {
    for (const [message, intent] of phrases)
      it(`means ${intent}: "${message}"`, () => {
        assert.equal(intentOf(message), intent);
      });
  });

describe('A message that asks for nothing the bot does', () => {
  for (const message of notUnderstood)
    it(`is not understood: "${message}"`, () => {
      assert.equal(intentOf(message), 'unknown');
    });
});

/** As Teams sends it, and as people decorate it. */
const wrapped: readonly Phrase[] = [
  ['<at>Sopimusvahti</at> mikä on punaisella?', 'rows red'],
  ['<at id="0">Sopimusvahti</at>&nbsp;ota&nbsp;10', 'take 10'],
  ['<p>m&auml;&auml;r&auml;aika mennyt</p>', 'rows overdue'],
  ['**punaiset** 🔴', 'rows red'],
  ['MIKÄ ON PUNAISELLA???', 'rows red'],
  ['\n\n  punaiset\t\n', 'rows red'],
  ['mika\u0308 on punaisella', 'rows red'],
  ['ota\u00a010', 'take 10'],
  // A mention of someone else is a name like any other: 10 is not taken by the writer.
  ['<at>Sopimusvahti</at> ota 10 <at>Liisa</at>', 'unknown'],
  ['<at>Sopimusvahti</at>', 'unknown'],
];

describe('A message as Teams sends it', () => {
  for (const [message, intent] of wrapped)
    it(`means ${intent}: ${JSON.stringify(message)}`, () => {
      assert.equal(intentOf(message), intent);
    });
});

describe('The name of a row', () => {
  for (const row of rows) {
    const namesakes = rows.filter(({ name }) => name === row.name).map(({ id }) => id);
    const named = namesakes.length === 1 ? `row ${row.id}` : `choose ${namesakes.join(' ')}`;

    it(`means ${named} when it is copied whole: "${row.name}"`, () => {
      assert.equal(intentOf(row.name), named);
    });

    for (const short of Object.values(row.short ?? {}))
      it(`means row ${row.id} when it is short: "${short}"`, () => {
        assert.equal(intentOf(short), `row ${row.id}`);
      });
  }
});

const languages: readonly (readonly [message: string, language: Language | undefined])[] = [
  ['help', 'en'],
  ['mikä on punaisella?', 'fi'],
  ['mika on punaisella', 'fi'],
  ['omat mittarit', 'fi'],
  ['ota 10', 'fi'],
  ['vad är rött?', 'sv'],
  ['vad ar rott', 'sv'],
  ['mina mål', 'sv'],
  ['ge mig 10', 'sv'],
  ["what's red?", 'en'],
  ['my goals', 'en'],
  ['assign 10 to me', 'en'],
  ['moi', 'fi'],
  ['hej', 'sv'],
  ['hello Sopimusvahti', undefined],
  ['10', undefined],
  ['Aunela', undefined],
  ['status', undefined],
  ['punaiset red', undefined],
  // Only the row's name tells it.
  ['osallistujia 60', 'fi'],
  ['webbinarier 5', 'sv'],
  ['participants 60', 'en'],
  ['asdf', undefined],
  ['', undefined],
];

describe('The language of a message', () => {
  for (const [message, language] of languages)
    it(`is ${language ?? 'not decided'} in "${message}"`, () => {
      assert.equal(understand(message, today).language, language);
    });
});

describe('The day of the simulated clock', () => {
  const days: readonly Phrase[] = [
    ['clock 29.2.2020', 'clock 2020-02-29'],
    ['clock 29.2.2021', 'clock ?'],
    ['clock 24.3.2020 0:00', 'clock 2020-03-24 00:00'],
    ['clock 24.3.2020 24:00', 'clock ?'],
    ['clock 24.3.2020 9.60', 'clock ?'],
    ['clock 24.3.20', 'clock ?'],
    ['clock 24/3/2020', 'clock ?'],
    ['clock 2020-3-24', 'clock ?'],
    ['clock 24.3.2020 25.3.2020 10:30', 'clock ?'],
    ['clock 24.3.2020 10:30 11:30', 'clock ?'],
    ['clock 10:30', 'clock ?'],
    ['clock 24.3.2020.', 'clock 2020-03-24'],
  ];
  for (const [message, intent] of days)
    it(`is ${intent.replace('clock ', '')} in "${message}"`, () => {
      assert.equal(intentOf(message), intent);
    });

  it('takes its year from today when it has none', () => {
    assert.equal(inShort(understand('kello 4.1.', '2021-01-04').intent), 'clock 2021-01-04');
  });
});

describe('Agreements', () => {
  it('are all asked at once, and a row that only one has is sure', () => {
    const both = understanding([agreement, { ...agreement, id: 'another', year: 2021 }]);
    assert.equal(inShort(both('Aunela', today).intent), 'row 10');
    assert.equal(inShort(both('webinaarit 2021', today).intent), 'row 39');
  });

  it('may be none at all', () => {
    const none = understanding([]);
    assert.equal(inShort(none('mikä on punaisella?', today).intent), 'rows red');
    assert.equal(inShort(none('Aunela', today).intent), 'unknown');
    assert.equal(inShort(none('10', today).intent), 'unknown');
  });

  it('may have a row whose short name is too short to compare by its roots', () => {
    const named = understanding([
      anAgreement({ rows: [{ ...aunela, short: { fi: 'AI', sv: 'AI', en: 'AI' } }] }).signed,
    ]);
    assert.equal(inShort(named('ai', today).intent), 'row 10');
    assert.equal(inShort(named('xy', today).intent), 'unknown');
  });

  it('may have rows without short names', () => {
    const [section] = agreement.sections;
    assert.ok(section);
    const bare = {
      ...section,
      goals: section.goals.map((goal) => ({
        ...goal,
        initiatives: goal.initiatives.map((initiative) => ({
          ...initiative,
          indicators: initiative.indicators.map(({ short: _, ...row }) => row),
        })),
      })),
    };
    const understood = understanding([{ ...agreement, sections: [bare] }]);
    assert.equal(inShort(understood('digitutorit', today).intent), 'row 6');
  });
});

/** 100 kB each. A regular expression that could be made to hang would run into the time-out of the tests. */
const long = 100_000;
const hostile: readonly string[] = [
  'a',
  'punainen ',
  'ota 10 ',
  '<',
  '<a',
  '<a>',
  '<at>',
  '</at>',
  '&',
  '&#x',
  '&amp',
  '.',
  '.a',
  '-',
  'a-',
  "'",
  '1',
  '1.',
  '10,',
  '1:',
  '\u0000',
  '\ud800',
  '\u0301',
  '\ufdfa',
  '👩‍👩‍👧‍👦',
  '\u202e',
  'kehittämispäiväin ',
  'constructor __proto__ ',
  'kaksikymmentä',
];

describe('A hostile message', () => {
  it('that opens as a decision is not turned over space by space', () => {
    assert.equal(intentOf(`decide${' '.repeat(long)},`), 'unknown');
    assert.equal(intentOf(`päätä 10${' '.repeat(long)}, koska${' '.repeat(long)}`), 'unknown');
  });

  for (const piece of hostile)
    it(`of 100 kB of ${JSON.stringify(piece)} is not understood`, () => {
      assert.equal(intentOf(piece.repeat(long / piece.length)), 'unknown');
      assert.equal(intentOf(`${piece.repeat(long / piece.length)}!`), 'unknown');
    });

  it('of words that are in no language looks for few of them', () => {
    const words = Array.from({ length: 40 }, (_, at) => `kehittämispäiväin${'abcdefghij'[at % 10]}`);
    assert.equal(intentOf(words.join(' ')), 'unknown');
  });

  it('that names what every object has finds nothing there', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])
      assert.equal(intentOf(word), 'unknown');
  });
});

describe('Any message', () => {
  const ids = new Set(rows.map(({ id }) => id));
  const words = [finnishLexicon, swedishLexicon, englishLexicon].flatMap((lexicon) =>
    senses.flatMap((sense) => lexicon.words[sense].split(/[,\s]+/).map((word) => word.replace('*', ''))),
  );
  const names = rows.flatMap(({ name }) => name.split(' '));
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...names),
    fc.integer({ min: 0, max: 99 }).map(String),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const message = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 12 }).map((all) => all.join(' ')),
  );

  it('is answered with an intent about rows that exist', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { intent } = understand(text, today);
        for (const id of rowsOf(intent)) assert.ok(ids.has(id), `${id} of ${inShort(intent)}`);
      }),
      { numRuns: 300 },
    );
  });

  it('that denies is never taken for what it denies', () => {
    const colours = [
      'punaisella',
      'punaiset',
      'vihreät',
      'keltaisia',
      'röda',
      'gröna',
      'red',
      'green',
      'yellow',
    ];
    const denials = [
      'ei',
      'eivät',

      'muut kuin',
      'inte',
      'utom',
      'inga',
      'not',
      "aren't",
      'except',
      'without',
    ];
    const fillers = [
      'mikä',
      'mitkä',
      'on',
      'ole',
      'vilka',
      'är',
      'what',
      'is',
      'which',
      'näytä',
      'visa',
      'show',
    ];
    const denied = fc
      .tuple(fc.constantFrom(...colours), fc.constantFrom(...denials), fc.subarray(fillers))
      .chain((parts) => fc.shuffledSubarray(parts.flat(), { minLength: parts.flat().length }));
    fc.assert(
      fc.property(denied, (parts) => {
        assert.match(intentOf(parts.join(' ')), /^unknown$|^rows not-(?:red|yellow|green)$/);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same each time', () => {
    fc.assert(
      fc.property(message, (text) => {
        assert.deepEqual(understand(text, today), understand(text, today));
      }),
      { numRuns: 50 },
    );
  });
});

function rowsOf(intent: Intent): readonly string[] {
  if (intent.kind === 'choose') return intent.indicators;
  if (intent.kind === 'take') return intent.indicators === 'all' ? [] : intent.indicators;
  if (intent.kind === 'report') return intent.indicator === undefined ? [] : [intent.indicator];
  return intent.kind === 'question' && intent.question.kind === 'row' ? [intent.question.indicator] : [];
}
