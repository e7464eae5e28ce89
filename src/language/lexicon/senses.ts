/** What is asked: the states of rows and the words that questions are made of. */
export const askingSenses = [
  // Colours and states of rows.
  /** "punaisella", "rött", "went red": the colour alone, and not why a row has it. */
  'red',
  /** "keltaiset", "gul", "amber" */
  'yellow',
  /** "vihreällä", "grön", "doing well" */
  'green',
  /** "harmaat", "grå", "grey": not to be judged yet, as `early` is. */
  'grey',
  /** Past its day. */
  'late',
  /** Nothing has been said of it: "vastaamatta", "missing". */
  'silent',
  /** "You still need from me", "odotat minulta": what has no word of the writer's own. */
  'owed',
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
  /** "menee", "går", "coming along": how things are, after `how`. */
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
  /** "näytä", "visa", "list": may stand before whatever is asked. */
  'show',
  /** "anna", "ge", "give": `show` without a person, `assign` with one ("anna 10 Leenalle"). */
  'give',
  /** "otan 10", "jag tar 10", "put me on 10": the row becomes the writer's. */
  'take',
  /** "merkitse Leena vastuuhenkilöksi", "tilldela", "assign": the row becomes somebody's who is named. */
  'assign',
  /** "raportoi", "lomake", "rapportera", "fill in": asks for the form, and tells no value. */
  'report',
  /** "valmis", "klar", "ready": tells of a row that it is done, or asks which are. */
  'done',
  /** "kumoa", "ångra", "undo": takes back what the writer told last. */
  'undo',
  /** "kooste", "sammandrag", "quarterly summary": the managers' message. */
  'digest',
  /** "tilanne", "läget", "overview": the five counts. */
  'status',
  /** "apua", "vad kan du göra", "instructions" */
  'help',
  /** "kuka näkee", "are you an AI": who sees what is told, and what is made of it. */
  'privacy',
  /** "hei", "god morgon", "hello" */
  'greeting',
  /** "näkemiin", "hej då", "bye" */
  'farewell',
  /** "kiitos", "tack", "thanks" */
  'thanks',
  // Settings.
  /** "tee minusta", "gör mig till", "make me": with `head` and the like. */
  'make-me',
  /** "päällikkö", "chef", "manager": the unit's own. */
  'head',
  /** Above the head: they are sent digests of their own. */
  'area-head',
  /** "toimialajohtaja", "sektordirektör": above them in turn. */
  'division-head',
  /** "vaihda", "ställ in", "set": with a language, or the clock. */
  'change',
  /** "puhu", "svara på", "answer in": with a language. */
  'speak',
  /** "kieli", "språk", "language" */
  'language',
  /** "suomeksi", "på finska" */
  'finnish',
  /** "ruotsiksi", "på svenska" */
  'swedish',
  /** "englanniksi", "på engelska" */
  'english',
  /** "kello 24.3.", "klocka", "clock": the simulated clock of local mode. */
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
  /** "muistuta", "påminn", "nudge": to be asked on another day, or to ask others. */
  'remind',
  /** "muistutuksia", "messages": what the bot sends. */
  'messages',
  /** "Esikatselu", "preview": what the bot will send. */
  'preview',
  /** "liikaa", "far too often": with messages it complains. */
  'too-much',
  /** "Et ymmärrä mitään", "you're useless": of the bot itself. */
  'blames',
  /** "för många meddelanden": the whole complaint, where its words are also a row's. */
  'complains',
  /** "vähemmän", "färre", "less often" */
  'fewer',
  /** "färre meddelanden", where its words are also a row's. */
  'spares',
  /** "tavalliseen tapaan", "as usual" */
  'usual',
  /** "poissa", "on holiday" */
  'away',
  /** "palasin", "I'm back" */
  'back',
  /** "keskeytä", "pausa", "hold the reminders": a head's word, for everybody. */
  'pause',
  /** "jatka", "fortsätt", "unpause": ends it. */
  'resume',
  /** "asti", "until" */
  'until',
  /** "lähetät", "send": what the bot will send. */
  'send',
  /** "lähetetty", "have you sent" */
  'sent',
  /** "peruuta", "spara inte", "never mind": what was begun is left. */
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
  /** "ei", "inte", "without": turns what stands beside it. */
  'not',
  /** "tietoa", "uppgift", "answered": with `not` nobody has told, which is `silent`. */
  'word',
  /** "vastuuhenkilö", "ansvarig", "owner": with `not` the row is `free`. */
  'owner',
  /** "vielä", "ännu", "still": with `not` it is not to be judged, or not done. */
  'yet',
  /** "arvioitavissa", "aktuell", "assessed": with `not` it is `early`; asked of days to come it is `falls-due`. */
  'due',
  /** "määräaika", "tidsfrist", "cutoff": with `past` the row is `late`. */
  'deadline',
  /** "ohi", "gått ut", "expired" */
  'past',
  // Whose.
  /** "omat", "mina", "my": of the writer's rows, or questions about them. */
  'mine',
  /** "minä", "jag", "I": who writes does what is said. */
  'i',
  /** "minut", "mig", "me": it is done to who writes. */
  'me',
  /** "minulle", "to me": makes a row mine even without a verb. */
  'to-me',
  // What is spoken of.
  /** "kaikki", "i hela enheten", "not just mine" */
  'all',
  /** "mittari", "rad", "target": says no more than that it is rows that are spoken of. */
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
  /** "Se", "den", "it": after a row that row, and otherwise nothing. */
  'it',
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

/** From January. */
export const monthSenses = [
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
] as const;

/** When. */
export const timeSenses = [
  /** "kello 24.3. klo 9" */
  'at-time',
  // Each time by whatever it is called: "tällä viikolla", "i veckan", "end of the week".
  'this-week',
  'this-month',
  'this-quarter',
  'last-quarter',
  'next-quarter',
  /** "vuoden loppuun mennessä", "före nyår": the days of December. */
  'year-end',
  /** "före vappen", "by May Day": until its eve. */
  'before-may-day',
  /** "ennen juhannusta", "till midsommar": until its eve. */
  'before-midsummer',
  // "Q1", "ensimmäisellä neljänneksellä", "januari till mars"
  'q1',
  'q2',
  'q3',
  'q4',
  ...monthSenses,
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
