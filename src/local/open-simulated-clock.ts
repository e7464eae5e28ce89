import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { momentOf } from '../domain/calendar.ts';
import { moment } from '../domain/day.ts';
import { openDocument } from '../store/document.ts';

const clockFile = z.strictObject({ now: moment });

/**
 * The simulated clock of a data folder: where an earlier run left it, else at `start`, a local time such as
 * `2020-03-02T09:00` in the agreement's zone.
 */
export async function openSimulatedClock(
  folder: string,
  start: string,
  timeZone: string,
): Promise<SimulatedClock> {
  await mkdir(folder, { recursive: true });
  const document = await openDocument(join(folder, 'clock.json'), clockFile);
  const [day = '', time = ''] = start.split('T');
  const now = document.get()?.now ?? momentOf(day, time, timeZone);
  return simulatedClock(now, async (next) => {
    await document.update(() => ({ now: next }));
  });
}
