import { type ChatWords, type Leaders, mostSendings, type SayWords, type Sending } from './chat-words.ts';
import { format } from './format.ts';

const { count, list, quote, time, weekday, weekdayOfYear } = format.en;

export const sayEn: SayWords = {
  red: 'what’s red?',
  yellow: 'what’s yellow?',
  noWord: 'what’s not reported?',
  status: 'status',
  mine: 'my indicators',
  unowned: 'what has no owner?',
  report: 'report',
  reportRow: (id) => `report ${id}`,
  take: (id) => `take ${id}`,
  takeAll: 'assign all to me',
  digest: 'digest',
  help: 'help',
  back: 'I’m back',
  fewer: 'fewer reminders',
  usual: 'remind me as usual',
  resume: 'resume reminders',
  sent: 'what was sent to whom?',
  preview: 'what will you send me?',
  nudge: 'remind them now',
};

const examples = `${quote(sayEn.red)}, ${quote('10')} or ${quote(sayEn.report)}`;

export const chatEn: ChatWords = {
  privacy:
    'Figures, days and colours are seen by everyone who uses me. Your comments are also seen by the agreement’s managers, and whose answer is missing I tell only them and the head of the unit. Nobody is compared. I keep your name and what you save and ask for, not your messages. I am no artificial intelligence: I answer from the agreement and from what has been told.',
  farewell: 'Goodbye for now!',
  greeting: `Hello! Ask how things are going, or tell me. You can write ${examples}.`,
  thanks: 'You’re welcome! Ask more whenever you like.',
  whichYear: 'Which year’s agreement is this about?',
  writeYear: ([year]) =>
    `Which year’s agreement is this about? Send the message again with the year at its beginning, such as ${quote(`${year}:`)}.`,
  unknown: `I didn’t understand that. You can write ${examples}. Write ${quote(sayEn.help)} for more.`,
  blamed: `Sorry that I got it wrong. Ask in a few words, such as ${quote(sayEn.red)} or ${quote('webinars 6')}. Write ${quote(sayEn.help)} to see all that I can do.`,
  leads: {
    head: leadsEn('head of the unit', 'heads of the unit'),
    area: leadsEn('director of the service area', 'directors of the service area'),
    division: leadsEn('director of the division', 'directors of the division'),
  },
  missed: (name) => `I find no ${quote(name)} in the agreement, so this is about the whole unit.`,
  error: 'Something went wrong, and nothing was stored. Please try again in a moment.',
  errorAfterStoring: `At least a part was stored, but then something went wrong. See how things stand before you try again, for example with ${quote(sayEn.mine)}.`,
  oldCard: `I couldn’t read what this card sent, and nothing was stored. Write ${quote(sayEn.report)} for a new card.`,
  noAgreement: 'I have no agreement yet. Please ask the administrator to import it.',
  onlyInPrivate: 'This is between the two of us. Open a chat with me and write the same there.',
  notAllowed: {
    digest: `The digest is for the agreement’s managers. Write ${quote(sayEn.status)} to see where things stand.`,
    manager: 'Managers are named by the administrator.',
    clock: 'Only the administrator moves the clock.',
    silence:
      'Whose word is missing is shown only to that person and to the head. The colours you see by indicator.',
  },
  taken: (rows) => `${count(rows, 'indicator is', 'indicators are')} now yours.`,
  reportInPrivate: 'Report in our own chat.',
  alreadyYours: (name) => `${name} is already yours.`,
  alreadyOwned: (name, owner) =>
    owner === undefined ? `${name} already has an owner.` : `${name} is already owned by ${owner}.`,
  nothingToTake: 'Every indicator already has an owner.',
  nothingToReport: `Nothing is missing from you right now. Write ${quote(sayEn.reportRow('10'))} to report one indicator.`,
  notRead: (lines) => `I did not understand: ${lines.map(quote).join(', ')}.`,
  othersReport: ({ id, title }, owner) =>
    owner === 'nobody'
      ? `${title}: nobody is responsible yet. Write ${quote(sayEn.take(id))}, and you can report it. Nothing was stored.`
      : `${title} is reported by its owner${owner.name === undefined ? '' : `, ${owner.name},`} or by the agreement’s managers. Nothing was stored.`,
  noneYours: (titles) =>
    `${list(titles)} are not yours: they are reported by their owners or by the agreement’s managers. Nothing was stored.`,
  notYours: (titles) =>
    titles.length === 1
      ? `${list(titles)} is not yours, so I left it out.`
      : `${list(titles)} are not yours, so I left them out.`,
  languageSet: 'From now on I’ll speak English with you.',
  madeManager: {
    head: (agreement) => `You are now the head of the unit: ${agreement}.`,
    area: (agreement) => `You are now the director of the service area: ${agreement}.`,
    division: (agreement) => `You are now the director of the division: ${agreement}.`,
  },
  clockMoved: (to, sent) => `It is now ${weekdayOfYear(to.day)}, ${time(to.time)}. ${messages(sent)}`,
  clockNotUnderstood: 'I didn’t understand that day. Write, for example, “clock 2020-03-24”.',
  clockNeverGoesBack: (now) =>
    `The clock only moves forward, and it is now ${weekdayOfYear(now.day)}, ${time(now.time)}.`,
};

const what = {
  reminder: 'reminder',
  digest: 'digest',
  unowned: 'question about an owner',
  absent: 'news of an absence',
} satisfies Record<Sending['what'], string>;

const endings = {
  sent: '',
  redirected: ', went elsewhere in the rehearsal',
  'not-sent': ', did not go out: I’ll try again',
  refused: ', refused by Teams',
  unreachable: ', could not be reached',
  unknown: ', may not have arrived',
} satisfies Record<Sending['ending'], string>;

function messages(sent: readonly Sending[]): string {
  if (sent.length === 0) return 'I sent nothing.';
  const each = sent
    .slice(0, mostSendings)
    .map(
      ({ day, to, what: kind, ending }) =>
        `${[`${weekday(day)} ${what[kind]}`, to].filter(Boolean).join(', ')}${endings[ending]}`,
    );
  const more = sent.length - each.length;
  if (more > 0) each.push(`and ${more} more`);
  return `I sent ${count(sent.length, 'message', 'messages')}: ${each.join('; ')}.`;
}

function leadsEn(one: string, several: string) {
  return (who: Leaders) => {
    if (who === 'nobody') return `There is no ${one} yet. The bot’s administrator names one.`;
    if (who === 'unmet') return `There is a ${one}, but we have not met yet.`;
    return `The ${who.length === 1 ? `${one} is` : `${several} are`} ${list(who)}.`;
  };
}
