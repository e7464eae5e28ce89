import type { Buttons, Press, Say } from './template-data.ts';

/** Teams shows six buttons at most. */
const mostButtons = 6;

/** A button that is called what it says, so that people learn what can be written. */
export function say(text: string): Say {
  return { title: text.charAt(0).toUpperCase() + text.slice(1), say: text };
}

/** The buttons of a card, the first first; those left undefined, and those beyond the most, are left out. */
export function buttons(...given: readonly (Say | Press | undefined)[]): Buttons {
  const shown = given.filter((button) => button !== undefined).slice(0, mostButtons);
  return shown.length === 0 ? [] : [{ buttons: shown.map(pressOf) }];
}

function pressOf(button: Say | Press): Press {
  return 'data' in button ? button : { title: button.title, data: { say: button.say } };
}
