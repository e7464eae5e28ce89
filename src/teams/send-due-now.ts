import { sendDue } from '../flows/send-due.ts';
import type { Parts } from './turn.ts';

/** In local mode nothing is sent by the minute: what a head or an owner has sent to others goes out at once. */
export async function sendDueNow({ ports, sending, movableClock }: Parts): Promise<void> {
  if (movableClock !== undefined) await sendDue({ ...ports, ...sending });
}
