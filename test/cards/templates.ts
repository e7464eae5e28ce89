import { readFileSync } from 'node:fs';
import { cardsOf } from '../../src/cards/cards.ts';
import { parseTemplates, type TemplateName } from '../../src/cards/template.ts';

/** The templates as they are on disk. */
export const sources = {
  assign: read('assign'),
  'check-in': read('check-in'),
  goal: read('goal'),
  rows: read('rows'),
  text: read('text'),
  undo: read('undo'),
} satisfies Record<TemplateName, unknown>;

function read(name: TemplateName): unknown {
  return JSON.parse(readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8'));
}

export const cards = cardsOf(parseTemplates(sources));
