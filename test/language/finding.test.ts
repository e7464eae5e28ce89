import assert from 'node:assert/strict';
import { understanding } from '../../src/language/understand.ts';
import { agreement } from '../seeds/seed.ts';
import { inShort } from './phrase.ts';

const understand = understanding([agreement]);
const people = ['Leena', 'Johan', 'Anna', 'Sari'].map((name) => ({ id: name, name }));
const read = (text: string) => inShort(understand(text, '2020-04-08', { people }).intent);

function means(name: string, table: readonly (readonly [text: string, intent: string])[]): void {
  describe(name, () => {
    for (const [text, intent] of table) it(`${text} – ${intent}`, () => assert.equal(read(text), intent));
  });
}

means('A row is found by what else people call it', [
  ['kuka vastaa luureista?', 'row 12 owner'],
  ['vem har hand om utskriftsutredningen?', 'row 13 owner'],
  ['who is responsible for the access control units of the self-service libraries?', 'row 11 owner'],
  ['epostadresser 549', '29 549'],
  ['extranet visits', 'choose 17 30'],
  ['Liboppi', 'choose 47 48'],
  // One word of a longer name is no name: there may be more rows that it fits.
  ['10 euroa', 'unknown'],
  ['1 beviljad', 'unknown'],
  ['ansökningar 2, 1 beviljad', 'unknown'],
  ['what needs attention', 'unknown'],
]);

means('A compound that no row has is found by its parts', [
  ['studytrip participants', 'row 36'],
  ['avustuseurot', 'choose 27 25'],
  ['SAP-prosentti?', 'row 21'],
  ['vilka informationssystem-mål är röda?', 'rows red Tietojärjestelmäpalvelut'],
]);

means('A word is no form of a longer one that begins so', [
  ['tilat', 'row 8'],
  ['miten tilat', 'row 8'],
  ['tilaajia 500', '29 500'],
]);

means('A short word is known in its cases', [
  ['Milloin yhteisen chatin pitää olla käytössä?', 'row 15 due'],
  ['kenen homma toi sap on', 'row 21 owner'],
]);

means('Spoken Finnish is found as it would be written', [
  ['webinaarei pidetty 4', '39 4'],
  ['paljonk puuttuu kehittämispäivie osallistujist', 'row 23 gap'],
  ['päätteit 11 ja puhelimii 7', '12 11 & 7'],
]);

means('People that are counted are the participants', [
  ['Opintomatkoilla oli 48 henkeä', '36 48'],
  // Neither webinars nor a share of the libraries, nor days.
  ['webinaareissa kävi 33 henkilöä', 'report 39'],
  ['på webbinarierna 120 personer', 'report 39'],
  ['The webinar had 45 participants', 'report 40'],
  ['koulutuspäivillä oli 120 henkeä', 'report 32'],
  ['how many people came to the development days', 'row 23'],
  ['hur många personer deltog i studieresorna?', 'row 36'],
  ['how many people are red', 'rows red'],
]);

means('A place is found with the small words of its name', [
  ['hankinnat ja kilpailutukset, nåt rött där?', 'rows red Hankinnat ja kilpailutukset'],
  ['Procurement and tendering: what is red there?', 'rows red Hankinnat ja kilpailutukset'],
  [
    'Personalens välmående: vilka rader är försenade?',
    'rows overdue Henkilöstön hyvinvointi ja työelämän laatu',
  ],
  ['Mål utan ägare, kategori Teknisk infra, lista', 'rows unowned Tekninen infra'],
]);

means('A person is known by a name that is a word too', [
  ['Johan: punaiset', 'rows red Johan'],
  ['Of Anna’s indicators, how many are green?', 'rows green Anna'],
  ['Johan får ta chatten', 'assign 15 Johan'],
  ['Johan riittää', 'unknown'],
]);

