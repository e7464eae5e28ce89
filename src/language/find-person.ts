import type { Person } from '../domain/person.ts';
import { type Word, wordsOf } from './words.ts';

/** Someone the bot has met, as far as a message can name them. */
export type Named = Pick<Person, 'id' | 'name'>;

/** What hangs on a name in Finnish, in full and as spoken, and the -s of Swedish and English. */
const endings = [
  ...['', 'n', 'a', 'ta', 'tta', 'lla', 'lta', 'lle', 'ssa', 'sta', 'in', 'na', 'ksi', 'kin', 'kaan'],
  ...['l', 'lt', 'll', 's', 'st', 'llakin', 'han'],
];

/** The one person whose name, or part of it, these words are in some form; undefined when there is none, or two. */
export function personNamed(words: readonly Word[], people: readonly Named[]): Named | undefined {
  if (words.length === 0) return undefined;
  const [only, ...others] = people.filter(({ name }) => {
    const forms = partsOf(name).map(formsOf);
    return words.every(({ folded }) => forms.some((each) => each.has(folded)));
  });
  return others.length === 0 ? only : undefined;
}

const partsKnown = new Map<string, readonly string[]>();

function partsOf(name: string): readonly string[] {
  const known = partsKnown.get(name);
  if (known !== undefined) return known;
  if (partsKnown.size >= mostFormsKnown) partsKnown.clear();
  const parts = wordsOf(name).map(({ folded }) => folded);
  partsKnown.set(name, parts);
  return parts;
}

/**
 * Whether a word is a person's name, by its capital, which no sentence begins with ("Mitä Annan vastuulla on?") unless
 * it is set apart ("Johan: punaiset").
 */
export function namedIn(text: string, people: readonly Named[]): (word: Word) => boolean {
  const capitals =
    text.match(/(?<=[\p{L}\d,:;=][,:;]? )\p{Lu}\p{L}+(?:['’]s)?|^\p{Lu}\p{L}+(?=:|['’]s)/gu) ?? [];
  const names = capitals.flatMap((capital) => wordsOf(capital));
  const folded = new Set(
    names.filter((name) => personNamed([name], people) !== undefined).map((name) => name.folded),
  );
  return (word) => folded.has(word.folded);
}

/**
 * "Matti", "Matin", "Matilla"; a name that ends in a consonant has an -i- before what hangs on it: "Johanilla",
 * one in -e a second, "Laineelle", and one in -nen an -s-: "Virtaselle".
 */
function formsOf(name: string): ReadonlySet<string> {
  const known = formsKnown.get(name);
  if (known !== undefined) return known;
  // Renamed people leave their old names behind: a few thousand are enough for any unit.
  if (formsKnown.size >= mostFormsKnown) formsKnown.clear();
  const forms = makeForms(name);
  formsKnown.set(name, forms);
  return forms;
}

/** Every word of a message is compared with everybody's name, several times over. */
const formsKnown = new Map<string, ReadonlySet<string>>();
const mostFormsKnown = 5_000;

function makeForms(name: string): ReadonlySet<string> {
  const stems = [
    name,
    name.replace(/([kpt])\1([aeiouy])$/, '$1$2'),
    ...(/[aeiouy]$/.test(name) ? [] : [`${name}i`]),
    ...(name.endsWith('e') ? [`${name}e`] : []),
    ...(name.endsWith('nen') ? [name.replace(/nen$/, 'se')] : []),
  ];
  return new Set(
    stems.flatMap((stem) => endings.map((ending) => stem + ending)).filter((form) => form !== `${name}i`),
  );
}
