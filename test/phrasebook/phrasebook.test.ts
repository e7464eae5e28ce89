import assert from 'node:assert/strict';
import { nothingNear } from '../../src/language/nearest.ts';
import { judged } from './judged.ts';
import { count, judgedBook, percentRight } from './measured.ts';

/**
 * Just below what is reached, so that it cannot fall unseen; raise them with what is reached. The aim is 97 % of
 * what is tuned on and 92 % of what is held out. What is held out is never named here, only counted.
 */
const floors = [
  { book: 'fi', percent: 99, wrong: 0, wrongRows: 0 },
  { book: 'sv', percent: 100, wrong: 0, wrongRows: 0 },
  { book: 'en', percent: 99, wrong: 0, wrongRows: 0 },
  { book: 'later-fi', percent: 100, wrong: 0, wrongRows: 0 },
  { book: 'later-sv', percent: 98, wrong: 0, wrongRows: 0 },
  { book: 'later-en', percent: 98, wrong: 0, wrongRows: 0 },
  { book: 'tried-fi', percent: 95, wrong: 0, wrongRows: 0 },
  { book: 'tried-sv', percent: 95, wrong: 2, wrongRows: 0 },
  { book: 'tried-en', percent: 95, wrong: 2, wrongRows: 0 },
  { book: 'wider-fi', percent: 93, wrong: 5, wrongRows: 0 },
  { book: 'wider-sv', percent: 93, wrong: 19, wrongRows: 0 },
  { book: 'wider-en', percent: 94, wrong: 10, wrongRows: 0 },
  { book: 'held-out-fi', percent: 86, wrong: 2, wrongRows: 0 },
  { book: 'held-out-sv', percent: 88, wrong: 1, wrongRows: 0 },
  { book: 'held-out-en', percent: 88, wrong: 2, wrongRows: 0 },
  { book: 'fresh-held-out-fi', percent: 92, wrong: 5, wrongRows: 0 },
  { book: 'fresh-held-out-sv', percent: 92, wrong: 3, wrongRows: 0 },
  { book: 'fresh-held-out-en', percent: 92, wrong: 5, wrongRows: 0 },
  { book: 'hard-held-out-fi', percent: 72, wrong: 5, wrongRows: 0 },
  { book: 'hard-held-out-sv', percent: 67, wrong: 4, wrongRows: 0 },
  { book: 'hard-held-out-en', percent: 84, wrong: 2, wrongRows: 0 },
  { book: 'not-understood', percent: 100, wrong: 0, wrongRows: 0 },
] as const;

describe('The phrase book', () => {
  for (const { book, percent, wrong, wrongRows } of floors) {
    const lines = judgedBook(book);

    it(`is understood in ${percent} % of ${book} at least`, () => {
      assert.ok(percentRight(lines) >= percent, `${percentRight(lines)} % is right`);
    });

    it(`is answered with something else in no more than ${wrong} lines of ${book}`, () => {
      assert.ok(count(lines, 'wrong') <= wrong, `${count(lines, 'wrong')} are wrong`);
    });

    it(`is shown no more than ${wrongRows} wrong rows as if sure in ${book}`, () => {
      assert.ok(lines.filter(({ isWrongRow }) => isWrongRow).length <= wrongRows);
    });
  }

  it('has no row opened for reporting but the one that a line reports', () => {
    const opened = floors
      .flatMap(({ book }) => judgedBook(book))
      .filter(({ got, isWrongRow }) => got === 'report' && isWrongRow);
    assert.equal(opened.length, 0);
  });

  it('has no value read but those that a line tells', () => {
    const misread = floors
      .flatMap(({ book }) => judgedBook(book))
      .filter(({ got, verdict }) => got === 'report' && verdict === 'wrong');
    assert.equal(misread.length, 0);
  });

  it('calls a value that the book does not name wrong, and one left to be typed not', () => {
    const told = { text: 'x', intent: 'report', slots: new Map([['entries', ['39:6', '35:1']]]) };
    const verdict = (...entries: readonly { indicator: string; actual: string }[]) =>
      judged(told, { intent: { kind: 'tell', entries, unread: [] }, language: undefined }).verdict;
    const webinars = { indicator: '39', actual: '6' };
    assert.equal(verdict(webinars, { indicator: '35', actual: '1' }), 'right');
    assert.equal(verdict(webinars), 'form');
    assert.equal(verdict(webinars, { indicator: '35', actual: '2' }), 'wrong');
  });

  it('calls what does not fit the book wrong', () => {
    const asked = { text: 'x', intent: 'question', slots: new Map([['rows', ['10']]]) };
    const row = (indicator: string) =>
      judged(asked, {
        intent: { kind: 'question', question: { kind: 'row', indicator } },
        language: undefined,
      });
    assert.deepEqual([row('10').verdict, row('10').isWrongRow], ['right', false]);
    assert.deepEqual([row('11').verdict, row('11').isWrongRow], ['wrong', true]);
    const totals = {
      intent: { kind: 'question', question: { kind: 'totals' } },
      language: undefined,
    } as const;
    assert.equal(judged(asked, totals).verdict, 'wrong');
    assert.equal(
      judged(asked, { intent: { kind: 'unknown', near: nothingNear }, language: undefined }).verdict,
      'silent',
    );
    const offered = { kind: 'choose', indicators: ['10', '11'], for: 'show' } as const;
    assert.equal(judged(asked, { intent: offered, language: undefined }).verdict, 'offered');
  });
});
