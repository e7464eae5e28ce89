/** What runs on each side, all of it plain JavaScript that tsc has built: `npm run bench` builds it first. */
export const programs = {
  sopimusvahti: ['dist/main.js'],
  minimal: ['dist/bench/minimal-teams-ai.js'],
  echo: ['dist/bench/echo-botbuilder.js'],
} as const;
