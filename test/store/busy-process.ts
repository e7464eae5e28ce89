/**
 * A process that works on the store in the folder it is given, until it is killed: `ready`, then one line for each
 * report it was told is saved. Run by tests.
 */
import { stdout } from 'node:process';
import { openJsonStore } from '../../src/store/json-store.ts';
import { reporting } from './documents.ts';

const [, , folder = '', name = ''] = process.argv;
const store = await openJsonStore(folder).catch((error: unknown) => {
  console.error(String(error));
  process.exit(1);
});
stdout.write('ready\n');

async function reportOn(agreement: string, reporter: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const comment = `${name}-${reporter}-${count}`;
    await store.agreements.update(agreement, reporting(comment, agreement));
    stdout.write(`${agreement} ${comment}\n`);
  }
}
for (let reporter = 0; reporter < 16; reporter += 1) void reportOn(`a${reporter % 3}`, reporter);
