import type { askingSenses, WordsOf } from '../senses.ts';

export const asking: WordsOf<typeof askingSenses> = {
  red: `red, reds, in red, in the red, gone red, on red, at red, red ones, red lights, red rated, flagged red, showing red`,
  yellow: 'yellow, yellows, amber, ambers, gone yellow',
  green: `green, greens, gone green, going great, doing well, doing fine, ok ones`,
  grey: 'grey, greys, gray, grays',
  late: `overdue, late, running late, delayed, past due, past deadline, past the deadline, past its
    deadline, past their deadline, out of time, past their due date, past its due date, past due date, missed deadlines, missed the deadline, missed their deadline, missed its deadline, behind deadline, over the deadline, overdue ones`,
  silent: `unreported, unanswered, unfilled, missing, silent, lack, lacking, outstanding, owe, ow, still missing, not answered yet, not reported yet, no report yet, without a report, without reports, without an answer, without answers, awaiting, waiting for, waiting on, been quiet, gone quiet, still owes`,
  early: 'unjudged, too early',
  free: `unowned, unassigned, ownerless, unclaimed, available, nobodys, nobody owns, no one owns, noone
    owns, nobody has, up for grabs, nobody is responsible for, no one is responsible for, without an
    owner, without owner, without owners, with no owner, with no owners`,
  owns: `own, owns, whose, in charge of, responsible for, takes care of, looks after, handles, belongs to, who owns, whos the owner, who is the owner, who handles, who looks after, who takes care of, whose job, whose responsibility, on whose desk`,
  behind: `behind, behind target, behind schedule, behind plan, lagging, lagging behind, falling behind, fallen behind, going badly, not going well, going wrong, struggling, stuck, in trouble, trouble, problems, problem areas, not on track, off track, off target`,
  undone: `undone, unfinished, incomplete, uncompleted, left undone, left to do, not finished yet, have to do, has to do, need to do, needs doing, need doing, to do, still to do, must do, todo, to-do`,
  'under-way': 'progressing, under way, underway, in progress, ongoing, advancing, moving along',
  why: `why, how come, y, what is the reason, whats the reason, for what reason, why is that, why so, whys, explain, explain why, whats the cause, what is the cause, whats behind, reason for, the reason for, justify, justification, what went wrong, what made`,
  was: 'was, were',
  'how-much': 'how much, how far, how much more, how many more, hw much, how short, how far off',
  count: 'how many, how mny, hw many, mny, many',
  about: `colour, color, actual, details, detail, reached the target, reached its
    target, reached their target, met the target, met its target, how far along`,
  when: `when, by when, what day, which day, whats the deadline, what is the deadline, whats the due date, what is the due date, until when, what date, which date, how soon`,
  next: `what happens, what happens next, happens next, what is next, whats next, wats next, what next, what
    comes next, coming up, coming up next, whats coming, whats coming up, what is coming up`,
  asks: 'is, are, has, have, did, does, do, can',
  which: `what, whats, which, where, wat, wats, wht, whts, wich, whch, which ones`,
  how: 'how, hows',
  goes: 'doing, going, goes, faring, coming along, getting on',
  who: `who, whos, who is, whom, to whom, to who`,
  'falls-due': `has to be ready, have to be ready, must be ready, needs to be ready, need to be ready, to
    be ready, to finish, has to be done, have to be done, must be done, falls due, fall due`,
  gap: `how much is missing, how much is left, what is left, how much is still missing, how much is it missing, how much is still left, do we need, more do we need, do we still need, are needed, still needed, left to go, more to go, to go`,
  changed: `changed, changes, change log, new since, happened, different`,
  since: `since, after`,
  history: `history, all reports, earlier reports, previous reports`,
  compared: `compared, compare, compared with, compared to, compared with last year, compared to last year, versus, vs, versus last year, than last year, last year, last years, a year ago, the year before`,
  means: `mean, means, meaning, stand for, stands for, work, works`,
};
