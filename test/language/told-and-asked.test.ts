import assert from 'node:assert/strict';
import { nearestTo } from '../../src/language/nearest.ts';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort, type Phrase, questionInShort } from './phrase.ts';

const understand = understanding([agreement]);
/** A Wednesday in the second quarter. */
const today = '2020-04-08';
const intentOf = (message: string) => inShort(understand(message, today).intent);

const told: readonly Phrase[] = [
  ['Chat-palvelu etenee aikataulussa', '15 on-track'],
  ['chattjänsten är enligt planen', '15 on-track'],
  ['Chat service is on track', '15 on-track'],
  ['kulunvalvonta valmistuu 15.9.', '11 on-track 2020-09-15'],
  ['kulunvalvonta valmistuu 15.10.', '11 at-risk 2020-10-15'],
  ['passerkontrollen blir klar 15.9', '11 on-track 2020-09-15'],
  ['access control will be ready on 15.9.', '11 on-track 2020-09-15'],
  ['kulunvalvonta valmistuu 15.3.', 'report 11'],
  ['Aunela vaarassa viivästyä', '10 at-risk'],
  ['Aunela ei valmistu', '10 wont'],
  ['the printing system study will not happen', '13 wont'],
  ['39 ennallaan', '39 same'],
  ['webbinarier oförändrat', '39 same'],
  ['10 no change', '10 same'],
  ['Koha-projekti käynnistyi 17.3.', '2 done 2020-03-17'],
  ['Koha project started on 17 March', '2 done 2020-03-17'],
  ['Koha kom igång 17.3', '2 done 2020-03-17'],
  ['Verkkokirjaston saavutettavuus AA', '14 AA'],
  ['Nätbibliotekets tillgänglighet A', '14 A'],
  ['26/41 kirjastoa osallistui kehittämispäiviin', '24 26/41'],
  ['webinaareja 6 kaukolainoja 912', '39 6; 50 912'],
  ['SAP-tilausten osuus noin puolet', 'report 21'],
  ['rivi 17 on 612', '17 612'],
  ['34 is 4.5', '34 4.5'],
  ['16 är 19', '16 19'],
  ['48 on 120', '48 120'],
  ['Inget nytt', 'report'],
  ['nothing new', 'report'],
  ['ei uutta', 'report'],
  // A Friday may have gone or be to come.
  ['Aunela valmis perjantaina', 'report 10'],
  ['Aunela done on Friday', 'report 10'],
  ['Aunela valmistui viime perjantaina', '10 done 2020-04-03'],
  ['was Aunela done', 'report 10'],
  ['Aunela was done', '10 done'],
  // Two things told of one row, and a month that may be to come, are left to the form.
  ['51 i tid, tidtabellen är klar i maj', '51 on-track'],
  ['kulunvalvonta valmistuu elokuussa', 'report 11'],
  ['row 47: 2', '47 2'],
  ['rad 25 är nu 2 och rad 26 är 4', '25 2; 26 4'],
  ['webinars went from 3 to 5', '39 5'],
  ['Webinaareja ei ole 5 vaan 6', '39 6'],
  ['webbinarier 4, inte 5', '39 4'],
  ['one more webinar', '39 +1'],
  ['The Swedish group has met twice', '45 2'],
  ['job descritpions 60 %', '52 60 %'],
  ['moduuleja 3', 'choose report 4 47'],
  ['another 2 study trips', '35 +2'],
  // A list of rows by their numbers, and a line of which another row's words show that it is only numbered.
  ['28) 33 tiedotetta', '28 33'],
  ['3. Digihankkeen koulutukset – 2\n4. Digihankkeen oppimismoduulit – 6', '3 2; 4 6'],
  ['1. webinaarit 5', '39 5'],
  ['Meddelandenas prenumeranter 541 / Sydvästra Finlands extranät 988', '29 541; 30 988'],
  // Misspelled participants are no development days, and what stands still does not go on.
  ['kehittämispäivien osallistuijia yhteensä 64', '23 64'],
  ['Kuljetukset seisovat ja hyllyt natisevat', 'unknown'],
  ['Två studieresor till har ordnats', '35 +2'],
  ['Meddelandena i Vaski-extranätet är 37 till antalet', '16 37'],
  ['webinaareja kaksi lisää', '39 +2'],
  // What is hoped, planned or guessed is no value; a day to come is when it is expected.
  ['webinaareja pitäisi tulla 8', 'report 39'],
  ['vi borde ha 6 webbinarier', 'report 39'],
  ['our target is 6 webinars', 'report 39'],
  ['I would like to report 6 webinars', '39 6'],
  ['kulunvalvonta toivottavasti valmis 15.9.', '11 on-track 2020-09-15'],
  // Nor a number that is not written out, what is left or has fallen by, or a day.
  ['kaukolainoja 1,2 tuhatta', 'unknown'],
  ['interlibrary loans 1.2k', 'report 50'],
  ['SAP laski 5 %', 'report 21'],
  ['webbinarier 6 kvar', 'report 39'],
  ['webinaareja tulossa 6', 'unknown'],
  ['webinaareja pidettiin 10.3.', 'report 39'],
  ['Aunela olisi pitänyt olla valmis', 'report 10'],
  // Nor is what did not take place.
  ['webinaareista peruttiin 2', 'report 39'],
  ['hei onks Aunela jo valmis', 'row 10'],
  ['hello, is Aunela done', 'row 10'],
  ['onko webinaareista merkintää?', 'row 39'],
  ['mikä oli punaisena eilen', 'rows red 2020-04-07'],
  ['what has changed since yesterday?', 'changed 2020-04-07'],
  ['vad förfaller nästa vecka?', 'due 2020-04-13 2020-04-19'],
  ['mikä muuttui viime viikolla?', 'changed 2020-03-30 2020-04-05'],
  ['mina grejer för q3?', 'due 2020-07-01 2020-09-30 mine'],
  // A form of a word that no root shows may be of any row that begins so.
  ['Hur går det med fängelserna?', 'choose 41 43 42'],
  ['Chatten beräknas vara i bruk 15.11.', '15 on-track 2020-11-15'],
  ["show me everything that isn't due yet", 'rows not-yet'],
  ['What is progressing but not finished?', 'rows under-way'],
  ['Hello, could I see everything under procurement?', 'rows any Hankinnat ja kilpailutukset'],
  ['Vilka ska vara färdiga före årsskiftet?', 'due 2020-12-01 2020-12-31'],
  ['onks tullu mitään muutoksia sitten maanantain', 'changed 2020-04-06'],
  ['vaskitukipyynnöt compared with 2019?', 'row 18 compared'],
  // Each number with the part that is named beside it, and no share for what is counted.
  ['nya puhelimet 6, asiakaspäätteet 11', '12 11 & 6'],
  ['asiakaspäätteitä 11 ja puhelimia 6', '12 11 & 6'],
  ['asiakaspäätteiden uusinta 11 ja 6', 'unknown'],
  ['Har någon uppdaterat något i dag?', 'changed 2020-04-08'],
  ['mikä erääntyy tänään', 'due 2020-04-08 2020-04-08'],
  ['kulunvalvonta: muutokset?', 'row 11 history'],
  ['montako työkiertojaksoa on tehty', 'row 37'],
  ['what happens next?', 'next'],
  ['what happens next with Koha?', 'next 2'],
  ['mitä webinaareille tapahtuu seuraavaksi?', 'next 39'],
  ['mitä mun pitää vielä raportoida', 'rows no-word mine'],
  ['anything I have to get done by friday?', 'due 2020-04-08 2020-04-10 mine'],
  ['mitä pitää tehdä toukokuun loppuun mennessä?', 'due 2020-04-08 2020-05-31'],
  ['What will be due in logistics before the end of June?', 'due 2020-04-08 2020-06-30 Logistiikka'],
  ['Onko logistiikassa muuttunut jotain 16.3. jälkeen?', 'changed 2020-03-16 Logistiikka'],
  ['Mitkä etenevät suunnitellusti?', 'rows under-way'],
  ['kenelle kirjamessut kuuluu', 'row 49 owner'],
  ['Nr 37: 2, nr 38: 4/41', '37 2; 38 4/41'],
  ['kaukolainoja 912 31.3. mennessä', '50 912'],
  ['mitä minulla on seuraavaksi?', 'next mine'],
  ['what’s next in logistics?', 'next Logistiikka'],
  ['montako webinaaria vihreästä puuttuu?', 'row 39 gap'],
];

