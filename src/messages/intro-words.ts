import type { Group } from '../domain/status/status.ts';

/** One thing that can be asked or told, with how to write it. */
export type HelpTopic = { readonly title: string; readonly text: string };

/** The words with which the bot introduces itself and explains what it can do. */
export type IntroWords = {
  readonly welcome: string;
  /** What it does, for which agreement. */
  readonly purpose: (agreement: string) => string;
  readonly own: (rows: number) => string;
  readonly unowned: (rows: number) => string;
  readonly try: string;
  readonly help: string;
  readonly asToColleague: string;
  readonly didYouMean: string;
  /** What each of the five groups is, and that each row tells why. */
  readonly colours: {
    readonly heading: string;
    readonly means: Readonly<Record<Group, string>>;
    readonly askWhy: string;
  };
  readonly topics: Readonly<
    Record<'ask' | 'row' | 'report' | 'take' | 'reminders' | 'language' | 'digest' | 'clock', HelpTopic>
  >;
};
