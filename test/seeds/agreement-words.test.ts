import assert from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import { placesOf } from '../../src/domain/place.ts';
import { agreement, portfolioLetter, rows, source } from './seed.ts';

/**
 * Words that the source breaks at a line's end with a hyphen of the line's own. After any other word there
 * (Varsinais-Suomen, Vaski-yhteistoiminta) the hyphen is the word's.
 */
const brokenWords = /\b(Salkun|Väri|kirjasto|Vahtimestari|Tietojärjestelmä)-\n+/g;

/** Two cells that the source runs together, and the title, which it sets in capitals. */
const readSource = source
  .replaceAll(brokenWords, '$1')
  .replaceAll(/-\n+/g, '-')
  .replace('EAlueellisten', 'E Alueellisten')
  .replace('PALVELUTUOTANTOSOPIMUS', 'Palvelutuotantosopimus');

describe('the 2020 agreement', () => {
  it('has every word of the source, and no other, as often as the source', () => {
    const inSource = words(readSource);
    const inAgreement = [...signedTexts(), ...portfolioLetters()].flatMap(words);

    assert.deepEqual(
      { onlyInSource: surplus(inSource, inAgreement), onlyInAgreement: surplus(inAgreement, inSource) },
      { onlyInSource: [], onlyInAgreement: [] },
    );
  });

  it('has every text in one piece in the source', () => {
    const whole = inOneLine(readSource);

    assert.deepEqual(
      signedTexts().filter((text) => !whole.includes(inOneLine(text))),
      [],
    );
  });

  it('has the name, target and last year of each row side by side in the source', () => {
    const whole = inOneLine(readSource);
    const printed = rows.map((row) => inOneLine(`${row.name} ${row.target} ${row.previous}`));

    assert.deepEqual(
      printed.filter((row) => !whole.includes(row)),
      [],
    );
  });

  it('has the parties that its purpose names', () => {
    assert.deepEqual(
      agreement.parties.filter((party) => !agreement.purpose.includes(party)),
      [],
    );
  });

  it('has 53 rows numbered in the order of the table', () => {
    assert.deepEqual(
      rows.map((row) => row.id),
      Array.from({ length: 53 }, (_, index) => String(index + 1)),
    );
  });

  it('has eight rows in portfolio management', () => {
    assert.deepEqual(
      rows.filter((row) => row.portfolio === 'K').map((row) => row.id),
      ['2', '3', '4', '5', '6', '25', '26', '27'],
    );
  });

  for (const language of languages) {
    it(`tells its goals and sections apart by short names in ${language}`, () => {
      const places = placesOf(agreement);
      const names = places.map(({ short, title }) => short?.[language] ?? `${title} has no short name`);
      assert.equal(places.length, 20);
      assert.deepEqual(surplus(names, [...new Set(names)]), []);
      assert.deepEqual(
        names.filter((name) => name.length > 32),
        [],
      );
    });

    it(`tells its rows apart by short names in ${language}, none longer than 32 characters`, () => {
      const names = rows.map((row) => row.short?.[language] ?? `row ${row.id} has no short name`);

      assert.deepEqual(surplus(names, [...new Set(names)]), []);
      assert.deepEqual(
        names.filter((name) => name.length > 32),
        [],
      );
    });
  }
});

/**
 * What the parties signed. The rest of the file is not in the source (id, language, time zone, roles, rules;
 * a row's short and other names, accrual, unit and note) or says again what stands in it (the year, the parties).
 */
function signedTexts(): string[] {
  const { title, division, serviceArea, unit, purpose, description, labels, sections, resources } = agreement;
  return [
    ...[title, division, serviceArea, unit, purpose, description],
    ...leaves(labels),
    ...sections.flatMap((section) => [section.title, ...section.columns]),
    ...sections.flatMap((section) => section.goals).flatMap(goalTexts),
    ...leaves(resources),
  ];
}

function goalTexts(goal: (typeof agreement.sections)[number]['goals'][number]): string[] {
  const texts = goal.initiatives.flatMap((initiative) => [
    initiative.text,
    ...initiative.indicators.flatMap((indicator) => [indicator.name, indicator.target, indicator.previous]),
  ]);
  return [goal.title, ...texts];
}

/** The table prints one letter an initiative, not one a row. */
function portfolioLetters(): string[] {
  return agreement.sections
    .flatMap((section) => section.goals)
    .flatMap((goal) => goal.initiatives)
    .map((initiative) => portfolioLetter(initiative.portfolio));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function inOneLine(text: string): string {
  return words(text).join(' ');
}

/** What is in the first list more often than in the second, as "word (2 more)". */
function surplus(first: string[], second: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of second) left.set(word, (left.get(word) ?? 0) - 1);
  return [...left].filter(([, count]) => count > 0).map(([word, count]) => `${word} (${count} more)`);
}
