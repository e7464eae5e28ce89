import type { Agreement, SignedAgreement } from '../domain/agreement.ts';
import { known } from '../domain/known.ts';
import { isOwner } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Ports } from './ports.ts';

/** What someone is greeted with: the agreement, how many of its rows are theirs and how many nobody's. */
export type Greeting = {
  readonly agreement: SignedAgreement;
  readonly own: number;
  readonly unowned: number;
};

export function greet({ clock }: Ports, agreement: Agreement, person: Person): Greeting {
  const rows = [...known(agreement, clock.now()).rows.values()];
  return {
    agreement: agreement.signed,
    own: rows.filter((row) => isOwner(row, person)).length,
    unowned: rows.filter(({ owner }) => owner === undefined).length,
  };
}
