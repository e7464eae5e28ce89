import { type Agreement, withEvent } from './agreement.ts';
import { dayOf, type QuarterNumber } from './calendar.ts';
import type { Moment } from './day.ts';
import type { Directory } from './directory.ts';
import { known } from './known.ts';
import { type Admins, type Asker, isHead } from './permission.ts';
import { lastRound } from './reminders/rounds.ts';

/** What a head says of their own in the digests of a quarter. */
export type Remark = {
  readonly text: string;
  /** Who said it, by Entra object id. */
  readonly by: string;
  /** The unit had no head, and an admin stood in. */
  readonly isStandIn: boolean;
};

/** A remark as it is read, by the name of who said it. */
export type SignedRemark = Omit<Remark, 'by'> & { readonly by: string | undefined };

/** A sentence or two: the digest is what is read, and Teams has a limit. */
export const longestRemark = 300;

/** What somebody would say about a quarter. */
export type Remarking = { readonly quarter: QuarterNumber; readonly text: string };

export type Remarked = 'stored' | 'taken-back' | 'empty' | 'too-long';

/**
 * The agreement with its head's remark on the quarter that ended last, in place of the one before it; an empty text
 * takes that back. The next quarter has its own, so on an earlier one it is `past`.
 */
export function remark(
  present: Agreement,
  { quarter, text }: Remarking,
  asker: Asker,
  { at, admins }: { readonly at: Moment; readonly admins: Admins },
): { readonly agreement: Agreement; readonly is: Remarked } | 'not-allowed' | 'past' {
  const all = known(present, at);
  if (!isHead(all, asker, admins)) return 'not-allowed';
  if (lastRound(all, dayOf(at, present.signed.timeZone))?.quarter !== quarter) return 'past';
  const said = onOneLine(text);
  if (said.length > longestRemark) return { agreement: present, is: 'too-long' };
  if (said === '' && !all.remarks.has(quarter)) return { agreement: present, is: 'empty' };
  if (said === all.remarks.get(quarter)?.text) return { agreement: present, is: 'stored' };
  const event = { kind: 'remarked', at, by: asker.id, quarter } as const;
  return said === ''
    ? { agreement: withEvent(present, event), is: 'taken-back' }
    : { agreement: withEvent(present, { ...event, text: said }), is: 'stored' };
}

/** A remark as others read it: as it is counted, and as it is shown. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function signedRemark(remark: Remark, directory: Directory): SignedRemark {
  return { ...remark, by: directory.find(remark.by)?.name };
}
