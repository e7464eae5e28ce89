/**
 * How long it takes to understand a message: `node --import tsx bench/understand.ts [rounds]`.
 *
 * Every phrase of the tests is asked in turn, in the real agreement of 53 indicators and in one of the same rows
 * over and over, some 10,000 in all. The time to be answered belongs to the machine and the moment; that it does not
 * grow faster than the agreement does not.
 */
import { readFile } from 'node:fs/promises';
import { type SignedAgreement, signedAgreement } from '../src/domain/agreement.ts';
import { understanding } from '../src/language/understand.ts';
import { notUnderstood } from '../test/language/not-understood.ts';
import { english } from '../test/language/phrases-en.ts';
import { finnish } from '../test/language/phrases-fi.ts';
import { swedish } from '../test/language/phrases-sv.ts';

const rounds = Number(process.argv[2] ?? 10);
const today = '2020-03-02';
const seed = new URL('../seeds/yhteiset-palvelut-2020.json', import.meta.url);
const signed = signedAgreement.parse(JSON.parse(await readFile(seed, 'utf8')));
const messages = [...[...finnish, ...swedish, ...english].map(([message]) => message), ...notUnderstood];

/** The agreement's rows `times` over, each with a number of its own. */
function repeated(times: number): SignedAgreement {
  const sections = Array.from({ length: times }, (_, at) =>
    signed.sections.map((section) => ({
      ...section,
      goals: section.goals.map((goal) => ({
        ...goal,
        initiatives: goal.initiatives.map((initiative) => ({
          ...initiative,
          indicators: initiative.indicators.map((row) => ({
            ...row,
            id: at === 0 ? row.id : `${row.id}.${at}`,
          })),
        })),
      })),
    })),
  );
  return { ...signed, sections: sections.flat() };
}

function measure(name: string, agreement: SignedAgreement, messages: readonly string[], count: number): void {
  const began = performance.now();
  const understand = understanding([agreement]);
  const built = performance.now() - began;
  for (const message of messages) understand(message, today);
  const times = Array.from({ length: count }, () =>
    messages.map((message) => {
      const asked = performance.now();
      understand(message, today);
      return performance.now() - asked;
    }),
  )
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3);
  console.log(
    `${name}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms; made in ${built.toFixed(0)} ms`,
  );
}

console.log(`${messages.length} messages, ${rounds} rounds`);
measure('    53 indicators', signed, messages, rounds);
// The large one is slow to go through: every fourth message tells enough.
const some = messages.filter((_, at) => at % 4 === 0);
measure('10,017 indicators', repeated(189), some, 1);
