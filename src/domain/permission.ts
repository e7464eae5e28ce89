import type { ManagerRole } from './agreement.ts';
import type { Known, Row } from './known.ts';
import type { Person } from './person.ts';

/** Who may import agreements and name managers. In local mode, when nobody is named, that is everyone. */
export type Admins = 'everyone' | readonly string[];

/** Someone asking or telling, known by the id that Teams has authenticated. */
export type Asker = Pick<Person, 'id' | 'email'>;

/** Whether somebody is named as an admin, or nobody is and everyone is one. */
export function isAdmin(admins: Admins, asker: Asker): boolean {
  return admins === 'everyone' || admins.some((admin) => isSame(admin, asker));
}

/** The people with a role, by the ids they were given it under. */
export function peopleAs(known: Known, role: ManagerRole): readonly string[] {
  return known.roles.filter(({ as }) => as === role).map(({ person }) => person);
}

/** Until an agreement has a head, admins stand in for one. */
export function isHead(known: Known, asker: Asker, admins: Admins): boolean {
  const heads = peopleAs(known, 'head');
  return heads.length === 0 ? isAdmin(admins, asker) : heads.some((head) => isSame(head, asker));
}

/** The head, and whoever has any of the other roles on the agreement. */
export function isManager(known: Known, asker: Asker, admins: Admins): boolean {
  return isHead(known, asker, admins) || known.roles.some(({ person }) => isSame(person, asker));
}

/** Whether a row is somebody's own. */
export function isOwner(row: Row, asker: Asker): boolean {
  return row.owner !== undefined && isSame(row.owner, asker);
}

/** Owners report their own, and deputies for them; managers report for anyone on their agreement. */
export function mayReport(known: Known, row: Row, asker: Asker, admins: Admins): boolean {
  return isOwner(row, asker) || isDeputy(row, asker) || isManager(known, asker, admins);
}

function isDeputy({ indicator }: Row, asker: Asker): boolean {
  return indicator.deputy !== undefined && isSame(indicator.deputy, asker);
}

/** Anyone takes a row that nobody has; a manager may take any. */
export function mayTake(known: Known, row: Row, asker: Asker, admins: Admins): boolean {
  return row.owner === undefined || isOwner(row, asker) || isManager(known, asker, admins);
}

/** Owners hand over their own rows, managers anybody's and those that nobody has. */
export function mayGive(known: Known, row: Row, asker: Asker, admins: Admins): boolean {
  return isOwner(row, asker) || isManager(known, asker, admins);
}

/** Everyone reads rows, actuals and colours; comments are for the owner and the managers. */
export function maySeeComments(known: Known, row: Row, asker: Asker, admins: Admins): boolean {
  return isOwner(row, asker) || isManager(known, asker, admins);
}

/** A file names people by e-mail address or Entra id, in whatever case; the ledger by Entra id alone. */
export function isSame(named: string, { id, email }: Asker): boolean {
  const name = named.toLowerCase();
  return name === id.toLowerCase() || name === email?.toLowerCase();
}
