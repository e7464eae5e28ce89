import { Template } from 'adaptivecards-templating';
import type { Language } from '../domain/language.ts';
import type { Card } from './card.ts';
import { plain, unmarked } from './escape.ts';
import type { TemplateData } from './template-data.ts';

/** The layouts: `cards/<name>.json`. They hold no words and no logic; see template-data.ts for what each binds. */
export const templateNames = ['assign', 'check-in', 'goal', 'rows', 'text', 'undo'] as const;
export type TemplateName = (typeof templateNames)[number];

/** A card's data by the name of its template. */
export type Expand = <N extends TemplateName>(name: N, data: TemplateData[N], language: Language) => Card;

/**
 * Parses each template once, since parsing costs ten times what expanding does, and returns what fills them.
 * Throws when a template cannot be parsed, and, on expanding, when something that it binds is missing.
 */
export function parseTemplates(sources: Readonly<Record<TemplateName, unknown>>): Expand {
  const templates = new Map(templateNames.map((name) => [name, parse(name, sources[name])]));
  return (name, data, language) => {
    const $root = plainly({ ...data, lang: language });
    const expanded: unknown = templates.get(name)?.expand({ $root });
    const missing = /\$\{[^}]*\}?/.exec(JSON.stringify(expanded));
    if (missing !== null)
      throw new Error(`cards/${name}.json binds ${missing[0]}, which its data does not have`);
    const json = unmarkedBlocks(expanded);
    if (typeof json !== 'object' || json === null) throw new Error(`cards/${name}.json is not a card`);
    return { json, summary: plain(data.summary) };
  };
}

function parse(name: TemplateName, source: unknown): Template {
  try {
    return new Template(source);
  } catch (cause) {
    throw new Error(`cards/${name}.json cannot be read as a template`, { cause });
  }
}

function plainly(value: unknown): unknown {
  return typeof value === 'string' ? plain(value) : eachIn(value, plainly);
}

/** Of all that is in a card only TextBlocks read Markdown; runs of a RichTextBlock, labels and titles do not. */
function unmarkedBlocks(value: unknown): unknown {
  const isBlock =
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'TextBlock';
  return eachIn(value, (item, key) =>
    isBlock && key === 'text' && typeof item === 'string' ? unmarked(item) : unmarkedBlocks(item),
  );
}

function eachIn(value: unknown, change: (item: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, at) => change(item, String(at)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}
