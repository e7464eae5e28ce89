import { iconProblems, icons } from './icon.ts';
import { type Json, textsIn } from './json.ts';
import { languageFileProblems } from './language-file.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { readBytes, readDocument } from './package-file.ts';
import type { Problem } from './problem.ts';
import { fillIn, type Variables, withSource } from './variables.ts';

/** The files of an app package by their name in it, or everything for which Teams would refuse it. */
export type AppPackage =
  | { readonly kind: 'ready'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const manifestFile = 'manifest.json';

type Part = { readonly file: string; readonly bytes: Uint8Array; readonly problems: readonly Problem[] };

/** Reads the manifest of the folder and the files it names, with the variables filled in. */
export async function readAppPackage(folder: string, variables: Variables): Promise<AppPackage> {
  const written = await readDocument(folder, manifestFile);
  if ('what' in written) return { kind: 'refused', problems: [written] };
  const filled = fillIn(manifestFile, written.document, variables);
  const unfilled = new Set(filled.problems.map(({ place }) => place));
  const { manifest, problems } = readManifest(manifestFile, filled.document);
  const ownProblems = [
    ...filled.problems,
    ...problems
      .filter(({ place }) => !unfilled.has(place))
      .map((problem) => withSource(problem, written.document)),
  ];
  if (manifest === undefined) return { kind: 'refused', problems: ownProblems };
  const named = await readNamedFiles(folder, manifest, filled.document);
  const parts = [{ file: manifestFile, bytes: printed(filled.document), problems: ownProblems }, ...named];
  const refusals = [...parts.flatMap((part) => part.problems), ...filesLeftOut(filled.document, parts)];
  if (refusals.length > 0) return { kind: 'refused', problems: refusals };
  return { kind: 'ready', files: new Map(parts.map((part) => [part.file, part.bytes])) };
}

function readNamedFiles(folder: string, manifest: Manifest, document: Json): Promise<readonly Part[]> {
  const languageFiles = manifest.localizationInfo.additionalLanguages.map(async ({ file }) => {
    const read = await readDocument(folder, file);
    return 'what' in read
      ? unread(file, read)
      : {
          file,
          bytes: printed(read.document),
          problems: languageFileProblems(file, read.document, document),
        };
  });
  const iconFiles = icons.map(async (icon) => {
    const file = manifest.icons[icon];
    const bytes = await readBytes(folder, file);
    return 'what' in bytes ? unread(file, bytes) : { file, bytes, problems: iconProblems(file, bytes, icon) };
  });
  return Promise.all([...languageFiles, ...iconFiles]);
}

function unread(file: string, problem: Problem): Part {
  return { file, bytes: new Uint8Array(), problems: [problem] };
}

/** The manifest can name more kinds of files than are read here; one that stayed behind would break the upload. */
function filesLeftOut(manifest: Json, parts: readonly Part[]): readonly Problem[] {
  return textsIn(manifest)
    .filter(({ text }) => /^[^\s:]+\.(json|png)$/i.test(text) && !parts.some((part) => part.file === text))
    .map(({ place, text }) => ({
      file: manifestFile,
      place,
      what: `names ${text}, a kind of file that the package does not take along yet`,
    }));
}

function printed(document: Json): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
