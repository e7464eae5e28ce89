/** What is asked: the states of rows and the words that questions are made of. */
export const askingSenses = [
  // Colours and states of rows.
  'red',
  'yellow',
  'green',
  'grey',
  /** Past its day. */
  'late',
  /** Nothing has been said of it: "vastaamatta", "missing". */
  'silent',
  /** Not to be judged yet: "not yet". */
  'early',
  /** Nobody's: "vapaa", "unassigned". */
  'free',
  /** "jäljessä", "behind": short of where it should be. */
  'behind',
  /** "tekemättä", "unfinished". */
  'undone',
  /** "etenevät", "in progress". */
  'under-way',
  /** Asks something of one row that its card answers: its value, its target, its colour. */
  'about',
  /** "miksi", "how come": asks for the reason of a colour. */
  'why',
  /** "tarkoittaa", "means": asks what a colour or a word is. */
  'means',
  /** "oli", "was": asks how things were on a day that is named. */
  'was',
  /** "montako", "how many": the first line of any list is its count. */
  'count',
  /** "paljonko", "how far": with what is missing, or a colour, it asks for the gap. */
  'how-much',
  /** "milloin", "when": asks of one row by when. */
  'when',
  /** "what happens next", "mitä seuraavaksi": what comes if nobody does anything. */
  'next',
  /** Who has it to do: "kuka vastaa", "what do I own". */
  'owns',
  /** "mitä on muuttunut?" */
  'changed',
  /** "24.3. jälkeen", "since" */
  'since',
  /** "historia": all that has been told of a row. */
  'history',
  /** "viime vuoteen verrattuna", "compared with last year" */
  'compared',
  // What a question is made of. Alone these ask for nothing.
  /** "onko", "is": as the first word it makes a question of "Aunela is done". */
  'asks',
  /** "mikä", "what": asks for one or more of many. */
  'which',
  /** With `goes` it asks how things are: "miten yksiköllä menee?" */
  'how',
  'goes',
  /** "kuka", "who": nothing is done for a message that asks who does it. */
  'who',
  /** "erääntyy", "has to be ready": asks what is due. */
  'falls-due',
  /** "how much is missing", "paljonko puuttuu": the row's card says it. */
  'gap',
] as const;

/** What the bot is told to do or to set, and what is said to it in passing. */
export const doingSenses = [
  // What to do.
  'show',
  'give',
  'take',
  'assign',
  'report',
  'done',
  'undo',
  'digest',
  'status',
  'help',
  /** "kuka näkee", "are you an AI": who sees what is told, and what is made of it. */
  'privacy',
  'greeting',
  'farewell',
  'thanks',
  // Settings.
  'make-me',
  'head',
  /** Above the head: they are sent digests of their own. */
  'area-head',
  'division-head',
  'change',
  'speak',
  'language',
  'finnish',
  'swedish',
  'english',
  'clock',
] as const;

/** What is told of a row, beside that it is done. */
export const tellingSenses = [
  /** "aikataulussa", "as planned" */
  'on-track',
  /** "vaarassa", "delayed" */
  'at-risk',
  /** "ei toteudu", "inställd" */
  'wont',
  /** "valmistuu", "will be ready": on a day to come. */
  'comes',
  /** "ennallaan", "no change" */
  'same',
  /** "noin puolet", "about half": no value that could be stored. */
  'vague',
  /** "käynnistyi", "started": of what is to be started, that is being done. */
  'started',
] as const;

/** What is asked of the bot's own messages: fewer, later, none for a while. */
export const wishingSenses = [
  'remind',
  /** "muistutuksia", "messages": what the bot sends. */
  'messages',
  /** "liikaa", "far too often": with messages it complains. */
  'too-much',
  /** "för många meddelanden": the whole complaint, where its words are also a row's. */
  'complains',
  'fewer',
  /** "färre meddelanden", where its words are also a row's. */
  'spares',
  /** "tavalliseen tapaan", "as usual" */
  'usual',
  /** "poissa", "on holiday" */
  'away',
  /** "palasin", "I'm back" */
  'back',
  'pause',
  'resume',
  /** "asti", "until" */
  'until',
  /** "lähetät", "send": what the bot will send. */
  'send',
  /** "lähetetty", "have you sent" */
  'sent',
  'cancel',
  /** "luovutan", "hand over": to somebody else. */
  'hand-over',
  /** "toiselle", "to someone else" */
  'somebody',
  /** "luovun", "let go of": to nobody. */
  'release',
] as const;

/** What holds a sentence together: negation, whose, and what is spoken of. */
export const grammarSenses = [
  /** "muut kuin", "everything but": all rows but those that follow. */
  'except',
  // Parts that make a state together with `not`: "ei tietoa", "no owner", "not due", "määräaika ohi".
  'not',
  'word',
  'owner',
  'yet',
  'due',
  'deadline',
  'past',
  // Whose.
  'mine',
  'i',
  'me',
  /** "minulle", "to me": makes a row mine even without a verb. */
  'to-me',
  // What is spoken of.
  'all',
  'item',
  /** "sinä", "we", "someone": what others take, the writer does not. */
  'others',
  /** "henkeä", "people": of a row that counts something else, its participants. */
  'persons',
  /** "can I", "voinko": asks for something to be done, where "did I" asks how it is. */
  'asks-for',
  /** What the bot knows that it does not do (yet), so that it is not mistaken for something it does. */
  'beyond',
  /** "entä", "och", "and": at the beginning it goes on from the question before. */
  'and-what',
  /** "niistä", "only", "då": goes on from the question before, wherever it stands; says nothing without one. */
  'of-them',
  /** Says nothing of what is asked: "mikä", "the", "please". */
  'filler',
] as const;

/** From Monday. */
export const weekdaySenses = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** When. */
export const timeSenses = [
  /** "kello 24.3. klo 9" */
  'at-time',
  'this-week',
  'this-month',
  'this-quarter',
  'last-quarter',
  'next-quarter',
  'year-end',
  /** "före vappen", "by May Day": until its eve. */
  'before-may-day',
  /** "ennen juhannusta", "till midsommar": until its eve. */
  'before-midsummer',
  'q1',
  'q2',
  'q3',
  'q4',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  /** Said of what is so now it says nothing; of what has changed or is due it is a day. */
  'today',
  'yesterday',
  'last-week',
  'last-month',
  'tomorrow',
  'next-week',
  'next-month',
  ...weekdaySenses,
  /** A time that no answer is about yet, so that it is not mistaken for now. */
  'other-time',
] as const;

/**
 * Everything that a word can mean to the bot. A word that means nothing here is looked for among the rows. Where
 * words could be mistyped for two senses the earlier wins: "to finnish" is a language before it is "to finish".
 */
export const senses = [
  ...doingSenses,
  ...tellingSenses,
  ...wishingSenses,
  ...askingSenses,
  ...grammarSenses,
  ...timeSenses,
] as const;
export type Sense = (typeof senses)[number];

/** The words of some senses. A subject has words for each of its senses, or it does not compile. */
export type WordsOf<Senses extends readonly Sense[]> = Readonly<Record<Senses[number], string>>;
