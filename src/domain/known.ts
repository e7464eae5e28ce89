import type { Actual } from './actual.ts';
import type {
  Accrual,
  Agreement,
  AgreementEvent,
  CheckIn,
  Indicator,
  Role,
  SignedAgreement,
} from './agreement.ts';
import type { Moment } from './day.ts';
import { readActual, readTarget } from './notation.ts';
import type { Target } from './target.ts';

/** One row of the agreement's table as known at a moment: what was signed and what has been said of it. */
export type Row = {
  readonly indicator: Indicator;
  readonly section: string;
  readonly goal: string;
  readonly initiative: string;
  readonly portfolio: boolean;
  readonly target: Target;
  readonly previous: Actual | undefined;
  readonly accrual: Accrual;
  readonly owner: string | undefined;
  /** When the present owner took the row: rungs that fell due before are not theirs. */
  readonly ownedSince: Moment | undefined;
  /** Reports in the order in which they were stored, the newest last. */
  readonly checkIns: readonly CheckIn[];
};

/** An agreement as known at a moment. */
export type Known = {
  readonly signed: SignedAgreement;
  readonly importedAt: Moment;
  readonly roles: readonly Role[];
  /** The rows by indicator id, in the order of the printed table. */
  readonly rows: ReadonlyMap<string, Row>;
};

// Documents are never changed in place, so what was signed is read and understood once per document.
const signedRows = new WeakMap<SignedAgreement, ReadonlyMap<string, Row>>();

/** The agreement as known at `at`: its ledger up to and including that moment, in the ledger's own order. */
export function known(agreement: Agreement, at: Moment): Known {
  const rows = new Map(rowsOf(agreement.signed));
  const roles = [...agreement.signed.roles];
  let importedAt = at;
  for (const event of agreement.events) {
    if (event.at > at) continue;
    if (event.kind === 'imported') importedAt = event.at;
    else if (event.kind === 'role-given') roles.push({ person: event.person, as: event.as });
    else rows.set(event.indicator, after(rowOf(rows, event.indicator), event));
  }
  return { signed: agreement.signed, importedAt, roles, rows };
}

function after(row: Row, event: Extract<AgreementEvent, { kind: 'assigned' | 'checked-in' }>): Row {
  return event.kind === 'assigned'
    ? { ...row, owner: event.owner, ownedSince: event.at }
    : { ...row, checkIns: [...row.checkIns, event] };
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
          const target = readTarget(indicator.target, { year: signed.year, name: indicator.name });
          rows.set(indicator.id, {
            indicator,
            section: section.title,
            goal: goal.title,
            initiative: initiative.text,
            portfolio: initiative.portfolio,
            target,
            previous: readActual(indicator.previous, target),
            accrual: indicator.accrual ?? accrualOf(indicator, target),
            owner: indicator.owner,
            ownedSince: undefined,
            checkIns: [],
          });
        }
  signedRows.set(signed, rows);
  return rows;
}

/** Where the file does not say: percentages and decimals can go up and down, counts come in lumps. */
function accrualOf(indicator: Indicator, target: Target): Accrual {
  const decimals = /\d[.,]\d(?!\d{2})/;
  const isShare = JSON.stringify(target).includes('"unit":"%"');
  return isShare || decimals.test(indicator.target) ? 'level' : 'lumpy';
}