means('What is denied, or is of one person, is not done to the rows or to all', [
  ["don't release 10", 'unknown'],
  ['en luovu 10', 'unknown'],
  ['jag släpper inte 10', 'unknown'],
  ['luovun 10, en 11', 'unknown'],
  ["pause Johan's reminders until 15.4.", 'unknown'],
  ['pausa påminnelserna för Johan', 'unknown'],
  ['pause my reminders until 15.4.', 'complaint'],
  ['anna 10 Leenalle', 'assign 10 Leena'],
  ['what is done this week?', 'rows done'],
]);

means('Two numbers of one row go by the words beside them, in any language', [
  ['12 phones and 7 terminals', '12 7 & 12'],
  ['telefoner 7, terminaler 12', '12 12 & 7'],
  ['puhelimet 7, päätteet 12', '12 12 & 7'],
  ['terminals 12, phones 7', '12 12 & 7'],
  ['1 utvecklingsdag och 3 möten', '53 3 & 1'],
  ['unit meetings 3 and development days 1', '53 3 & 1'],
]);

means('What narrows an answer is not left out of it, and nothing else is made of what tells', [
  ['logistiikka ja tilapalvelut, punaiset', 'unknown'],
  ['Johan ottaa 10', 'assign 10 Johan'],
  ['Miten Leenalla menee?', 'rows any Leena'],
  ['hur går det för mig?', 'rows any mine'],
  ['jag blev sjuk, kan inte svara på ett tag', 'away ?'],
  ['hur länge är jag borta?', 'away-when'],
  ['Webinaareja 6, viime vuonna 9', 'unknown'],
  ['kun Aunela on valmis, juhlitaan', 'report 10'],
  ['3 webinars remaining', 'unknown'],
]);

means('A number may be written as people write it', [
  ['#47: 2', '47 2'],
  ['R39 = 5\nR35 = 2', '39 5; 35 2'],
  ['grants come to €142,300', '27 142 300 €'],
  ['grants € 142 300', '27 142 300 €'],
  ['avustukset 131 200 € 31.3.', '27 131 200 €'],
  ['Kuusitoista webinaaria', '39 16'],
  ['puhelimia uusittu viisitoista ja asiakaspäätteitä 22', '12 22 & 15'],
  ['har bytt 12 kundterminaler och 7 telefoner', '12 12 & 7'],
  ['Lounais-Suomen extranet: käyttökertoja 1204, tiedotteita 37', '30 1204; 28 37'],
]);

means('What has been answered, and by whom, may be asked', [
  ['onko Leena vastannut?', 'rows no-word Leena'],
  ['har Sari svarat?', 'rows no-word Sari'],
  ['has Anna answered?', 'rows no-word Anna'],
  ['mitä olen vastannut?', 'rows any mine'],
  ['what have I answered?', 'rows any mine'],
  ['Leena on vastannut', 'unknown'],
]);

means('Rows of nobody may all be given at once', [
  ['anna kaikki vastuuhenkilöttömät Leenalle', 'assign unowned Leena'],
  ['give all without an owner to Anna', 'assign unowned Anna'],
  ['ge alla utan ansvarig åt Sari', 'assign unowned Sari'],
  ['anna kaikki Leenalle', 'unknown'],
  ['anna kaikki vastuuhenkilöttömät Liisalle', 'unknown'],
]);

means('Rows of a goal may be given, and several taken by their names', [
  ['anna digihankkeen rivit Leenalle', 'assign Yleisten kirjastojen digihankkeen alueellinen toteutus Leena'],
  ['ge teknisk infra åt Sari', 'assign Tekninen infra Sari'],
  ['otan Aunelan, webinaarit ja kirjamessut', 'take 10 39 49'],
  ['jag tar fjärrlånen och chatten', 'take 50 15'],
  ['luovun Aunelasta ja webinaareista', 'release 10 39'],
  ['otan Aunelan ja soitan Leenalle', 'unknown'],
]);

means('All of one’s own may be let go of', [
  ['luovun kaikista', 'release mine'],
  ['jag släpper alla mina', 'release mine'],
  ['release all my indicators', 'release mine'],
  ['en luovu kaikista', 'unknown'],
  ['luovun kaikista paitsi 10', 'unknown'],
]);

