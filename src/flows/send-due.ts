import type { Day } from '../domain/day.ts';
import { directoryOf } from '../domain/directory.ts';
import type { Delivery, Person } from '../domain/person.ts';
import { type Notice, noticeOf } from '../domain/reminders/notice.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { oneEach, remindersOf, stillDue } from '../domain/reminders/reminders.ts';
import { claimed, settled } from '../domain/reminders/slots.ts';
import type { Leave, Pace } from './pace.ts';
import type { Ports, Prepare } from './ports.ts';

/** How what is due becomes messages, and how fast they leave. */
export type Sending = { readonly prepare: Prepare; readonly pace: Pace };
export type SendDue = Ports & Sending;

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
 * Sends what is due, each message at most once: made, claimed on disk, sent, and its ending written to disk. Killed
 * after the claim, nobody sends it again. What Teams definitely refused to take now, and what could not be made, is due
 * again at the next pass.
 */
export async function sendDue(deps: SendDue): Promise<readonly Sent[]> {
  const forms = await sendAll(deps, 'reminder');
  // A digest tells how the day's forms went.
  const rest = [];
  for (const kind of ['digest', 'unowned', 'absent'] as const) rest.push(...(await sendAll(deps, kind)));
  return [...forms, ...rest];
}

async function sendAll(deps: SendDue, kind: Notice['kind']): Promise<readonly Sent[]> {
  const due = (await dueNow(deps)).filter((reminder) => reminder.kind === kind);
  const sent = new Map<Reminder, Sent>();
  const left = due.values();
  const sendRest = async () => {
    for (const reminder of left) {
      // What has to wait is not claimed: the next pass finds it due. Another's chat may have room.
      const leave = await deps.pace.turn(reminder.person.id);
      const message = leave && (await attempt(deps, reminder, leave));
      if (message !== undefined) sent.set(reminder, message);
    }
  };
  await Promise.all(Array.from({ length: sendingAtOnce }, sendRest));
  return due.flatMap((reminder) => sent.get(reminder) ?? []);
}

/** An agreement of which nothing can be worked out holds up no other's messages. */
async function dueNow({ store, clock, admins, log }: SendDue): Promise<readonly Reminder[]> {
  const [agreements, people] = await Promise.all([store.agreements.list(), store.people.list()]);
  const directory = directoryOf(people);
  const now = clock.now();
  const due = agreements.flatMap((agreement) => {
    try {
      return remindersOf(agreement, directory, now, admins);
    } catch (error) {
      log('agreement-failed', { agreement: agreement.signed.id, error: `${error}` });
      return [];
    }
  });
  return oneEach(due);
}

/** One message that fails for a reason of its own holds up nobody else's. */
async function attempt(deps: SendDue, waited: Reminder, leave: Leave): Promise<Sent | undefined> {
  try {
    const people = await deps.store.people.list();
    const agreement = await deps.store.agreements.get(waited.known.signed.id);
    // While it waited for its turn, its person may have answered, or somebody else may have got the row.
    const reminder = agreement && stillDue(waited, agreement, people, deps.clock.now(), deps.admins);
    return reminder && (await sendOne(deps, reminder, people, leave));
  } catch (error) {
    deps.log('send-failed', { person: waited.person.id, kind: waited.kind, error: `${error}` });
    return undefined;
  }
}

/** Undefined when another pass was there first. */
async function sendOne(
  { store, clock, prepare, log, newId }: SendDue,
  reminder: Reminder,
  people: readonly Person[],
  leave: Leave,
): Promise<Sent | undefined> {
  const { person, day, kind } = reminder;
  const card = newId();
  const message = await prepare(person, noticeOf(reminder, card, people));
  const slot = { day, card, lists: [...reminder.lists], claimedAt: clock.now() };
  const claim = await store.people.update(person.id, (present) =>
    claimed(present ?? person, slot, message.claim),
  );
  if (!claim.slots.some((each) => each.card === card)) return undefined;
  const { ended, throttled } = await message.send();
  if (ended === 'sent' || ended === 'redirected') leave.took();
  if (ended === 'not-sent' && throttled === undefined) leave.refused();
  const pause = throttled && leave.throttled(throttled.retryAfter);
  if (pause !== undefined) log('sending-held', { seconds: Math.round(pause / 1000) });
  await store.people.update(person.id, (present) => settled(present ?? claim, card, ended, clock.now()));
  log('sent', { person: person.id, card, kind, rows: reminder.lists.length, ended });
  return { person, day, kind, rows: reminder.lists.flatMap(({ indicator }) => indicator ?? []), ended };
}
