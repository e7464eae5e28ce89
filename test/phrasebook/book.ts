import { readFileSync } from 'node:fs';

/** One line of the book: what someone writes, and what a sensible colleague would understand by it. */
export type Utterance = {
  readonly text: string;
  readonly intent: string;
  /** Lists are split at their commas or semicolons and sorted; `whose=everyone` is left out, for it narrows nothing. */
  readonly slots: ReadonlyMap<string, readonly string[]>;
  /** What was said just before, that it goes on from. */
  readonly after?: string;
};

/** Reads `<name>.tsv` beside this file. Throws when a line has no intent. */
export function bookNamed(name: string): readonly Utterance[] {
  const [, ...lines] = readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [text = '', intent = '', slots = '', note = ''] = line.split('\t');
    const after = /after:"+([^"]+)"/.exec(note)?.[1];
    if (intent === '') throw new Error(`A line of ${name}.tsv has no intent`);
    return { text: text.replaceAll('\\n', '\n'), intent, slots: slotsOf(slots), ...(after && { after }) };
  });
}

function slotsOf(written: string): Utterance['slots'] {
  const slots = new Map<string, readonly string[]>();
  for (const slot of written.split(' ').filter((each) => each !== '' && each !== 'whose=everyone')) {
    const [key = '', ...value] = slot.split('=');
    slots.set(
      key,
      value
        .join('=')
        .split(key === 'entries' ? ';' : ',')
        .sort(),
    );
  }
  return slots;
}