means('What is asked in a hurry, or crossly, is answered', [
  ['moi! mitä mun pitää tehdä?', 'rows no-word mine'],
  ['kiitti, oliks mulla vielä jotain?', 'rows no-word mine'],
  ['did I forget anything?', 'rows no-word mine'],
  ['mitä en ole raportoinut', 'rows no-word mine'],
  ['vad ska jag göra', 'rows no-word mine'],
  ['vad ska jag göra härnäst', 'next mine'],
  ['I want fewer messages please', 'fewer'],
  ['stop sending me stuff', 'complaint'],
  ['how do I undo', 'help'],
  ['miten kumoan?', 'help'],
  ['who else sees what I write?', 'privacy'],
  ['Sammanfatta läget i en mening', 'totals'],
  [
    'Hej, jag ska förbereda ledningsgruppens möte. Vad är rött eller utan uppgift?',
    'rows red + rows no-word',
  ],
]);

means('Who sees what may be asked', [
  ['kuka näkee mitä mä kirjotan', 'privacy'],
  ['kuka on päällikkö?', 'who-leads'],
  ['who is the head of the unit', 'who-leads'],
  ['vem är chef?', 'who-leads'],
  ['et ymmärrä mitään', 'blamed'],
  ['tää botti on ihan turha', 'blamed'],
  ['du fattar ingenting', 'blamed'],
  ["that's not what I asked", 'blamed'],
  ['et ymmärrä mitään, mikä on punaisella?', 'rows red'],
  ['ootko sä tekoäly?', 'privacy'],
  ['vem ser mina svar?', 'privacy'],
  ['who can see my comments?', 'privacy'],
  ['kuka näkee webinaarit', 'unknown'],
]);

means('Rows may be named from one to another', [
  ['rivit 23–25', 'rows any 23 24 25'],
  ['ota 23-25', 'take 23 24 25'],
  ['näytä 25–23', 'unknown'],
]);

means('What is asked may be told apart', [
  ['vaktmästarnas plan, varför gul?', 'row 9 why'],
  ['Book fair – who owns it?', 'row 49 owner'],
  ['Do I have anything in red? I have a meeting in 5 min', 'rows red mine'],
  ['webbinarier 7. Förresten, vad är rött?', '39 7'],
  ['what are we missing on the webinars to be green', 'row 39 gap'],
  ['what has to be done by the end of the year?', 'due 2020-12-01 2020-12-31'],
  ['anything changed since Monday', 'changed 2020-04-06'],
  ['Who has changed the SAP figure, and when?', 'row 21 history'],
]);

means('A misspelled name is the one row that is called so', [
  ['webniars', 'row 39'],
  ['acessibility', 'row 14'],
  ['webinrs 5', '39 5'],
  // A wrong letter in a short word leaves doubt, and a word that some row begins with is no misspelling.
  ['Aumela', 'choose 10'],
  ['vankilakirjasto', 'choose 42 43'],
]);

means('Values of one row are told in any order, by any name of its parts', [
  ['enhetsmöten 2, utvecklingsdag 1', '53 2 & 1'],
  ['utvecklingsdag 0, enhetspalavrar 2', '53 2 & 0'],
  ['puhelimia 7, pc 3', '12 3 & 7'],
  ['For row 53: two unit meetings and one development day', '53 2 & 1'],
  ['rivi 53: 2 palaveria ja 1 kehittämispäivä', '53 2 & 1'],
  // The number of a row is no value, whatever follows it.
  ['rivi 39: webinaareja', 'report 39'],
  ['row 39: some webinars', 'report 39'],
]);

means('A part of a line that names no row is said of the row that was named first', [
  ['study trips 2, ppl on them 48', '35 2; 36 48'],
  ['Kehittämispäivillä oli 38 osallistujaa, kirjastoista mukana 21/41', '23 38; 24 21/41'],
  // Of two that were cancelled row 2 says nothing.
  ['webbinarier 6, 2 inställda', 'report 39'],
  ['höll just ett webinarium till :)', '39 +1'],
  ['en studieresa till gjord', '35 +1'],
]);

