import type { Day } from '../domain/day.ts';
import type { Ending } from '../domain/reminders/ending.ts';
import type { Rung } from '../domain/reminders/rung.ts';
import type { Days } from '../domain/reminders/sent-messages.ts';

/** What somebody may ask of the bot's reminders, and what it answers. */
export type WishWords = {
  /** Why a message comes, as part of a list. */
  readonly why: Readonly<Record<Rung, string>>;
  readonly rows: (ids: readonly string[]) => string;

  readonly away: (until: Day, today: Day) => string;
  /** An absence that is to come. */
  readonly awayFrom: (from: Day, until: Day) => string;
  /** The absence that the bot knows of. */
  readonly awayStands: (from: Day, until: Day) => string;
  /** The one told of now takes the place of another. */
  readonly awayInstead: string;
  /** For who owns rows: the head is told. */
  readonly awayIsTold: string;
  readonly back: string;
  /** An absence that was to come is taken back. */
  readonly staying: (from: Day, until: Day) => string;
  readonly notAway: string;
  readonly remindOn: (day: Day, rows: readonly string[]) => string;
  /** They are away on the day that was named, and back before this one. */
  readonly remindWhenBack: (day: Day, rows: readonly string[]) => string;
  /** The next round asks before the day that was named. */
  readonly remindAtRound: (day: Day, rows: readonly string[]) => string;
  /** Answers count only until a day, before the one that was named. */
  readonly remindAtSettlement: (day: Day, rows: readonly string[], until: Day) => string;
  /** A row that is not put off, for its deadline comes before the day that was named; on which days it is asked. */
  readonly askedAsUsual: (row: string, deadline: Day, days: readonly Day[]) => string;
  /** No message goes out any more while answers count. */
  readonly remindTooLate: (until: Day) => string;
  /** Somebody else's row was asked to be reminded of. */
  readonly remindOwn: string;
  readonly nothingToRemind: string;
  /** The day has gone, or none was understood. */
  readonly dayToCome: string;
  readonly spared: string;
  readonly unspared: string;
  readonly nothingIsOpen: string;

  readonly paused: (until: Day, today: Day) => string;
  /** A slip in the year, as likely as not; names the last day that a pause can have. */
  readonly pauseTooLong: (latest: Day) => string;
  readonly resumed: string;
  readonly notPaused: string;
  /** `isYouToo` when whoever reads it is one of the people. */
  readonly nudged: (people: number, rows: number, isYouToo: boolean) => string;
  /** When it comes to them: to so many at once, to so many more from a day on. */
  readonly nudgedOn: (when: {
    readonly now: number;
    readonly later: number;
    readonly on: Day | undefined;
  }) => string;
  /** Owners who are away, or will be before it could reach them, and have nobody in their place. */
  readonly nudgeAway: (
    absences: readonly { readonly name: string; readonly from: Day; readonly until: Day }[],
    today: Day,
  ) => string;
  /** Owners who have not written to the bot, with their rows. */
  readonly nudgeUnmet: (people: number, rows: readonly string[]) => string;
  /** No message goes out any more while answers count. */
  readonly nudgeTooLate: (until: Day) => string;
  readonly nudgedAlready: string;
  readonly nobodyToNudge: string;
  readonly onlyHead: string;

  readonly complaint: {
    readonly sorry: string;
    readonly received: (messages: number, days: number) => string;
    /** To who has asked for fewer before: what still comes. */
    readonly sparedAlready: string;
    readonly choose: string;
  };
  readonly preview: {
    /** The most that can come, and how many of them come to who answers at once. */
    readonly heading: (most: number, answering: number) => string;
    readonly none: string;
    readonly day: (day: Day, isOnlyUnanswered: boolean) => string;
    /** More rows than a line names. */
    readonly many: (rows: number) => string;
    readonly asThingsStand: string;
  };
  readonly sent: {
    readonly heading: (sent: {
      readonly messages: number;
      /** How many of them are known to have arrived. */
      readonly delivered: number;
      readonly days: Days;
      readonly isToAsker: boolean;
    }) => string;
    readonly none: (days: Days, isToAsker: boolean) => string;
    /** The headings of the list's parts. */
    readonly section: (part: 'others' | 'arrived', messages: number) => string;
    /** No day when there has been no message, no name where none is told. */
    readonly line: (day: Day | undefined, to: string | undefined) => string;
    /** Of what arrived its heading says so. */
    readonly ended: Readonly<Record<Exclude<Ending, 'delivered'>, string>>;
    /** The button that opens the list from a digest. */
    readonly open: string;
    /** How many are left for the cards after this one. */
    readonly more: (messages: number) => string;
  };
  /** For the head: owners who are away while their rows are asked. */
  readonly absent: {
    readonly heading: (
      absences: readonly { readonly name: string; readonly from: Day; readonly until: Day }[],
      rows: number,
    ) => string;
    readonly why: (rows: number, isWithoutHead: boolean) => string;
    readonly give: string;
  };
  readonly unowned: {
    /** How many have no owner, and how many of them would be asked now. */
    readonly heading: (unowned: number, asked: number) => string;
    /** The head's, or an administrator's while there is no head. */
    readonly why: (rows: number, isWithoutHead: boolean) => string;
  };
  /** Above a message of a rehearsal. */
  readonly meantFor: (name: string) => string;
  /** Who is away, for the head alone. */
  readonly awayNow: (names: readonly { readonly name: string; readonly until: Day }[], today: Day) => string;
};
