import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');

type Wall = { readonly file: string; readonly may: readonly string[]; readonly mayNot: readonly string[] };

/** Ways round a wall, for every folder that has one: none of them stays in the folder. */
const detours = [
  './../server.ts',
  '././../server.ts',
  './x/../../server.ts',
  '.././server.ts',
  '../domain/../server.ts',
  '../server.ts',
  '../../package.json',
  '/server.ts',
  '#server',
  'a-package-that-nobody-knows',
];

const walls: readonly Wall[] = [
  {
    file: 'src/domain/x.ts',
    may: ['./day.ts', 'zod', 'temporal-polyfill', 'date-holidays'],
    mayNot: [
      'botbuilder',
      'node:fs/promises',
      'node:crypto',
      '../flows/x.ts',
      '../messages/fi.ts',
      ...detours,
    ],
  },
  {
    file: 'src/domain/status/x.ts',
    may: ['./pace.ts', '../day.ts', '../notation/notation.ts', 'zod', 'temporal-polyfill', 'date-holidays'],
    mayNot: [
      'botbuilder',
      'node:fs/promises',
      '../../server.ts',
      '../../flows/x.ts',
      '../../messages/fi.ts',
      './../../server.ts',
      '../notation/../../server.ts',
      '../../domain/day.ts',
      '/server.ts',
      '#server',
      'a-package-that-nobody-knows',
    ],
  },
  {
    file: 'src/messages/x.ts',
    may: ['./fi.ts', '../domain/day.ts'],
    mayNot: ['zod', 'node:fs', '../flows/ports.ts', '../cards/x.ts', '../teams/x.ts', ...detours],
  },
  {
    file: 'src/language/x.ts',
    may: [
      './lexicon.ts',
      '../domain/question.ts',
      'minisearch',
      '@orama/stemmers',
      '@orama/stemmers/finnish',
    ],
    mayNot: ['openai', 'node:fs', '../flows/ports.ts', '../messages/fi.ts', '../teams/x.ts', ...detours],
  },
  {
    file: 'src/language/lexicon/fi/x.ts',
    may: ['../senses.ts'],
    mayNot: ['minisearch', 'node:fs', '../../vocabulary.ts', '../../../domain/day.ts', '../../../server.ts'],
  },
  {
    file: 'src/cards/x.ts',
    may: ['./x.ts', '../domain/status.ts', '../messages/fi.ts', 'zod', 'adaptivecards-templating'],
    mayNot: [
      'botbuilder',
      'node:fs/promises',
      '../teams/x.ts',
      '../flows/ports.ts',
      '../store/x.ts',
      ...detours,
    ],
  },
  {
    file: 'src/flows/x.ts',
    may: ['./ports.ts', './answer.ts', '../domain/digest.ts'],
    mayNot: [
      'zod',
      'node:fs',
      '../store/x.ts',
      '../messages/fi.ts',
      '../cards/x.ts',
      '../teams/x.ts',
      ...detours,
    ],
  },
  {
    file: 'src/store/x.ts',
    may: [
      './lock.ts',
      '../domain/agreement.ts',
      '../flows/ports.ts',
      'lowdb',
      'lowdb/node',
      'node:fs/promises',
    ],
    mayNot: [
      'zod',
      'botbuilder',
      '../flows/other.ts',
      '../flows/./other.ts',
      '../flows/ports.ts/../other.ts',
      '../messages/fi.ts',
      '../teams/x.ts',
      ...detours,
    ],
  },
  {
    file: 'src/teams/x.ts',
    may: [
      './routes.ts',
      'botbuilder',
      'botframework-connector',
      '@microsoft/teams-ai',
      '../domain/day.ts',
      '../flows/report.ts',
      '../cards/form.ts',
      '../messages/fi.ts',
      '../language/understand.ts',
    ],
    mayNot: ['lowdb', 'lowdb/node', 'restify', '../store/x.ts', ...detours],
  },
  ...['src/main.ts', 'src/cli.ts'].map((file) => ({
    file,
    may: [
      './server.ts',
      './teams/x.ts',
      './store/x.ts',
      './domain/x.ts',
      'pino',
      'close-with-grace',
      'node:fs',
      'zod',
    ],
    mayNot: [
      'restify',
      'botbuilder',
      'botbuilder-core',
      'botframework-schema',
      '@microsoft/teams-ai',
      'lowdb',
      'lowdb/node',
    ],
  })),
  {
    file: 'src/commands/x.ts',
    may: [
      './check.ts',
      '../clock.ts',
      '../store/x.ts',
      '../cards/x.ts',
      '../flows/x.ts',
      '../language/x.ts',
      'node:fs',
      'node:util',
    ],
    mayNot: ['restify', 'botbuilder', '@microsoft/teams-ai', 'lowdb', '../teams/x.ts', ...detours],
  },
  {
    file: 'src/local/x.ts',
    may: [
      './x.ts',
      '../domain/day.ts',
      '../messages/format.ts',
      '../store/json-store.ts',
      '../app.ts',
      'zod',
    ],
    mayNot: ['botbuilder', '../teams/x.ts', '../cards/x.ts', '../language/x.ts', '../main.ts', ...detours],
  },
  {
    file: 'src/server.ts',
    may: ['restify', './json-body.ts', 'node:http'],
    mayNot: ['botbuilder', 'botframework-connector', '@microsoft/teams-ai', 'lowdb', 'lowdb/node'],
  },
  {
    file: 'src/json-body.ts',
    may: ['node:http'],
    mayNot: ['restify', 'botbuilder', 'lowdb'],
  },
];

