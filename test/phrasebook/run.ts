/**
 * `npm run phrasebook`: how much of the phrase book is understood, by language. With `-- --failures` also the
 * lines that are not, of the books that are tuned on; what is held out is never shown, so that nobody tunes on it.
 */
import { languages } from '../../src/domain/language.ts';
import type { Judged } from './judged.ts';
import { confusion, count, judgedBook, percentRight } from './measured.ts';

const showFailures = process.argv.includes('--failures');

for (const language of languages) {
  const tuned = judgedBook(language);
  print(figures(`${language} tuned`, tuned));
  const later = judgedBook(`later-${language}`);
  print(figures(`${language} later`, later));
  const tried = judgedBook(`tried-${language}`);
  print(figures(`${language} tried`, tried));
  const wider = judgedBook(`wider-${language}`);
  print(figures(`${language} wider`, wider));
  print(figures(`${language} held out`, judgedBook(`held-out-${language}`)));
  print(figures(`${language} fresh, held out`, judgedBook(`fresh-held-out-${language}`)));
  print(figures(`${language} hard, held out`, judgedBook(`hard-held-out-${language}`)));
  for (const [pair, times] of confusion(tuned)) print(`    ${String(times).padStart(3)}  ${pair}`);
  if (showFailures) printFailures([...tuned, ...later, ...tried, ...wider]);
}
const strange = judgedBook('not-understood');
print(figures('not to be understood', strange));
if (showFailures) printFailures(strange);

function figures(name: string, lines: readonly Judged[]): string {
  const counts = (['right', 'silent', 'offered', 'form', 'wrong'] as const)
    .map((verdict) => `${verdict} ${count(lines, verdict)}`)
    .join(', ');
  const wrongRows = lines.filter(({ isWrongRow }) => isWrongRow).length;
  return `${name.padEnd(20)} ${percentRight(lines)} % of ${lines.length} (${counts}; wrong rows ${wrongRows})`;
}

function printFailures(lines: readonly Judged[]): void {
  for (const { utterance, got, verdict } of lines.filter((line) => line.verdict !== 'right')) {
    const slots = [...utterance.slots].map(([key, values]) => `${key}=${values.join()}`).join(' ');
    print(
      `    ${verdict.padEnd(8)} ${JSON.stringify(utterance.text)}: ${utterance.intent} ${slots} → ${got}`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
