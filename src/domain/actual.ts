/**
 * A reported value as understood. A ratio keeps its numerator and denominator, so that a gap can be told in
 * units that people can act on; `parts` answers a target of several numbers.
 */
export type Actual =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  | {
      readonly kind: 'ratio';
      /** In per cent. */
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly kind: 'added'; readonly by: number; readonly unit?: string }
  | { readonly kind: 'parts'; readonly parts: readonly (Actual | undefined)[] }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'grade'; readonly grade: string }
  /** "Kyllä", "Toteutunut", "Ei". */
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' };
