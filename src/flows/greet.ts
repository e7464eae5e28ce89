import type { Agreement, SignedAgreement } from '../domain/agreement.ts';
import { known } from '../domain/known.ts';
import { ownRows } from '../domain/own-rows.ts';
import type { Person } from '../domain/person.ts';
import { ownerless } from '../domain/take.ts';
import type { Ports } from './ports.ts';

/** What someone is greeted with: the agreement, how many of its rows are theirs and how many nobody's. */
export type Greeting = {
  readonly agreement: SignedAgreement;
  readonly own: number;
  readonly unowned: number;
};

/** What somebody is greeted with, as things stand now. */
export function greet({ clock }: Ports, agreement: Agreement, person: Person): Greeting {
  const present = known(agreement, clock.now());
  return {
    agreement: agreement.signed,
    own: ownRows(present, person).length,
    unowned: ownerless(present.rows).length,
  };
}
