import type { Forecast } from '../check-in.ts';
import type { Gap } from './gap.ts';
import type { Heard } from './heard.ts';
import type { Measured, PartStatus } from './reason.ts';
import type { Colour } from './status.ts';

/** A colour by the table alone, before silence and a manager's decision. */
export type Judgement = PartStatus & {
  /** What is still to come to the target of a number that is green so far. */
  readonly rest?: Gap;
  /** Above the top where that is only noted. */
  readonly over?: true;
  /** Done, or judged on the year's own actual. */
  readonly final?: true;
  /** Nobody has said what should have been said by now. */
  readonly noWord?: true;
};

const forecastColours = { will: 'green', 'at-risk': 'yellow', wont: 'red' } satisfies Record<
  Forecast,
  Colour
>;

/** What the reporter expects of the year, as a colour. */
export function byForecast(
  { forecast, said }: NonNullable<Heard['forecast']>,
  measured?: Measured,
): Judgement {
  const colour = forecastColours[forecast];
  return { colour, reason: { code: 'forecast', forecast, said, ...(measured && { measured }) } };
}

/** No value counts: nothing is wrong with that until the time is up. */
export function withoutWord({ timeUp, newest }: Heard, measured?: Measured): Judgement {
  if (!timeUp) return { colour: 'none', reason: { code: 'unreported' } };
  const last = newest && { last: newest.asOf };
  return {
    colour: 'none',
    reason: { code: 'not-reported', ...last, ...(measured && { measured }) },
    noWord: true,
  };
}
