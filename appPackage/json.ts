import { z } from 'zod';

const json = z.json();
export type Json = z.infer<typeof json>;

/** A text of a document and where it is, as Teams writes places: `bots[0].commandLists[1].scopes[0]`. */
export type Text = { readonly place: string; readonly text: string };

/** Throws a SyntaxError when the text is not JSON. */
export function readJson(text: string): Json {
  return json.parse(JSON.parse(text));
}

/** Every text in a document that is not a key, with its place: `bots[0].botId`. */
export function textsIn(document: Json, place = ''): readonly Text[] {
  if (typeof document === 'string') return [{ place, text: document }];
  if (Array.isArray(document)) return document.flatMap((item, n) => textsIn(item, `${place}[${n}]`));
  if (document === null || typeof document !== 'object') return [];
  return Object.entries(document).flatMap(([key, value]) => textsIn(value, placeOf([place, key])));
}

/** The document with each of its texts changed; keys, numbers and the rest stay. */
export function withTexts(document: Json, change: (text: string) => string): Json {
  if (typeof document === 'string') return change(document);
  if (Array.isArray(document)) return document.map((item) => withTexts(item, change));
  if (document === null || typeof document !== 'object') return document;
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, withTexts(value, change)]));
}

/** `['bots', 0, 'botId']` → `bots[0].botId` */
export function placeOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}
