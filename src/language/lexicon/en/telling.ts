import type { tellingSenses, WordsOf } from '../senses.ts';

export const telling: WordsOf<typeof tellingSenses> = {
  'on-track': `on track, on schedule, on time, as planned, according to plan, going well, going to plan, going as
    planned, progressing well, progressing as planned`,
  'at-risk': `at risk, in danger, slipping, will be late, will be delayed, is late because, postponed`,
  wont: `will not happen, wont happen, not going to happen, will not be done, wont be done, wont be ready, will not be
    ready, cancelled, canceled, called off, wont make it, will not make it`,
  comes: `will be ready, will be done, will be finished, will be completed, will be open, will open, expected, is
    expected, opens, due to be ready, ready by, done by`,
  same: `no change, no changes, unchanged, nothing new, no news, same as before, same as last time, stays the same, still
    the same, as before the same`,
  vague: `about half, roughly half, around half, half, almost all, nearly all, a few, a couple, some of them`,
  started: `got started, kicked off, began, begun, has started, got going, got under way, launched now`,
};
