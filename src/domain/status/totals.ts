import type { Totals } from '../question.ts';
import type { Status } from './status.ts';

/** How many rows there are in each group; the five add up to all of them. */
export function totalsOf(statuses: Iterable<Status>): Totals {
  const totals = { green: 0, yellow: 0, red: 0, 'no-word': 0, 'not-yet': 0 };
  for (const status of statuses) totals[status.group] += 1;
  return totals;
}
