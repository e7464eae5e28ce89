import assert from 'node:assert/strict';
import { answer } from '../../src/domain/answer.ts';
import { dueOf } from '../../src/domain/due.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Question, State, Whose } from '../../src/domain/question.ts';
import { aPerson } from '../builders.ts';
import { people, playedTo, told as tell } from '../cards/played.ts';

const played = playedTo('2020-04-08');

describe('The answer about one row', () => {
  for (const asked of ['owner', 'due', 'why', 'gap', undefined] as const)
    it(`says what was asked of it: ${asked ?? 'how it stands'}`, () => {
      const given = answer({ kind: 'row', indicator: '10', asked }, played, {
        asker: aPerson(),
        admins: [],
        isPrivate: true,
        people,
        day: '2020-04-08',
      });
      assert.ok(given.kind === 'row');
      assert.equal(given.asked, asked);
      assert.equal(given.view.row.indicator.id, '10');
    });
});

describe('The answer why a row has no colour', () => {
  const asksOn = (indicator: string, asked: 'why' | 'gap' | 'due' = 'why', on?: string) => {
    const given = answer({ kind: 'row', indicator, asked, ...(on !== undefined && { on }) }, played, {
      ...{ asker: aPerson(), admins: [], isPrivate: true, people, day: '2020-04-08' },
    });
    assert.ok(given.kind === 'row');
    return given.asksOn;
  };

  it('says when its owner is asked next, to whoever asks that of a row as it is', () => {
    assert.equal(asksOn('24'), '2020-08-03');
    assert.equal(asksOn('11'), '2020-08-31');
    assert.equal(asksOn('24', 'gap'), '2020-08-03');
    assert.equal(asksOn('24', 'due'), undefined);
    assert.equal(asksOn('24', 'why', '2020-03-20'), undefined);
  });

  it('passes over a day on which what has been answered is not asked again', () => {
    const answered = playedTo('2020-04-02', tell('2020-04-01', '39', { actual: '3', asOf: '2020-03-31' }));
    const asking = { asker: aPerson(), admins: [], isPrivate: true, people, day: '2020-04-02' };
    const given = answer({ kind: 'row', indicator: '39', asked: 'why' }, answered, asking);
    assert.ok(given.kind === 'row');
    assert.equal(given.view.status.colour, 'none');
    assert.equal(given.asksOn, '2020-08-03');
  });

  it('names no day on which nobody is asked, nor of a row that has a colour', () => {
    assert.equal(asksOn('31'), undefined);
    assert.equal(asksOn('10'), undefined);
  });
});