const asked: readonly Phrase[] = [
  ['Mitä on muuttunut 24.3. jälkeen?', 'changed 2020-03-24'],
  ['mikä on muuttunut tällä viikolla', 'changed 2020-04-06'],
  ['vad har ändrats sedan 24.3?', 'changed 2020-03-24'],
  ['What has changed since 24 March?', 'changed 2020-03-24'],
  ['what changed in logistics?', 'changed 2020-04-01 Logistiikka'],
  ['mitä on muuttunut 24.5. jälkeen?', 'unknown'],
  ['mittarin 10 historia', 'row 10 history'],
  ['historik för Aunela', 'row 10 history'],
  ['history of 10', 'row 10 history'],
  ['Miten kaukolainat ovat menneet viime vuoteen verrattuna?', 'row 50 compared'],
  ['hur har fjärrlånen gått jämfört med i fjol?', 'row 50 compared'],
  ['how are interlibrary loans doing compared with last year?', 'row 50 compared'],
  ['rivit 16 ja 17', 'rows any 16 17'],
  ['rows 16 and 17', 'rows any 16 17'],
  ['rivit 16 ja 99', 'unknown'],
  ['Näytä Q1:n kooste', 'digest Q1'],
  ['visa sammandraget för Q3', 'digest Q3'],
  ['kooste', 'digest'],
];

