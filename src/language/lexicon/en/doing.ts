import type { doingSenses, WordsOf } from '../senses.ts';

export const doing: WordsOf<typeof doingSenses> = {
  show: `show, open, list, tell, see, view, display, find, get, look, look at, check, know, wonder,
    wondering, bring up, give me a list, give me a list of, list of, a list of, i want to see, id like to see, let me see, lemme see, pull up, where can i see, where do i find, where can i find, list all, list out, run me through, point out, name the, name all`,
  give: `give, gimme, pass, could i have, can i have, may i have, can i get`,
  take: `take, taking, take on, take over, grab, claim, pick, ill take, put me down for, sign me up for, put me on, will take, put me as owner of, put me as the owner of, make me owner of, make me the owner of, ill take care of, ill own, ill do, i can take, i could take, i will take, i want to own, give it to me, assign it to me, let me take, let me have, im taking, im responsible for, mark me as owner, put my name on, put my name down for, ill handle, count me in for, ill be responsible for, i will be responsible for, let`,
  assign: `assign, assigned, assigning, allocate, the owner of, owner of, as owner, as the owner, make`,
  report: `report, reporting, report in, record, form, forms, fill, fill in, fill out, check in, checkin, check-in, submit, log, enter, input, give my numbers, give numbers, report form, i want to report, i need to report, id like to report, let me report, i have to report, add my numbers, update my numbers, put in, type in, key in, open the form, give me the form, log my numbers, fill in the form, submit my numbers, give my figures, give figures, give my data, report my numbers, just reported`,
  done: `done, ready, finished, complete, completed, accomplished, achieved, opened, launched, rdy, wrapped up, all done, is done, was done, been done, got done, got it done, is finished, is complete, is ready, is open now, went live, is live, live, in use, up and running, delivered on time, implemented, carried out, opened up, inaugurated, approved, taken into use`,
  digest: 'digest, digests, quarterly digest',
  status: `status, status report, situation, overview, summary, total, totals, progress, big picture,
    state of play, whats up, how are we, how are things, how is everything, how is it, hows it, how do we
    stand, how does it look, where are we, where do we stand, how are we looking, how do things look, how do things stand, how is it going, hows everything going, where are we at, whats the status, whats the situation, whats the state, current state, state of things, how are the goals going, how we doing, give me the big picture, high level, at a glance, rundown, recap, snapshot`,
  help: `help, helps, help me, instruction, instructions, guide, manual, command, commands, what can you do, what do you do, what do you know, what can i ask, what can i ask you, what can i do, what can i do here, what can i say, what can i type, what are you, who are you, how do you work, how does it work, how does this work, how do i use this, how do i use you, how to use this, hlep, what do the colours mean, what do colours mean, what do the colors mean, what does the colour mean, how can you help, how can you help me, what else can you do, what are the commands, which commands, how does it all work, how do i work this, i need help, im lost, im stuck, i dont know how, tutorial, show me how, what is this, what is this bot`,
  undo: `undo, undo that, undo it, undo this, undo the last, undo my last, take back, take it back, take that back, take back my last, take back the last, revert, revert it, revert that, i made a mistake, my mistake, that was wrong, thats wrong, wrong number, i typed it wrong, i put the wrong, oops, go back, roll back, rollback, cancel my last, remove my last, delete my last, scratch my last, scratch that, scratch it, remove what i, delete what i, delete my, remove my, delete that, remove that, restore, restore it, undo what i`,
  greeting: `hi, hi there, hello, hello there, hey, hey there, hiya, howdy, yo, greetings, morning, good
    morning, good day, good afternoon, good evening, bye, goodbye, good bye`,
  thanks: `thanks, thank you, thankyou, thx, cheers, thanks a lot, many thanks, thank you very much, thank
    you so much, thanks so much, thanks very much, much appreciated, thanks for the help, thanks for your
    help, thank you for your help, thank you very much for your help, thank you so much for your help,
    many thanks for your help, thanks a lot for your help, ty, tysm, tks, thanks again, thanks loads, thanks mate, thanks bot, great thanks, ok thanks, perfect thanks, thats great thanks, nice one, good job, well done, appreciate it, appreciated`,
  'make-me': `make me, make me the, make myself, appoint me, appoint me as, set me as, set me as the,
    name me`,
  head: 'head, the head, head of unit, head of the unit, unit head, department head, manager, boss, chief',
  change: `change, change to, switch, switch to, set, move, turn, advance, adjust, rather, prefer, id prefer`,
  speak: 'speak, talk, use, answer in, reply in, write in',
  language: 'language, languages, lang',
  finnish: 'finnish, in finnish, to finnish, fi',
  swedish: 'swedish, in swedish, to swedish, sv',
  english: 'english, in english, to english, en',
  clock: 'clock, the clock',
};
