import { equal } from 'node:assert/strict';
import { type Language, languages } from '../../src/domain/language.ts';
import { type Messages, messages } from '../../src/messages/messages.ts';

type Said = (words: Messages) => string;
type InThree = Readonly<Record<Language, string>>;

const aunela = '10 · Aunela';
const koha = '2 · Koha';
const deliveries = { due: 1, delivered: 0, unknown: 1, unreachable: 0 };

/** What is said of one, and of several: nouns, pronouns and verbs follow the number. */
const cases: readonly (readonly [string, Said, InThree])[] = [
  [
    'a reminder put off, of one row',
    ({ wish }) => wish.remindOn('2020-04-20', [aunela]),
    {
      fi: 'Muistutan sinua mittarista 10 · Aunela ma 20.4. Sitä ennen en kysy siitä.',
      sv: 'Jag påminner dig om indikatorn 10 · Aunela måndag 20.4. Innan dess frågar jag inte om den.',
      en: 'I’ll remind you of indicator 10 · Aunela on Mon 20 April, and not before.',
    },
  ],
  [
    'a reminder put off, of several rows',
    ({ wish }) => wish.remindOn('2020-04-20', [aunela, koha]),
    {
      fi: 'Muistutan sinua 2 mittarista ma 20.4. Sitä ennen en kysy niistä.',
      sv: 'Jag påminner dig om 2 indikatorer måndag 20.4. Innan dess frågar jag inte om dem.',
      en: 'I’ll remind you of 2 indicators on Mon 20 April, and not before.',
    },
  ],
  [
    'a reminder put off to the next round, of one row',
    ({ wish }) => wish.remindAtRound('2020-04-01', [aunela]),
    {
      fi: 'Seuraava kysely lähtee jo ke 1.4., joten muistutan mittarista 10 · Aunela silloin. Sitä ennen en kysy siitä.',
      sv: 'Nästa fråga går ut redan onsdag 1.4, så då påminner jag om indikatorn 10 · Aunela. Innan dess frågar jag inte om den.',
      en: 'The next questions go out on Wed 1 April already, so I’ll remind you of indicator 10 · Aunela then, and not before.',
    },
  ],
  [
    'a reminder put off past an absence, of several rows',
    ({ wish }) => wish.remindWhenBack('2020-05-04', [aunela, koha]),
    {
      fi: 'Muistutan sinua 2 mittarista ma 4.5., kun palaat. Sitä ennen en kysy niistä.',
      sv: 'Jag påminner dig om 2 indikatorer måndag 4.5, när du är tillbaka. Innan dess frågar jag inte om dem.',
      en: 'I’ll remind you of 2 indicators on Mon 4 May, when you are back, and not before.',
    },
  ],
  [
    'ten rows that have been given',
    ({ give }) => give.assigned(Array(10).fill('7'), 'Anna'),
    {
      fi: 'Vastuuhenkilö on nyt Anna: 7, 7, 7, 7, 7, 7, 7, 7, 7 ja 7.',
      sv: 'Nu ansvarar Anna för 7, 7, 7, 7, 7, 7, 7, 7, 7 och 7.',
      en: 'The owner is now Anna: 7, 7, 7, 7, 7, 7, 7, 7, 7 and 7.',
    },
  ],
  [
    'more rows than are named that have been given',
    ({ give }) => give.assigned(Array(42).fill('7'), 'Anna'),
    {
      fi: 'Vastuuhenkilö on nyt Anna: 42 mittaria.',
      sv: 'Nu ansvarar Anna för 42 indikatorer.',
      en: 'The owner is now Anna: 42 indicators.',
    },
  ],
  [
    'one row that was taken last and is not undone',
    ({ undo }) => undo.handed({ how: 'taken', titles: [aunela], rows: ['10'], before: '2' }),
    {
      fi: 'Viimeksi otit vastuullesi: 10 · Aunela. Sitä ”kumoa” ei peru, mutta ”luovun 10” vapauttaa mittarin. Sitä ennen tallentamasi saat takaisin näin: ”kumoa 2”.',
      sv: 'Senast tog du ansvar för 10 · Aunela. Det tas inte tillbaka med ”ångra”, men ”avstår från 10” gör indikatorn ledig. Det du sparade före det tar du tillbaka så här: ”ångra 2”.',
      en: 'The last thing you did was to take 10 · Aunela. “undo” does not take that back, but “release 10” frees the indicator. What you saved before that is taken back like this: “undo 2”.',
    },
  ],
  [
    'one owner who is reminded',
    ({ wish }) => firstSentence(wish.nudged(1, 1, false)),
    {
      fi: 'Muistutan 1 vastuuhenkilöä, jolta puuttuu vastaus yhdestä mittarista.',
      sv: 'Jag påminner 1 ansvarig som inte har svarat om 1 indikator.',
      en: 'I’ll remind 1 owner who has not answered about 1 indicator.',
    },
  ],
  [
    'several owners who are reminded',
    ({ wish }) => firstSentence(wish.nudged(2, 3, false)),
    {
      fi: 'Muistutan 2 vastuuhenkilöä, joilta puuttuu vastaus 3 mittarista.',
      sv: 'Jag påminner 2 ansvariga som inte har svarat om 3 indikatorer.',
      en: 'I’ll remind 2 owners who have not answered about 3 indicators.',
    },
  ],
  [
    'the one who is reminded, and said it',
    ({ wish }) => wish.nudged(1, 1, true),
    {
      fi: 'Muistutan vain sinua: vastaus puuttuu yhdestä mittarista.',
      sv: 'Jag påminner bara dig: 1 indikator saknar svar.',
      en: 'I’ll remind only you: 1 indicator has no answer yet.',
    },
  ],
  [
    'several who are reminded, of whom one said it',
    ({ wish }) => wish.nudged(2, 3, true),
    {
      fi: 'Muistutan 2 vastuuhenkilöä, joilta puuttuu vastaus 3 mittarista. Yksi heistä olet sinä.',
      sv: 'Jag påminner 2 ansvariga som inte har svarat om 3 indikatorer. En av dem är du.',
      en: 'I’ll remind 2 owners who have not answered about 3 indicators. You are one of them.',
    },
  ],
  [
    'one message to come',
    ({ wish }) => wish.preview.heading(1, 1),
    {
      fi: 'Tänä vuonna lähetän sinulle vielä 1 viestin.',
      sv: 'I år skickar jag dig ännu 1 meddelande.',
      en: 'This year I’ll send you 1 more message.',
    },
  ],
  [
    'one message that comes only to who does not answer',
    ({ wish }) => wish.preview.heading(1, 0),
    {
      fi: 'Tänä vuonna lähetän sinulle vielä enintään 1 viestin. Jos vastaat heti, en lähetä yhtään.',
      sv: 'I år skickar jag dig ännu högst 1 meddelande. Om du svarar genast blir det inget.',
      en: 'This year I’ll send you at most 1 more message. If you answer at once, none.',
    },
  ],
  [
    'one message that came unasked',
    ({ wish }) => wish.complaint.received(1, 30),
    {
      fi: 'Olen lähettänyt sinulle 30 päivässä pyytämättä 1 viestin.',
      sv: 'På 30 dagar har jag skickat 1 meddelande som du inte har bett om.',
      en: 'In 30 days I have sent you 1 message that you did not ask for.',
    },
  ],
  [
    'one message that was sent',
    ({ wish }) =>
      wish.sent.heading({ messages: 1, delivered: 1, days: { from: '2020-04-01' }, isToAsker: false }),
    {
      fi: '1.4. alkaen: 1 viesti vastausten lisäksi, ja se on perillä.',
      sv: 'Sedan 1.4: 1 meddelande utöver svaren, och det har kommit fram.',
      en: 'Since 1 April: 1 message besides answers, delivered.',
    },
  ],
  [
    'one message that may not have arrived',
    ({ wish }) =>
      wish.sent.heading({ messages: 1, delivered: 0, days: { from: '2020-04-01' }, isToAsker: false }),
    {
      fi: '1.4. alkaen: 1 viesti vastausten lisäksi, eikä sen tiedetä tulleen perille.',
      sv: 'Sedan 1.4: 1 meddelande utöver svaren, men det är inte bekräftat att det har kommit fram.',
      en: 'Since 1 April: 1 message besides answers, not known to have arrived.',
    },
  ],
  [
    'several messages, most of which arrived',
    ({ wish }) =>
      wish.sent.heading({ messages: 24, delivered: 22, days: { from: '2020-04-01' }, isToAsker: false }),
    {
      fi: '1.4. alkaen: 24 viestiä vastausten lisäksi, niistä 22 perillä.',
      sv: 'Sedan 1.4: 24 meddelanden utöver svaren, av dem har 22 kommit fram.',
      en: 'Since 1 April: 24 messages besides answers, 22 of them delivered.',
    },
  ],
  [
    'why the head is written to of one row or several',
    ({ wish }) => wish.why.unowned,
    { fi: 'kysymys vastuuhenkilöstä', sv: 'fråga om ansvarig', en: 'a question about an owner' },
  ],
  [
    'one row that is not given',
    ({ give }) => give.refused([aunela]),
    {
      fi: 'Tämän voi antaa vain vastuuhenkilö itse tai sopimuksen päällikkö: 10 · Aunela. Sitä ei muutettu.',
      sv: 'Bara den ansvariga själv eller avtalets chefer kan ge bort 10 · Aunela. Den ändrades inte.',
      en: 'Only its owner or the agreement’s managers can give this away: 10 · Aunela. It was not changed.',
    },
  ],
  [
    'several rows that are not given',
    ({ give }) => give.refused([aunela, koha]),
    {
      fi: 'Nämä voi antaa vain vastuuhenkilö itse tai sopimuksen päällikkö: 10 · Aunela ja 2 · Koha. Niitä ei muutettu.',
      sv: 'Bara den ansvariga själv eller avtalets chefer kan ge bort 10 · Aunela och 2 · Koha. De ändrades inte.',
      en: 'Only their owner or the agreement’s managers can give these away: 10 · Aunela and 2 · Koha. They were not changed.',
    },
  ],
  [
    'several rows that nobody has',
    ({ give }) => give.released([aunela, koha]),
    {
      fi: 'Vastuuhenkilöä ei nyt ole: 10 · Aunela ja 2 · Koha. Kuka tahansa voi ottaa ne itselleen.',
      sv: 'Nu finns ingen ansvarig för 10 · Aunela och 2 · Koha. Vem som helst kan ta på sig dem.',
      en: 'There is no owner now: 10 · Aunela and 2 · Koha. Anyone can take them.',
    },
  ],
  [
    'one row that nobody has',
    ({ give }) => give.released([aunela]),
    {
      fi: 'Vastuuhenkilöä ei nyt ole: 10 · Aunela. Kuka tahansa voi ottaa sen itselleen.',
      sv: 'Nu finns ingen ansvarig för 10 · Aunela. Vem som helst kan ta på sig den.',
      en: 'There is no owner now: 10 · Aunela. Anyone can take it.',
    },
  ],
  [
    'one line that is not understood',
    ({ chat }) => chat.notRead(['säätöä']),
    {
      fi: 'Tätä en ymmärtänyt: ”säätöä”.',
      sv: 'Det här förstod jag inte: ”säätöä”.',
      en: 'I did not understand: “säätöä”.',
    },
  ],
  [
    'one number that is a total',
    ({ form }) => form.numbersAsOf('2020-01-01', '2020-03-31', 1),
    {
      fi: 'Anna luku yhteensä 1.1.–31.3.',
      sv: 'Ange siffran totalt 1.1–31.3.',
      en: 'Give the number as the total for 1 January – 31 March.',
    },
  ],
  [
    'several numbers that are totals',
    ({ form }) => form.numbersAsOf('2020-01-01', '2020-03-31', 2),
    {
      fi: 'Anna luvut yhteensä 1.1.–31.3.',
      sv: 'Ange siffrorna totalt 1.1–31.3.',
      en: 'Give the numbers as totals for 1 January – 31 March.',
    },
  ],
  [
    'the button that says of one row that it is as it was',
    ({ form }) => form.saveUnchanged(1),
    { fi: 'Tallenna, ennallaan', sv: 'Spara, oförändrat', en: 'Save, no change' },
  ],
  [
    'the button that says so of the rest',
    ({ form }) => form.saveUnchanged(2),
    { fi: 'Tallenna, muut ennallaan', sv: 'Spara, resten oförändrat', en: 'Save, the rest unchanged' },
  ],
  [
    'one row without an owner, which is without a word',
    ({ answer }) => answer.unowned({ rows: 1, silent: 1 }),
    {
      fi: 'Ilman vastuuhenkilöä on 1 mittari, ja se on ilman tietoa.',
      sv: '1 indikator saknar ansvarig, och den är utan uppgift.',
      en: '1 indicator has no owner, and it has no word.',
    },
  ],
  [
    'several rows without an owner, all of which are without a word',
    ({ answer }) => answer.unowned({ rows: 45, silent: 45 }),
    {
      fi: 'Ilman vastuuhenkilöä on 45 mittaria, ja ne kaikki ovat ilman tietoa.',
      sv: '45 indikatorer saknar ansvarig, och alla är utan uppgift.',
      en: '45 indicators have no owner, and they all have no word.',
    },
  ],
  [
    'several rows without an owner, one of which is without a word',
    ({ answer }) => answer.unowned({ rows: 45, silent: 1 }),
    {
      fi: 'Ilman vastuuhenkilöä on 45 mittaria, joista 1 on ilman tietoa.',
      sv: '45 indikatorer saknar ansvarig, och av dem är 1 utan uppgift.',
      en: '45 indicators have no owner, and 1 of them has no word.',
    },
  ],
  [
    'one row without a word that might be red',
    ({ answer }) => answer.mightBe('red', 'everyone', 1),
    {
      fi: 'Ilman tietoa on 1 mittari: sekin voi olla punaisella.',
      sv: '1 indikator är utan uppgift: också den kan vara röd.',
      en: '1 indicator has no word: it may be red too.',
    },
  ],
  [
    'several rows without a word that might be red',
    ({ answer }) => answer.mightBe('red', 'mine', 3),
    {
      fi: 'Omista mittareistasi 3 on ilman tietoa: jokin niistä voi olla punaisella.',
      sv: '3 av dina indikatorer är utan uppgift: någon av dem kan vara röd.',
      en: '3 of your indicators have no word: some of them may be red.',
    },
  ],
  [
    'what is asked of one row under way',
    ({ form }) => `${form.wontBeReached(1)} ${form.allWillBe(1)}`,
    {
      fi: 'Toteutuuko tämä tänä vuonna? (ei pakollinen) Näyttää toteutuvan',
      sv: 'Nås det här målet i år? (frivillig) Ser ut att nås',
      en: 'Will this be reached this year? (optional) Looks on course',
    },
  ],
  [
    'what is asked of several rows under way',
    ({ form }) => `${form.wontBeReached(2)} ${form.allWillBe(2)}`,
    {
      fi: 'Mitkä näistä jäävät toteutumatta tänä vuonna? (ei pakollinen) Ei mikään: kaikki näyttävät toteutuvan',
      sv: 'Vilka av de här målen nås inte i år? (frivillig) Inget: alla ser ut att nås',
      en: 'Which of these won’t be reached this year? (optional) None: all look on course',
    },
  ],
  [
    'one reminder whose arrival nobody knows of',
    ({ answer }) => answer.deliveries(deliveries),
    {
      fi: 'Muistutuksia oli 1, mutta se ei ehkä mennyt perille.',
      sv: 'Det fanns 1 påminnelse att skicka, men den kom kanske inte fram.',
      en: 'There was 1 reminder to send, but it may not have arrived.',
    },
  ],
  [
    'one report of a row',
    ({ answer }) => answer.history('Aunela', { reports: 1, decisions: 0 }),
    { fi: 'Aunela: 1 tieto tänä vuonna.', sv: 'Aunela: 1 uppgift i år.', en: 'Aunela: 1 report this year.' },
  ],
  [
    'a list of one red row',
    ({ answer }) => answer.section('red', 1),
    { fi: 'Punaisella (1)', sv: 'Röd (1)', en: 'Red (1)' },
  ],
  [
    'one row without an owner',
    ({ intro }) => intro.unowned(1),
    {
      fi: 'Ilman vastuuhenkilöä on 1 mittari. Ota omasi kirjoittamalla vaikka ”ota 10”.',
      sv: '1 indikator saknar ansvarig. Du tar en genom att skriva till exempel ”ta 10”.',
      en: '1 indicator has no owner. Take yours by writing, for example, “take 10”.',
    },
  ],
];

describe('what is said of one and of several', () => {
  for (const [name, said, expected] of cases)
    it(`follows the number: ${name}`, () => {
      for (const language of languages) equal(said(messages[language]), expected[language]);
    });
});

function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('.') + 1);
}
