/**
 * A process that, once it is told to, sends what is due on a day from the store in the folder it is given, until it is
 * done or killed: one line for each person whose message was taken, once that is on disk. Run by a test.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { stdin } from 'node:process';
import { openJsonStore } from '../../src/store/json-store.ts';
import { postDue } from './post-due.ts';

const [, , folder = '', day = '', server = ''] = process.argv;
await once(stdin, 'data');
const store = await openJsonStore(folder);
await postDue(store, day, server, (person) => writeSync(1, `${person}\n`));
await store.close();
stdin.destroy();