/** Other words for the same, from a brainstorm: each begins with what it means. */
const paraphrases: readonly Phrase[] = [
  ['nyt riittää nämä muistutukset', 'complaint'],
  ['miksi lähetät niin paljon viestejä', 'complaint'],
  ['ärsyttävää kun tulee koko ajan ilmoituksia', 'complaint'],
  ['det kommer påminnelser hela tiden', 'complaint'],
  ['sluta skicka så många påminnelser', 'complaint'],
  ['these notifications are annoying', 'complaint'],
  ['stop sending me so many reminders', 'complaint'],
  ['mitä viestejä on tulossa', 'preview'],
  ['when is my next reminder', 'preview'],
  ['what reminders do I have coming', 'preview'],
  ['när kommer nästa påminnelse', 'preview'],
  ['vilka påminnelser får jag i år', 'preview'],
  ['poista mun viimeisin merkintä', 'undo'],
  ['palauta edellinen', 'undo'],
  ['poista äskeinen kirjaus', 'undo'],
  ['ta bort det senaste jag rapporterade', 'undo'],
  ['återställ', 'undo'],
  ['det där blev fel, ta tillbaka', 'undo'],
  ['scratch that', 'undo'],
  ['delete my last report', 'undo'],
  ['remove what I just reported', 'undo'],
  ['keneltä puuttuu vastaus', 'rows no-word'],
  ['keneltä ei ole kuulunut', 'rows no-word'],
  ['ketkä on vielä vastaamatta', 'rows no-word'],
  ['vem har inte rapporterat', 'rows no-word'],
  ['vilka har inte svarat', 'rows no-word'],
  ['av vem saknas uppgifter', 'rows no-word'],
  ['who still owes an answer', 'rows no-word'],
  ["who hasn't replied", 'rows no-word'],
  ['who has not reported yet', 'rows no-word'],
  ['mitä keltainen tarkoittaa', 'help colours'],
  ['mitä punainen tarkoittaa?', 'help colours'],
  ['miten raportointi toimii', 'help'],
  ['vad betyder gul', 'help colours'],
  ['hur fungerar rapporteringen', 'help'],
  ['what does yellow mean', 'help colours'],
  ['how does reporting work', 'help'],
  ['voitko vastata suomeksi', 'language fi'],
  ['mieluummin ruotsiksi kiitos', 'language sv'],
  ['svara på svenska i fortsättningen', 'language sv'],
  ['hellre på svenska', 'language sv'],
  ['can we do this in English', 'language en'],
  ['English please', 'language en'],
  ['suomeksi kiitos', 'language fi'],
  ['ensimmäisen neljänneksen kooste', 'digest Q1'],
  ['viime neljänneksen kooste', 'digest'],
  ['sammandrag för första kvartalet', 'digest Q1'],
  ['förra kvartalets sammandrag', 'digest'],
  ['digest for the first quarter', 'digest Q1'],
  ["last quarter's digest", 'digest'],
  ['laita 21 Leenan nimiin', 'assign 21 leena'],
  ['Leena ottaa 21', 'assign 21 leena'],
  ['Leena hoitaa jatkossa kaukolainat', 'assign 50 leena'],
  ['vaihda 21 vastuuhenkilöksi Leena', 'assign 21 leena'],
  ['sätt Leena som ansvarig för 21', 'assign 21 leena'],
  ['Leena tar över 21', 'assign 21 leena'],
  ['make Leena the owner of 21', 'assign 21 leena'],
  ['let Leena take 21', 'assign 21 leena'],
  ['haluan antaa lukuja', 'report'],
  ['missä voin täyttää tiedot', 'report'],
  ['anna mun lomake', 'report'],
  ['jag vill ge mina siffror', 'report'],
  ['where do I enter my numbers', 'report'],
  ['I want to give my figures', 'report'],
  ['kaukolainat mulle', 'take 50'],
  ['laita mut 10:n vastuuhenkilöksi', 'take 10'],
  ['skriv upp mig på fjärrlånen', 'take 50'],
  ['sign me up for webinars', 'take 39'],
  ["I'll be responsible for interlibrary loans", 'take 50'],
  ['oon pois toimistolta 3.8 asti', 'away 2020-08-03'],
  ['lomailen 3.8. saakka', 'away 2020-08-03'],
  ['en ole töissä ennen 3.8.', 'away 2020-08-03'],
  ['frånvarande till 3.8', 'away 2020-08-03'],
  ['jag jobbar inte före 3.8', 'away 2020-08-03'],
  ['out until 3 August', 'away 2020-08-03'],
  ['not in the office until 3 August', 'away 2020-08-03'],
  ['kysy uudestaan 20.4.', 'remind 2020-04-20'],
  ['palaa tähän 20.4.', 'remind 2020-04-20'],
  ['im off til mon 27 apr', 'away 2020-04-27'],
  ['jag är borta till 5 okt', 'away 2020-10-05'],
  ['muistuta minua huomenna kirjaamaan webinaarit', 'remind 39 2020-04-09'],
  ['remind me to report 10 on friday', 'remind 10 2020-04-10'],
  ['muistuta kokouksista 27.4.', 'remind 41 45 44 53 2020-04-27'],
  ['påminn mig om mötena 27.4', 'remind 41 44 45 53 2020-04-27'],
  ['pingaa mua huomenna', 'remind 2020-04-09'],
  ['fråga igen på måndag', 'remind 2020-04-13'],
  ['ta upp det här igen 20.4', 'remind 2020-04-20'],
  ['ask me again on 20.4.', 'remind 2020-04-20'],
  ['get back to me on Monday', 'remind 2020-04-13'],
  ['ping me tomorrow', 'remind 2020-04-09'],
  ['lähetä muistutus kaikille', 'remind-now'],
  ['muistuta niitä jotka ei oo vastannu', 'remind-now'],
  ['hoputa vastaamattomia', 'remind-now'],
  ['skicka påminnelse till dem som inte svarat', 'remind-now'],
  ['påminn alla som inte har svarat', 'remind-now'],
  ["nudge those who haven't answered", 'remind-now'],
  ['send a reminder to everyone', 'remind-now'],
  ['mitkä määräajat on ensi kuussa', 'due 2020-05-01 2020-05-31'],
  ['mitkä määräajat ovat toisella neljänneksellä', 'due 2020-04-01 2020-06-30'],
  ['what falls due in the second quarter', 'due 2020-04-01 2020-06-30'],
  ['mitä punaista logistiikassa on', 'rows red Logistiikka'],
  ['mitkä ei oo vihreitä', 'rows not-green'],
  ['mitä multa on tekemättä', 'rows not-done mine'],
  ['onko mun mittarit vihreellä', 'rows green mine'],
  ['olenko myöhässä jostain', 'rows overdue mine'],
  ['näytä mun mittarit', 'rows any mine'],
  ['onko Aunela valmis', 'row 10'],
  ['missä vaiheessa Aunela on', 'row 10'],
  ['paljonko kaukolainoja on lähetetty', 'row 50'],
  ['montako webinaaria on pidetty tähän mennessä', 'row 39'],
  ['miksi SAP-osuus on punaisella', 'row 21 why'],
  ['minä päivänä kirjamessut on', 'row 49 due'],
  ['kuka vastaa kulunvalvonnasta', 'row 11 owner'],
  ['är Aunela klar', 'row 10'],
  ['hur går det med Aunela', 'row 10'],
  ['hur många webbinarier har hållits hittills', 'row 39'],
  ['hur många fjärrlån har skickats', 'row 50'],
  ['vem ansvarar för passerkontrollen', 'row 11 owner'],
  ['när är bokmässan', 'row 49 due'],
  ['is Aunela done yet', 'row 10'],
  ['how is Aunela coming along', 'row 10'],
  ['how many interlibrary loans have been sent', 'row 50'],
  ['who is responsible for access control', 'row 11 owner'],
  ['when is the book fair', 'row 49 due'],
];

