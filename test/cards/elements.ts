/** An element, action or run of a card, with whatever properties it has. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };

/** Every object of a card that has a type, wherever it is, in the order in which it is read. */
export function elementsOf(value: unknown): readonly Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(elementsOf);
  return isElement(value) ? [value, ...inside] : inside;
}

/** An object of a card that has a type. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function ofType(json: object, type: string): readonly Element[] {
  return elementsOf(json).filter((element) => element.type === type);
}

/** Inputs are of several types; they all have an id that names their row. */
export function inputsOf(json: object): readonly Element[] {
  return elementsOf(json).filter(({ type }) => type.startsWith('Input.'));
}

/** The texts a reader sees outside inputs, one element a line. */
export function textsOf(json: object): readonly string[] {
  return elementsOf(json)
    .filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock')
    .map((element) =>
      element.type === 'TextBlock'
        ? String(element.text)
        : elementsOf(element.inlines)
            .map((run) => String(run.text))
            .join(''),
    );
}