describe('The answer when a row is asked about next', () => {
  const owner = aPerson();
  const other = aPerson({ id: 'other', name: 'Lukija' });
  const head = aPerson({ id: 'admin', name: 'Päällikkö' });
  const asks = (indicator: string, asker: Person, people: readonly Person[], isPrivate = true) => {
    const given = answer({ kind: 'row', indicator, asked: 'asks' }, played, {
      ...{ asker, admins: ['admin'], isPrivate, people, day: '2020-04-08' },
    });
    assert.ok(given.kind === 'row');
    return given.asksOn;
  };

  it('is the day of its next asking, whatever its colour, and none when nobody is asked', () => {
    assert.equal(asks('24', owner, [owner]), '2020-08-03');
    assert.equal(asks('10', owner, [owner]), '2020-08-03');
    assert.equal(asks('31', owner, [owner]), undefined);
  });

  const wish = {
    agreement: played.signed.id,
    on: '2020-04-20',
    indicators: ['24'],
    at: '2020-04-07T07:00:00.000Z',
  };
  const later = { ...owner, wishes: [wish] };
  const away = { ...owner, away: { from: '2020-08-01', until: '2020-08-07' } };

  it('is the day that the owner has wished for, or comes back, to the owner and the head', () => {
    assert.equal(asks('24', later, [later]), '2020-04-20');
    assert.equal(asks('24', head, [later, head]), '2020-04-20');
    assert.equal(asks('24', away, [away]), '2020-08-10');
  });

  it('is no day after the last on which answers count, also for who comes back then', () => {
    const winter = playedTo('2021-01-25');
    const asksIn = (person: Person) => {
      const asking = { asker: person, admins: [], isPrivate: true, people: [person], day: '2021-01-13' };
      const given = answer({ kind: 'row', indicator: '24', asked: 'asks' }, winter, asking);
      assert.ok(given.kind === 'row');
      return given.asksOn;
    };
    assert.equal(asksIn(owner), '2021-01-14');
    assert.equal(asksIn({ ...owner, away: { from: '2021-01-14', until: '2021-02-03' } }), undefined);
  });

  it('tells nobody else that an answer is missing, which is why it is asked again', () => {
    const spring = playedTo('2020-04-02', tell('2020-04-01', '39', { actual: '6', asOf: '2020-03-31' }));
    const asksIn = (indicator: string, asker: Person, isPrivate = true) => {
      const given = answer({ kind: 'row', indicator, asked: 'asks' }, spring, {
        ...{ asker, admins: ['admin'], isPrivate, people: [owner, other, head], day: '2020-04-02' },
      });
      assert.ok(given.kind === 'row');
      return given.asksOn;
    };
    assert.deepEqual([asksIn('39', owner), asksIn('24', owner)], ['2020-08-03', '2020-04-06']);
    assert.deepEqual([asksIn('39', head), asksIn('24', head)], ['2020-08-03', '2020-04-06']);
    assert.deepEqual([asksIn('39', other), asksIn('24', other)], ['2020-08-03', '2020-08-03']);
    assert.deepEqual([asksIn('39', owner, false), asksIn('24', owner, false)], ['2020-08-03', '2020-08-03']);
  });

  it('tells nobody else of a wish or an absence', () => {
    assert.equal(asks('24', other, [later, other]), '2020-08-03');
    assert.equal(asks('24', other, [away, other]), '2020-08-03');
    // In a group everybody hears the answer, whoever asks.
    assert.equal(asks('24', head, [later, head], false), '2020-08-03');
    assert.equal(asks('24', away, [away], false), '2020-08-03');
  });
});

describe('The answer about one row on a day that has gone', () => {
  it('is how it stood then, not what was told of later', () => {
    const later = playedTo(
      '2020-08-10',
      tell('2020-04-01', '39', { actual: '3', asOf: '2020-03-31' }),
      tell('2020-08-03', '39', { actual: '9', asOf: '2020-06-30' }),
    );
    const asking = { asker: aPerson(), admins: [], isPrivate: true, people, day: '2020-08-10' };
    const stood = (question: Question) => {
      const given = answer(question, later, asking);
      assert.ok(given.kind === 'row');
      return [given.view.status.colour, given.view.last?.actual, given.day];
    };
    const row = { kind: 'row', indicator: '39' } as const;
    assert.deepEqual(stood({ ...row, on: '2020-03-31' }), ['none', '3', '2020-03-31']);
    assert.deepEqual(stood(row), ['green', '9', '2020-08-10']);
  });
});

describe('The answer about a goal', () => {
  it('counts as silent its own rows, and of all of them everybody’s', () => {
    const silentIn = (whose: Whose) => {
      const given = answer({ kind: 'rows', state: 'any', whose }, played, {
        ...{ asker: aPerson(), admins: [], isPrivate: true, people, day: '2020-04-08' },
      });
      assert.ok(given.kind === 'rows');
      const missing = given.rows.filter(({ status }) => status.group === 'no-word');
      return [given.silent, missing.length] as const;
    };
    const [all, missing] = silentIn({ kind: 'everyone' });
    assert.equal(all, missing);
    const [silent, own] = silentIn({
      kind: 'place',
      place: { part: 'goal', title: 'Henkilöstön osaamisen tukeminen' },
    });
    assert.equal(silent, own);
    assert.ok(silent > 0 && silent < all);
  });
});