/** Each way that a module can name another. */
const forms: readonly string[] = [
  "import 'botbuilder';",
  "import type { Activity } from 'botbuilder';",
  "export { ActivityTypes } from 'botbuilder';",
  "export * from 'botbuilder';",
  "export const imported = await import('botbuilder');",
  "export const required = require('botbuilder');",
];

const report = z.object({
  summary: z.object({ unchanged: z.number() }),
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

describe('the import walls', () => {
  const planted = new Map<string, string[]>();
  const refused = new Set<string>();

  /** Adds a line to a file that is never run, and gives back the place where the linter would refuse it. */
  function plant(file: string, line: string): string {
    const lines = planted.get(file) ?? [];
    planted.set(file, lines);
    return `${file}:${lines.push(line)}`;
  }

  before(function () {
    this.timeout(60_000);
    const house = mkdtempSync(join(tmpdir(), 'sopimusvahti-walls-'));
    try {
      for (const file of ['biome.json', '.gitignore']) cpSync(join(root, file), join(house, file));
      for (const [file, lines] of planted) {
        mkdirSync(dirname(join(house, file)), { recursive: true });
        writeFileSync(join(house, file), lines.join('\n'));
      }
      const { summary, diagnostics } = lint(house);
      assert.equal(summary.unchanged, planted.size, 'every planted file is read');
      for (const { category, location } of diagnostics) {
        assert.match(category, /^lint\/style\/(noRestrictedImports|noCommonJs)$/);
        refused.add(`${location.path}:${location.start.line}`);
      }
    } finally {
      rmSync(house, { recursive: true });
    }
  });

  for (const { file, may, mayNot } of walls)
    describe(`around ${file.replace('/x.ts', '')}`, () => {
      for (const specifier of may) {
        const place = plant(file, `import '${specifier}';`);
        it(`let ${specifier} in`, () => assert.ok(!refused.has(place)));
      }
      for (const specifier of mayNot) {
        const place = plant(file, `import '${specifier}';`);
        it(`keep ${specifier} out`, () => assert.ok(refused.has(place)));
      }
    });

  for (const form of forms) {
    const place = plant('src/domain/forms.ts', form);
    it(`see ${form}`, () => assert.ok(refused.has(place)));
  }

  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of folders) {
    const place = plant(`src/${name}/stranger.ts`, "import 'a-package-that-nobody-knows';");
    it(`stand around src/${name}, as around every folder of src`, () => assert.ok(refused.has(place)));
  }

  it('are not passed by a type that names a module in its own line, which the linter does not see', () => {
    const files = folders.flatMap(({ name }) => {
      const folder = join(root, 'src', name);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
    });
    const hidden = files.filter(
      (file) => file.endsWith('.ts') && /\bimport\(/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(hidden, []);
  });
});

function lint(folder: string): z.infer<typeof report> {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const rules = ['noRestrictedImports', 'noCommonJs'].map((rule) => `--only=style/${rule}`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', ...rules, 'src'],
    { cwd: folder, encoding: 'utf8', timeout: 20_000 },
  );
  assert.notEqual(stdout, '', stderr);
  return report.parse(JSON.parse(stdout));
}
