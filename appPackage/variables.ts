import { type Json, textsIn, withTexts } from './json.ts';
import type { Problem } from './problem.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** A document with its variables in place; where one could not be, the text is as written and a problem says so. */
export type Filled = { readonly document: Json; readonly problems: readonly Problem[] };

// Microsoft's own tools write variables the same way, so they can fill in the same files.
const variable = /\$\{\{([A-Z][A-Z0-9_]*)\}\}/g;
const leftOver = /\$\{|\{\{|\}\}/;

/** Fills in each `${{NAME}}`. As in a shell's `BOT_ID=`, an empty variable is not set. */
export function fillIn(file: string, document: Json, variables: Variables): Filled {
  const filled = withTexts(document, (text) =>
    text.replace(variable, (written, name: string) => variables[name] || written),
  );
  const problems = textsIn(document).flatMap(({ place, text }) => [
    ...variablesIn(text)
      .filter((name) => !variables[name])
      .map((name) => ({
        file,
        place,
        what: `needs ${name}, which is not set: env/.env.example says what it is`,
      })),
    ...(leftOver.test(text.replace(variable, ''))
      ? [{ file, place, what: `has a variable that is not written as \${{NAME}}: ${text}` }]
      : []),
  ]);
  return { document: filled, problems };
}

/** Adds to what is wrong with a filled text the variable to put right. */
export function withSource(problem: Problem, document: Json): Problem {
  const text = textsIn(document).find(({ place }) => place === problem.place)?.text ?? '';
  const names = variablesIn(text);
  return names.length === 0 ? problem : { ...problem, what: `${problem.what} (see ${names.join(', ')})` };
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(variable)].flatMap(([, name]) => name ?? []);
}
