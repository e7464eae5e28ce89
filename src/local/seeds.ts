import { readdir, readFile } from 'node:fs/promises';
import { signedAgreement } from '../domain/agreement.ts';
import { known } from '../domain/known.ts';
import { peopleAs } from '../domain/permission.ts';
import { giveRole } from '../flows/give-role.ts';
import { importAgreement } from '../flows/import-agreement.ts';
import type { Ports } from '../flows/ports.ts';
import { head } from './windows.ts';

const folder = new URL('../../seeds/', import.meta.url);

/**
 * Fills an empty store with the agreements of `seeds/`, and makes the first window's person the head of those
 * that have none when no admins are named: a trial needs someone who gets the digest.
 */
export async function plantSeeds(ports: Ports): Promise<void> {
  if ((await ports.store.agreements.list()).length === 0) {
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
      const signed = signedAgreement.parse(JSON.parse(await readFile(new URL(file, folder), 'utf8')));
      await importAgreement(ports, signed, head.entraId);
    }
  }
  if (ports.admins !== 'everyone') return;
  for (const agreement of await ports.store.agreements.list()) {
    const isHeadless = peopleAs(known(agreement, ports.clock.now()), 'head').length === 0;
    if (isHeadless) await giveRole(ports, agreement.signed.id, { id: head.entraId }, 'head');
  }
}
