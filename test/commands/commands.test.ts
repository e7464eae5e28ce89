import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMistake } from '../../src/commands/mistakes.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { anAgreement, aPerson, taken } from '../builders.ts';

const seed = new URL('../../seeds/yhteiset-palvelut-2020.json', import.meta.url).pathname;

describe('the operator’s commands', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sopimusvahti-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('check how each target is understood, for people and for programs', async () => {
    const text = await runCommand(['check', seed], {});
    assert.match(text, /53 indicators, 0 not understood\./);
    assert.match(text, /10 {2}Aunelan.*\n.*1\. vuosineljänneksen aikana\n.*window/);
    const { indicators } = JSON.parse(await runCommand(['check', seed, '--json'], {}));
    assert.equal(indicators.length, 53);
    assert.deepEqual(indicators[9], {
      id: '10',
      target: '1. vuosineljänneksen aikana',
      understood: { kind: 'window', from: '2020-01-01', to: '2020-03-31' },
    });
  });

  it('say why only a person can judge a target', async () => {
    const file = await changed((text) =>
      text.replace('"1. vuosineljänneksen aikana"', '"5. vuosineljänneksen aikana"'),
    );
    assert.match(
      await runCommand(['check', file], {}),
      /only a person can judge it: a year has four quarters, not 5/,
    );
  });

  it('say how each target will be asked and coloured, and what the file leaves open', async () => {
    const whole = await runCommand(['check', seed], {});
    assert.match(
      whole,
      /\n10 {2}.*\n.*\n.*\n {4}asked as .*done.*\n {4}coloured .*through 2020-03-31; then done in time green/,
    );
    assert.match(whole, /\n16 {2}(.*\n){4} {4}coloured .*against its pace/);
    assert.doesNotMatch(whole, /taken for/);
    const file = await changed((text) => text.replaceAll(/,\s*"accrual": "[a-z]+"/g, ''));
    const bare = await runCommand(['check', file], {});
    assert.match(bare, /\n21 {2}(.*\n){5} {4}taken for .*up and down/);
    assert.match(bare, /^1 {2}(.*\n){5} {4}taken for .*lumps/);
  });

  it('say when reminders come, by default or by rules of the agreement’s own', async () => {
    assert.match(
      await runCommand(['check', seed], {}),
      /\nReminders {2}by default\n {4}deadlines +30 and 7 days before, 1 working day after\n {4}Q1 +card 2020-04-01, chaser 2020-04-06, digests 2020-04-08, 2020-04-14, 2020-04-16\n/,
    );
    const file = await changed(ruled({ reminders: { early: 21, finalCard: '01-11' } }));
    assert.match(
      await runCommand(['check', file], {}),
      /\nReminders {2}with early, finalCard of its own\n {4}deadlines +21 and 7 .*\n(.*\n){3} {4}final +card 2021-01-11, chaser 2021-01-18, last call 2021-01-25,/,
    );
  });

  it('say when a target leans on a last year that is not there', async () => {
    const file = await changed((text) => text.replaceAll(/"previous": "[^"]*"/g, '"previous": "–"'));
    assert.match(
      await runCommand(['check', file], {}),
      /≥ edellisen vuoden toteuma\n(.*\n){3,4} {4}open +last year’s actual is no number/,
    );
  });

  const broken: Record<string, readonly [change: (text: string) => string, refusal: RegExp]> = {
    'is not JSON': [(text) => text.slice(0, 1000), /JSON|end of the file/],
    'has no year': [(text) => text.replace('"year": 2020,', ''), /year: .*expected number/],
    'has an id twice': [
      (text) => text.replace('"id": "11"', '"id": "10"'),
      /indicators\[\d+\]\.id: expected an id of its own, found 10 again/,
    ],
    'has an id that is no number': [
      (text) => text.replace('"id": "11"', '"id": "11a"'),
      /indicators\[\d+\]\.id: expected a row number from "1" to "999"/,
    ],
    'has a number with a zero before it': [
      (text) => text.replace('"id": "11"', '"id": "011"'),
      /indicators\[\d+\]\.id: expected a row number from "1" to "999"/,
    ],
    'has more rows than a message can name': [
      (text) => text.replace('"id": "11"', '"id": "1000"'),
      /indicators\[\d+\]\.id: expected a row number from "1" to "999"/,
    ],
    'has a wrong shape': [
      (text) => text.replace('"portfolio": false', '"portfolio": "E"'),
      /portfolio: .*expected boolean/,
    ],
    'names a time zone that is none': [
      (text) => text.replace('Europe/Helsinki', 'Europe/Helsingfors'),
      /timeZone: expected a time zone such as Europe\/Helsinki/,
    ],
    'is quiet on a day that is none': [
      ruled({ quiet: { from: '06-31', to: '08-02' } }),
      /rules\.quiet\.from: expected a month and a day such as 06-24/,
    ],
    'is quiet all year': [
      ruled({ quiet: { from: '01-01', to: '12-31' } }),
      /rules\.quiet: expected half a year at most/,
    ],
    'is quiet over the New Year until it begins again': [
      ruled({ quiet: { from: '12-20', to: '12-19' } }),
      /rules\.quiet: expected half a year at most/,
    ],
    'is settled before its year is over': [
      ruled({ settlement: '2020-12-15' }),
      /rules\.settlement: expected a day of 2021, found 2020-12-15/,
    ],
    'asks for the first time after the second': [
      ruled({ reminders: { early: 5 } }),
      /rules\.reminders\.early: expected more days than late, 7, found 5/,
    ],
    'sums a round up before it has asked again': [
      ruled({ reminders: { chaser: 6 } }),
      /rules\.reminders\.headDigest: expected more working days than chaser, 6, found 5/,
    ],
    'tells those above the head before the head': [
      ruled({ reminders: { headDigest: 8 } }),
      /rules\.reminders\.areaDigest: expected no fewer working days than headDigest, 8, found 7/,
    ],
    'tells the division before the area': [
      ruled({ reminders: { divisionDigest: 6 } }),
      /rules\.reminders\.divisionDigest: expected no fewer working days than areaDigest, 7, found 6/,
    ],
    'asks again after a thousand working days': [
      ruled({ reminders: { chaser: 1000 } }),
      /rules\.reminders\.chaser: .*<=20/,
    ],
    'opens the final round on a day that is none': [
      ruled({ reminders: { finalCard: '01-32' } }),
      /rules\.reminders\.finalCard: expected a day of January such as 01-07/,
    ],
    'has a lead time that there is not': [ruled({ reminders: { soon: 3 } }), /rules\.reminders: .*soon/],
    'is settled before its owners are asked about the year': [
      ruled({ settlement: '2021-01-05' }),
      /rules: expected settlement, on 2021-01-05, once the final round has opened, on 2021-01-07/,
    ],
    'is quiet until it is settled': [
      ruled({ quiet: { from: '12-20', to: '02-10' } }),
      /rules: expected settlement, on 2021-02-01, once the final round has opened, on 2021-02-11/,
    ],
    'is settled after two centuries': [
      ruled({ settlement: '2201-01-29' }),
      /rules\.settlement: expected a day of 2021, found 2201-01-29/,
    ],
  };
  for (const [name, [change, refusal]] of Object.entries(broken)) {
    it(`refuse a file that ${name}, with the place, and write nothing`, async () => {
      const file = await changed(change);
      const data = join(folder, 'data');
      for (const command of ['check', 'import']) {
        await assert.rejects(runCommand([command, file], { DATA_DIR: data }), (error: Error) => {
          assert.ok(isMistake(error));
          assert.match(error.message, refusal);
          return error.message.includes(file);
        });
      }
      assert.deepEqual(await readdir(folder), ['agreement.json']);
    });
  }

  it('take an agreement into the store once', async () => {
    const DATA_DIR = join(folder, 'data');
    assert.match(await runCommand(['import', seed], { DATA_DIR }), /53 indicators/);
    await assert.rejects(runCommand(['import', seed], { DATA_DIR }), /already in the store/);
    const stored = JSON.parse(
      await readFile(join(DATA_DIR, 'agreements', 'yhteiset-palvelut-2020.json'), 'utf8'),
    );
    assert.deepEqual(
      stored.events.map(({ kind }: { kind: string }) => kind),
      ['imported'],
    );
  });

  it('say what would be sent at a moment, to whom and why, and leave no trace', async () => {
    const DATA_DIR = join(folder, 'data');
    const store = await openJsonStore(DATA_DIR);
    const agreement = anAgreement({ events: [taken('2020-03-02T08:00:00.000Z')] });
    await store.agreements.update(agreement.signed.id, () => agreement);
    await store.people.update('owner', () => aPerson());
    const before = await contents(DATA_DIR);
    const remind = (at: string) => runCommand(['remind', '--dry-run', '--at', at], { DATA_DIR });
    assert.match(await remind('2020-03-24T08:59'), /^Nothing is due at 2020-03-24T08:59/);
    assert.match(
      await remind('2020-03-24'),
      /^Vastuuhenkilö 1, 2020-03-24, yhteiset-palvelut-2020\n {4}10 +approaching, due 2020-03-24: Aunelan/,
    );
    assert.deepEqual(await contents(DATA_DIR), before);
    await store.close();
    const nowhere = { DATA_DIR: join(folder, 'nowhere') };
    await assert.rejects(
      runCommand(['remind', '--dry-run', '--at', '2020-03-24'], nowhere),
      (error) => isMistake(error) && /nowhere: set DATA_DIR/.test(`${error}`),
    );
    await assert.rejects(runCommand(['remind', '--at', '2020-03-24'], { DATA_DIR }), /add --dry-run/);
    await assert.rejects(remind('24.3.2020'), /such as 2020-04-01T10:30/);
  });

  for (const args of [
    ['chek', seed],
    ['remind', '--dry-run'],
    ['remind', '--dry-run', '--at', '2020-04-01', 'a-file'],
    ['check'],
    ['check', seed, seed],
    ['check', '--jsn', seed],
    ['check', 'nowhere.json'],
    ['simulate', '--owners', '0'],
    ['simulate', '--colours', '--owners', '3'],
    ['simulate', 'bad', '--reports', 'nowhere.json'],
    ['simulate', '--colours', 'good'],
    ['simulate', '--colours', '--reports', 'nowhere.json'],
    ['understand'],
    ['understand', 'mikä', 'on'],
    ['understand', 'punaiset', '--on', '8.4.2020'],
  ]) {
    it(`refuse ${args.map((arg) => (arg === seed ? '<file>' : arg)).join(' ')} in one line`, async () => {
      await assert.rejects(runCommand(args, {}), (error: Error) => {
        assert.ok(isMistake(error));
        return !error.message.includes('\n');
      });
    });
  }

  it('simulate whom a year would ask what, and what each digest would say, with the rows dealt to owners', async () => {
    const ordinary = await runCommand(['simulate'], {});
    assert.match(ordinary, /^Yhteiset palvelut 2020: simulated, figures invented\./);
    assert.match(
      ordinary,
      /\n2020-02-28 {2}Owner 2\n {4}2 deadlines are coming up.*\n {4}asks about 2, 10\n/,
    );
    assert.match(ordinary, /\n2020-04-08 {2}Head of the unit\n {4}Q1 2020, .* 53 indicators: .* 3 red,/);
    assert.match(ordinary, /\n {4}5 reminders were sent, and all arrived\.\n/);
    const rows = [...ordinary.matchAll(/^Owner \d: (\d+) messages, at most (\d+) a month/gm)];
    assert.equal(rows.length, 3);
    for (const [line, messages, most] of rows) assert.ok(Number(messages) <= 12 && Number(most) <= 2, line);
  });

  it('simulate what a year in which nobody answers would send, to as many owners as are wanted', async () => {
    const silent = await runCommand(['simulate', 'silent', '--owners', '5'], {});
    assert.match(silent, /\n2021-01-20 {2}Owner 5\n.*\n {4}asks about/);
    for (const owner of [1, 2, 3, 4, 5]) {
      const [line = '', count] = new RegExp(`^Owner ${owner}: (\\d+) messages`, 'm').exec(silent) ?? [];
      assert.ok(Number(count) >= 9 && Number(count) <= 20, line);
    }
    assert.doesNotMatch(silent, /^Owner 6/m);
  });

  it('simulate the year’s digest as a draft, and after settlement with the rows that wait for a decision', async () => {
    const silent = await runCommand(['simulate', 'silent'], {});
    assert.match(silent, /\n2021-01-20 {2}Head of the unit\n.*\n {4}The table is a draft until .*\n {4}Past/);
    assert.match(
      silent,
      /\n2021-02-02 {2}Head of the unit\n.*\n {4}The table is a draft: 53 rows wait .*\n.*decision \(53\)\n {6}1 · .*\n {6}2 · /,
    );
    assert.doesNotMatch(silent, /\n2020-\d\d-\d\d {2}Head of the unit\n.*\n {4}The table is a draft/);
  });

  it('simulate a year as a calendar of colours that says its figures are invented', async () => {
    const ordinary = await runCommand(['simulate', '--colours'], {});
    assert.match(ordinary, /^Yhteiset palvelut 2020: simulated, figures invented\./);
    assert.match(ordinary, /\n 6 {2}Alueen digitutorit +○○ ○○ ○○ ■■ ■■ ■■ ■■ ▲▲ ▲▲ ●● ●● ●● ●● ●\n/);
    assert.match(ordinary, /\n● green .* 53 53\n/);
    assert.match(
      ordinary,
      /\n■ 26 {2}Käynnissä olevat hankkeet: 2 April – 7 January 2021\n +On 31 March it stood at 3;/,
    );
    const bad = await runCommand(['simulate', '--colours', 'bad'], {});
    assert.match(bad, /\n45 {2}Ruotsinkielisen ryhmän kokoukset .*●● ↑↑ ↑\n/);
    assert.match(bad, /\n■ red .* 26 26\n/);
    const lines = bad.split('\n').filter((line) => /^(Month|[ \d]\d {2})/.test(line));
    assert.deepEqual([lines.length, Math.max(...lines.map((line) => line.length)) <= 80], [54, true]);
  });

  const report = { on: '2020-04-02', indicator: '16', asOf: '2020-03-31', actual: '30' };
  const told: Record<string, readonly [about: object, refusal: RegExp]> = {
    'a row that is not there': [
      { indicator: '99' },
      /reports\[0\]\.indicator: expected a row of the agr.* 99$/,
    ],
    'a number that is none': [{ actual: 'many' }, /reports\[0\]\.actual: expected what was counted.* many$/],
    'a choice for a number': [{ choice: 'done' }, /reports\[0\]\.choice: expected an actual/],
    'nothing at all': [{ actual: undefined }, /reports\[0\]\.actual: expected an actual or a forecast/],
    'a number for a deadline': [{ indicator: '10' }, /reports\[0\]\.actual: expected a choice/],
    'a day to come': [{ asOf: '2020-04-03' }, /reports\[0\]\.asOf: expected no day after 2020-04-02/],
    'a day after settlement': [{ on: '2021-02-02' }, /reports\[0\]\.on: expected a day from .* 2021-02-01/],
    'no day': [{ on: 'soon' }, /reports\[0\]\.on: .*ISO date/],
    'more than there is room for': [{ comment: 'x' }, /reports\[0\]: .*comment/],
  };
  for (const [name, [about, refusal]] of Object.entries(told)) {
    it(`refuse to simulate ${name}, with the place`, async () => {
      await assert.rejects(
        runCommand(['simulate', '--colours', '--reports', await reported(about)], {}),
        refusal,
      );
    });
  }

  it('simulate the reports of another file', async () => {
    const text = await runCommand(['simulate', '--colours', '--reports', await reported({})], {});
    assert.match(text, /^Yhteiset palvelut 2020: simulated\. One report\n/);
    assert.match(text, /\n16 {2}Vaski-extranetin tiedotteet +○○ ○○ ○○ ●● ●● ●● ●● \?\?/);
  });

  it('say what a message is taken for, word by word, with the seed where there is no store', async () => {
    const DATA_DIR = join(folder, 'nowhere');
    const text = await runCommand(
      ['understand', 'mikä on röd innan maj är slut frobnicator?', '--on', '2020-04-08'],
      {
        DATA_DIR,
      },
    );
    assert.match(text, /^agreement +yhteiset-palvelut-2020, on 2020-04-08\nlanguage +/);
    assert.match(text, /\nread as +mikä on röd 31\.5\. frobnicator\?\nnot known +frobnicator\nwords\n/);
    assert.match(
      text,
      /\n {4}röd +red \(sv\/asking\.ts\)\n {4}31\.5 +a number\n {4}frobnicator +not known\n$/,
    );
    const told = await runCommand(['understand', 'webinaareja 6'], { DATA_DIR });
    assert.match(
      told,
      /, on 2020-03-02\n.*\nunderstood +tell: entries \(indicator 39, actual 6\), unread none\n/,
    );
    const asked = await runCommand(['understand', 'what is red?'], { DATA_DIR });
    assert.match(asked, /\nunderstood +question rows: state red, whose everyone\n/);
    assert.deepEqual(await readdir(folder), []);
  });

  it('say what a message is taken for with the agreement and the people of the store', async () => {
    const DATA_DIR = join(folder, 'data');
    const store = await openJsonStore(DATA_DIR);
    for (const year of [2020, 2021]) {
      const agreement = anAgreement({ id: `palvelut-${year}`, year });
      await store.agreements.update(agreement.signed.id, () => agreement);
    }
    await store.people.update('owner', () => aPerson({ name: 'Leena Laine' }));
    const before = await contents(DATA_DIR);
    const text = await runCommand(['understand', 'anna 10 Leenalle'], { DATA_DIR });
    assert.match(
      text,
      /^agreement +palvelut-2021, .*\nlanguage +fi\nunderstood +assign: indicators 10, to owner\n/,
    );
    assert.match(text, /\n {4}leenalle +a person\n/);
    assert.deepEqual(await contents(DATA_DIR), before);
    await store.close();
  });

  async function reported(about: object): Promise<string> {
    const file = join(folder, 'reports.json');
    const reports = [{ ...report, ...about }];
    const whole = { agreement: 'yhteiset-palvelut-2020', invented: false, about: 'One report', reports };
    await writeFile(file, JSON.stringify(whole));
    return file;
  }

  it('explain themselves', async () => {
    for (const args of [[], ['--help']])
      assert.match(
        await runCommand(args, {}),
        /^Usage.*check <file>.*import <file>.*remind .*simulate .*understand /s,
      );
    for (const name of ['check', 'import', 'remind', 'simulate', 'understand']) {
      const help = await runCommand([name, '--help'], {});
      assert.match(help, new RegExp(`^Usage.*\\n {2}${name} `, 's'));
      assert.equal(help.match(/^ {2}\w/gm)?.length, 1);
    }
  });

  async function changed(change: (text: string) => string): Promise<string> {
    const text = await readFile(seed, 'utf8');
    const file = join(folder, 'agreement.json');
    assert.notEqual(change(text), text);
    await writeFile(file, change(text));
    return file;
  }
});

/** The seed with rules of its own. */
function ruled(rules: object): (text: string) => string {
  return (text) => text.replace('"rules": {}', `"rules": ${JSON.stringify(rules)}`);
}

/** Every file under a folder with what it holds. */
async function contents(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')] as const));
}
