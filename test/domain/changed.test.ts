import assert from 'node:assert/strict';
import type { NewEvent } from '../../src/domain/agreement.ts';
import { answer } from '../../src/domain/answer.ts';
import type { Asker } from '../../src/domain/permission.ts';
import { isSilent } from '../../src/domain/row-view.ts';
import { people, playedTo, told } from '../cards/played.ts';

describe('What has changed', () => {
  const played = playedTo(
    '2020-04-08',
    told('2020-03-02', '10', { choice: 'on-track' }),
    told('2020-03-20', '34', { actual: '3,9' }),
    // Told after the day, of a day before it.
    told('2020-04-02', '21', { actual: '60 %', asOf: '2020-03-31' }),
    told('2020-04-02', '34', { actual: '3,95', asOf: '2020-03-31' }),
  );
  const changed = (asker: Asker, since: string) => {
    const given = answer({ kind: 'changed', since, whose: { kind: 'everyone' } }, played, {
      asker,
      admins: ['head'],
      isPrivate: true,
      people,
      day: '2020-04-08',
    });
    assert.ok(given.kind === 'changed');
    return given.rows.map(({ row, was, status }) => [row.indicator.id, was?.group, status.group] as const);
  };

  it('says from what, and what has been told of before what a deadline has turned', () => {
    assert.deepEqual(changed({ id: 'head' }, '2020-04-01'), [
      ['21', 'not-yet', 'green'],
      ['34', undefined, 'yellow'],
      ['10', 'yellow', 'red'],
      ['2', 'yellow', 'no-word'],
    ]);
  });

  it('begins with those that have been told of and have another colour, the worst of them first', () => {
    const known = playedTo(
      '2020-04-08',
      told('2020-03-02', '10', { choice: 'wont' }),
      told('2020-04-02', '10', { choice: 'wont', expectedOn: '2020-05-01' }),
      told('2020-04-02', '16', { actual: '30', asOf: '2020-03-31' }),
      told('2020-04-02', '21', { actual: '44,1 % (150/340)', asOf: '2020-03-31' }),
    );
    const given = answer({ kind: 'changed', since: '2020-04-01', whose: { kind: 'everyone' } }, known, {
      ...{ asker: { id: 'head' }, admins: ['head'], isPrivate: true, people, day: '2020-04-08' },
    });
    assert.ok(given.kind === 'changed');
    const order = given.rows.slice(0, given.told).map(({ row, status }) => [row.indicator.id, status.group]);
    assert.deepEqual(order, [
      ['21', 'red'],
      ['16', 'green'],
      ['10', 'red'],
    ]);
  });

  it('only counts what has been left without a word', () => {
    const given = answer({ kind: 'changed', since: '2020-04-01', whose: { kind: 'everyone' } }, played, {
      ...{ asker: { id: 'head' }, admins: ['head'], isPrivate: true, people, day: '2020-04-08' },
    });
    const silent = answer({ kind: 'rows', state: 'any', whose: { kind: 'everyone' } }, played, {
      ...{ asker: { id: 'head' }, admins: ['head'], isPrivate: true, people, day: '2020-04-08' },
    });
    assert.ok(given.kind === 'changed' && silent.kind === 'rows');
    assert.equal(given.told, 2);
    assert.equal(given.leftSilent, silent.rows.filter(isSilent).length);
    assert.ok(given.leftSilent > 30);
  });

  it('within days that have gone is what had changed by their end, as it was known then', () => {
    const known = playedTo(
      '2020-04-08',
      told('2020-03-02', '10', { choice: 'on-track' }),
      told('2020-03-20', '34', { actual: '3,9' }),
      { kind: 'withdrawn', at: '2020-04-02T08:00:00.000Z', by: 'owner', indicator: '34', report: 16 },
      told('2020-04-02', '21', { actual: '60 %', asOf: '2020-03-31' }),
    );
    const within = (since: string, until?: string) => {
      const given = answer(
        { kind: 'changed', since, ...(until && { until }), whose: { kind: 'everyone' } },
        known,
        {
          ...{ asker: { id: 'head' }, admins: ['head'], isPrivate: true, people, day: '2020-04-08' },
        },
      );
      assert.ok(given.kind === 'changed');
      assert.equal(given.day, until ?? '2020-04-08');
      assert.equal(given.today, '2020-04-08');
      return given.rows
        .slice(0, given.told)
        .map(({ row, last, status }) => [row.indicator.id, last?.actual ?? last?.choice, status.group]);
    };
    assert.deepEqual(within('2020-03-01', '2020-03-31'), [
      ['10', 'on-track', 'yellow'],
      ['34', '3,9', 'yellow'],
    ]);
    // The number was taken back later: on the days before, it stood; and of the days before it nothing was told.
    assert.deepEqual(within('2020-03-10', '2020-03-19'), []);
    assert.deepEqual(within('2020-03-20', '2020-03-20'), [['34', '3,9', 'yellow']]);
    assert.ok(!within('2020-03-20').some(([, last]) => last === '3,9'));
  });

  it('is told of what has been taken back since too, from what it was', () => {
    const withdrawn = (report: number): NewEvent => ({
      kind: 'withdrawn',
      at: '2020-04-08T08:00:00.000Z',
      by: 'owner',
      indicator: '34',
      report,
    });
    const rowsOf = (since: string) => {
      const given = answer({ kind: 'changed', since, whose: { kind: 'everyone' } }, taken, {
        asker: { id: 'head' },
        admins: ['head'],
        isPrivate: true,
        people,
        day: '2020-04-08',
      });
      assert.ok(given.kind === 'changed');
      return given.rows
        .filter(({ row }) => row.indicator.id === '34')
        .map(({ was, status }) => [was?.group, status.group]);
    };
    const all = playedTo('2020-04-08', told('2020-03-20', '34', { actual: '3,9' }));
    const number = all.rows.get('34')?.checkIns[0]?.number ?? 0;
    let taken = playedTo('2020-04-08', told('2020-03-20', '34', { actual: '3,9' }), withdrawn(number));
    assert.deepEqual(rowsOf('2020-04-02'), [['yellow', 'no-word']]);
    taken = playedTo(
      '2020-04-08',
      told('2020-03-20', '34', { actual: '3,9' }),
      told('2020-04-01', '34', { actual: '3,95', asOf: '2020-03-31' }),
      withdrawn(number + 1),
    );
    assert.deepEqual(rowsOf('2020-04-02'), [[undefined, 'yellow']]);
    taken = playedTo('2020-04-08', told('2020-03-20', '34', { actual: '3,9' }), withdrawn(number));
    // What was said and taken back since has changed nothing by itself.
    assert.deepEqual(rowsOf('2020-03-15'), []);
  });

  it('names nobody whose word was missing, but to themselves and the head', () => {
    const later = playedTo('2020-05-04', told('2020-05-02', '21', { actual: '60 %', asOf: '2020-05-02' }));
    const nameOf = (id: string) => {
      const given = answer({ kind: 'changed', since: '2020-05-01', whose: { kind: 'everyone' } }, later, {
        asker: { id },
        admins: ['head'],
        isPrivate: true,
        people,
        day: '2020-05-04',
      });
      assert.ok(given.kind === 'changed');
      const view = given.rows.find(({ row }) => row.indicator.id === '21');
      assert.equal(view?.was?.group, 'no-word');
      return view.ownerName;
    };
    assert.equal(nameOf('head'), 'Vastuuhenkilö 1');
    assert.equal(nameOf('owner'), 'Vastuuhenkilö 1');
    assert.equal(nameOf('somebody'), undefined);
  });

  it('is told of one person’s rows without what their word was missing of, but to themselves and the head', () => {
    const later = playedTo(
      '2020-05-04',
      told('2020-04-02', '34', { actual: '3,9', asOf: '2020-03-31' }),
      told('2020-05-02', '21', { actual: '60 %', asOf: '2020-05-02' }),
      told('2020-05-02', '34', { actual: '4,5', asOf: '2020-05-02' }),
    );
    const changedFor = (id: string) => {
      const given = answer(
        { kind: 'changed', since: '2020-05-01', whose: { kind: 'person', person: 'owner' } },
        later,
        {
          asker: { id },
          admins: ['head'],
          isPrivate: true,
          people,
          day: '2020-05-04',
        },
      );
      assert.ok(given.kind === 'changed');
      return given.rows.map(({ row, was, status }) => [row.indicator.id, was?.group, status.group]);
    };
    const all = [
      ['21', 'no-word', 'green'],
      ['34', 'yellow', 'green'],
    ];
    assert.deepEqual(changedFor('head'), all);
    assert.deepEqual(changedFor('owner'), all);
    assert.deepEqual(changedFor('somebody'), [
      ['34', 'yellow', 'green'],
      ['21', undefined, 'green'],
    ]);
  });
});
