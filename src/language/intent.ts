import type { Decision, ManagerRole } from '../domain/agreement.ts';
import type { QuarterNumber } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Place } from '../domain/place.ts';
import type { Asked, Question } from '../domain/question.ts';
import type { Near } from './nearest.ts';
import type { Span } from './span-of.ts';
import type { Told } from './tell.ts';

/** Rows to choose from, and what becomes of the one that is chosen. */
export type Choosing = { readonly indicators: readonly string[] } & (
  | { readonly for: 'show'; readonly asked?: Asked; readonly on?: Day }
  | { readonly for: 'take' }
  /** `said` is what was written, in which a value may stand. */
  | { readonly for: 'report'; readonly said: string }
);

/** What a message asks for. What is not understood is said to be so, never guessed. */
export type Intent =
  /** `asks` is a second question in the same message. */
  | { readonly kind: 'question'; readonly question: Question; readonly asks?: Question }
  /** Several rows fit the words, or one fits them in part: the person chooses. */
  | ({ readonly kind: 'choose' } & Choosing)
  /** "assign 10 to me", "ota 10", "assign all to me" (all means the rows that nobody owns). */
  | { readonly kind: 'take'; readonly indicators: 'all' | readonly string[] }
  /** "report", "raportoi", "rapportera": the form of the asker's open rows, or of one row. */
  | { readonly kind: 'report'; readonly indicator: string | undefined }
  /** "webinaareja 6", "10 done 20.3.": values to be confirmed on a form, and lines that were not understood. */
  | ({ readonly kind: 'tell' } & Told & {
        /** What is asked in the same breath. */
        readonly asks?: Question;
      })
  /**
   * "anna 21 Leenalle", "give all without an owner to Leena": rows to somebody else; undefined when the bot has not met
   * whoever was named.
   */
  | {
      readonly kind: 'assign';
      readonly indicators: 'unowned' | Place | readonly string[];
      readonly to: string | undefined;
    }
  /** "luovun 10:stä", "luovun kaikista": rows become nobody's. */
  | { readonly kind: 'release'; readonly indicators: 'mine' | readonly string[] }
  /**
   * "muistuta minua 20.4."; without rows it is about what is asked now, `on` is undefined when no day is to come. `ownAmong`
   * when words fit several rows, of which the writer's own are meant.
   */
  | {
      readonly kind: 'remind-me';
      readonly indicators: readonly string[] | undefined;
      readonly on: Day | undefined;
      readonly ownAmong?: true;
    }
  /** "lomalla 24.6.–3.8.": from today, when nothing else is said; without a day it is asked for. */
  | { readonly kind: 'away'; readonly from?: Day; readonly until: Day | undefined }
  /** "milloin olen poissa?" */
  | { readonly kind: 'away-when' }
  | { readonly kind: 'back' }
  | { readonly kind: 'spare'; readonly isSpared: boolean }
  | { readonly kind: 'complaint' }
  /** "et ymmärrä mitään", "you're useless" */
  | { readonly kind: 'blamed' }
  /** "mitä lähetät minulle tänä vuonna?" */
  | { readonly kind: 'preview' }
  | { readonly kind: 'cancel' }
  // For managers.
  | { readonly kind: 'pause'; readonly until: Day | undefined }
  | { readonly kind: 'resume' }
  /** "muistuta heitä nyt" */
  | { readonly kind: 'remind-now' }
  /** "mitä on lähetetty kenelle?", "why did I get this message?", "what was sent in Q1?" */
  | { readonly kind: 'sent'; readonly whose: 'mine' | 'everyone'; readonly days?: Span }
  /** "kooste", "Q1:n kooste"; without a quarter it is the one that ended last. */
  | { readonly kind: 'digest'; readonly quarter: QuarterNumber | undefined }
  /** "undo", "kumoa", "ångra": takes back what the writer reported last. */
  | { readonly kind: 'undo'; readonly indicator?: string }
  /** "päätä 10 vihreä, koska …", "decide 10, 11 and 14 green because …"; the reason is empty when none was given. */
  | {
      readonly kind: 'decide';
      readonly indicators: readonly string[];
      readonly colour: NonNullable<Decision['colour']>;
      readonly why: string;
    }
  /** "tee minusta päällikkö" */
  | { readonly kind: 'become-manager'; readonly as: ManagerRole }
  /** "kuka on päällikkö?" */
  | { readonly kind: 'who-leads'; readonly as: ManagerRole }
  | { readonly kind: 'language'; readonly language: Language }
  /** Local mode's simulated clock; `to` is undefined when the day was not understood. */
  | {
      readonly kind: 'clock';
      readonly to: { readonly day: Day; readonly time: string | undefined } | undefined;
    }
  /** "apua"; "mitä keltainen tarkoittaa?" is about the colours. */
  | { readonly kind: 'help'; readonly about?: 'colours' }
  /** "kuka näkee, mitä kirjoitan?" */
  | { readonly kind: 'privacy' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'farewell' }
  | { readonly kind: 'thanks' }
  /** What it could have been about is offered, never answered. */
  | { readonly kind: 'unknown'; readonly near: Near };

/** A message as understood; `language` is undefined when its words do not decide it ("10", "Aunela"). */
export type Understood = {
  readonly intent: Intent;
  readonly language: Language | undefined;
  /** What it is asked of, when the agreement has nothing of that name: the question is then of everything. */
  readonly missed?: string;
};

/** Nothing that is sure: not understood, or rows to choose from. */
export function isGuess(intent: Intent): boolean {
  return intent.kind === 'unknown' || intent.kind === 'choose';
}
