import type { tellingSenses, WordsOf } from '../senses.ts';

export const telling: WordsOf<typeof tellingSenses> = {
  'on-track': `on track, on schedule, on time, as planned, according to plan, going well, going to plan, going as
    planned, progressing well, progressing as planned`,
  'at-risk': `at risk, in danger, slipping, will be late, will be delayed, is late because, postponed, might be late, may be late, might slip, running late on`,
  wont: `will not happen, wont happen, not going to happen, will not be done, wont be done, wont be ready, will not be
    ready, cancelled, canceled, called off, wont make it, will not make it`,
  comes: `will be ready, will be done, will be finished, will be completed, will be open, will open, expected, is expected, opens, due to be ready, ready by, done by, will start, will start on, will begin, will open to, will launch, will go live, starts on, starting on, begins on, scheduled for, will be finished by, will be ready on, will be in use`,
  same: `no change, no changes, unchanged, nothing new, no news, same as before, same as last time, stays the same, still
    the same, as before the same`,
  vague: `about half, roughly half, around half, half, almost all, nearly all, a few, a couple, some of them, quite a few, quite many, several, plenty, a lot, loads, lots, more than half, less than half, most of them, a handful, almost, nearly, partly, halfway, not quite`,
  started: `got started, kicked off, began, begun, has started, got going, got under way, launched now`,
};
