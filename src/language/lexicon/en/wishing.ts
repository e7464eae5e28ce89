import type { WordsOf, wishingSenses } from '../senses.ts';

export const wishing: WordsOf<typeof wishingSenses> = {
  remind: `remind, reminding, nudge, ping, set a reminder, send a reminder, poke, get back to, chase, dont remind me before, do not remind me before, dont remind me until, do not remind me until, ask me again, ask again, ask me later, ask me, chase up, send reminders to, send a reminder to, prod, follow up, follow up with, send them a reminder, send him a reminder, send her a reminder, give them a nudge, give them a reminder, send everyone a reminder, send a reminder right away, nudge them, remind everyone, get them to answer`,
  messages: `message, messages, msg, msgs, reminder, reminders, notification, notifications, mails, emails, nagging, nag, spam, spamming, bothering, spamming me, pestering, notifying`,
  'too-much': `too much, too many, too often, far too many, far too much, far too often, way too many, way too much, way too often, all the time, constantly, enough of, tired of, sick of, annoying, irritating, so many, so often, drowning in, fed up, overwhelming, bombarding`,
  fewer: 'fewer, less, less often, cut down, cut down on, reduce',
  usual: 'as usual, like before, as before, all again, the usual, normally',
  away: `away, holiday, holidays, on holiday, on vacation, vacation, on leave, leave, off work, out of office, ooo, on sick leave, sick leave, parental leave, on parental leave, travelling, traveling, absent, off sick, sick, im off, i am off, off from, on annual leave, annual leave, not at work, out until, out till, not in the office, not in until, out, unavailable, on parental, off until`,
  back: 'back, back at work, im back, i am back, back again, back now',
  pause: 'pause, pausing, paused, freeze, mute, snooze, put on hold, hold',
  resume: 'resume, unpause, end the pause, stop the pause, continue, start again, unmute',
  until: `until, til, till, through, up to, returning, back on, be back`,
  send: `send, sends, sending, will you send, going to send, going to get, will i get, coming, next reminder, next message, how often, will i be getting, getting messages from you, be getting messages, messages from you, hear from you, will you message me, will you contact me, will you write to me, do i get, am i going to get, will you ask me`,
  cancel: `cancel, cancel that, cancel it, nvm, never mind, nevermind, forget it, forget that, forget about
    it, skip it, leave it, stop, scrap that, scrap it`,
  'hand-over': 'hand over, handing over, hand, transfer, reassign, delegate, pass on, pass over',
  somebody: 'someone else, somebody else, to someone else, to somebody else',
  release: `release, drop, give up, unassign, remove me from, let go of, not mine any more, no longer mine, dont want any more, no longer want, do not own any more`,
  complains: `too many messages, way too many messages, far too many messages, stop spamming me, stop spamming, stop sending me, stop messaging me, stop bothering me, stop nagging, stop reminding me so often, leave me alone, do you have to message, these reminders are too much, stop with the reminders, stop pestering me`,
  spares: `fewer messages, less messages`,
  sent: `sent, have you sent, been sent, was sent, went out`,
};
