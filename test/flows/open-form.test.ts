import assert from 'node:assert/strict';
import type { Day } from '../../src/domain/day.ts';
import { openForm } from '../../src/flows/open-form.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { type ARow, anAgreement, aPerson, checkedIn, taken } from '../builders.ts';

const person = aPerson();
const owned = (row: ARow): ARow => ({ ...row, owner: person.id });
const autumn = owned({ id: '1', target: '30.9.2020 mennessä' });
const june = owned({ id: '2', target: '30.6.2020 mennessä' });
const number = owned({ id: '3', target: '≥ 30' });
const told = owned({ id: '4', target: '≥ 30' });
const passed = owned({ id: '5', target: '31.3.2020 mennessä' });

/** The rows of the form that is opened by "report", in its order. */
async function opened(day: Day, rows: readonly ARow[]): Promise<readonly string[]> {
  const answered = { ...checkedIn('2020-04-02T08:00:00.000Z', { actual: '6' }), indicator: '4' };
  const late = { ...taken('2020-05-04T08:00:00.000Z'), indicator: '3' };
  const agreement = anAgreement({ importedAt: '2020-01-02T07:00:00.000Z', rows, events: [answered, late] });
  const form = await openForm(
    {
      store: memoryStore({ agreements: [agreement], people: [person] }),
      clock: { now: () => `${day}T08:00:00.000Z` },
      log: () => {},
      newId: () => 'card',
      admins: [],
    },
    agreement.signed.id,
    person,
    { why: 'requested', rows: 'open' },
  );
  assert.ok(typeof form === 'object');
  return [...form.rows.map(({ row }) => row.indicator.id), ...form.later];
}

describe('The form that is asked for', () => {
  it('begins with what is owed, then has the nearest day first, and numbers that have been told last', async () => {
    const rows = [autumn, june, told, number, passed];
    assert.deepEqual(await opened('2020-04-03', rows), ['5', '3', '2', '1', '4']);
  });

  it('begins also with a row without a word that was taken after it was asked', async () => {
    assert.deepEqual(await opened('2020-05-05', [autumn, june, told, number]), ['3', '2', '1', '4']);
  });
});
