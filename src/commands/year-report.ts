import { topicOf } from '../cards/form-topic.ts';
import type { SignedAgreement } from '../domain/agreement.ts';
import { addDays, dayOf, momentOf, settlementDay } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { dealt } from '../domain/dealt.ts';
import type { Digest } from '../domain/digest.ts';
import type { Form } from '../domain/form.ts';
import type { Person } from '../domain/person.ts';
import type { RowView } from '../domain/question.ts';
import type { Notice } from '../domain/reminders/notice.ts';
import { firstDayOf, type PlayedReports, playedYear } from '../domain/reminders/played-year.ts';
import { atOnce } from '../flows/pace.ts';
import { playDays } from '../flows/play-days.ts';
import type { Prepare } from '../flows/ports.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { memoryStore } from '../store/memory-store.ts';

const { count } = format.en;

/** One message of a played year. */
type Message = { readonly day: Day; readonly person: Person; readonly notice: Notice };

/** How many days after settlement the last messages have gone out. */
const daysAfterSettlement = 21;

/**
 * Everything that would be sent in an agreement's year, with the rows dealt to some owners, the day it would go out
 * and why, and what each digest would say: the same rules as in the running bot, on a store that forgets.
 */
export async function yearReport(
  signed: SignedAgreement,
  reports: PlayedReports,
  owners: number,
): Promise<string> {
  const sent = await messagesOf(signed, reports, owners);
  const people = new Map(sent.map(({ person }) => [person.id, person.name]));
  return [
    `${signed.unit} ${signed.year}: simulated${reports.invented ? ', figures invented' : ''}. ${reports.about}`,
    '',
    ...sent.flatMap(({ day, person, notice }) => [`${day}  ${person.name}`, ...noticeLines(notice), '']),
    ...[...people].map(([id, name]) =>
      countLine(
        name,
        sent.filter(({ person }) => person.id === id),
      ),
    ),
    '',
  ].join('\n');
}

async function messagesOf(
  signed: SignedAgreement,
  reports: PlayedReports,
  count: number,
): Promise<readonly Message[]> {
  const { timeZone } = signed;
  const owners = Array.from({ length: count }, (_, at) => aPerson(`owner-${at + 1}`, `Owner ${at + 1}`));
  const managers = (['head', 'area', 'division'] as const).map((as) => ({ ...aPerson(as, names[as]), as }));
  const agreement = playedYear(
    {
      ...dealt(
        signed,
        owners.map(({ id }) => id),
      ),
      roles: managers.map(({ id, as }) => ({ person: id, as })),
    },
    reports,
  );
  const people = [...owners, ...managers.map(({ as: _, ...person }) => person)];
  const sent: Message[] = [];
  let now = momentOf(firstDayOf(signed), '09:00', timeZone);
  const prepare: Prepare = async (person, notice) => ({
    claim: 'claimed',
    send: async () => {
      sent.push({ day: dayOf(now, timeZone), person, notice });
      return { ended: 'sent' };
    },
  });
  await playDays(
    {
      store: memoryStore({ agreements: [agreement], people }),
      prepare,
      pace: atOnce,
      log: () => {},
      newId: () => `card-${sent.length + 1}`,
      admins: [],
      clock: {
        now: () => now,
        moveTo: async (moment) => {
          now = moment;
        },
      },
    },
    momentOf(addDays(settlementDay(signed), daysAfterSettlement), '09:00', timeZone),
  );
  return sent;
}

const names = { head: 'Head of the unit', area: 'Service area director', division: 'Division director' };

function aPerson(id: string, name: string): Person {
  return { id, name, metAt: '2000-01-01T00:00:00.000Z', slots: [] };
}

function noticeLines(notice: Notice): readonly string[] {
  if (notice.kind === 'digest') return digestLines(notice.digest);
  if (notice.kind === 'reminder') return formLines(notice.form);
  const { wish } = messages.en;
  const { rows } = notice.kind === 'unowned' ? notice.unowned : notice.absent;
  const heading =
    notice.kind === 'unowned'
      ? wish.unowned.heading(notice.unowned.unowned, rows.length)
      : wish.absent.heading(notice.absent.absences, rows.length);
  return [`    ${heading}`, `    about ${rows.map(({ row }) => row.indicator.id).join(', ')}`];
}

function formLines(form: Form): readonly string[] {
  const rows = form.rows.map(({ row }) => row.indicator.id).join(', ');
  const more = form.later.length > 0 ? ` and ${form.later.length} more on the next page` : '';
  const topic = topicOf(form, 'en');
  return [`    ${messages.en.form.heading[topic.why](topic)}`, `    asks about ${rows}${more}`];
}

function digestLines(digest: Digest): readonly string[] {
  const { answer, decide } = messages.en;
  const { draft } = digest;
  const list = (section: Parameters<typeof answer.section>[0], views: readonly RowView[]) =>
    views.length === 0
      ? []
      : [
          `    ${answer.section(section, views.length)}`,
          ...views.map(({ row }) => `      ${titleOf(row.indicator, 'en')}`),
        ];
  return [
    `    ${answer.quarter(digest.quarter, digest.agreement.year)}, ${answer.totals(digest.agreement.unit, digest.totals)}`,
    ...(draft === undefined ? [] : [`    ${decide.draft(draft.map(({ row }) => row.indicator.id))}`]),
    ...list('red', digest.red),
    // Once the year is settled they all wait for a decision.
    ...(draft !== undefined && draft.length > 0 ? list('undecided', draft) : list('unheard', digest.unheard)),
    ...list('yellow', digest.yellow),
    ...list('over', digest.over),
    ...(digest.unowned.rows > 0 ? [`    ${answer.unowned(digest.unowned)}`] : []),
    `    ${answer.deliveries(digest.deliveries)}`,
  ];
}

/** What a year of it is to one person: how many messages, in how many months, and how many rows they asked about. */
function countLine(name: string, sent: readonly Message[]): string {
  const perMonth = new Map<string, number>();
  for (const { day } of sent) perMonth.set(day.slice(0, 7), (perMonth.get(day.slice(0, 7)) ?? 0) + 1);
  const asked = sent.reduce(
    (sum, { notice }) =>
      sum + (notice.kind === 'reminder' ? notice.form.rows.length + notice.form.later.length : 0),
    0,
  );
  const most = Math.max(...perMonth.values());
  return `${name}: ${count(sent.length, 'message', 'messages')}, at most ${most} a month, ${count(asked, 'row', 'rows')} asked about in all`;
}
