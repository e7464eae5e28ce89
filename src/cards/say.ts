import type { Buttons, Say } from './template-data.ts';

/** Teams shows six buttons at most. */
export const mostButtons = 6;

/** A button that is called what it says, so that people learn what can be written. */
export function say(text: string): Say {
  return { title: text.charAt(0).toUpperCase() + text.slice(1), say: text };
}

export function buttons(...says: readonly (Say | undefined)[]): Buttons {
  const given = says.filter((button) => button !== undefined).slice(0, mostButtons);
  return given.length === 0 ? [] : [{ buttons: given }];
}