describe('What may be said in other words', () => {
  const people = [{ id: 'leena', name: 'Leena' }];
  for (const [message, intent] of paraphrases)
    it(`means ${intent}: "${message}"`, () => {
      const got = inShort(understand(message, today, { people }).intent);
      assert.ok(got.startsWith(intent), got);
    });
});

describe('What is told in words', () => {
  for (const [message, intent] of told)
    it(`means ${intent}: "${message}"`, () => assert.equal(intentOf(message), intent));

  it('may be followed by a question in the same breath', () => {
    const { intent } = understand('Aunela on valmis 20.3., mikä on vielä punaisella?', today);
    assert.equal(inShort(intent), '10 done 2020-03-20');
    assert.ok(intent.kind === 'tell' && intent.asks !== undefined);
    assert.equal(questionInShort(intent.asks), 'rows red');
  });
});

describe('Two questions in one message', () => {
  const people = [{ id: 'Leena', name: 'Leena' }];
  for (const [message, means] of [
    ['Mitkä on punasella ja montako keltasella?', 'rows red + rows yellow'],
    ["What's red, and who owns the book fair stand?", 'rows red + row 49 owner'],
    ['mikä on punaisella ja kuka ei ole vastannut?', 'rows red + rows no-word'],
    ['hur många webinarier å hur många studieresor ha de vari', 'row 39 + row 35'],
    // Of one row both are said on its card.
    ['Miksi Aunela on punainen, ja kuka siitä vastaa?', 'row 10 why owner'],
    ['who owns the webinars and when are they due', 'row 39 owner due'],
    ['Tulostusjärjestelmän selvitys: kuka vastaa ja milloin pitää olla alkanut?', 'row 13 owner due'],
    // On two days they are two.
    ['how is Aunela and how was Aunela in March?', 'row 10 + row 10 2020-03-31'],
    // Of two rows, or of one of several.
    ['kuka vastaa Aunelasta ja webinaareista?', 'row 10 owner + row 39 owner'],
    ['vem ansvarar för fjärrlånen och mötena?', 'choose 50 41 44 45 53'],
    // Asked again in other words, or answered by the first.
    ['mikä on punaisella ja miksi?', 'rows red'],
    ["Who's been silent? I mean which rows", 'rows no-word'],
    ['Who has changed the SAP figure, and when?', 'row 21 history'],
    ['Saako Annan punaiset ja keltaiset nähdä?', 'rows red-or-yellow'],
    ['what was sent to whom and why?', 'sent'],
  ] as const)
    it(`means ${means}: "${message}"`, () =>
      assert.equal(inShort(understand(message, today, { people }).intent), means));
});

