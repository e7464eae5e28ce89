/**
 * The store beside stock lowdb, interleaved in one run: `node --import tsx bench/store.ts [rounds]`.
 *
 * One report is one check-in saved and acknowledged. Stock lowdb keeps all agreements in one file, rewrites it for
 * every report and syncs nothing; "one replace" is what this disk takes to put one agreement's bytes durably in the
 * place of another's, which no store of whole files can beat with one caller. Absolute numbers belong to the
 * machine and the moment; read the ratios, and no finer than the spread.
 */
import { mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { type Agreement, signedAgreement, withEvent } from '../src/domain/agreement.ts';
import { openJsonStore } from '../src/store/json-store.ts';
import { checkedIn } from '../test/builders.ts';

const rounds = Number(process.argv[2] ?? 3);
const roundMs = 500;
const seed = new URL('../seeds/yhteiset-palvelut-2020.json', import.meta.url);
const signed = signedAgreement.parse(JSON.parse(await readFile(seed, 'utf8')));
const reportsBefore = 212;

interface Opened {
  report(agreement: number, count: number): Promise<unknown>;
  close(): Promise<void>;
}
type Side = (folder: string, documents: readonly Agreement[]) => Promise<Opened>;

function agreementNumbered(number: number): Agreement {
  let agreement: Agreement = { signed: { ...signed, id: `a${number}` }, events: [] };
  for (let count = 0; count < reportsBefore; count += 1) agreement = reporting(agreement, count, withEvent);
  return agreement;
}

/** Four reports a row, and then one taking the place of an older one, so that the agreement does not grow. */
function reporting(agreement: Agreement, count: number, add: typeof withEvent = replaced): Agreement {
  const word = { indicator: `${1 + (count % 53)}`, actual: '46,17 % (633/1371)', comment: `Kevät ${count}` };
  return add(agreement, checkedIn('2020-03-24T07:00:00.000Z', word));
}

function replaced(agreement: Agreement, event: Parameters<typeof withEvent>[1]): Agreement {
  const number = 1 + (agreement.events.length >> 1);
  return { ...agreement, events: agreement.events.with(number - 1, { ...event, number }) };
}

const sides: Readonly<Record<string, Side>> = {
  async 'stock lowdb'(folder, documents) {
    const db = new Low(new JSONFile<Agreement[]>(join(folder, 'db.json')), [...documents]);
    await db.write();
    return {
      report: (at, count) =>
        db.update((data) => {
          const present = data[at];
          if (present) data[at] = reporting(present, count);
        }),
      close: async () => {},
    };
  },

  async 'this store'(folder, documents) {
    const store = await openJsonStore(folder);
    for (const document of documents) await store.agreements.update(document.signed.id, () => document);
    return {
      report: (at, count) =>
        store.agreements.update(`a${at}`, (present = agreementNumbered(at)) => reporting(present, count)),
      close: () => store.close(),
    };
  },

  async 'one replace'(folder, documents) {
    const text = JSON.stringify(documents[0], null, 2);
    let last: Promise<void> = Promise.resolve();
    async function replace(): Promise<void> {
      await writeFile(join(folder, 'tmp'), text, { flush: true });
      await rename(join(folder, 'tmp'), join(folder, 'document'));
      const handle = await open(folder, 'r');
      await handle.sync();
      await handle.close();
    }
    return {
      report: () => {
        last = last.then(replace);
        return last;
      },
      close: async () => {},
    };
  },
};

interface Figures {
  readonly perSecond: number;
  readonly p99: number;
}

async function measured({ report }: Opened, callers: number, agreements: number): Promise<Figures> {
  const latencies: number[] = [];
  const start = performance.now();
  let count = 0;
  async function caller(): Promise<void> {
    while (performance.now() - start < roundMs) {
      const before = performance.now();
      count += 1;
      await report(count % agreements, count);
      latencies.push(performance.now() - before);
    }
  }
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: latencies.length / seconds, p99: quantile(latencies, 0.99) };
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

async function compare(agreements: number, callers: number): Promise<void> {
  const documents = Array.from({ length: agreements }, (_, number) => agreementNumbered(number));
  const opened = new Map<string, Opened>();
  const figures = new Map<string, Figures[]>();
  const folder = await mkdtemp(join(tmpdir(), 'sopimusvahti-bench-'));
  for (const [name, side] of Object.entries(sides)) {
    opened.set(name, await side(await mkdtemp(join(folder, 'side-')), documents));
    figures.set(name, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, side] of opened) figures.get(name)?.push(await measured(side, callers, agreements));
  }
  for (const side of opened.values()) await side.close();
  await rm(folder, { recursive: true });

  const median = (name: string, of: keyof Figures) =>
    quantile(
      (figures.get(name) ?? []).map((round) => round[of]),
      0.5,
    );
  console.log(`\n${agreements * 53} indicators in ${agreements} agreements, ${callers} callers`);
  for (const [name, all] of figures) {
    const rates = all.map(({ perSecond }) => perSecond);
    const spread = (Math.max(...rates) / Math.min(...rates)).toFixed(1);
    const ratio = (median(name, 'perSecond') / median('stock lowdb', 'perSecond')).toFixed(2);
    const columns = [`${median(name, 'perSecond').toFixed(0)}/s`, `p99 ${median(name, 'p99').toFixed(1)} ms`];
    console.log(`  ${name.padEnd(12)} ${columns.join(', ')}, ${ratio}x stock lowdb (spread ${spread})`);
  }
}

for (const agreements of [1, 20, 200]) {
  for (const callers of [1, 32]) await compare(agreements, callers);
}
