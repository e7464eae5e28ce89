import type { Digest } from '../domain/digest.ts';
import type { Form } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import type { Expected } from '../domain/reminders/expected.ts';
import type { Absences, Unowned } from '../domain/reminders/notice.ts';
import type { SentAnswer } from '../domain/reminders/sent-messages.ts';
import type { Summary } from '../domain/summary.ts';
import { absentCard } from './absent-card.ts';
import { type Assigning, assignCard } from './assign-card.ts';
import type { Card } from './card.ts';
import { type Choosing, chooseCard } from './choose-card.ts';
import { type DecidedRows, decidedCard } from './decided-card.ts';
import { digestCard } from './digest-card.ts';
import { formCard } from './form-card.ts';
import { type GoalAnswer, goalCard } from './goal-card.ts';
import {
  coloursCard,
  type Help,
  helpCard,
  type NotUnderstood,
  notUnderstoodCard,
  textCard,
  type Welcome,
  welcomeCard,
} from './intro-cards.ts';
import { listCard } from './list-card.ts';
import type { ListAnswer } from './list-heading.ts';
import { type NextAnswer, nextCard } from './next-card.ts';
import type { RemarkSaved } from './remark-input.ts';
import { sentCard } from './sent-card.ts';
import { summaryCard } from './summary-card.ts';
import type { Expand } from './template.ts';
import { type Undoing, undoCard } from './undo-card.ts';
import { unownedCard } from './unowned-card.ts';
import { type WhichYear, whichYearCard } from './which-year-card.ts';
import { type Complaint, complaintCard, expectedCard } from './wish-cards.ts';

/** Every card the bot shows, as a view of a value in a language. */
export type Cards = {
  readonly welcome: (welcome: Welcome, language: Language) => Card;
  readonly form: (form: Form, language: Language) => Card;
  readonly summary: (summary: Summary, language: Language) => Card;
  readonly goal: (goal: GoalAnswer, language: Language) => Card;
  readonly list: (list: ListAnswer, language: Language, page?: number) => Card;
  readonly next: (next: NextAnswer, language: Language) => Card;
  readonly choose: (choosing: Choosing, language: Language) => Card;
  readonly whichYear: (which: WhichYear, language: Language) => Card;
  readonly decided: (decided: DecidedRows, language: Language) => Card;
  readonly digest: (digest: Digest, language: Language, saved?: RemarkSaved) => Card;
  readonly assign: (assigning: Assigning, language: Language) => Card;
  readonly absent: (absent: Absences, language: Language) => Card;
  readonly unowned: (unowned: Unowned, language: Language) => Card;
  readonly complaint: (complaint: Complaint, language: Language) => Card;
  readonly expected: (expected: readonly Expected[], language: Language) => Card;
  readonly sent: (sent: SentAnswer, language: Language, page?: number) => Card;
  readonly notUnderstood: (near: NotUnderstood, language: Language) => Card;
  readonly undo: (undoing: Undoing, language: Language) => Card;
  readonly help: (help: Help, language: Language) => Card;
  readonly colours: (language: Language) => Card;
  readonly text: (text: string, language: Language) => Card;
};

/** The cards, laid out by the templates that main has read. */
export function cardsOf(expand: Expand): Cards {
  return {
    welcome: (welcome, language) => welcomeCard(expand, welcome, language),
    form: (form, language) => formCard(expand, form, language),
    summary: (summary, language) => summaryCard(expand, summary, language),
    goal: (goal, language) => goalCard(expand, goal, language),
    list: (list, language, page) => listCard(expand, list, language, page),
    next: (next, language) => nextCard(expand, next, language),
    choose: (choosing, language) => chooseCard(expand, choosing, language),
    whichYear: (which, language) => whichYearCard(expand, which, language),
    decided: (decided, language) => decidedCard(expand, decided, language),
    digest: (digest, language, saved) => digestCard(expand, digest, language, saved),
    assign: (assigning, language) => assignCard(expand, assigning, language),
    absent: (absent, language) => absentCard(expand, absent, language),
    unowned: (unowned, language) => unownedCard(expand, unowned, language),
    complaint: (complaint, language) => complaintCard(expand, complaint, language),
    expected: (expected, language) => expectedCard(expand, expected, language),
    sent: (sent, language, page) => sentCard(expand, sent, language, page),
    notUnderstood: (near, language) => notUnderstoodCard(expand, near, language),
    undo: (undoing, language) => undoCard(expand, undoing, language),
    help: (help, language) => helpCard(expand, help, language),
    colours: (language) => coloursCard(expand, language),
    text: (text, language) => textCard(expand, text, language),
  };
}
