import { yearOf } from '../agreement-year.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import {
  askingsOf,
  isAnswered,
  isOfClosedRound,
  lastClosedRoundAsking,
  type Unasked,
  unaskedOf,
} from '../reminders/askings.ts';
import { countedReports, saidOn } from './heard.ts';
import type { Judgement } from './judgement.ts';
import type { Reason } from './reason.ts';

/** The asking of a closed round since which a row has not answered. */
export type Silence = {
  readonly asked: Day;
  /** Nobody whose row it is was asked. */
  readonly unasked?: Unasked;
};

/** A row is silent when the last closed round that asked it went unanswered. */
export function silenceOf(known: Known, row: Row, day: Day): Silence | undefined {
  const last = lastClosedRoundAsking(known, row, day);
  if (last === undefined || isAnswered(known, row, last)) return undefined;
  const unanswered = askingsOf(known, row, day).filter(
    (asking) => isOfClosedRound(asking, day) && !isAnswered(known, row, asking),
  );
  const unasked = unaskedOf(row, unanswered.at(-1) ?? last);
  // What was asked before the present owner had the row is not theirs to have left.
  const asked = unanswered.find((asking) => unaskedOf(row, asking) === unasked) ?? last;
  return {
    asked: asked.due,
    ...(unasked && { unasked }),
  };
}

/** What silence does to a colour: green and yellow rest on an old word and fade, red stays. */
export function silenced(judgement: Judgement, silence: Silence, known: Known, row: Row): Judgement {
  if (judgement.colour === 'red' || judgement.noWord) return judgement;
  return {
    colour: 'none',
    reason: { code: 'silent', ...silence, ...lastWord(judgement, known, row) },
    noWord: true,
  };
}

function lastWord({ colour, reason }: Judgement, known: Known, row: Row): Pick<Reason<'silent'>, 'last'> {
  const year = yearOf(known.signed);
  const word = countedReports(row, year).findLast(
    ({ actual, choice }) => actual !== undefined || choice !== undefined,
  );
  return word === undefined ? {} : { last: { said: saidOn(word, year), colour, reason } };
}
