import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAppPackage } from '../../appPackage/app-package.ts';
import { lineOf } from '../../appPackage/problem.ts';
import { type Folder, variables, withFolder } from './folder.ts';
import { pngOf } from './png-of.ts';

/** What is broken, how, and the start of the line that refuses it. */
type Case = readonly [string, (folder: Folder) => Promise<void>, string];

const manifest = 'manifest.json';
const list = 'bots[0].commandLists[0].commands';

const brokenManifests: readonly Case[] = [
  ['a missing manifest', (folder) => folder.remove(manifest), 'manifest.json: cannot be read: ENOENT'],
  [
    'a manifest that is not JSON',
    (folder) => folder.replace(manifest, '"1.0.0",', '"1.0.0"'),
    'manifest.json: line 5 is not JSON: ',
  ],
  [
    'a manifest cut off',
    (folder) => folder.write(manifest, '{ "version":'),
    'manifest.json: is not JSON: Unexpected end of JSON input',
  ],
  [
    'another version of the schema',
    (folder) => folder.replace(manifest, '"1.29"', '"1.28"'),
    'manifest.json: manifestVersion must be "1.29"',
  ],
  [
    'a name that is too long',
    (folder) => folder.replace(manifest, '"Sopimusvahti"', `"${'S'.repeat(31)}"`),
    'manifest.json: name.short must NOT have more than 30 characters',
  ],
  [
    'a short description that is too long',
    (folder) => folder.replace(manifest, 'Muistuttaa', 'Muistuttaa'.padEnd(40, '.')),
    'manifest.json: description.short must NOT have more than 80 characters',
  ],
  [
    'something required that is missing',
    (folder) => folder.replace(manifest, '"accentColor": "#12505B",', ''),
    'manifest.json: accentColor is missing',
  ],
  [
    'a part that the package is made of and that is missing',
    (folder) => folder.replace(manifest, '"color": "color.png",', ''),
    'manifest.json: icons.color is missing',
  ],
  [
    'a full name that is missing, which the schema lets go',
    (folder) => folder.replace(manifest, /,\s+"full": "Sopimusvahti – [^"]*"/, ''),
    'manifest.json: name.full ',
  ],
  [
    'a key that Teams does not know',
    (folder) => folder.replace(manifest, '"supportsFiles"', '"supportFiles"'),
    'manifest.json: bots[0].supportFiles is unknown to Teams',
  ],
  [
    'a scope that Teams does not know',
    (folder) => folder.replace(manifest, '"groupChat"]', '"groupchat"]'),
    'manifest.json: bots[0].scopes[2] must be one of team, personal, groupChat, copilot',
  ],
  [
    'more than twelve commands in a list',
    (folder) => folder.replace(manifest, '"commands": [', `"commands": [${'{ "title": "Ohje" },'.repeat(4)}`),
    `manifest.json: ${list} must NOT have more than 12 items`,
  ],
  [
    'more than three lists of commands',
    (folder) =>
      folder.replace(
        manifest,
        '"commandLists": [',
        `"commandLists": [${'{ "scopes": ["team"], "commands": [{ "title": "Ohje" }] },'.repeat(2)}`,
      ),
    'manifest.json: bots[0].commandLists must NOT have more than 3 items',
  ],
  [
    'a version that is not three numbers',
    (folder) => folder.replace(manifest, '"1.0.0"', '"1.0"'),
    'manifest.json: version must be three numbers, such as 1.0.0',
  ],
  [
    'a full name that says no more than the short one',
    (folder) => folder.replace(manifest, /"full": "Sopimusvahti – [^"]*"/, '"full": "Sopimusvahti"'),
    'manifest.json: name.full must say more than name.short',
  ],
  [
    'a full description that repeats the short one',
    (folder) => folder.replace(manifest, /("short": "(Muistuttaa[^"]*)"[\s\S]*?"full": ")/, '$1$2 '),
    'manifest.json: description.full must not repeat description.short',
  ],
  [
    'a language that the bot speaks and the package does not',
    (folder) => folder.replace(manifest, /,\s+\{ "languageTag": "en", "file": "en.json" \}/, ''),
    'manifest.json: localizationInfo must name the languages that the bot speaks, its own first: fi, sv, en',
  ],
  [
    'a variable written in another way',
    (folder) => folder.replace(manifest, `"id": "\${{BOT_ID}}"`, `"id": "\${BOT_ID}"`),
    `manifest.json: id has a variable that is not written as \${{NAME}}: \${BOT_ID}`,
  ],
  [
    'a file of a kind that is not packed',
    (folder) => folder.replace(manifest, '"outline": ', '"color32x32": "color32.png", "outline": '),
    'manifest.json: icons.color32x32 names color32.png, ',
  ],
];

