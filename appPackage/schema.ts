import localisation from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import manifest from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import type { ErrorObject } from 'ajv';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { type Json, placeOf } from './json.ts';
import type { Problem } from './problem.ts';

// Microsoft's patterns are written for expressions without the u flag: with it some do not compile.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const schemas = { manifest: ajv.compile(manifest), localisation: ajv.compile(localisation) };

const localisableKeys = new Set(Object.keys(localisation.properties).filter((key) => key !== '$schema'));
const localisablePatterns = Object.keys(localisation.patternProperties).map((pattern) => new RegExp(pattern));

/** What in the document breaks Microsoft's own schema of it. */
export function schemaProblems(
  file: string,
  document: Json,
  schema: keyof typeof schemas,
): readonly Problem[] {
  const fits = schemas[schema];
  if (fits(document)) return [];
  return (fits.errors ?? []).map((error) => ({ file, place: placeIn(error), what: sentenceOf(error) }));
}

/** Whether Teams lets a language file say the text of this place in the manifest. */
export function isLocalisable(place: string): boolean {
  return localisableKeys.has(place) || localisablePatterns.some((pattern) => pattern.test(place));
}

/** A key that is missing or unknown is itself the place, not the object around it. */
function placeIn({ instancePath, params }: ErrorObject): string {
  const keys = instancePath.split('/').slice(1);
  const key = params.missingProperty ?? params.additionalProperty;
  return placeOf([...keys.map((step) => (/^\d+$/.test(step) ? Number(step) : step)), ...(key ? [key] : [])]);
}

function sentenceOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return 'is unknown to Teams';
    case 'const':
      return `must be "${params.allowedValue}"`;
    case 'enum':
      return `must be one of ${params.allowedValues.join(', ')}`;
    default:
      return message ?? `breaks the rule "${keyword}"`;
  }
}