means('A number that counts what nobody knows is no value', [
  ['webinaareissa oli 33 katsojaa', 'unknown'],
  ['webinaarit 120 minuuttia', 'unknown'],
  ['job shadowing: 3 cancellations', 'unknown'],
  ['webbinarier: 5 timmar', 'unknown'],
  // What is added has no noun of its own.
  ['add 2 more continuing education days', '32 +2'],
]);

means('A short word with a typing error is known beside one that goes with it', [
  ['how mamy are finished', 'rows done'],
  ['whats due thid quarter', 'due 2020-04-01 2020-06-30'],
  ['waht comes next', 'next'],
  // What is a word in another language is no typing error.
  ['är mikä punaisella', 'rows red'],
]);

means('A name is known with "things" at its end', [
  ['vankilajutut', 'choose 41 42 43'],
  ['miten vankilahommien laita on?', 'choose 41 42 43'],
  ['hur går det med fängelsegrejen', 'choose 41 42 43'],
  ['Kohasaken', 'row 2'],
  ['webinaarihommia 6', '39 6'],
]);

means('Whoever took part is counted of the row that counts them', [
  ['Kuinka moni osallistui kehittämispäiviin?', 'row 23'],
  ['hur många deltog i utvecklingsdagarna', 'row 23'],
  ['how many took part in the study trips', 'row 36'],
  ['Kuinka moni on lähtenyt opinto- ja verkostoitumismatkoille mukaan?', 'row 36'],
  // Two rows count people of Liboppi: neither is sure.
  ['how many ppl have signed in to liboppi', 'choose 47 48'],
  ['26/41 kirjastoa osallistui kehittämispäiviin', '24 26/41'],
]);

means('What is needed from the writer is what has no word of theirs', [
  ['Is there anything you still need from me?', 'rows no-word mine'],
  ['mitä tarvitset vielä minulta', 'rows no-word mine'],
  ['vad behöver du ännu av mig', 'rows no-word mine'],
]);

means('A row is known by a name of words that each say something by themselves', [
  ['varför är pågående projekt på gult', 'row 26 why'],
  ['Have we any projects under way?', 'row 26'],
  ['4 projects under way, 1 application sent in', '26 4; 25 1'],
  ['vad är på gång just nu', 'rows under-way'],
  // Though rows are called so, these tell.
  ['Koha project started on 17 March', '2 done 2020-03-17'],
  ['Aunela opened to customers on 23 March', '10 done 2020-03-23'],
]);

means('A word that many rows have means those whose short name has it, beside a value', [
  ['osallistujia 42', 'choose report 5 23 36'],
  ['10 prosenttia', 'unknown'],
]);

means('What one row lacks to be green is of that row', [
  ['how much is missing from webinars to green', 'row 39 gap'],
  ['hur mycket fattas sap-beställningarna från grönt', 'row 21 gap'],
]);

means('A row that is called so is meant before one that has the word among other names', [
  ['Kehittämispäiviä 1 ja webinaareja 3', '22 1; 39 3'],
  // A share is of the row that counts libraries.
  ['Kehittämispäiville osallistui 26 kirjastoa 41:stä', '24 26/41'],
]);

means('A day that is guessed is when it is expected', [
  ['koha myöhästyy, uus arvio 15.6.', '2 at-risk 2020-06-15'],
  ['Chatten är i farozonen, vi räknar med att den är klar 15.9', '15 at-risk 2020-09-15'],
  ['media education plan should be ready 25 sept', '31 on-track 2020-09-25'],
  ['Kulunvalvontayksiköt täyttävät EU-vaatimukset arviolta 15.9.', '11 on-track 2020-09-15'],
  // A number that is guessed is none.
  ['webinaareja arviolta 6', 'report 39'],
]);

