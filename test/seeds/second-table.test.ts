import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rows } from './seed.ts';

const columns = ['id', 'goal', 'portfolio', 'name', 'target', 'previous'] as const;
type Column = (typeof columns)[number];

/** The same 53 rows read from the source a second time, by hand and apart from the agreement's file. */
const [header = [], ...secondTable] = readFileSync(new URL('./rows.tsv', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

describe('the second table of the 2020 agreement', () => {
  it('has the columns that are compared', () => {
    assert.deepEqual(
      columns.filter((column) => !header.includes(column)),
      [],
    );
  });

  it('has as many rows as the agreement', () => {
    assert.equal(secondTable.length, rows.length);
  });

  for (const [index, row] of rows.entries()) {
    it(`agrees on row ${row.id}`, () => {
      assert.deepEqual(
        compared((column) => secondTable[index]?.[header.indexOf(column)] ?? ''),
        compared((column) => row[column]),
      );
    });
  }
});

/** A row's cells; which kind of space stands between two words is not seen by eye. */
function compared(cell: (column: Column) => string): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, cell(column).trim().replaceAll(/\s+/g, ' ')]));
}
