import type { ManagerRole } from './agreement.ts';
import type { Day } from './day.ts';
import type { Known } from './known.ts';
import type { RowView } from './question.ts';
import { roundsOf } from './reminders/rounds.ts';
import { startOf } from './reminders/sending-start.ts';
import { isUnheard } from './row-view.ts';
import { statusBefore } from './status-before.ts';

/** What a digest tells first: the rows that have become something that wants doing. */
export type Turned = {
  /** The day of the digest before it; undefined when it is its reader's first, and all of them are news. */
  readonly since: Day | undefined;
  readonly red: readonly RowView[];
  /** Red only because their day has passed without a word. */
  readonly unheard: readonly RowView[];
  /** A red that has turned yellow is better than it was, and is not among them. */
  readonly yellow: readonly RowView[];
};

/** What has turned since the digest before, as it was known when that went out. */
export function turnedIn(known: Known, views: readonly RowView[], level: ManagerRole, day: Day): Turned {
  const since = digestBefore(known, level, day);
  const news = views.filter(({ row, status: { colour } }) => {
    if (since === undefined) return true;
    const before = startOf(since, known.signed.timeZone);
    const was = statusBefore(known, row, { before, on: since }).colour;
    return colour === 'yellow' ? was !== 'yellow' && was !== 'red' : was !== colour;
  });
  return {
    since,
    red: news.filter(({ status }) => status.group === 'red'),
    unheard: news.filter(isUnheard),
    yellow: news.filter(({ status }) => status.group === 'yellow'),
  };
}

/** The year's digest is held against the one of the quarter before, not against its own draft. */
function digestBefore(known: Known, level: ManagerRole, day: Day): Day | undefined {
  return roundsOf(known)
    .map((round) => (level === 'head' ? round.closes : round[level]))
    .findLast((sent) => sent < day && startOf(sent, known.signed.timeZone) > known.importedAt);
}