describe('Something told and something asked, with “and” between', () => {
  for (const [message, means] of [
    ['Aunela valmis ja mikä on punaisella?', '10 done + rows red'],
    [
      'digiprojektets deltagare är fyrtiofem nu och vad har jag kvar att rapportera',
      '5 45 + rows no-word mine',
    ],
    ['Logistics plan is on track and so is the facilities plan.', '7 on-track; 8 on-track'],
  ] as const)
    it(`means ${means}: ${message}`, () => {
      const { intent } = understand(message, today);
      const asked = intent.kind === 'tell' && intent.asks ? ` + ${questionInShort(intent.asks)}` : '';
      assert.equal(inShort(intent) + asked, means);
    });
});

describe('Two states asked for at once', () => {
  for (const [message, means] of [
    ['vad är gult eller utan uppgift?', 'rows yellow + rows no-word'],
    ['mitkä ovat punaisia tai myöhässä?', 'rows red + rows overdue'],
    ['which are late or have no owner', 'rows overdue + rows unowned'],
    ['keltaiset ja myöhässä olevat', 'rows yellow + rows overdue'],
    ['what is red or overdue in logistics?', 'rows red Logistiikka + rows overdue Logistiikka'],
    ['my reds and overdue ones', 'rows red mine + rows overdue mine'],
    ['what is red or yellow?', 'rows red-or-yellow'],
  ] as const)
    it(`are two lists, unless they are one state: ${message}`, () => assert.equal(intentOf(message), means));

  for (const text of ['mikä ei ole punaisella tai keltaisella', 'what is not red or late?'])
    it(`are not one denied and the other not: ${text}`, () =>
      assert.equal(inShort(understand(text, '2020-04-08').intent), 'unknown'));
});

