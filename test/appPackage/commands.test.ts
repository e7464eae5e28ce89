import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Intent } from '../../src/language/intent.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../appPackage', file), 'utf8'));

const manifest = z
  .object({
    bots: z.tuple([
      z.object({ commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string() })) })) }),
    ]),
  })
  .parse(read('manifest.json'));
const otherTexts = ['sv.json', 'en.json'].map((file) => z.record(z.string(), z.string()).parse(read(file)));

const rows = (
  state: 'red' | 'overdue' | 'unowned' | 'any',
  whose: 'everyone' | 'mine' = 'everyone',
): Intent => ({
  kind: 'question',
  question: { kind: 'rows', state, whose: { kind: whose } },
});

const meant: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['Mikä on punaisella?', rows('red')],
  ['Mikä on myöhässä?', rows('overdue')],
  ['Tilanne', { kind: 'question', question: { kind: 'totals' } }],
  ['Omat mittarit', rows('any', 'mine')],
  ['Raportoi', { kind: 'report', indicator: undefined }],
  ['Mikä on ilman vastuuhenkilöä?', rows('unowned')],
  ['Ota kaikki', { kind: 'take', indicators: 'all' }],
  ['Kooste', { kind: 'digest', quarter: undefined }],
  ['Ohje', { kind: 'help' }],
]);

describe('the commands that Teams offers', () => {
  const understand = understanding([agreement]);

  for (const [l, { commands }] of manifest.bots[0].commandLists.entries())
    for (const [c, { title }] of commands.entries())
      it(`are understood in each language: ${title} in list ${l}`, () => {
        const key = `bots[0].commandLists[${l}].commands[${c}].title`;
        const titles = [title, ...otherTexts.map((texts) => texts[key] ?? '')];
        for (const text of titles)
          assert.deepEqual(understand(text, '2020-03-02').intent, meant.get(title), text);
      });
});
