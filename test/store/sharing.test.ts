import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharing } from '../../src/store/sharing.ts';

describe('sharing what did not change', () => {
  const previous = { signed: { rows: [{ id: '1' }, { id: '2' }] }, events: [{ number: 1 }] };

  it('keeps a part that says the same, and only that', () => {
    const next = structuredClone({ ...previous, events: [{ number: 1 }, { number: 2 }] });
    const shared = sharing(previous, next);
    assert.deepEqual(shared, next);
    assert.equal(shared.signed, previous.signed);
    assert.equal(shared.events[0], previous.events[0]);
    assert.notEqual(shared.events, previous.events);
  });

  it('keeps the whole when nothing changed', () => {
    assert.equal(sharing(previous, structuredClone(previous)), previous);
  });

  it('sees a field that is gone, one that came, and a list that became an object', () => {
    for (const [before, after] of [
      [{ a: 1, b: 2 }, { a: 1 }],
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: 1 }, { b: 1 }],
      [[1, 2], [1]],
      [[1], { 0: 1 }],
      [{ 0: 1 }, [1]],
      [{ a: null }, { a: {} }],
    ])
      assert.deepEqual(sharing(before, after), after);
  });

  it('never says anything else than the next value, whatever the two are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        assert.deepEqual(sharing(before, after), after);
      }),
    );
  });
});
