/**
 * The notation: targets and actuals as people write them in Finnish, Swedish and English.
 *
 * A wording is cut into tokens (tokens.ts), words and phrases of all three languages become concepts
 * (lexicon.ts, vocabulary.ts), and one grammar for all languages reads the concepts to the end or not at all.
 */
export { printTarget } from './print-target.ts';
export { isGiven, readActual } from './read-actual.ts';
export { readTarget, type WhyJudged, whyJudged } from './read-target.ts';
