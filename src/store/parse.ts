/** What the store needs of a zod schema; the schemas themselves belong to the domain. */
export interface Schema<T> {
  safeParse(value: unknown): Accepted<T> | Refused;
}
interface Accepted<T> {
  readonly success: true;
  readonly data: T;
}
interface Refused {
  readonly success: false;
  readonly error: {
    readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  };
}

/** Where a text stops being the document it should be, and what was expected there. */
interface Flaw {
  readonly place: string;
  readonly problem: string;
}
export type Parsed<T> = { readonly document: T } | { readonly flaw: Flaw };

/** A document from a file's bytes, which must be UTF-8, or what is wrong with it and where. */
export function parseBytes<T>(bytes: Uint8Array, schema: Schema<T>): Parsed<T> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { flaw: { place: 'somewhere in it', problem: 'expected UTF-8, found bytes that are not' } };
  }
  return parseText(text, schema);
}

/** A document from JSON, or what is wrong with it and where: no words of it are told. */
export function parseText<T>(text: string, schema: Schema<T>): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { flaw: jsonFlaw(text, error instanceof Error ? error.message : '') };
  }
  const result = schema.safeParse(value);
  return result.success ? { document: result.data } : { flaw: shapeFlaw(result) };
}

function shapeFlaw({ error: { issues } }: Refused): Flaw {
  const [first, ...others] = issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return { place: placeOf(first?.path ?? []), problem: `${first?.message}${more}` };
}

/** `events[3].at`, as one would write it in code. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place.replace(/^\./, '') || 'the whole document';
}

/** Says nothing of what the text holds: it may be someone's words, and this ends up in a log. */
function jsonFlaw(text: string, message: string): Flaw {
  const [, expected, position] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(message) ?? [];
  const at = position === undefined ? endOfJson(text) : Number(position);
  const found = at >= text.length ? 'the end of the file' : `U+${hex(text.charCodeAt(at))}`;
  return { place: lineAndColumn(text, at), problem: `${expected ?? 'expected JSON'}, found ${found}` };
}

/**
 * V8 gives no position for a character that cannot go on a JSON text, so it is looked for: a beginning that ends
 * before that character could still go on, and one that ends after it could not.
 */
function endOfJson(text: string): number {
  let sound = 0;
  let broken = text.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (hasUnexpectedCharacter(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return sound;
}

function hasUnexpectedCharacter(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token');
  }
}

function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
