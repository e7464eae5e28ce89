/** Words that stand for numbers, each under its own: `{ 2: 'two, twice', 20: 'twenty' }`, in any order. */
type ByNumber<Numbers extends number = number> = Readonly<Record<Numbers, string>>;

/**
 * How values and days are written in words, and what stands around them. Each text lists its words with commas between;
 * it is empty where a language has none.
 */
export type Amounts = {
  /** Up to a hundred, each in its forms; "twenty-five" and "three hundred and five" are made of them. */
  readonly numbers: ByNumber;
  /** One, where the word is an article too: a number only as a line begins, or beside `more` and `added`. */
  readonly one: string;
  /** After a number: "46 prosenttia", "500 euroa", "48 kpl". */
  readonly percent: string;
  readonly money: string;
  readonly pieces: string;
  /** Beside a number alone it is wanted, and is no value: "8 please", "then 8", "one more question". */
  readonly wanted: string;
  /** After a number it is added to what there was: "9 lisää", "two study trips more". */
  readonly more: string;
  /** The same, where nothing follows it, or one of `verbs`: "två till", but "37 till antalet". */
  readonly moreAtEnd: string;
  readonly verbs: string;
  /** Before a number it is added: "another 2", "ökat med 2". */
  readonly added: string;
  /** Between a row's number and its value: "34 is 4.5", "16 är nu 19". */
  readonly equals: string;
  /** Before what is said anew: "oops, webinars 5". */
  readonly corrects: string;
  /** The same, at the end: "12 May instead". */
  readonly instead: string;
  /** The same, with a comma or the like after it: "no, 5", for "no" alone denies. */
  readonly denies: string;
  /** Between a row and its value, when it is said anew: "oops, 34 should be 4.2". */
  readonly shouldBe: string;
  /** Before the reason of what was told: "10 at risk because the floor is not ready". */
  readonly because: string;
  /** "Have replaced 12 phones": before what has been done, at the beginning of a line. */
  readonly perfect: string;
  /** Between what is told and a remark on it, either first: "webinars 6 although two moved". */
  readonly remarks: string;
  /** Between two things of one sort: "webinaareja 6 ja matkoja 2". */
  readonly and: string;
  /** A word of time that ends so is where something begins: "maaliskuusta", where "maaliskuussa" is within. */
  readonly sinceEndings: string;
  /** "Koha etenee": at the end of what is told, it is on track. */
  readonly advances: string;
  /** "Red or overdue" */
  readonly or: string;
  /** What red and green are: a question of what they mean is of all five. */
  readonly colours: string;
  /** "Hänen", "her": of a person who is named elsewhere. */
  readonly pronouns: string;
  /** After several rows to choose from, as the whole message: the one that stands there. */
  readonly pickedFirst: string;
  readonly pickedSecond: string;
  readonly pickedLast: string;
  /** Before the place of one, in digits: "number 2". */
  readonly picks: string;
  /** "Vankilajutut", "fängelsegrejen": at the end of a word, and no part of the name. */
  readonly things: string;
  /** Before what something is in or of: "what is red in finance?" */
  readonly placing: string;
  /** The same, at the end of a word: "taloudessa". */
  readonly placeEndings: string;
  /** Who is counted by "henkeä" and "people". */
  readonly participants: string;
  /** Between two clauses: "is anything red because I have to report" */
  readonly joins: string;
  /** "1,2 tuhatta", "1.2k": the number is not written out, so it is left to be typed. */
  readonly magnitudes: string;
  /** "laski 5 %": by how much, and not to what. */
  readonly moved: string;
  /** "should be", "toivottavasti": beside them a value or a deed is a wish, a plan or a guess, and no report. */
  readonly hedges: string;
  /** "The plan is 5": before a number, which is not what there is; "the plan is done" tells. */
  readonly aims: string;
  /** "When Aunela is done, …", "tell me when …": as a line begins, of what is not yet. */
  readonly conditions: string;
  /** "ei 5 vaan 6", "6, not 5": the 5 is not meant. */
  readonly notFirst: string;
  readonly butThen: string;
  /** Between a part and its whole: "26 av 41", "26 out of the 41". */
  readonly outOf: string;
  /** The same, at the end of the whole: "26 kirjastoa 41:stä". */
  readonly outOfEndings: string;
  /** "from 3 to 5" is 5. */
  readonly from: string;
  readonly to: string;
  readonly yesterday: string;
  readonly today: string;
  /** Monday is 1: the last that has gone. */
  readonly weekdaysGone: ByNumber<1 | 2 | 3 | 4 | 5 | 6 | 7>;
  /** The months as they stand beside a day, from January, which is 1: "3. tammikuuta", "tammikuun kolmas". */
  readonly months: ByNumber<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>;
  /** Of those, what is another word too: with a plain number before it it is no day, for "10 may be late". */
  readonly monthsOtherwise: string;
  /** The days of a month, where they may stand before its name: "första maj", "the first of May". */
  readonly daysBeforeMonth: ByNumber;
  /** The same, where they may stand after it: "toukokuun ensimmäinen", "May the first". */
  readonly daysAfterMonth: ByNumber;
  /** At the end of a day in digits: "15th", "3:e". */
  readonly dayEndings: string;
  /** Before a day: "den 3 maj", "the third". */
  readonly beforeDay: string;
  /** Between a day and its month: "the third of May". */
  readonly dayOf: string;
  /** After a day that follows its month: "lokakuun 15. päivä". */
  readonly dayWord: string;
  /** A month's first day, with _ for the month: "_ alussa", "beginning of _". */
  readonly monthBegins: string;
  /** Its last: "_ lopussa", "innan _ är slut". */
  readonly monthEnds: string;
  /** How a manager's decision begins: "päätä 10 vihreä, koska …". */
  readonly decides: string;
  /** After it, what is said is asked and not decided: "confirm that 10 is green". */
  readonly whether: string;
  /** Before its reason, which may have a colon before it as well. */
  readonly decidedBecause: string;
  /** What is decided in place of a colour: the row is not to be assessed, or goes by the rules again. */
  readonly notAssessed: string;
  readonly byTheRules: string;
};
