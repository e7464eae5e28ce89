import type { SignedAgreement } from '../domain/agreement.ts';
import type { Day } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import type { Intent } from '../language/intent.ts';
import { readerOf } from '../language/reader.ts';
import { understanding } from '../language/understand.ts';
import { type Taken, wordsTaken } from '../language/words-taken.ts';

/** What `understand` prints: the language, what was understood, what each word was taken for, and what nobody knows. */
export function understandReport(
  text: string,
  signed: SignedAgreement,
  people: readonly Person[],
  today: Day,
): string {
  const { intent, language } = understanding([signed])(text, today, { people });
  const { written, taken } = wordsTaken(text, readerOf([signed]), people);
  const strangers = taken.filter(({ as }) => as === undefined).map(({ words }) => words);
  const facts = [
    ['agreement', `${signed.id}, on ${today}`],
    ['language', language ?? 'not decided by its words'],
    ['understood', inOneLine(intent)],
    ...(written === text ? [] : [['read as', written]]),
    ['not known', strangers.join(', ') || 'none'],
  ];
  const lines = facts.map(([name = '', fact]) => `${name.padEnd(12)}${fact}`);
  return `${[...lines, 'words', ...taken.map((each) => wordLine(each, taken))].join('\n')}\n`;
}

function wordLine({ words, as }: Taken, all: readonly Taken[]): string {
  const width = Math.max(...all.map((each) => each.words.length));
  return `    ${words.padEnd(width)}  ${as ?? 'not known'}`;
}

/** "question rows: state red, whose everyone": whatever an intent is made of, under its own names. */
function inOneLine(intent: Intent): string {
  if (intent.kind === 'question') return `question ${withParts(intent.question)}`;
  return withParts(intent);
}

function withParts({ kind, ...slots }: { readonly kind: string }): string {
  const said = inParts(slots);
  return said === '' ? kind : `${kind}: ${said}`;
}

function inParts(slots: object): string {
  return Object.entries(slots)
    .filter(([, slot]) => slot !== undefined)
    .map(([name, slot]) => `${name} ${inWords(slot)}`)
    .join(', ');
}

function inWords(slot: unknown): string {
  if (Array.isArray(slot)) return slot.map(inWords).join(' ') || 'none';
  if (typeof slot !== 'object' || slot === null) return `${slot}`;
  const { kind, ...slots }: { readonly kind?: unknown } = slot;
  const said = inParts(slots);
  if (kind === undefined) return `(${said})`;
  return said === '' ? `${kind}` : `(${kind}: ${said})`;
}
