import type { Remarked, SignedRemark } from '../domain/remark.ts';

/** The words around what a head says of their own in the digests of a quarter. */
export type RemarkWords = {
  /** Quoted, as the head's own. */
  readonly said: (remark: SignedRemark) => string;
  /** What the field is called: to be filled, or what is in it. */
  readonly label: (has: boolean) => string;
  readonly example: string;
  /** What would be accepted. */
  readonly atMost: (most: number) => string;
  /** How it is shown and, when there is one, how it is taken back. */
  readonly note: (has: boolean) => string;
  readonly save: string;
  readonly saved: Readonly<Record<Remarked, string>>;
  readonly tooLong: (length: number, most: number) => string;
  readonly onlyHead: string;
  /** The digest is of an earlier quarter. */
  readonly past: string;
};
