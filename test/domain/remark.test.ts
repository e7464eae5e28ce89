import assert from 'node:assert/strict';
import type { Agreement, NewEvent } from '../../src/domain/agreement.ts';
import { known } from '../../src/domain/known.ts';
import { longestRemark, remark } from '../../src/domain/remark.ts';
import { anAgreement } from '../builders.ts';

const head = { id: 'head' };
const at = '2020-04-08T07:00:00.000Z';
const named: NewEvent = {
  kind: 'role-given',
  at: '2020-03-02T08:00:00.000Z',
  by: 'admin',
  person: 'head',
  as: 'head',
};
const before = anAgreement({ events: [named] });

describe('What a head says of a quarter', () => {
  it('is the head’s alone, and an admin’s while there is none, who is not called the head', () => {
    const said = { quarter: 1, text: 'Hyvä alku.' } as const;
    for (const other of ['owner', 'admin'])
      assert.equal(remark(before, said, { id: other }, { at, admins: ['admin'] }), 'not-allowed');
    const standIn = remark(anAgreement(), said, { id: 'admin' }, { at, admins: ['admin'] });
    assert.ok(typeof standIn === 'object');
    assert.deepEqual(remarksIn(standIn.agreement), [
      [1, { text: 'Hyvä alku.', by: 'admin', isStandIn: true }],
    ]);
    assert.deepEqual(remarksIn(saying('Hyvä alku.')), [
      [1, { text: 'Hyvä alku.', by: 'head', isStandIn: false }],
    ]);
  });

  it('is one line, changes and is taken back; each is an event, and the same twice is one', () => {
    const first = saying('  Hyvä\n alku.  ');
    assert.equal(textIn(first), 'Hyvä alku.');
    assert.equal(saying('Hyvä alku.', first), first);
    const second = saying('Parempi jatko.', first);
    assert.equal(textIn(second), 'Parempi jatko.');
    const third = saying(' \n ', second);
    assert.equal(textIn(third), undefined);
    assert.deepEqual(
      third.events.slice(2).map((event) => event.kind === 'remarked' && event.text),
      ['Hyvä alku.', 'Parempi jatko.', undefined],
    );
    // What was known before stays what it was.
    assert.equal(known(third, '2020-04-08T06:00:00.000Z').remarks.size, 0);
  });

  it('is no longer than fits, and nothing changes when it is, or when there is nothing to take back', () => {
    assert.equal(textIn(saying('x'.repeat(longestRemark))), 'x'.repeat(longestRemark));
    for (const [text, is] of [
      ['x'.repeat(longestRemark + 1), 'too-long'],
      ['', 'empty'],
    ] as const)
      assert.deepEqual(say(text, before), { agreement: before, is });
  });

  it('is of the quarter that ended last, until the next one has ended', () => {
    const saidAt = (day: string, quarter: 1 | 2 | 4) => {
      const said = remark(before, { quarter, text: 'x' }, head, { at: `${day}T09:00:00.000Z`, admins: [] });
      return typeof said === 'string' ? said : said.is;
    };
    assert.deepEqual(
      [saidAt('2020-03-31', 1), saidAt('2020-04-01', 1), saidAt('2020-06-30', 1), saidAt('2020-07-01', 1)],
      ['past', 'stored', 'stored', 'past'],
    );
    assert.deepEqual([saidAt('2020-07-01', 2), saidAt('2021-01-20', 4)], ['stored', 'stored']);
  });
});

function say(text: string, present: Agreement) {
  return remark(present, { quarter: 1, text }, head, { at, admins: [] });
}

function saying(text: string, present = before): Agreement {
  const said = say(text, present);
  if (typeof said === 'string') throw new Error(said);
  return said.agreement;
}

function textIn(agreement: Agreement): string | undefined {
  return known(agreement, at).remarks.get(1)?.text;
}

function remarksIn(agreement: Agreement) {
  return [...known(agreement, at).remarks];
}
