import { away, awayWhen, back } from './absence.ts';
import { askAll, askPerson, askPlace, askThese, askTotals, askWhoOwns } from './ask-all.ts';
import { askChanged } from './ask-changed.ts';
import { askDue } from './ask-due.ts';
import { askNext } from './ask-next.ts';
import { askRow } from './ask-row.ts';
import { askState } from './ask-state.ts';
import { askAnswered, askOwed } from './ask-word.ts';
import { assignTo, release } from './assign.ts';
import {
  becomeManager,
  blamed,
  cancel,
  chooseLanguage,
  digest,
  help,
  manners,
  privacy,
  undo,
  whoLeads,
} from './command.ts';
import { complaint, spare } from './fewer-messages.ts';
import { preview, sent } from './messages-sent.ts';
import { pause, resume } from './pausing.ts';
import { remindMe, remindThem } from './remind.ts';
import { nothingNew, report, reportInPassing } from './report.ts';
import type { Rule } from './rule.ts';
import { setClock } from './set-clock.ts';
import { take } from './take.ts';

/**
 * All that a message can ask for. Each rule answers only what it accounts for in full, so that hardly ever two have an
 * answer; then the earlier one's counts. Where that is so a comment says why, and a test holds that it is so nowhere
 * else.
 */
export const rules: readonly Rule[] = [
  setClock,
  becomeManager,
  whoLeads,
  blamed,
  privacy,
  chooseLanguage,
  undo,
  cancel,
  back,
  resume,
  pause,
  awayWhen,
  away,
  spare,
  complaint,
  preview,
  sent,
  remindThem,
  remindMe,
  release,
  // Before `askRow`: "Johan owns the Koha project from now on" gives it to Johan, and asks of no row.
  assignTo,
  // Before `askState`: "give me all that have no owner" takes them, and does not list them.
  take,
  // Before `report`: "what do I still have to report?" is of what has no word, and opens no form.
  askOwed,
  report,
  nothingNew,
  reportInPassing,
  digest,
  help,
  // Before `askState`: "what must I do this week?" is of the days, where "what must I do?" is of all that is not done.
  askDue,
  askChanged,
  // Before `askRow`: "rows 16 and 17" are two rows to be listed, where names would be two to choose from.
  askThese,
  // Before `askRow`: "how is logistics?" is of the goal, though a row is called so too.
  askPlace,
  // Before `askAll`: "how is the whole thing going?" is of all of it, where "all indicators" lists them.
  askTotals,
  askNext,
  askAnswered,
  askAll,
  askWhoOwns,
  askPerson,
  // Before `askRow`: "what is red in logistics?", for the same reason.
  askState,
  // Before `manners`: "framework contracts, thanks" asks, and thanks beforehand.
  askRow,
  manners,
];
