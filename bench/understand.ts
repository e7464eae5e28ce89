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

/** What patterns could go astray on, repeated to a message of 13 and one of 26 kB: linear is twice the time. */
function measureLong(): void {
  const understand = understanding([signed]);
  const timeOf = (text: string): number => {
    const began = performance.now();
    understand(text, today);
    return performance.now() - began;
  };
  const pieces = [
    ...[' ', '1 ', 'a ', 'ota 10 ', '10, ', 'a-', '.a', '1.', '1', '1,000', ', ', '<', '&', 'och '],
    ...['webinaareja 6, ', 'kaksikymmentä'],
  ];
  const ends = ['', '!', 'x'];
  const measured = pieces.flatMap((piece) =>
    ends.map((end) => {
      const [half, whole] = [13_000, 26_000].map(
        (length) => `1 ${piece.repeat(length / piece.length)}${end}`,
      );
      const times = [half, whole].map((text = '') =>
        Math.min(...Array.from({ length: 5 }, () => timeOf(text))),
      );
      return { piece, times };
    }),
  );
  const [slowest] = measured.sort((a, b) => (b.times[1] ?? 0) - (a.times[1] ?? 0));
  const [half = 0, whole = 0] = slowest?.times ?? [];
  console.log(
    `longest messages: worst of ${measured.length} is ${JSON.stringify(slowest?.piece)}, ${whole.toFixed(1)} ms for 26 kB, ` +
      `${(whole / half).toFixed(1)} times that of 13 kB`,
  );
}

measureLong();
console.log(`${messages.length} messages, ${rounds} rounds`);
measure('    53 indicators', signed, messages, rounds);
// The large one is slow to go through: every fourth message tells enough.
const some = messages.filter((_, at) => at % 4 === 0);
measure('10,017 indicators', repeated(189), some, 1);