describe('The answer about somebody’s rows', () => {
  const asked = (id: string) => {
    const given = answer(
      { kind: 'rows', state: 'not-green', whose: { kind: 'person', person: 'owner' } },
      playedTo('2020-04-08', tell('2020-04-02', '39', { actual: '12', asOf: '2020-03-31' })),
      { asker: { id }, admins: ['head'], isPrivate: true, people, day: '2020-04-08' },
    );
    assert.ok(given.kind === 'rows');
    return [given.of, given.silent];
  };

  it('counts for who may not hear whose word is missing only the rows of which they may hear', () => {
    assert.deepEqual(asked('head'), [13, 10]);
    assert.deepEqual(asked('reader'), [3, 0]);
  });
});

describe('The answer about what is due', () => {
  const dueIn = (from: string, to: string, whose: 'everyone' | 'mine' = 'everyone') => {
    const given = answer({ kind: 'due', from, to, whose: { kind: whose } }, played, {
      asker: aPerson(),
      admins: [],
      isPrivate: true,
      people,
      day: '2020-04-08',
    });
    assert.ok(given.kind === 'due');
    return given.rows.map(({ row }) => ({ id: row.indicator.id, day: dueOf(row, given.agreement).to }));
  };
  const idsDueIn = (...asked: Parameters<typeof dueIn>) => dueIn(...asked).map(({ id }) => id);

  it('has the rows whose day is within the days asked, the first and the last among them', () => {
    assert.deepEqual(idsDueIn('2020-10-04', '2020-10-04'), ['49']);
    assert.deepEqual(idsDueIn('2020-10-05', '2020-10-31'), []);
  });

  it('has them in the order of their days, and none that has only the year', () => {
    const all = dueIn('2020-01-01', '2020-12-31');
    const days = all.map(({ day }) => day);
    assert.deepEqual(days, [...days].sort());
    assert.ok(!all.some(({ id }) => id === '39'));
  });

  it('has what is due next when nothing is, but what is done, and nothing that has gone by', () => {
    const done = tell('2020-04-02', '13', { choice: 'done', doneOn: '2020-04-02' });
    const nextAfter = (from: string, to: string, known = played) => {
      const given = answer({ kind: 'due', from, to, whose: { kind: 'everyone' } }, known, {
        ...{ asker: aPerson(), admins: [], isPrivate: true, people, day: '2020-04-08' },
      });
      assert.ok(given.kind === 'due');
      return given.next.map(({ row }) => row.indicator.id);
    };
    assert.deepEqual(nextAfter('2020-05-01', '2020-05-31'), ['13']);
    assert.deepEqual(nextAfter('2020-05-01', '2020-05-31', playedTo('2020-04-08', done)), ['11', '31']);
    assert.deepEqual(nextAfter('2020-02-01', '2020-02-29'), ['13']);
    assert.deepEqual(nextAfter('2020-06-01', '2020-06-30'), []);
    assert.deepEqual(nextAfter('2021-01-01', '2021-01-31'), []);
  });

  it("has only the asker's own when they ask for theirs", () => {
    assert.deepEqual(idsDueIn('2020-01-01', '2020-12-31', 'mine'), ['10', '11', '49']);
  });
});

describe('The answer about what is red or yellow', () => {
  it('has both colours and nothing else, also what is red because its day passed without a word', () => {
    const rowsThat = (state: 'red' | 'yellow' | 'red-or-yellow') => {
      const given = answer({ kind: 'rows', state, whose: { kind: 'everyone' } }, played, {
        asker: aPerson(),
        admins: [],
        isPrivate: true,
        people,
        day: '2020-04-08',
      });
      assert.ok(given.kind === 'rows');
      return [...given.rows, ...given.unheard].map(({ row }) => row.indicator.id).sort();
    };
    const either = rowsThat('red-or-yellow');
    assert.ok(either.length > 0);
    assert.deepEqual(either, [...rowsThat('red'), ...rowsThat('yellow')].sort());
  });
});

