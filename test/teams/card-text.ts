import type { Activity } from './connector.ts';

/** The card of a message, if it has one. */
export function cardIn(activity: Activity | undefined): object | undefined {
  return activity?.attachments?.[0]?.content;
}

/** Everything that a person can read in a message, in the order in which it stands there. */
export function textOf(activity: Activity | undefined): string {
  return [activity?.text ?? '', ...textsIn(cardIn(activity))].join('\n');
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string'
      ? ['text', 'title', 'label', 'value'].includes(key)
        ? [item]
        : []
      : textsIn(item),
  );
}

/** What a form's Save button sends beside the inputs. Throws when there is no such button. */
export function saveDataIn(activity: Activity | undefined): Record<string, unknown> {
  const data = executeDataIn(cardIn(activity));
  if (data === undefined) throw new Error('The card has no Save button');
  return data;
}

function executeDataIn(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) return value.map(executeDataIn).find((data) => data !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('type' in value && value.type === 'Action.Execute' && 'data' in value) return { ...Object(value.data) };
  return executeDataIn(Object.values(value));
}

/** The buttons of a card, with what each sends. */
export function pressesIn(activity: Activity | undefined) {
  return submitsIn(cardIn(activity));
}

function submitsIn(value: unknown): readonly { readonly title: string; readonly data: object }[] {
  if (Array.isArray(value)) return value.flatMap(submitsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'Action.Submit' && 'title' in value && 'data' in value)
    return [{ title: String(value.title), data: Object(value.data) }];
  return Object.values(value).flatMap(submitsIn);
}
