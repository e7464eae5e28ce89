import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { plain, unmarked, visible } from '../../src/cards/escape.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { roundsOf } from '../../src/domain/reminders/rounds.ts';
import { inputsOf, ofType, textsOf } from './elements.ts';
import { breaches } from './house-rules.ts';
import { complaints } from './parser.ts';
import { formIn, playedTo, told, viewIn } from './played.ts';
import { cards } from './templates.ts';

const day = '2020-04-08';
/** Any text at all, and texts made of what means something to Markdown, to templates and to clients. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '[a](https://example.org)',
          '[a]: https://example.org',
          '<https://example.org>',
          '<b>',
          '&lt;',
          '&',
        ],
        ...[
          '**',
          '_',
          '`',
          '~~',
          '|',
          '#',
          '# ',
          '- ',
          '1. ',
          '2)',
          '> ',
          '+ ',
          '---',
          '===',
          '![',
          '](',
          '\\',
        ],
        ...[
          bound('heading'),
          '${',
          '$',
          '{',
          '}',
          '{{DATE(2020-01-01T00:00:00Z)}}',
          '\n',
          '\r\n',
          '\t',
          '\u2028',
        ],
        ...['\u202e', '\u2066', '\u200b', '\u2060', '\u0000', '\ud800', 'ä', '€', '👩‍🚒', ' '],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
/** What a template would fill in. */
function bound(name: string): string {
  return `\${${name}}`;
}

const runs = { numRuns: 1000 };

describe('visible', () => {
  it('takes away what cannot be seen and leaves the rest', () => {
    equal(visible('a\u202eb\u200b\u0007c\ud800d\u2066e\ufeff'), 'abcde');
    equal(visible('å\u00ad 👩‍🚒 7–11\u00a0%'), 'å\u00ad 👩‍🚒 7–11\u00a0%');
    equal(visible('yksi\r\nkaksi\u2028kolme\tneljä'), 'yksi\nkaksi\nkolme neljä');
  });
});

describe('plain', () => {
  it('is the same text to the eye, and stays so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        equal(visible(plain(text)), visible(text));
        equal(plain(plain(text)), plain(text));
      }),
      runs,
    );
  });

  it('holds nothing for a template or a client to fill in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        doesNotMatch(plain(text), /\$\{|\{\{/);
      }),
      runs,
    );
  });
});

describe('unmarked', () => {
  it('leaves ordinary words alone, since some phones show the backslash', () => {
    for (const text of [
      '10 · Aunela käytössä',
      'Tavoite: 7–11',
      'job shadowing -jaksot (2019/882)',
      '2.–4.10.2020',
    ])
      equal(unmarked(text), text);
  });

  const cases: readonly [text: string, escaped: string][] = [
    ['[Kirjaudu](https://example.org)', '\\[Kirjaudu\\]\u2060(https://example.org)'],
    ['*tärkeää* _erittäin_', '\\*tärkeää\\* \\_erittäin\\_'],
    ['1. vuosineljänneksen aikana', '1\\. vuosineljänneksen aikana'],
    ['- luettelo', '\\- luettelo'],
    ['# otsikko', '\\# otsikko'],
    ['&lt;b&gt; & muut', '\\&lt;b\\&gt; & muut'],
    ['yksi\n---\nkaksi', 'yksi --- kaksi'],
  ];
  for (const [text, escaped] of cases) {
    it(`writes ${JSON.stringify(text)} so that it is only text`, () => {
      equal(unmarked(text), escaped);
    });
  }

  it('is the same text to the eye once Markdown has taken its backslashes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        equal(read(unmarked(plain(text))), onOneLine(visible(text)));
      }),
      runs,
    );
  });

  it('leaves no sign of Markdown active', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = unmarked(plain(text));
        doesNotMatch(line.replace(/\\[!-/:-@[-`{-~]/g, ' '), /[\\`*_~[\]<|]|&#?\w+;/);
        doesNotMatch(line, /^(?:[#>=]|[+-](?:[\s-]|$)|\d+[.)](?:\s|$))/);
      }),
      runs,
    );
  });
});

describe('a card with any text in it', () => {
  it('is valid, keeps the rules and shows the text as it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const comment = `x${text}`;
        const played = playedTo(day, told('2020-03-24', '10', { choice: 'at-risk', comment }));
        const view = viewIn(played, '10', day);
        const row = { ...view.row, indicator: { ...view.row.indicator, name: `x${name}`, short: undefined } };
        const agreement = played.signed;
        const card = cards.goal(
          { kind: 'row', day, agreement, view: { ...view, row }, mayReport: true, mayTake: true },
          'fi',
        );
        deepEqual(complaints(card.json), []);
        deepEqual(breaches(card), []);
        const texts = textsOf(card.json).map(visible);
        equal(texts.includes(visible(`Huomautus: ${comment}`)), true);
        equal(
          read(String(ofType(card.json, 'TextBlock')[0]?.text)).startsWith(
            onOneLine(visible(`10 · x${name}`)),
          ),
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('shows a head’s own words in a digest as they are, and gives them back to their field', () => {
    const [round] = roundsOf(playedTo(day));
    ok(round);
    fc.assert(
      fc.property(anyText, (text) => {
        const digest = digestOf(playedTo(day), { round, day, people: [], level: 'head' });
        const remark = { text: `x${text}`, by: `x${text}`, isStandIn: false };
        const card = cards.digest({ ...digest, remark }, 'fi');
        deepEqual(complaints(card.json), []);
        deepEqual(breaches(card), []);
        const said = visible(`Yksikön päällikkö x${text}: ”x${text}”`);
        equal(textsOf(card.json).map(visible).includes(said), true);
        equal(visible(String(inputsOf(card.json)[0]?.value)), visible(`x${text}`));
      }),
      { numRuns: 100 },
    );
  });

  it('gives what was typed back to its input', () => {
    fc.assert(
      fc.property(anyText, (actual) => {
        const played = playedTo(day);
        const form = formIn(played, { why: 'requested', on: day, ids: ['21'] });
        const typed = { indicator: '21', actual };
        const rows = form.rows.map((row) => ({
          ...row,
          typed,
          refusal: { why: 'not-a-number', typed: actual } as const,
        }));
        const { json } = cards.form({ ...form, rows }, 'sv');
        equal(visible(String(inputsOf(json)[0]?.value)), visible(actual));
      }),
      { numRuns: 150 },
    );
  });
});

/** What Markdown shows of a line in which nothing but backslashes is active. */
function read(line: string): string {
  return visible(line.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
