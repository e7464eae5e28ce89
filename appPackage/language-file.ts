import { type Json, textsIn } from './json.ts';
import type { Problem } from './problem.ts';
import { isLocalisable, schemaProblems } from './schema.ts';

/**
 * What is wrong with a language file of the manifest. Teams falls back to the manifest's own language where a
 * text is missing, and so mixes languages in one menu: each text is there, and no text is for nothing.
 */
export function languageFileProblems(file: string, document: Json, manifest: Json): readonly Problem[] {
  const wanted = textsIn(manifest).flatMap(({ place }) => (isLocalisable(place) ? place : []));
  const given =
    document !== null && typeof document === 'object' && !Array.isArray(document)
      ? Object.keys(document)
      : [];
  const broken = schemaProblems(file, document, 'localisation');
  const missing = wanted.filter(
    (key) => !given.includes(key) && !broken.some((problem) => problem.place === key),
  );
  const needless = given.filter((key) => isLocalisable(key) && !wanted.includes(key));
  return [
    ...broken,
    ...missing.map((place) => ({ file, place, what: 'is missing: manifest.json has a text there' })),
    ...needless.map((place) => ({ file, place, what: 'is for nothing: manifest.json has no text there' })),
  ];
}
