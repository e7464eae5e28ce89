import type {
  Agreement,
  AgreementEvent,
  CheckIn,
  Decision,
  Indicator,
  Role,
  SignedAgreement,
} from './agreement.ts';
import { dayOf, type QuarterNumber } from './calendar.ts';
import type { Moment } from './day.ts';
import type { Remark } from './remark.ts';
import { type Pause, pausedFrom, pauseOf, resumedOn } from './reminders/pause.ts';
import { rowOn } from './row-on.ts';
import { type Understood, understand, type Wording } from './wording.ts';

/** One row of the agreement's table as known at a moment: what was signed and what has been said of it. */
export type Row = Understood & {
  readonly section: string;
  readonly goal: string;
  readonly initiative: string;
  readonly portfolio: boolean;
  readonly owner: string | undefined;
  /** When the present owner took the row: rungs that fell due before are not theirs. */
  readonly ownedSince: Moment | undefined;
  /** Somebody else gave it to the owner, who need not know of it. */
  readonly isGiven: boolean;
  /** Reports in the order in which they were stored, the newest last. */
  readonly checkIns: readonly CheckIn[];
  /** As signed, then each amendment in the order in which it was agreed. */
  readonly wordings: readonly [Wording, ...Wording[]];
  /** What managers have decided of it, the newest last. */
  readonly decisions: readonly Decision[];
  /** Reports and decisions that were taken back, with when: until then they were what was known. */
  readonly withdrawn: readonly Withdrawn[];
};

export type Withdrawn = { readonly what: CheckIn | Decision; readonly on: Moment };

/** An agreement as known at a moment. */
export type Known = {
  readonly signed: SignedAgreement;
  readonly importedAt: Moment;
  readonly roles: readonly Role[];
  /** When nothing goes out because a manager has said so. */
  readonly pauses: readonly Pause[];
  /** When the head has asked to remind everyone who has not answered, in order. */
  readonly nudges: readonly Moment[];
  /** What the head says of a quarter in its digests. */
  readonly remarks: ReadonlyMap<QuarterNumber, Remark>;
  /** The rows by indicator id, in the order of the printed table. */
  readonly rows: ReadonlyMap<string, Row>;
};

// Documents are never changed in place, so what was signed is read and understood once per document.
const signedRows = new WeakMap<SignedAgreement, ReadonlyMap<string, Row>>();

/** The agreement as known at `at`: its ledger up to and including that moment, in the ledger's own order. */
export function known(agreement: Agreement, at: Moment): Known {
  const { signed } = agreement;
  const rows = new Map(rowsOf(signed));
  const roles = [...signed.roles];
  let importedAt = at;
  let pauses: readonly Pause[] = [];
  const nudges: Moment[] = [];
  const remarks = new Map<QuarterNumber, Remark>();
  for (const event of agreement.events) {
    if (event.at > at) continue;
    if (event.kind === 'imported') importedAt = event.at;
    else if (event.kind === 'role-given') roles.push({ person: event.person, as: event.as });
    else if (event.kind === 'paused')
      pauses = pausedFrom(pauses, pauseOf(event.at, event.until, signed.timeZone));
    else if (event.kind === 'resumed') pauses = resumedOn(pauses, dayOf(event.at, signed.timeZone));
    else if (event.kind === 'nudged') nudges.push(event.at);
    else if (event.kind === 'remarked') setRemark(remarks, event, roles);
    else rows.set(event.indicator, after(rowOf(rows, event.indicator), event, signed));
  }
  const day = dayOf(at, signed.timeZone);
  for (const [id, row] of rows) rows.set(id, rowOn(row, day));
  return { signed, importedAt, roles, pauses, nudges, remarks, rows };
}

function setRemark(
  remarks: Map<QuarterNumber, Remark>,
  { quarter, text, by }: Extract<AgreementEvent, { kind: 'remarked' }>,
  roles: readonly Role[],
): void {
  if (text === undefined) remarks.delete(quarter);
  else remarks.set(quarter, { text, by, isStandIn: !roles.some(({ as }) => as === 'head') });
}

type RowEvent = Exclude<
  AgreementEvent,
  { kind: 'imported' | 'role-given' | 'paused' | 'resumed' | 'nudged' | 'remarked' }
>;

function after(row: Row, event: RowEvent, { year }: SignedAgreement): Row {
  switch (event.kind) {
    case 'assigned':
      return { ...row, owner: event.owner, ownedSince: event.at, isGiven: isGiven(event) };
    case 'checked-in':
      return { ...row, checkIns: [...row.checkIns, event] };
    case 'withdrawn':
      return {
        ...row,
        checkIns: row.checkIns.filter(({ number }) => number !== event.report),
        decisions: row.decisions.filter(({ number }) => number !== event.report),
        withdrawn: [
          ...row.withdrawn,
          ...[...row.checkIns, ...row.decisions]
            .filter(({ number }) => number === event.report)
            .map((what) => ({ what, on: event.at })),
        ],
      };
    case 'amended':
      return { ...row, wordings: [...row.wordings, amended(row.indicator, event, year)] };
    case 'decided':
      return { ...row, decisions: [...row.decisions, event] };
  }
}

function isGiven({ by, owner }: Extract<RowEvent, { kind: 'assigned' }>): boolean {
  return owner !== undefined && owner !== by;
}

// Nor are events: an amendment is understood once, and what is worked out from its wording stays found.
const amendments = new WeakMap<AgreementEvent, { readonly of: Indicator; readonly wording: Wording }>();

function amended(of: Indicator, event: Extract<RowEvent, { kind: 'amended' }>, year: number): Wording {
  const before = amendments.get(event);
  if (before?.of === of) return before.wording;
  const wording = { from: event.from, understood: understand({ ...of, target: event.target }, year) };
  amendments.set(event, { of, wording });
  return wording;
}

/** The row of an indicator. Throws when the agreement has no such indicator: ids are checked at the door. */
export function rowOf(rows: ReadonlyMap<string, Row>, indicator: string): Row {
  const row = rows.get(indicator);
  if (row === undefined)
    throw new Error(`No indicator ${indicator} in the agreement; it has ${[...rows.keys()].join(', ')}`);
  return row;
}

function rowsOf(signed: SignedAgreement): ReadonlyMap<string, Row> {
  const read = signedRows.get(signed);
  if (read !== undefined) return read;
  const rows = new Map<string, Row>();
  for (const section of signed.sections)
    for (const goal of section.goals)
      for (const initiative of goal.initiatives)
        for (const indicator of initiative.indicators) {
          const understood = understand(indicator, signed.year);
          rows.set(indicator.id, {
            ...understood,
            section: section.title,
            goal: goal.title,
            initiative: initiative.text,
            portfolio: initiative.portfolio,
            owner: indicator.owner,
            ownedSince: undefined,
            isGiven: false,
            checkIns: [],
            wordings: [{ from: undefined, understood }],
            decisions: [],
            withdrawn: [],
          });
        }
  signedRows.set(signed, rows);
  return rows;
}
