import { readFileSync } from 'node:fs';
import { cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates, type TemplateName, templateNames } from '../../src/cards/template.ts';

/** The templates as they are on disk. */
export const sources = Object.fromEntries(templateNames.map((name) => [name, read(name)] as const));

function read(name: TemplateName): unknown {
  return JSON.parse(readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8'));
}

export const expand = parseTemplates({
  'check-in': read('check-in'),
  goal: read('goal'),
  rows: read('rows'),
  text: read('text'),
});

export const cards = cardsOf(expand);
