/**
 * The notation: targets and actuals as people write them in Finnish, Swedish and English.
 *
 * A wording is cut into tokens (tokens.ts), words and phrases of all three languages become concepts
 * (lexicon.ts, vocabulary.ts), and one grammar for all languages reads the concepts to the end or not at all
 * (read-target.ts, read-actual.ts). Three things are never guessed: a number with one point or comma before three
 * digits ("3.548"), a wording that two rules read ("4.5", a day alone), and words that no rule knows.
 */
export { printTarget } from './print-target.ts';
export { readActual } from './read-actual.ts';
export { readTarget, type WhyJudged, whyJudged } from './read-target.ts';
