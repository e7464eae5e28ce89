/** Why there is no app package: the file, the place in it, and what has to change there. */
export type Problem = { readonly file: string; readonly place: string; readonly what: string };

/** A problem in one line for whoever makes the package. */
export function lineOf({ file, place, what }: Problem): string {
  return place === '' ? `${file}: ${what}` : `${file}: ${place} ${what}`;
}
