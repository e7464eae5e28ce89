/** What is missing from green, in units that people can act on. */
export type Gap =
  /** So many short; `points` when all there is is a percentage without its numerator. */
  | { readonly kind: 'short'; readonly units: number; readonly points?: true; readonly unit?: string }
  /** So many too many. */
  | { readonly kind: 'excess'; readonly units: number; readonly points?: true; readonly unit?: string }
  /** What the rest of the year has to bring: `units` more. */
  | { readonly kind: 'rest'; readonly units: number; readonly unit?: string }
  /**
   * What the rest of the year has to bring of a share, if the whole becomes what it was last year (`whole`):
   * `units` of the `left` that are still to come.
   */
  | {
      readonly kind: 'rest-of-share';
      readonly units: number;
      readonly left: number;
      readonly whole: number;
      readonly unit?: string;
    };
