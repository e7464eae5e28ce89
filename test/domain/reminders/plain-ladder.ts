import { addDays, isWorkingDay } from '../../../src/domain/calendar.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Known, Row } from '../../../src/domain/known.ts';
import type { Rung } from '../../../src/domain/reminders/rung.ts';
import { isDated, lastDayOf } from '../../../src/domain/target.ts';
import { days, morningOf, workingDays } from './chance.ts';

/** A rung of a row, with what decides whether it has been answered. */
export type PlainAsking = {
  readonly rung: Rung;
  readonly due: Day;
  readonly dueAt: string;
  readonly round?: PlainRound;
  readonly early?: true;
  readonly since?: string;
  readonly announces?: true;
};

export type PlainRound = {
  readonly name: 'Q1' | 'Q2' | 'Q3' | 'final';
  readonly asOf: Day;
  readonly opens: Day;
  readonly chaser: Day;
  readonly lastCall?: Day;
  readonly closes: Day;
};

/**
 * The ladder of a row, said again without the rules that work it out: its days, what quiet weeks and pauses do to them,
 * and what an honest answer does.
 */
export function plainLadder(present: Known, row: Row): readonly PlainAsking[] {
  const last = isDated(row.target) ? lastDayOf(row.target) : undefined;
  const signedLadder = kept(ladders, `${keyOf(present)} ${last}`, () =>
    inOrder(last === undefined ? ofRounds(plainRounds(present)) : ofDeadline(present, last)),
  );
  const said = row.checkIns.findLast(({ choice }) => choice !== undefined);
  const isLate = said?.choice === 'at-risk' || said?.choice === 'wont';
  const expected = isLate ? said.expectedOn : undefined;
  if (said === undefined || expected === undefined) return signedLadder;
  // 7 days before that day, and the first working day after; nothing else before it but the final round.
  const ofThatDay = [...before(present, expected, 7), after(present, expected)];
  return inOrder([
    ...ofThatDay.filter(({ dueAt }) => dueAt > said.at),
    ...signedLadder.filter(
      ({ dueAt, due, round }) => dueAt <= said.at || due > expected || round?.name === 'final',
    ),
  ]);
}

/** The rounds of a year: a card on the first working day of Q2, Q3 and Q4, and after Epiphany. */
export function plainRounds(present: Known): readonly PlainRound[] {
  return kept(rounds, keyOf(present), () => {
    const { year } = present.signed;
    const quarter = (name: 'Q1' | 'Q2' | 'Q3', asOf: Day): PlainRound => {
      const opens = dueDay(present, working(asOf, 1));
      return { name, asOf, opens, chaser: dueAfter(present, opens, 3), closes: dueAfter(present, opens, 5) };
    };
    const settlement = working(`${year + 1}-01-30`, 1);
    const opens = dueDay(present, working(`${year + 1}-01-06`, 1));
    const chaser = dueAfter(present, opens, 5);
    const eightBefore = dueDay(present, working(settlement, -8));
    const lastCall = eightBefore > chaser ? eightBefore : dueAfter(present, chaser, 1);
    return [
      quarter('Q1', `${year}-03-31`),
      quarter('Q2', `${year}-06-30`),
      quarter('Q3', `${year}-09-30`),
      {
        name: 'final',
        asOf: `${year}-12-31`,
        opens,
        chaser,
        ...(lastCall <= settlement && { lastCall }),
        closes: dueDay(present, working(settlement, 1)),
      },
    ];
  });
}

function ofDeadline(present: Known, last: Day): readonly PlainAsking[] {
  const rounds = plainRounds(present);
  const quarterEnds = { Q1: '06-30', Q2: '09-30', Q3: '12-31', final: '' };
  const announcing = rounds.filter(
    ({ name, opens }) => last >= opens && last <= `${present.signed.year}-${quarterEnds[name]}`,
  );
  const endsWithQuarter = ['03-31', '06-30', '09-30', '12-31'].includes(last.slice(5));
  return [
    ...before(present, last, 30).map((asking) => ({ ...asking, early: true as const })),
    ...before(present, last, 7),
    ...(endsWithQuarter ? [] : [after(present, last)]),
    ...announcing.map((round) => ({
      ...asking('quarter-card', round.opens, round),
      announces: true as const,
    })),
    ...ofRounds(rounds.filter(({ opens }) => last < opens)),
  ];
}

/** A round asks no more once the next one has opened, nor after settlement, which is before its digest. */
function ofRounds(rounds: readonly PlainRound[]): readonly PlainAsking[] {
  return rounds.flatMap((round, at) => {
    const isFinal = round.name === 'final';
    const until = isFinal ? round.closes : (rounds[at + 1]?.opens ?? '9999');
    return [
      asking(isFinal ? 'final-round' : 'quarter-card', round.opens, round),
      asking(isFinal ? 'final-chaser' : 'chaser', round.chaser, round),
      ...(round.lastCall === undefined ? [] : [asking('last-call', round.lastCall, round)]),
    ].filter(({ due }) => due < until);
  });
}

function before(present: Known, day: Day, daysBefore: number): readonly PlainAsking[] {
  const on = addDays(day, -daysBefore);
  const due = dueDay(present, isWorking(on) ? on : working(on, -1));
  return due > day ? [] : [asking('approaching', due)];
}

function after(present: Known, day: Day): PlainAsking {
  return asking('passed', dueDay(present, working(day, 1)));
}

function asking(rung: Rung, due: Day, round?: PlainRound): PlainAsking {
  return { rung, due, dueAt: morningOf(due), ...(round && { round }) };
}

function inOrder(askings: readonly PlainAsking[]): readonly PlainAsking[] {
  return askings.toSorted((one, other) => (one.due === other.due ? 0 : one.due < other.due ? -1 : 1));
}

/** The so many-th working day after a day, or before it. */
function working(day: Day, count: number): Day {
  let on = day;
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, Math.sign(count));
    if (isWorking(on)) left -= 1;
  }
  return on;
}

/** The days of the histories are many; beside them an expected day may fall. */
function isWorking(day: Day): boolean {
  const isInHistory = (days[0] ?? '') <= day && day <= (days.at(-1) ?? '');
  return isInHistory ? workingDays.has(day) : isWorkingDay(day);
}

function dueAfter(present: Known, day: Day, count: number): Day {
  let on = day;
  for (let left = count; left > 0; left -= 1) on = dueDay(present, addDays(on, 1));
  return on;
}

/** That day, or the first after it on which something can be due. */
function dueDay(present: Known, day: Day): Day {
  let on = day;
  while (!isDueDay(present, on)) on = addDays(on, 1);
  return on;
}

/** Something can be due on the day on which a pause is asked for: it went out on its morning. */
export function isDueDay({ pauses }: Known, day: Day): boolean {
  return isWorking(day) && !isQuiet(day) && !pauses.some(({ moves, until }) => moves <= day && day <= until);
}

export function isQuiet(day: Day): boolean {
  return '06-24' <= day.slice(5) && day.slice(5) <= '08-02';
}

// Every morning of ten years asks for every row.
const ladders = new Map<string, readonly PlainAsking[]>();
const rounds = new Map<string, readonly PlainRound[]>();

function keyOf({ signed, pauses }: Known): string {
  return `${signed.year} ${pauses.map(({ moves, until }) => `${moves} ${until}`).join()}`;
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const made = all.get(key) ?? make();
  all.set(key, made);
  return made;
}
