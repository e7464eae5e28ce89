import type { Day, Moment } from '../domain/day.ts';
import type { Admins } from '../domain/permission.ts';
import type { Delivery, Person } from '../domain/person.ts';
import { type Notice, noticeOf } from '../domain/reminders/notice.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { remindersDue } from '../domain/reminders/reminders.ts';
import { claimed, settled } from '../domain/reminders/slots.ts';
import type { Leave, Pace } from './pace.ts';
import type { Deliver, Log, Store } from './ports.ts';

export type SendDue = {
  readonly store: Store;
  readonly deliver: Deliver;
  readonly log: Log;
  /** A fresh id for each card. */
  readonly newId: () => string;
  readonly admins: Admins;
  readonly pace: Pace;
};

/** An answer of Teams takes a part of a second: so many under way keep up with the pace that it allows. */
const sendingAtOnce = 10;

/** One message that was sent, or tried. */
export type Sent = {
  readonly person: Person;
  readonly day: Day;
  readonly kind: Notice['kind'];
  /** The indicators it asks about; none for a digest. */
  readonly rows: readonly string[];
  readonly ended: Exclude<Delivery, 'claimed'>;
};

/**
 * Sends what is due, each message at most once: claimed on disk, sent, and its ending written to disk. Killed in
 * between, the claim stays and nobody sends it again. What Teams definitely refused to take now is due again at the
 * next pass.
 */
export async function sendDue(deps: SendDue, now: Moment): Promise<readonly Sent[]> {
  const forms = await sendAll(deps, now, 'reminder');
  // A digest tells how the day's forms went.
  return [...forms, ...(await sendAll(deps, now, 'digest')), ...(await sendAll(deps, now, 'unowned'))];
}

async function sendAll(deps: SendDue, now: Moment, kind: Notice['kind']): Promise<readonly Sent[]> {
  const { store, admins } = deps;
  const [agreements, people] = await Promise.all([store.agreements.list(), store.people.list()]);
  const due = remindersDue(agreements, people, now, admins).filter((reminder) => reminder.kind === kind);
  const sent = new Map<Reminder, Sent>();
  const left = due.values();
  const sendRest = async () => {
    for (const reminder of left) {
      // What has to wait is not claimed: the next pass finds it due.
      const leave = await deps.pace.turn();
      if (leave === undefined) return;
      const ended = await attempt(deps, reminder, people, now, leave);
      const rows = reminder.lists.flatMap(({ indicator }) => indicator ?? []);
      if (ended !== undefined)
        sent.set(reminder, { person: reminder.person, day: reminder.day, kind, rows, ended });
    }
  };
  await Promise.all(Array.from({ length: sendingAtOnce }, sendRest));
  return due.flatMap((reminder) => sent.get(reminder) ?? []);
}

/** One message that fails for a reason of its own holds up nobody else's. */
async function attempt(
  deps: SendDue,
  reminder: Reminder,
  people: readonly Person[],
  now: Moment,
  leave: Leave,
): Promise<Sent['ended'] | undefined> {
  try {
    return await sendOne(deps, reminder, people, now, leave);
  } catch (error) {
    deps.log('send-failed', { person: reminder.person.id, kind: reminder.kind, error: `${error}` });
    return undefined;
  }
}

/** Undefined when another pass was there first. */
async function sendOne(
  { store, deliver, log, newId }: SendDue,
  reminder: Reminder,
  people: readonly Person[],
  now: Moment,
  leave: Leave,
): Promise<Sent['ended'] | undefined> {
  const { id } = reminder.person;
  const card = newId();
  const notice = noticeOf(reminder, card, people);
  const slot = { day: reminder.day, card, lists: [...reminder.lists], claimedAt: now };
  const claim = await store.people.update(id, (present) => claimed(present ?? reminder.person, slot));
  if (!claim.slots.some((each) => each.card === card)) return undefined;
  const { ended, throttled } = await deliver(claim, notice);
  if (ended === 'sent' || ended === 'redirected') leave.took();
  const pause = throttled && leave.throttled(throttled.retryAfter);
  if (pause !== undefined) log('sending-held', { seconds: Math.round(pause / 1000) });
  await store.people.update(id, (present) => settled(present ?? claim, card, ended, now));
  log('sent', { person: id, card, kind: reminder.kind, rows: reminder.lists.length, ended });
  return ended;
}
