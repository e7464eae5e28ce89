import type { doingSenses, WordsOf } from '../senses.ts';

export const doing: WordsOf<typeof doingSenses> = {
  show: `show, open, list, tell, see, view, display, find, get, look, look at, check, know, wonder,
    wondering, bring up`,
  give: `give, gimme, pass, could i have, can i have, may i have, can i get`,
  take: `take, taking, take on, take over, grab, claim, pick, ill take, put me down for, sign me up for,
    put me on, will take, put me as owner of, put me as the owner of, make me owner of, make me the owner
    of`,
  assign: 'assign, assigned, assigning, allocate',
  report: `report, reporting, report in, record, form, forms, fill, fill in, fill out, check in, checkin,
    check-in, submit, log, enter, input, give my numbers, give numbers, report form`,
  done: 'done, ready, finished, complete, completed, accomplished, achieved, opened, launched',
  digest: 'digest, digests, quarterly digest',
  status: `status, status report, situation, overview, summary, total, totals, progress, big picture,
    state of play, whats up, how are we, how are things, how is everything, how is it, hows it, how do we
    stand, how does it look, where are we, where do we stand`,
  help: `help, helps, help me, instruction, instructions, guide, manual, command, commands, what can you
    do, what do you do, what do you know, what can i ask, what can i ask you, what can i do, what can i do
    here, what can i say, what can i type, what are you, who are you, how do you work, how does it work,
    how does this work, how do i use this, how do i use you, how to use this, hlep, what do the colours
    mean, what do colours mean, what do the colors mean, what does the colour mean`,
  undo: `undo, undo that, undo it, undo this, undo the last, undo my last, take back, take it back, take that back,
    take back my last, take back the last, revert, revert it, revert that`,
  greeting: `hi, hi there, hello, hello there, hey, hey there, hiya, howdy, yo, greetings, morning, good
    morning, good day, good afternoon, good evening, bye, goodbye, good bye`,
  thanks: `thanks, thank you, thankyou, thx, cheers, thanks a lot, many thanks, thank you very much, thank
    you so much, thanks so much, thanks very much, much appreciated, thanks for the help, thanks for your
    help, thank you for your help, thank you very much for your help, thank you so much for your help,
    many thanks for your help, thanks a lot for your help`,
  'make-me': `make me, make me the, make myself, appoint me, appoint me as, set me as, set me as the,
    name me`,
  head: 'head, the head, head of unit, head of the unit, unit head, department head, manager, boss, chief',
  change: 'change, change to, switch, switch to, set, move, turn, advance, adjust',
  speak: 'speak, talk, use, answer in, reply in, write in',
  language: 'language, languages, lang',
  finnish: 'finnish, in finnish, to finnish, fi',
  swedish: 'swedish, in swedish, to swedish, sv',
  english: 'english, in english, to english, en',
  clock: 'clock, the clock',
};