describe('What is asked', () => {
  for (const [message, intent] of asked)
    it(`means ${intent}: "${message}"`, () => assert.equal(intentOf(message), intent));
});

describe('A message that is not understood', () => {
  for (const [message, asks, indicators] of [
    ['punainen lanka puuttuu esityksestä', ['red', 'noWord'], ['42']],
    ['päivitä Aunelan avajaiset kalenteriin', ['report'], ['10']],
    ['vilken mat är det i dag', [], []],
    ['ota 99', ['takeAll'], []],
  ] as const)
    it(`offers the nearest that it could have meant: "${message}"`, () => {
      const { intent } = understand(message, today);
      assert.equal(intent.kind, 'unknown');
      assert.deepEqual(intent.kind === 'unknown' && intent.near, { asks, indicators });
    });

  it('offers no more than fit on a card', () => {
    const reading = {
      text: '',
      language: undefined,
      senses: new Set(['red', 'silent', 'mine', 'report'] as const),
      opening: undefined,
      asks: false,
      numbers: ['1', '2', '3', '4'],
      names: [],
    };
    const rows = { ids: new Set(['1', '2', '3', '4']), find: () => ({ kind: 'none' as const }) };
    const near = nearestTo(reading, { ...rowsLike, ...rows });
    assert.deepEqual([near.asks.length, near.indicators.length], [2, 3]);
  });
});

const rowsLike = {
  years: new Set<string>(),
  nameRun: () => 0,
  languageOf: () => undefined,
  isInName: () => false,
  resembles: () => false,
  isNamedIn: () => false,
  knows: () => false,
  called: () => [],
  place: () => undefined,
  shortIn: () => [],
  marks: () => false,
  isPlace: () => false,
};
