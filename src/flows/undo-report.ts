import { known, type Row, rowOf } from '../domain/known.ts';
import type { Person } from '../domain/person.ts';
import { type Undone, undo } from '../domain/undo.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * Takes back what a person reported last, and resolves with its rows once that is on disk. Throws
 * `UnknownAgreementError`, and then nothing has changed.
 */
export async function undoReport(
  { store, clock, log }: Pick<Ports, 'store' | 'clock' | 'log'>,
  id: string,
  person: Person,
): Promise<readonly Row[] | 'nothing' | 'settled'> {
  const at = clock.now();
  let undone: Undone | 'nothing' | 'settled' = 'nothing';
  const agreement = await changeAgreement({ store }, id, (present) => {
    undone = undo(present, person, at);
    return typeof undone === 'string' ? present : undone.agreement;
  });
  return taken(undone);

  function taken(result: Undone | 'nothing' | 'settled') {
    if (typeof result === 'string') return result;
    log('undone', { person: person.id, rows: result.indicators.length });
    const { rows } = known(agreement, at);
    return result.indicators.map((indicator) => rowOf(rows, indicator));
  }
}
