import type { Whose } from '../domain/question.ts';
import { personNamed } from './find-person.ts';
import type { Rows } from './find-rows.ts';
import type { Reading } from './reading.ts';
import { type Scope, says } from './rule.ts';
import type { Word } from './words.ts';

/** The writer's own, everyone's, or those of the place that is named; undefined when what is named is none. */
export function whoseOf(reading: Reading, rows: Rows, { people }: Scope): Whose | undefined {
  if (reading.names.length === 0) return { kind: isOfWriter(reading) ? 'mine' : 'everyone' };
  if (isOfWriter(reading)) return undefined;
  // "Onko Koha punaisella?" asks of the one row of that name.
  if (rowRatherThanPlace(reading.names, rows) !== undefined) return undefined;
  const person = personNamed(reading.names, people);
  if (person !== undefined) return { kind: 'person', person: person.id };
  const place = rows.place(reading.names);
  return place && { kind: 'place', place };
}

/** The one row that the words name, unless they are rather the name of its goal or section. */
export function rowRatherThanPlace(names: readonly Word[], rows: Rows): string | undefined {
  const found = rows.find(names, 'names');
  if (found.kind !== 'one' || rows.isPlace(names)) return undefined;
  const isRow = rows.place(names) === undefined || rows.isNamedIn(found.indicator, names);
  return isRow ? found.indicator : undefined;
}

/** "am I late?" is about mine, "can I see the red ones?" is not. */
function isOfWriter(reading: Reading): boolean {
  return says(reading, 'mine') || (says(reading, 'i') && !says(reading, 'show', 'give'));
}
