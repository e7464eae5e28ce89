import { longestList } from './listed-row.ts';

/** A part of a list, with what it is headed by when it is not the list itself. */
export type Part<Row> = { readonly title?: string; readonly rows: readonly Row[] };

/** So many rows of each part are always on the first card, as long as it holds them. */
const kept = 5;

/** What of a list stands on one of its cards, and how many rows are left for those after it. */
export function pageOf<Row>(
  all: readonly Part<Row>[],
  page: number,
): { readonly parts: readonly Part<Row>[]; readonly left: number } {
  const parts = all.filter(({ rows }) => rows.length > 0);
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const first = firstPage(parts);
  if (page === 0) return { parts: first, left: total - countIn(first) };
  const rest = parts.map((part, at) => ({ ...part, rows: part.rows.slice(first[at]?.rows.length ?? 0) }));
  const from = (page - 1) * longestList;
  let before = 0;
  const shown = rest.map((part) => {
    const rows = part.rows.slice(Math.max(from - before, 0), Math.max(from + longestList - before, 0));
    before += part.rows.length;
    return { ...part, rows };
  });
  return {
    parts: shown.filter(({ rows }) => rows.length > 0),
    left: Math.max(countIn(rest) - from - longestList, 0),
  };
}

/** The first part in full if it fits beside what is kept for the others. */
function firstPage<Row>(parts: readonly Part<Row>[]): readonly Part<Row>[] {
  let room = longestList;
  return parts.map((part, at) => {
    const others = parts.slice(at + 1).reduce((sum, { rows }) => sum + Math.min(rows.length, kept), 0);
    const rows = part.rows.slice(0, Math.max(room - others, 0));
    room -= rows.length;
    return { ...part, rows };
  });
}

function countIn(parts: readonly Part<unknown>[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}
