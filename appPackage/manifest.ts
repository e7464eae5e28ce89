import { z } from 'zod';
import { languages } from '../src/domain/language.ts';
import { type Json, placeOf } from './json.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema.ts';

const parts = z.object({
  version: z.string(),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
});
export type Manifest = z.infer<typeof parts>;

/** The manifest's parts that name other files, when they can be made out, and all that Teams would refuse in it. */
export function readManifest(
  file: string,
  document: Json,
): { readonly manifest: Manifest | undefined; readonly problems: readonly Problem[] } {
  const broken = schemaProblems(file, document, 'manifest');
  const read = parts.safeParse(document);
  if (read.success) return { manifest: read.data, problems: [...broken, ...rulesBroken(file, read.data)] };
  // Microsoft's schema says the same more clearly, but lets go what only we demand, such as the languages.
  const missing = read.error.issues.map(({ path, message }) => ({
    file,
    place: placeOf(path),
    what: message,
  }));
  return { manifest: undefined, problems: broken.length > 0 ? broken : missing };
}

/** Rules that stand beside the schema in Microsoft's manifest reference, and that the bot speaks its languages. */
function rulesBroken(file: string, manifest: Manifest): readonly Problem[] {
  const { version, developer, name, description, localizationInfo } = manifest;
  const addresses = Object.entries(developer).map(
    ([key, url]) => [`developer.${key}`, isHttps(url), 'must be an https:// address'] as const,
  );
  const spoken = [
    localizationInfo.defaultLanguageTag,
    ...localizationInfo.additionalLanguages.map((additional) => additional.languageTag),
  ];
  const rules = [
    ['version', /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version), 'must be three numbers, such as 1.0.0'],
    ...addresses,
    ['name.full', name.full !== name.short, 'must say more than name.short'],
    [
      'description.full',
      !description.full.includes(description.short),
      'must not repeat description.short, which Teams shows above it',
    ],
    [
      'localizationInfo',
      spoken.join() === languages.join(),
      `must name the languages that the bot speaks, its own first: ${languages.join(', ')}`,
    ],
  ] as const;
  return rules.flatMap(([place, holds, what]) => (holds ? [] : { file, place, what }));
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
