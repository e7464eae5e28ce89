/** What the words of time and of being done mean; the writing is that of words-of-amounts.ts. */
export const timeWords = [
  ['quarter', 'vuosineljännes, vuosineljännekse(n|llä|ssä), neljännes, neljännekse(n|llä|ssä)'],
  ['quarter', 'neljännesvuosi, neljännesvuoden, kvartaali(|n|lla|ssa), vuosikvartaali(|n)'],
  ['quarter', "kvartal(|s|et|ets), årskvartal(|et), quarter(|'s)"],
  ['q', 'q, kv(|.), kvart., qtr'],
  ['half', 'vuosipuolisko(|n|lla), vuodenpuolisko(|n|lla), puolivuosi, puolivuoden, puolivuotiskauden'],
  ['half', 'halvår(|et|ets), half(| year), half – year'],
  ['h', 'h'],
  [
    'year',
    "vuosi, vuoden, vuonna, v., kalenterivuoden, år(|et|ets|s), kalenderåret, year(|'s), calendar year",
  ],
  [
    'during',
    'aikana, välisenä aikana, kuluessa, under (tiden|perioden), during (|the period), in the period',
  ],
  ['in', 'i, vid, inom, in, within'],
  ['of', 'of, av, out of'],
  ['by', 'mennessä, by'],
  ['latest', 'viimeistään, senast, (no|not) later than, at (|the) latest (|by)'],
  ['before', 'ennen, före, innan, before'],
  ['end', 'loppuun, lopussa, loppua, slut, (|i|vid) (slutet|utgången) (|av), end (|of)'],
  ['year-end', 'year – end, årsslutet, årsskiftet, vuodenvaihteeseen, vuodenvaihdetta, turn of the year'],

  ['done', '(|on )(toteutunut|toteutettu|tehty|valmis|valmistunut|suoritettu|saavutettu|täyttynyt)'],
  ['done', 'toteutuneet, valmiit, tehdyt, toteutetut'],
  // What is still to come is a promise, and never a report of having been done.
  ['comes', 'toteutuu, toteutuvat, valmistuu, valmistuvat, täyttyy, toteutetaan, tehdään, laaditaan'],
  ['comes', 'julkaistaan, otetaan käyttöön, aloitettu, aloitetaan, alkaa, käynnistetty, käynnistyy'],
  ['comes', 'käynnistetään, genomförs, utförs, förverkligas, tas i bruk, påbörjas, inleds, startar'],
  ['comes', 'påbörjad, startad, starts, started, begins, begun, to be (done|completed|implemented)'],
  ['fully', 'kokonaan, täysin, kokonaisuudessaan, helt, fullt ut, fully, in full, completely'],
  ['done', '(|on )(laadittu|julkaistu|hyväksytty|käyttöönotettu|käytössä|otettu käyttöön)'],
  [
    'done',
    '(|har )(genomfört|genomförts|utfört|utförts|förverkligat|förverkligats|slutförts|uppnåtts), genomförd(|a)',
  ],
  ['done', 'klar(|t|a), färdig(|t|a), utförd(|a), förverkligad(|e), slutförd(|a), uppnådd'],
  ['done', '(|har )(publicerats|godkänts|utarbetats|tagits i bruk), (|är )(publicerad|godkänd|i bruk)'],
  ['done', '(|is |has been )(published|approved|adopted|in use|taken into use)'],
  ['done', 'done, complete(|d), implemented, achieved, carried out, realised, realized, finished, ready'],
  ['held', 'järjestetty, järjestetään, pidetty, pidetään, (|har )(ordnats|hållits|anordnats|arrangerats)'],
  ['held', 'ordnad, ordnade, ordnat, ordnas, anordnas, arrangeras, hålls'],
  ['held', 'held (|on), arranged (|on), takes place (|on), äger rum'],
  ['criteria', '(|–) (kriteeristön|kriteerien|standardin|vaatimusten|ohjeiden|ohjeistuksen) (|mukainen)'],
  ['criteria', ': n, conformance, mukainen'],
  ['according', 'mukaisesti, mukaan, enligt, according to, in accordance with, in line with'],
  ['as-planned', 'suunnitellusti, som planerat, as planned'],
  ['yes', 'kyllä, joo, yes'],
  ['not', 'ei, eivät, eikä, inte, ej, nej, ingen, no, not'],

  ['article', 'the, den'],
] as const;

/** January first. The stem is for "tammi–maaliskuussa". */
export const months = [
  ['tammi', 'januari, january, jan(|.)'],
  ['helmi', 'februari, february, feb(|.)'],
  ['maalis', 'mars, march, mar(|.)'],
  ['huhti', 'april, apr(|.)'],
  ['touko', 'maj, may'],
  ['kesä', 'juni, june, jun(|.)'],
  ['heinä', 'juli, july, jul(|.)'],
  ['elo', 'augusti, august, aug(|.)'],
  ['syys', 'september, sep(|.), sept(|.)'],
  ['loka', 'oktober, october, okt(|.), oct(|.)'],
  ['marras', 'november, nov(|.)'],
  ['joulu', 'december, dec(|.)'],
] as const;

/** From nought to ten. "En" and "ett" are left out: they are articles far more often than numbers. */
export const cardinals = [
  'nolla, noll, zero',
  'yksi, one',
  'kaksi, två, two',
  'kolme, tre, three',
  'neljä, fyra, four',
  'viisi, fem, five',
  'kuusi, sex, six',
  'seitsemän, sju, seven',
  'kahdeksan, åtta, eight',
  'yhdeksän, nio, nine',
  'kymmenen, tio, ten',
] as const;

/** Once, twice and so on, and what is then counted in each language. */
export const timesWords = [
  ['kertaa', 'kerran, kahdesti, kolmesti, neljästi'],
  ['gånger', 'en gång'],
  ['times', 'once, twice, thrice'],
] as const;

/** First first; one more than there are quarters, so that a fifth can be said not to exist. */
export const ordinals = [
  'ensimmäi(nen|sen|sellä|sessä), första, first',
  'toi(nen|sen|sella|sessa), andra, second, ii',
  'kolma(s|nnen|nnella|nnessa), tredje, third, iii',
  'neljä(s|nnen|nnellä|nnessä), fjärde, fourth, iv',
  'viide(s|nnen|nnellä|nnessä), femte, fifth, v',
] as const;
