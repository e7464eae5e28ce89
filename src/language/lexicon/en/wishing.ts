import type { WordsOf, wishingSenses } from '../senses.ts';

export const wishing: WordsOf<typeof wishingSenses> = {
  remind: `remind, reminding, nudge, ping, set a reminder, send a reminder, poke, get back to, chase`,
  messages: `message, messages, msg, msgs, reminder, reminders, notification, notifications, mails, emails,
    nagging, nag, spam, spamming, bothering`,
  'too-much': `too much, too many, too often, far too many, far too much, far too often, way too many, way
    too much, way too often, all the time, constantly, enough of, tired of, sick of`,
  fewer: 'fewer, less, less often, cut down, cut down on, reduce',
  usual: 'as usual, like before, as before, all again, the usual, normally',
  away: `away, holiday, holidays, on holiday, on vacation, vacation, on leave, leave, off work, out of
    office, ooo, on sick leave, sick leave, parental leave, on parental leave, travelling, traveling,
    absent`,
  back: 'back, back at work, im back, i am back, back again, back now',
  pause: 'pause, pausing, paused, freeze, mute, snooze, put on hold, hold',
  resume: 'resume, unpause, end the pause, stop the pause, continue, start again, unmute',
  until: 'until, til, till, through, up to',
  send: `send, sends, sending, sent, have you sent, will you send, going to send, going to get, will i get,
    coming`,
  cancel: `cancel, cancel that, cancel it, nvm, never mind, nevermind, forget it, forget that, forget about
    it, skip it, leave it, stop, scrap that, scrap it`,
  'hand-over': 'hand over, handing over, hand, transfer, reassign, delegate, pass on, pass over',
  somebody: 'someone else, somebody else, to someone else, to somebody else',
  release: 'release, drop, give up, unassign, remove me from, let go of, not mine any more, no longer mine',
};