const brokenLanguageFiles: readonly Case[] = [
  ['a missing language file', (folder) => folder.remove('en.json'), 'en.json: cannot be read: ENOENT'],
  [
    'a language file that is not JSON',
    (folder) => folder.replace('sv.json', '"Läget",', '"Läget"'),
    'sv.json: line 12 is not JSON: ',
  ],
  [
    'a language file that holds no texts',
    (folder) => folder.write('sv.json', '[]'),
    'sv.json: must be object',
  ],
  [
    'a text that is too long in one language',
    (folder) => folder.replace('sv.json', 'Påminner om', 'Påminner om'.padEnd(60, '.')),
    'sv.json: description.short must NOT have more than 80 characters',
  ],
  [
    'a text that the schema demands of every language',
    (folder) => folder.replace('en.json', /"description.short": .*\n/, ''),
    'en.json: description.short is missing',
  ],
  [
    'a command without its text in one language',
    (folder) => folder.replace('sv.json', /"bots\[0\].commandLists\[0\].commands\[2\].title": .*\n/, ''),
    `sv.json: ${list}[2].title is missing: manifest.json has a text there`,
  ],
  [
    'a text for a command that is not there',
    (folder) => folder.replace('en.json', '"name.full"', `"${list}[11].title": "Undo", "name.full"`),
    `en.json: ${list}[11].title is for nothing: manifest.json has no text there`,
  ],
  [
    'a key that Teams does not know in a language file',
    (folder) => folder.replace('en.json', '"name.full"', '"name.long": "Sopimusvahti", "name.full"'),
    'en.json: name.long is unknown to Teams',
  ],
  [
    'a language file outside the folder',
    (folder) => folder.replace(manifest, '"sv.json"', '"../sv.json"'),
    '../sv.json: must lie beside the manifest',
  ],
  [
    'a language file by a path that is no name in a zip',
    (folder) => folder.replace(manifest, '"sv.json"', '"./sv.json"'),
    './sv.json: must lie beside the manifest',
  ],
  [
    'a language file anywhere else',
    (folder) => folder.replace(manifest, '"sv.json"', '"/sv.json"'),
    '/sv.json: must lie beside the manifest',
  ],
];

const clear = [255, 255, 255, 0] as const;
const white = [255, 255, 255, 255] as const;
const faintRed = [255, 0, 0, 9] as const;

const brokenIcons: readonly Case[] = [
  ['a missing icon', (folder) => folder.remove('color.png'), 'color.png: cannot be read: ENOENT'],
  [
    'a picture that is not a PNG',
    async (folder) => folder.write('outline.png', await readFile(join(folder.path, 'icons/outline.svg'))),
    'outline.png: is not a PNG',
  ],
  [
    'a colour icon of another size',
    (folder) => folder.write('color.png', pngOf({ width: 96, height: 192, pixel: () => white })),
    'color.png: is 96 × 192 pixels: it must be 192 × 192',
  ],
  [
    'a colour icon of another height',
    (folder) => folder.write('color.png', pngOf({ width: 192, height: 96, pixel: () => white })),
    'color.png: is 192 × 96 pixels: it must be 192 × 192',
  ],
  [
    'an outline of another size',
    (folder) =>
      folder.write('outline.png', pngOf({ width: 64, height: 64, pixel: (x) => (x < 9 ? white : clear) })),
    'outline.png: is 64 × 64 pixels: it must be 32 × 32',
  ],
  [
    'an outline that cannot be transparent',
    async (folder) => folder.write('outline.png', await readFile(join(folder.path, 'color.png'))),
    'outline.png: has no transparency',
  ],
  [
    'an outline that covers its ground',
    (folder) => folder.write('outline.png', pngOf({ width: 32, height: 32, pixel: () => white })),
    'outline.png: has no transparent pixel',
  ],
  [
    'an outline that shows nothing',
    (folder) => folder.write('outline.png', pngOf({ width: 32, height: 32, pixel: () => clear })),
    'outline.png: shows nothing',
  ],
  [
    'an outline with a colour in it, however faint',
    (folder) =>
      folder.write(
        'outline.png',
        pngOf({ width: 32, height: 32, pixel: (x, y) => (x === 0 ? white : x === y ? faintRed : clear) }),
      ),
    'outline.png: has 31 pixels that are not white',
  ],
];

