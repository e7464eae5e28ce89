import type { Days } from '../domain/reminders/sent-messages.ts';
import { sayEn } from './chat-en.ts';
import { format } from './format.ts';
import type { WishWords } from './wish-words.ts';

const { count, day, dayBeside, days, dayOfYear, list, quote, weekday, weekdayOfYear } = format.en;
const messagesOf = (messages: number) => count(messages, 'message', 'messages');
const aboutRows = (rows: number) => count(rows, 'indicator', 'indicators');
const aboutThese = (rows: readonly string[]) =>
  rows.length === 1 ? `indicator ${rows[0]}` : aboutRows(rows.length);

const when = ({ from, to }: Days) => (to === undefined ? `Since ${day(from)}` : days(from, to));

const whyHeads = (isWithoutHead: boolean) =>
  isWithoutHead
    ? 'You get this because the unit has no head yet, and you are an administrator.'
    : 'You get this because you are the head of the unit.';

export const wishEn: WishWords = {
  why: {
    approaching: 'a deadline is coming up',
    passed: 'a deadline has passed',
    'quarter-card': 'the quarter’s questions',
    chaser: 'a reminder of the quarter’s questions',
    'final-round': 'the year’s last questions',
    'final-chaser': 'a reminder of the year’s last questions',
    'last-call': 'the last call before the year is closed',
    wished: 'a reminder at the owner’s own request',
    nudged: 'a reminder that the head asked for',
    given: 'an indicator given to the owner',
    digest: 'the digest',
    unowned: 'a question about an owner',
    absent: 'news of an absence',
  },
  rows: (ids) => (ids.length === 1 ? `indicator ${ids[0]}` : `indicators ${list(ids)}`),

  away: (until, today) =>
    `All right, no reminders until ${dayBeside(until, today)}. After that I ask at once for what was left. You can still answer at any time, and ${quote(sayEn.back)} ends the break.`,
  awayFrom: (from, until) =>
    `All right, no reminders ${days(from, until)}. Before that I remind you as usual, and after it I ask at once for what was left. You can still answer at any time, and ${quote(sayEn.back)} takes the absence back.`,
  awayStands: (from, until) => `You are marked as away ${days(from, until)}.`,
  awayInstead: 'It takes the place of the absence you told me of before.',
  awayIsTold: 'The head of the unit is told if your indicators would be asked about meanwhile.',
  back: 'Welcome back! I remind you as usual again.',
  staying: (from, until) =>
    `All right, I took back your absence ${days(from, until)} and remind you as usual then too.`,
  notAway: 'You are not marked as away, so I remind you as usual.',
  remindOn: (on, rows) => `I’ll remind you of ${aboutThese(rows)} on ${weekday(on)}, and not before.`,
  remindWhenBack: (on, rows) =>
    `I’ll remind you of ${aboutThese(rows)} on ${weekday(on)}, when you are back, and not before.`,
  remindAtRound: (on, rows) =>
    `The next questions go out on ${weekday(on)} already, so I’ll remind you of ${aboutThese(rows)} then, and not before.`,
  remindAtSettlement: (on, rows, until) =>
    `Answers about the year count until ${day(until)}, so I’ll remind you of ${aboutThese(rows)} on ${weekday(on)} already, and not before.`,
  askedAsUsual: (row, deadline, on) =>
    `${row}: the deadline is already ${weekday(deadline)}, so I’ll ask as usual on ${list(on.map(day))}.`,
  remindTooLate: (until) =>
    `Answers about the year count until ${day(until)}, and I send no more reminders before that. Write ${quote(sayEn.report)} for the card now.`,
  remindOwn: 'I only remind you of indicators that are your own.',
  nothingToRemind: 'Nothing is missing from you now that I could remind you of.',
  dayToCome: `Until which day? Write a day to come, for example ${quote('away until 3 August')} or ${quote('remind me on 20 April')}.`,
  spared: `All right, fewer reminders. You get the quarter’s questions and one reminder a week before a deadline, no early notices and no repeats. ${quote(sayEn.usual)} brings back the rest.`,
  unspared: 'All right, I remind you as usual again.',
  nothingIsOpen: `Nothing was left half-done: a card is stored only when you choose Save. To take back what is stored, write ${quote('undo')}.`,

  paused: (until, today) =>
    `Reminders and digests are now paused until ${dayBeside(until, today)}. Everyone can still answer at any time, and colours stay up to date. ${quote(sayEn.resume)} ends the pause.`,
  pauseTooLong: (latest) =>
    `A pause can last until ${dayOfYear(latest)} at most, about a month after the year is closed. Nothing was changed. Write an earlier day, for example ${quote('pause reminders until 15 April')}.`,
  resumed: 'Reminders go on as usual.',
  notPaused: 'Reminders are not paused.',
  nudged: (people, rows, isYouToo) => {
    if (isYouToo && people === 1)
      return `I’ll remind only you: ${aboutRows(rows)} ${rows === 1 ? 'has' : 'have'} no answer yet.`;
    const owners = `${count(people, 'owner', 'owners')} who ${people === 1 ? 'has' : 'have'}`;
    return `I’ll remind ${owners} not answered about ${aboutRows(rows)}.${isYouToo ? ' You are one of them.' : ''}`;
  },
  nudgedOn: ({ now, later, on }) => {
    if (on === undefined) return now === 1 ? 'The message goes out now.' : 'The messages go out now.';
    const rule = 'Messages go out on working days from 9 to 16, and nobody gets two in a day.';
    if (now === 0)
      return `${later === 1 ? 'The message goes' : 'The messages go'} out on ${weekday(on)}. ${rule}`;
    return `${count(now, 'message goes', 'messages go')} out now and ${later} on ${weekday(on)}. ${rule}`;
  },
  nudgeAway: (absences, today) => {
    const away = absences.map(
      ({ name, from, until }) =>
        `${name} is away ${from > today ? days(from, until) : `until ${dayBeside(until, today)}`}`,
    );
    return `${list(away)}: I won’t remind them before they are back.`;
  },
  nudgeUnmet: (people, rows) =>
    `${count(people, 'owner has', 'owners have')} not written to me yet (${wishEn.rows(rows)}), so I cannot remind them. Ask them to open Sopimusvahti in Teams and write hello.`,
  nudgeTooLate: (until) =>
    `I send no more reminders, because answers about the year count only until ${day(until)}.`,
  nudgedAlready: 'You have asked for a reminder today already. Nobody gets two messages in a day.',
  nobodyToNudge: 'Everyone who has been asked has answered.',
  onlyHead: `That is for the head of the unit to decide. Your own reminders you can move: ${quote('remind me on 20 April')}, ${quote('away until 3 August')} or ${quote(sayEn.fewer)}.`,

  complaint: {
    sorry: 'Sorry that my messages get in your way.',
    received: (messages, days) =>
      messages === 0
        ? `In ${days} days I have sent you nothing that you did not ask for.`
        : `In ${days} days I have sent you ${messagesOf(messages)} that you did not ask for.`,
    sparedAlready:
      'You already get fewer reminders: only the quarter’s questions and one reminder a week before a deadline.',
    choose: `Choose how to go on. You can also write ${quote('away until 3 August')} or ${quote('remind me on 20 April')}.`,
  },
  preview: {
    heading: (most, answering) =>
      answering === most
        ? `This year I’ll send you ${count(most, 'more message', 'more messages')}.`
        : `This year I’ll send you at most ${count(most, 'more message', 'more messages')}. If you answer at once, ${answering === 0 ? 'none' : answering}.`,
    none: 'This year I’ll send you nothing more that you do not ask for.',
    day: (on, isOnlyUnanswered) => `${weekdayOfYear(on)}${isOnlyUnanswered ? ', if not answered' : ''}`,
    many: (rows) => count(rows, 'indicator', 'indicators'),
    asThingsStand: 'As things stand, if nobody tells me anything new. Answers make the messages fewer.',
  },
  sent: {
    heading: ({ messages, delivered, days: during, isToAsker }) => {
      const all = `${when(during)}${isToAsker ? ' to you' : ''}: ${messagesOf(messages)} besides answers`;
      if (delivered === messages) return `${all}, ${messages === 1 ? 'delivered' : 'all delivered'}.`;
      return messages === 1
        ? `${all}, not known to have arrived.`
        : `${all}, ${delivered} of them delivered.`;
    },
    none: ({ from, to }, isToAsker) =>
      `I have sent ${isToAsker ? 'you ' : ''}nothing but answers ${to === undefined ? `since ${day(from)}` : `from ${day(from)} to ${day(to)}`}.`,
    section: (part, messages) =>
      `${{ others: 'Not delivered, or not sure', arrived: 'Delivered' }[part]} (${messages})`,
    line: (on, to) => (on === undefined ? (to ?? 'No message') : [weekday(on), to].filter(Boolean).join(' ')),
    open: 'Show the reminders',
    ended: {
      'not-sent': 'did not leave',
      refused: 'Teams did not take it',
      unreachable: 'could not be reached',
      redirected: 'to somebody else in the rehearsal',
      unknown: 'may not have arrived',
    },
    more: (messages) => `And ${count(messages, 'more message', 'more messages')}.`,
  },
  absent: {
    heading: (absences, rows) => {
      const asked = `I would ask about ${count(rows, 'indicator', 'indicators')} meanwhile.`;
      const away = list(absences.map(({ name, from, until }) => `${name} ${days(from, until)}`));
      return `Away: ${away}. ${asked}`;
    },
    why: (rows, isWithoutHead) =>
      `${whyHeads(isWithoutHead)} You can give the ${rows === 1 ? 'indicator' : 'indicators'} to someone else. Otherwise I ask when the owner is back.`,
    give: 'Give to someone else',
  },
  unowned: {
    heading: (unowned, asked) => {
      if (unowned === 1) return 'One indicator has no owner, so there is nobody to ask about it.';
      const lacking = `${unowned} indicators have no owner`;
      if (asked === unowned) return `${lacking}, so there is nobody to ask about them.`;
      return `${lacking}. I would ask about ${asked === 1 ? 'one' : asked} of them now, but there is nobody to ask.`;
    },
    why: (rows, isWithoutHead) => {
      const why = whyHeads(isWithoutHead);
      const give =
        rows === 1
          ? 'Give the indicator to someone, or take it yourself.'
          : 'Give them to others, or take them yourself.';
      return `${why} ${give}`;
    },
  },
  meantFor: (name) => `Rehearsal: this message is meant for ${name}.`,
  awayNow: (names, today) =>
    `Away now: ${list(names.map(({ name, until }) => `${name} until ${dayBeside(until, today)}`))}.`,
};
