import { readFile } from 'node:fs/promises';
import { type TemplateName, templateNames } from './cards/template.ts';

const folder = new URL('../cards/', import.meta.url);

/** The layouts of `cards/`, read once at start. */
export async function readTemplates(): Promise<Record<TemplateName, unknown>> {
  const read = async (name: TemplateName) =>
    JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
  const layouts = await Promise.all(templateNames.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(layouts) as Record<TemplateName, unknown>;
}
