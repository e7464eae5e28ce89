import type { Agreement } from '../../../src/domain/agreement.ts';
import type { Moment } from '../../../src/domain/day.ts';
import type { Person, Tuple } from '../../../src/domain/person.ts';
import {
  after,
  afterWish,
  days,
  type Happening,
  type History,
  morningOf,
  type Wished,
  workingDays,
} from './chance.ts';

/** A message that went out. */
export type Told = { readonly person: string; readonly day: string; readonly lists: readonly Tuple[] };

export type State = { readonly agreements: readonly Agreement[]; readonly people: readonly Person[] };

/** A bot to play with: the rules alone, or the flow that sends on a store. */
export type Bot = {
  tick(now: Moment): Promise<Told[]>;
  change(change: (agreement: Agreement) => Agreement): Promise<void>;
  changePeople(change: (person: Person) => Person): Promise<void>;
  restart(): Promise<void>;
  state(): Promise<State>;
};

/** What is looked at after each nine o'clock at which the bot is up. */
export type Watch = (told: readonly Told[], state: State, day: string) => void;

/** Plays a history: the morning of every working day on which the bot is up, and what happens after it. */
export async function playHistory(history: History, bot: Bot, watch: Watch): Promise<void> {
  let at = history.from;
  let upFrom = at;
  for (let step = 0; step < history.length; step += 1) {
    const day = days[at] ?? '';
    if (at >= upFrom && workingDays.has(day)) {
      const told = await bot.tick(morningOf(day));
      // Had one message been too few, the next look would send another.
      if (told.length > 0) told.push(...(await bot.tick(twoHoursAfter(morningOf(day)))));
      watch(told, await bot.state(), day);
    }
    let back = 0;
    for (const [on, what] of history.happenings) {
      if (on !== step) continue;
      if (what.kind === 'down') upFrom = at + 1 + what.days;
      else if (what.kind === 'restart') await bot.restart();
      else if (what.kind === 'clock-back') back = Math.min(what.days + 1, at - history.from + 1);
      else if (isWish(what)) {
        const { agreements } = await bot.state();
        await bot.changePeople((person) => afterWish(person, what, agreements, day));
      } else await bot.change((agreement) => after(agreement, what, day));
    }
    at += 1 - back;
  }
}

function isWish(what: Happening): what is Wished {
  return ['away', 'prolong', 'back', 'remind-later', 'spare'].includes(what.kind);
}

function twoHoursAfter(moment: Moment): Moment {
  return new Date(Date.parse(moment) + 2 * 3_600_000).toISOString();
}
