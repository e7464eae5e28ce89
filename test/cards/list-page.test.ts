import { deepEqual } from 'node:assert/strict';
import { pageOf } from '../../src/cards/list-page.ts';
import { playedTo, viewIn } from './played.ts';

const played = playedTo('2020-04-08');
const views = Array.from({ length: 40 }, (_, at) => viewIn(played, `${at + 1}`, '2020-04-08'));

/** The rows of each page of a list in parts of so many rows, and how many are then left. */
function pages(...sizes: readonly number[]) {
  let from = 0;
  const parts = sizes.map((size, at) => {
    const rows = views.slice(from, from + size);
    from += size;
    return { title: `${at}`, rows };
  });
  return [0, 1, 2, 3].map((page) => {
    const { parts: shown, left } = pageOf(parts, page);
    return [
      shown.map(({ title, rows }) => `${title}: ${rows.map(({ row }) => row.indicator.id).join(' ')}`),
      left,
    ];
  });
}

const ids = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`).join(' ');

describe('a list of several cards', () => {
  it('has every row on one of them, fifteen at a time', () => {
    deepEqual(pages(40), [
      [[`0: ${ids(1, 15)}`], 25],
      [[`0: ${ids(16, 30)}`], 10],
      [[`0: ${ids(31, 40)}`], 0],
      [[], 0],
    ]);
    deepEqual(pages(15)[0], [[`0: ${ids(1, 15)}`], 0]);
    deepEqual(pages(), [
      [[], 0],
      [[], 0],
      [[], 0],
      [[], 0],
    ]);
  });

  it('keeps something of each part on the first', () => {
    deepEqual(pages(20, 8), [
      [[`0: ${ids(1, 10)}`, `1: ${ids(21, 25)}`], 13],
      [[`0: ${ids(11, 20)}`, `1: ${ids(26, 28)}`], 0],
      [[], 0],
      [[], 0],
    ]);
    deepEqual(pages(2, 30)[0], [[`0: ${ids(1, 2)}`, `1: ${ids(3, 15)}`], 17]);
    deepEqual(pages(2, 30)[2], [[`1: ${ids(31, 32)}`], 0]);
  });
});