means('What is wished is no question, and what is seen beforehand is no message that went', [
  ['Muistuttaisitko minua huomenna?', 'remind 2020-04-09'],
  ['Milloin muistutat minua?', 'preview'],
  ['let me see the message before it goes out', 'preview'],
  ['Kan jag få se utskicket på förhand?', 'preview'],
]);

means('A row and what is asked of it in one word is a question', [
  ['kirjamessujen vastuuhenkilö', 'row 49 owner'],
  ['Aunelan määräaika', 'row 10 due'],
]);

means('Each of two rows that are taken is taken', [
  ['I can take the study trips and the study trip participants', 'take 35 36'],
]);

means('One word of a longer name alone is asked about', [
  ['utarbetat', 'choose 42'],
  ['vad ändrades i mars?', 'changed 2020-03-01 2020-03-31'],
]);

means('What is asked of one of several is asked about, with what was asked', [
  ['paljonko tiedotteita puuttuu?', 'choose 16 28'],
  ['miksi tiedotteet on keltaisella?', 'choose 16 28'],
]);

means('Who has what is told by the list of all', [
  ['kuka vastaa mistäkin?', 'rows any'],
  ['who owns what?', 'rows any'],
  ['vem ansvarar för vad?', 'rows any'],
  ['mistä vastaan', 'rows any mine'],
  ['mikä menee seuraavaksi punaiselle?', 'next'],
]);

means('A row by its number stands among others by name when its number is hardly a count', [
  ['Study trips 1, and 13 is on track', '35 1; 13 on-track'],
  ['webinaareja 6, 2 peruttu', 'report 39'],
]);

means('A number beside a row of another clause is no row', [
  ['hi! swedish language group has met twice, so 2 for that', 'unknown'],
]);

means('A number after a row that is called one is its value', [
  ['rivi 17 612', '17 612'],
  ['rad 41 ett möte till', '41 +1'],
  // Without being called a row it may as well be a thousand.
  ['17 612', 'unknown'],
]);

means('A word of a row is its own beside another of it', [
  ['How is the use of the extranet?', 'choose 17 30'],
  ['use Swedish', 'language sv'],
]);

it('A number beside a name is not offered as the row of that number', () => {
  const { intent } = understand('webinaareissa oli 33 katsojaa', '2020-04-08');
  assert.deepEqual(intent.kind === 'unknown' && intent.near.indicators, ['39']);
});

describe('A question of something that the agreement does not have', () => {
  const missedIn = (text: string) =>
    understand(text, '2020-04-08', { people: [{ id: 'leena', name: 'Leena' }] });

  for (const [text, name] of [
    ['what is red in finance?', 'finance'],
    ['mikä on punaista lasten osastolla', 'lasten osastolla'],
    ['mikä on punaista taloudessa', 'taloudessa'],
    ['vad är rött inom ekonomi', 'ekonomi'],
    ['what does Ville have in red', 'Ville'],
    ['mitä punaista Villellä on', 'Villellä'],
    ['mikä on muuttunut maanantain jälkeen markkinoinnissa', 'markkinoinnissa'],
    ['what has changed in finance since 1.4.?', 'finance'],
  ] as const)
    it(`is of all of it, and says so: ${text}`, () => {
      const { intent, missed } = missedIn(text);
      assert.equal(missed, name);
      assert.deepEqual(intent.kind === 'question' && 'whose' in intent.question && intent.question.whose, {
        kind: 'everyone',
      });
    });

  for (const text of [
    'Mitä Leenalla on punaisella?',
    'what is red in logistics?',
    'what is red in IT?',
    'Olin eilen koulutuksessa, mikä on muuttunut maanantain jälkeen?',
    'I have a meeting in Turku, what is red?',
    'paljonko vihreitä meillä on',
    // It is answered of something narrower, and not of all.
    'what is red in logistics in finance?',
    'mitä Leenalla on punaisella taloudessa',
  ])
    it(`is none of what it has, or of what is said beside it: ${text}`, () =>
      assert.equal(missedIn(text).missed, undefined));
});