describe('readAppPackage', () => {
  it('finds this repository’s package ready: the manifest and just the files it names', async () => {
    await withFolder(async (folder) => {
      const read = await readAppPackage(folder.path, variables);
      assert.ok(read.kind === 'ready', JSON.stringify(read));
      assert.deepEqual([...read.files.keys()], [manifest, 'sv.json', 'en.json', 'color.png', 'outline.png']);
    });
  });

  it('fills the variables in, and leaves none', async () => {
    await withFolder(async (folder) => {
      const read = await readAppPackage(folder.path, variables);
      assert.ok(read.kind === 'ready', JSON.stringify(read));
      const text = new TextDecoder().decode(read.files.get(manifest));
      for (const value of Object.values(variables)) assert.ok(text.includes(value), value);
      assert.doesNotMatch(text, /\$\{/);
    });
  });

  for (const [what, breakIt, refusal] of [...brokenManifests, ...brokenLanguageFiles, ...brokenIcons])
    it(`refuses ${what}`, async () => {
      await withFolder(async (folder) => {
        await breakIt(folder);
        const lines = await refusalsOf(folder);
        assert.ok(
          lines.some((line) => line.startsWith(refusal)),
          `${refusal}\nis not among\n${lines.join('\n')}`,
        );
      });
    });

  for (const name of Object.keys(variables))
    for (const value of [undefined, ''])
      it(`names ${name} and every place of it when it is ${value === '' ? 'empty' : 'not set'}`, async () => {
        await withFolder(async (folder) => {
          const lines = await refusalsOf(folder, { ...variables, [name]: value });
          const places =
            (await readFile(join(folder.path, manifest), 'utf8')).split(`{{${name}}}`).length - 1;
          assert.equal(lines.length, places, lines.join('\n'));
          for (const line of lines) assert.ok(line.includes(`needs ${name}, which is not set`), line);
        });
      });

  it('says which variable holds a value that Teams would refuse', async () => {
    await withFolder(async (folder) => {
      const lines = await refusalsOf(folder, {
        ...variables,
        BOT_ID: 'sopimusvahti',
        DEVELOPER_URL: 'http://example.org',
      });
      assert.deepEqual(
        lines.map((line) => [line.split(' ')[1], /\(see (.*)\)$/.exec(line)?.[1]]),
        [
          ['id', 'BOT_ID'],
          ['bots[0].botId', 'BOT_ID'],
          ['developer.websiteUrl', 'DEVELOPER_URL'],
        ],
      );
    });
  });

  it('takes a value for a text, never for a piece of the manifest', async () => {
    await withFolder(async (folder) => {
      const read = await readAppPackage(folder.path, {
        ...variables,
        DEVELOPER_NAME: 'Kirjasto "Aalto" $& \\',
      });
      assert.ok(read.kind === 'ready', JSON.stringify(read));
      const filled = JSON.parse(new TextDecoder().decode(read.files.get(manifest)));
      assert.equal(filled.developer.name, 'Kirjasto "Aalto" $& \\');
    });
  });

  it('does not ask a language file which schema it follows', async () => {
    await withFolder(async (folder) => {
      await folder.replace('sv.json', /"\$schema": .*\n/, '');
      assert.deepEqual(await refusalsOf(folder), []);
    });
  });

  it('tells of a missing text once, though two rules demand it', async () => {
    await withFolder(async (folder) => {
      await folder.replace('sv.json', /"description.full": .*\n/, '');
      assert.deepEqual(await refusalsOf(folder), ['sv.json: description.full is missing']);
    });
  });

  it('tells everything at once', async () => {
    await withFolder(async (folder) => {
      await folder.replace(manifest, '"1.0.0"', '"1"');
      await folder.replace('en.json', '"Help"', `"${'H'.repeat(129)}"`);
      await folder.remove('outline.png');
      assert.equal((await refusalsOf(folder, { ...variables, DEVELOPER_URL: undefined })).length, 4);
    });
  });
});

async function refusalsOf(folder: Folder, given: Readonly<Record<string, string | undefined>> = variables) {
  const read = await readAppPackage(folder.path, given);
  return read.kind === 'refused' ? read.problems.map(lineOf) : [];
}