describe('The answer about rows in some state', () => {
  const told = playedTo(
    '2020-04-08',
    tell('2020-03-17', '2', { choice: 'done', doneOn: '2020-03-17' }),
    tell('2020-03-24', '10', { choice: 'at-risk', expectedOn: '2020-04-15' }),
    tell('2020-03-24', '15', { choice: 'on-track' }),
    tell('2020-04-01', '21', { actual: '44,1 % (150/340)', asOf: '2020-03-31' }),
  );
  const idsOf = (question: Omit<Extract<Question, { kind: 'rows' }>, 'kind'>) => {
    const given = answer({ kind: 'rows', ...question }, told, {
      asker: aPerson(),
      admins: [],
      isPrivate: true,
      people,
      day: '2020-04-08',
    });
    assert.ok(given.kind === 'rows');
    return given.rows.map(({ row }) => row.indicator.id);
  };
  const inState = (state: State) => idsOf({ state, whose: { kind: 'everyone' } });
  const every = inState('any');

  it('has what is done, and apart from it everything that is not', () => {
    assert.deepEqual(inState('done'), ['2']);
    assert.deepEqual(
      inState('not-done'),
      every.filter((id) => id !== '2'),
    );
  });

  it('has all that is not of a colour', () => {
    for (const colour of ['red', 'yellow', 'green'] as const) {
      const others = inState(`not-${colour}`);
      for (const id of inState(colour)) assert.ok(!others.includes(id), id);
    }
    assert.ok(inState('not-green').includes('10'));
    assert.ok(!inState('not-red').includes('10'));
  });

  it('has what has been told of and is not over, as under way', () => {
    assert.deepEqual(inState('under-way'), ['15']);
  });

  it('has what its day has passed without being done, whatever the head has decided but green and “not judged”', () => {
    const overdueAs = (colour: 'green' | 'yellow' | 'red' | 'none') => {
      const event = { kind: 'decided', at: '2020-04-07T08:00:00.000Z', by: 'head' } as const;
      const decided = playedTo('2020-04-08', { ...event, indicator: '10', colour, why: 'Siirtyy' });
      const asking = { asker: aPerson(), admins: [], isPrivate: true, people, day: '2020-04-08' };
      const given = answer({ kind: 'rows', state: 'overdue', whose: { kind: 'everyone' } }, decided, asking);
      assert.ok(given.kind === 'rows');
      return given.rows.some(({ row }) => row.indicator.id === '10');
    };
    assert.ok(inState('overdue').includes('10'));
    assert.ok(overdueAs('yellow'));
    assert.ok(overdueAs('red'));
    assert.ok(!overdueAs('green'));
    assert.ok(!overdueAs('none'));
  });

  it('has what falls short of its target, as behind', () => {
    assert.deepEqual(inState('behind'), inState('red-or-yellow'));
    assert.ok(inState('behind').includes('10'));
  });

  it('is of one goal or section alone when that is asked', () => {
    const infra = { kind: 'place', place: { part: 'goal', title: 'Tekninen infra' } } as const;
    assert.deepEqual(idsOf({ state: 'any', whose: infra }), ['10', '11', '12', '13']);
    assert.deepEqual(idsOf({ state: 'red', whose: infra }), ['10']);
    const basics = { kind: 'place', place: { part: 'section', title: 'Perustoiminta' } } as const;
    assert.deepEqual(idsOf({ state: 'any', whose: basics }), every.slice(6, 21));
  });

  it('is about the day that is asked: Aunela was not red before its day had gone', () => {
    assert.deepEqual(idsOf({ state: 'red', whose: { kind: 'everyone' }, on: '2020-03-20' }), []);
    assert.ok(inState('red').includes('10'));
  });
});
