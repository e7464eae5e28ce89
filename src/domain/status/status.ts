import { yearOf } from '../agreement-year.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import { rowOn } from '../row-on.ts';
import { isDated, type NumberTarget } from '../target.ts';
import { decidedColour } from './decisions.ts';
import type { Gap } from './gap.ts';
import { heardOf } from './heard.ts';
import type { Judgement } from './judgement.ts';
import type { Reason } from './reason.ts';
import { silenced, silenceOf } from './silence.ts';
import { statusOfDated } from './status-of-dated.ts';
import { statusOfJudged } from './status-of-judged.ts';
import { statusOfNumber } from './status-of-number.ts';
import { statusOfParts } from './status-of-parts.ts';
import { statusOfReached } from './status-of-reached.ts';

export type Colour = 'green' | 'yellow' | 'red' | 'none';

/** The five groups that every count adds up to. `no-word` is overdue without a word, silent or "ei raportoitu". */
export type Group = 'green' | 'yellow' | 'red' | 'no-word' | 'not-yet';

export type Status = {
  readonly colour: Colour;
  readonly group: Group;
  readonly reason: Reason;
  /** What is missing from green, in units that people can act on. */
  readonly gap?: Gap;
  /** What is still to come to the target of a number that is green so far. */
  readonly rest?: Gap;
  /** Above the top of the target where that is only noted: listed apart. */
  readonly over: boolean;
  /** The last word has been said: done, or the year's own actual. */
  readonly final: boolean;
  /** Reports no longer count: what turns a colour from now on is the head's word. */
  readonly settled?: true;
  /** The first day of a silence that makes the last word old. */
  readonly silentSince?: Day;
};

/** The status of a row on a day, from what its agreement is known to hold. */
export function statusOfRow(known: Known, row: Row, day: Day): Status {
  const held = rowOn(row, day);
  const year = yearOf(known.signed);
  const rule = statusByRule(known, held, day);
  const decision = decidedColour(held, year, day);
  if (decision === undefined) return rule;
  const { colour, why, by, on } = decision;
  return {
    colour,
    group: groupOf(colour, false),
    reason: { code: 'decided', why, by, on, rule },
    over: false,
    final: rule.final || on > year.settlement,
    ...(rule.settled && { settled: true }),
    ...(rule.silentSince && { silentSince: rule.silentSince }),
  };
}

function statusByRule(known: Known, row: Row, day: Day): Status {
  const judgement = judge(known, row, day);
  const isSettled = day > yearOf(known.signed).settlement;
  const silence = judgement.final ? undefined : silenceOf(known, row, day);
  const { colour, reason, gap, rest, over, final, noWord } =
    silence === undefined ? judgement : silenced(judgement, silence, known, row);
  return {
    colour,
    group: groupOf(colour, noWord === true),
    reason,
    ...(gap && { gap }),
    ...(rest && { rest }),
    over: over === true,
    final: final === true,
    ...(isSettled && { settled: true }),
    ...(silence && { silentSince: silence.asked }),
  };
}

function groupOf(colour: Colour, noWord: boolean): Group {
  if (noWord) return 'no-word';
  return colour === 'none' ? 'not-yet' : colour;
}

/** What the rules say of a row by the kind of its target: README.md has them in a table. */
function judge(known: Known, row: Row, day: Day): Judgement {
  const { target } = row;
  const year = yearOf(known.signed);
  if (isDated(target)) return statusOfDated({ known, row, target, year, day });
  if (target.kind === 'done' || target.kind === 'judged') return statusOfJudged(row, year, day);
  const heard = heardOf(row, year, day);
  if (target.kind === 'grade' || target.kind === 'every') return statusOfReached(target, heard);
  const number = (target: NumberTarget, place: number) =>
    statusOfNumber({ row, target, place, heard, year, day });
  if (target.kind === 'both') return statusOfParts(target.parts.map((part) => number(part, 0)));
  if (target.kind === 'all') return statusOfParts(target.parts.map(number));
  return number(target, 0);
}
