import { format } from './format.ts';
import type { IntroWords } from './intro-words.ts';

const { count } = format.en;

export const introEn: IntroWords = {
  welcome: 'Hello! I’m Sopimusvahti, the agreement watch.',
  purpose: (agreement) =>
    `I keep in mind what has been promised: ${agreement}. I remind people in time, take their reports here in the chat and tell how things are going.`,
  own: (rows) =>
    rows === 0 ? 'You have no indicators yet.' : `You have ${count(rows, 'indicator', 'indicators')}.`,
  unowned: (rows) =>
    `${count(rows, 'indicator has', 'indicators have')} no owner. Take yours by writing, for example, “take 10”.`,
  try: 'Try one of these:',
  help: 'What you can ask and tell',
  asToColleague: 'Write to me as you would to a colleague, in Finnish, Swedish or English.',
  didYouMean: 'Did you mean one of these?',
  colours: {
    heading: 'What the colours mean',
    means: {
      green: 'The target is reached, or will be at this pace. An arrow ↑: above target.',
      yellow: 'The target is at risk, a little behind, or was reached late.',
      red: 'The target will not be reached, is well behind, or its deadline has passed.',
      'no-word': 'There is no fresh word, so the colour is not known. The deadline may have passed already.',
      'not-yet': 'It is too early to tell, or the colour comes at the end of the year.',
    },
    askWhy: 'You can ask of any indicator: “why is 21 red?”',
  },
  topics: {
    ask: {
      title: 'How things are going',
      text: '“what’s red?”, “what’s overdue?”, “status”, “my indicators”, “why is 21 red?”, “what happens next?”',
    },
    row: { title: 'One indicator', text: 'its number or a word of its name: “10”, “Aunela”' },
    report: {
      title: 'Report',
      text: '“report” opens all your open indicators, “report 10” just one. You can also tell it straight: “webinars 6”, “10 done 20.3.”. “Undo” takes back the last one.',
    },
    take: { title: 'Become an owner', text: '“take 10”, “assign all to me”, “release 10”' },
    reminders: {
      title: 'Reminders',
      text: '“remind me on 20 April”, “away until 3 August”, “fewer reminders”, “what will you send me?”',
    },
    language: { title: 'Language', text: '“suomeksi”, “på svenska” or “in English”' },
    digest: {
      title: 'For managers',
      text: '“digest”, “assign 10 to someone else”, “remind them now”, “decide 10 green, because …”, “pause reminders until 15 April”, “what was sent?”',
    },
    clock: { title: 'When trying it out', text: '“clock 2020-03-24” moves the clock forward' },
  },
};
