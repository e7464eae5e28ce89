import { equal, ok } from 'node:assert/strict';
import type { Refusal } from '../../src/domain/answer-row.ts';
import { choice } from '../../src/domain/check-in.ts';
import { known, rowOf } from '../../src/domain/known.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { FormTopic, Receiver } from '../../src/messages/form-words.ts';
import { format } from '../../src/messages/format.ts';
import { messages } from '../../src/messages/messages.ts';
import { anAgreement } from '../builders.ts';

const aTopic: FormTopic = {
  why: 'requested',
  rows: 9,
  numbers: true,
  isDeputy: false,
  year: 2020,
  quarter: 1,
  settlement: '2021-02-01',
};
const only = { id: '10', name: 'Aunela' };
const nearest = { day: '2020-03-31', is: 'deadline', daysLeft: 7 } as const;
const fair = { day: '2020-10-02', is: 'start', daysLeft: 1 } as const;
const named = { day: '2020-06-15', is: 'expected', daysLeft: 7 } as const;

type InThree = Readonly<Record<Language, string>>;

const headings: readonly [Partial<FormTopic>, InThree][] = [
  [
    { why: 'requested' },
    {
      fi: 'Kerro, missä mennään: 9 mittaria.',
      sv: 'Berätta hur det går: 9 indikatorer.',
      en: 'How are things going? 9 indicators.',
    },
  ],
  [
    { why: 'requested', rows: 1, only },
    { fi: 'Aunela: missä mennään?', sv: 'Aunela: hur går det?', en: 'Aunela: how is it going?' },
  ],
  [
    { why: 'taken', rows: 1, only },
    {
      fi: 'Mittari 10 on nyt sinun: Aunela.',
      sv: 'Du ansvarar nu för indikator 10: Aunela.',
      en: 'Indicator 10 is now yours: Aunela.',
    },
  ],
  [
    { why: 'taken' },
    {
      fi: '9 mittaria on nyt sinun.',
      sv: 'Du ansvarar nu för 9 indikatorer.',
      en: '9 indicators are now yours.',
    },
  ],
  [
    { why: 'approaching', rows: 1, only, nearest },
    {
      fi: 'Aunela: määräaika ti 31.3., 7 päivää jäljellä.',
      sv: 'Aunela: tidsfristen går ut tisdag 31.3, 7 dagar kvar.',
      en: 'Aunela: due Tue 31 March, 7 days left.',
    },
  ],
  [
    { why: 'approaching', rows: 1, only, nearest: { ...nearest, daysLeft: 0 } },
    { fi: 'Aunela: määräaika tänään.', sv: 'Aunela: tidsfristen går ut i dag.', en: 'Aunela: due today.' },
  ],
  [
    { why: 'approaching', rows: 1, only, nearest: fair },
    {
      fi: 'Aunela: alkaa pe 2.10., 1 päivä jäljellä.',
      sv: 'Aunela: börjar fredag 2.10, 1 dag kvar.',
      en: 'Aunela: starts Fri 2 October, 1 day left.',
    },
  ],
  [
    { why: 'approaching', rows: 2, nearest },
    {
      fi: '2 määräaikaa lähestyy, ensimmäinen ti 31.3.',
      sv: '2 tidsfrister närmar sig, den första tisdag 31.3.',
      en: '2 deadlines are coming up, the first on Tue 31 March.',
    },
  ],
  [
    { why: 'passed', rows: 1, only, nearest },
    {
      fi: 'Aunela: määräaika oli ti 31.3. Miten kävi?',
      sv: 'Aunela: tidsfristen gick ut tisdag 31.3. Hur gick det?',
      en: 'Aunela: was due Tue 31 March. How did it go?',
    },
  ],
  [
    { why: 'approaching', rows: 1, only, nearest: named },
    {
      fi: 'Aunela: odotettu ma 15.6., 7 päivää jäljellä.',
      sv: 'Aunela: väntas bli klart måndag 15.6, 7 dagar kvar.',
      en: 'Aunela: expected Mon 15 June, 7 days left.',
    },
  ],
  [
    { why: 'passed', rows: 1, only, nearest: named },
    {
      fi: 'Aunela: odotettu päivä oli ma 15.6. Miten kävi?',
      sv: 'Aunela: väntades bli klart måndag 15.6. Hur gick det?',
      en: 'Aunela: was expected Mon 15 June. How did it go?',
    },
  ],
  [
    { why: 'quarter-card' },
    {
      fi: 'Ensimmäinen neljännes päättyi. Sinulta puuttuu 9 lukua.',
      sv: 'Första kvartalet är slut. 9 siffror saknas från dig.',
      en: 'The first quarter has ended. 9 numbers still to come from you.',
    },
  ],
  [
    { why: 'quarter-card', rows: 1, numbers: false, only },
    {
      fi: 'Ensimmäinen neljännes päättyi. Sinulta puuttuu 1 tieto.',
      sv: 'Första kvartalet är slut. 1 uppgift saknas från dig.',
      en: 'The first quarter has ended. 1 report still to come from you.',
    },
  ],
  [
    { why: 'announced', rows: 1, only, nearest },
    {
      fi: 'Tällä neljänneksellä: Aunela, määräaika ti 31.3.',
      sv: 'Det här kvartalet: Aunela, tidsfristen går ut tisdag 31.3.',
      en: 'This quarter: Aunela, due Tue 31 March.',
    },
  ],
  [
    { why: 'announced', rows: 3, nearest },
    {
      fi: 'Tällä neljänneksellä on 3 määräaikaa, ensimmäinen ti 31.3.',
      sv: '3 tidsfrister det här kvartalet, den första tisdag 31.3.',
      en: '3 deadlines this quarter, the first on Tue 31 March.',
    },
  ],
  [
    { why: 'chaser', rows: 2, isDeputy: true },
    {
      fi: 'Ensimmäisen neljänneksen tiedoista puuttuu vielä 2.',
      sv: '2 siffror för första kvartalet saknas ännu.',
      en: 'Still to come for the first quarter: 2 numbers.',
    },
  ],
  [
    { why: 'final-chaser', rows: 1, isDeputy: true },
    {
      fi: 'Vuoden 2020 tiedoista puuttuu vielä 1.',
      sv: '1 siffra för år 2020 saknas ännu.',
      en: 'Still to come for 2020: 1 number.',
    },
  ],
  [
    { why: 'chaser', rows: 3, quarter: 2 },
    {
      fi: 'Toisen neljänneksen tiedoista puuttuu sinulta vielä 3.',
      sv: '3 siffror för andra kvartalet saknas ännu från dig.',
      en: 'Still to come for the second quarter: 3 numbers from you.',
    },
  ],
  [
    { why: 'final-round' },
    {
      fi: 'Vuosi 2020 päättyi. Sinulta puuttuu 9 lukua.',
      sv: 'År 2020 är slut. 9 siffror saknas från dig.',
      en: 'The year 2020 has ended. 9 numbers still to come from you.',
    },
  ],
  [
    { why: 'last-call', rows: 1 },
    {
      fi: 'Vuoden 2020 tiedoista puuttuu sinulta vielä 1. Se ehtii mukaan, kun vastaat viimeistään ma 1.2.2021.',
      sv: '1 siffra för år 2020 saknas ännu från dig. Du hinner med om du svarar senast måndag 1.2.2021.',
      en: 'Still to come for 2020: 1 number from you. Answers count until Mon 1 February 2021.',
    },
  ],
  [
    { why: 'last-call', rows: 2 },
    {
      fi: 'Vuoden 2020 tiedoista puuttuu sinulta vielä 2. Ne ehtivät mukaan, kun vastaat viimeistään ma 1.2.2021.',
      sv: '2 siffror för år 2020 saknas ännu från dig. Du hinner med om du svarar senast måndag 1.2.2021.',
      en: 'Still to come for 2020: 2 numbers from you. Answers count until Mon 1 February 2021.',
    },
  ],
];

describe('the heading of a form', () => {
  for (const [topic, expected] of headings) {
    it(`says "${expected.en}"`, () => {
      const about = { ...aTopic, ...topic };
      for (const language of languages)
        equal(messages[language].form.heading[about.why](about), expected[language]);
    });
  }

  it('asks how it is going when there is no day to speak of', () => {
    for (const why of ['approaching', 'passed'] as const)
      equal(messages.en.form.heading[why]({ ...aTopic, rows: 1, only }), 'Aunela: how is it going?');
  });
});

const receivers: readonly [Receiver, InThree][] = [
  [
    { as: 'owner', of: '10' },
    {
      fi: 'Saat tämän, koska olet mittarin 10 vastuuhenkilö.',
      sv: 'Du får det här för att du ansvarar för indikator 10.',
      en: 'You get this because you own indicator 10.',
    },
  ],
  [
    { as: 'deputy', absent: ['Anna'], ownsOthers: false },
    {
      fi: 'Saat tämän, koska olet varahenkilö, kun Anna on poissa.',
      sv: 'Du får det här för att du är ersättare när Anna är borta.',
      en: 'You get this because you stand in while Anna is away.',
    },
  ],
  [
    { as: 'deputy', absent: ['Anna', 'Otto'], ownsOthers: false },
    {
      fi: 'Saat tämän, koska olet varahenkilö, kun Anna ja Otto ovat poissa.',
      sv: 'Du får det här för att du är ersättare när Anna och Otto är borta.',
      en: 'You get this because you stand in while Anna and Otto are away.',
    },
  ],
  [
    { as: 'deputy', absent: [], ownsOthers: true },
    {
      fi: 'Saat tämän, koska olet osan mittareista vastuuhenkilö ja muiden varahenkilö, kun vastuuhenkilö on poissa.',
      sv: 'Du får det här för att du ansvarar för en del av indikatorerna och är ersättare för resten när den ansvariga är borta.',
      en: 'You get this because you own some of these indicators and, for the rest, stand in while the owner is away.',
    },
  ],
];

describe('why a form came', () => {
  for (const [receiver, expected] of receivers)
    it(`is told as “${expected.en}”`, () => {
      for (const language of languages) equal(messages[language].form.reason(receiver), expected[language]);
    });
});

const refusals: readonly [Refusal, InThree][] = [
  [
    { why: 'new-and-unchanged', typed: '15' },
    {
      fi: 'Kirjoitit 15, mutta tallensit ennallaan. Jos 15 on oikein, valitse Tallenna. Muuten tyhjennä kenttä ja valitse Ennallaan.',
      sv: 'Du skrev 15 men sparade siffran oförändrad. Om 15 stämmer, välj Spara. Annars töm fältet och välj Oförändrat.',
      en: 'You wrote 15, and saved it as no change. If 15 is right, choose Save; otherwise empty the field and choose No change.',
    },
  ],
  [
    { why: 'not-a-number', typed: 'noin puolet' },
    {
      fi: 'En ymmärtänyt arvoa ”noin puolet”. Kirjoita esimerkiksi 3,84.',
      sv: 'Jag förstod inte ”noin puolet”. Skriv till exempel 3,84.',
      en: 'I didn’t understand “noin puolet”. Write, for example, 3.84.',
    },
  ],
  [
    { why: 'not-a-number', typed: 'ca 350', plain: '350' },
    {
      fi: 'En ymmärtänyt arvoa ”ca 350”. Jos tarkoitat 350, kirjoita pelkästään se.',
      sv: 'Jag förstod inte ”ca 350”. Om du menar 350, skriv bara det.',
      en: 'I didn’t understand “ca 350”. If you mean 350, write only that.',
    },
  ],
  [
    { why: 'unlikely', typed: '45', doubt: 'many-targets' },
    {
      fi: '45 on moninkertainen tavoitetasoon verrattuna. Korjaa luku, tai vahvista alla, että se on oikein.',
      sv: '45 är många gånger målnivån. Rätta siffran, eller bekräfta nedan att den stämmer.',
      en: '45 is many times the target. Correct the number, or confirm below that it is right.',
    },
  ],
  [
    { why: 'fell', typed: '999', before: 1012 },
    {
      fi: 'Viimeksi luku oli 1\u00a0012. Onko 999 yhteensä vai lisää?',
      sv: 'Senast var siffran 1\u00a0012. Är 999 totalt eller till?',
      en: 'Last time it was 1,012. Is it 999 in all, or 999 more?',
    },
  ],
  [
    { why: 'done-before-it-starts', from: '2020-10-02' },
    {
      fi: 'Tämä alkaa vasta 2.10. Valitse se päivä tai myöhempi.',
      sv: 'Det här börjar först 2.10. Välj den dagen eller en senare.',
      en: 'This only starts on 2 October. Choose that day or a later one.',
    },
  ],
  [
    { why: 'done-in-the-future', day: '2021-03-20' },
    {
      fi: '20.3.2021 on vasta edessä. Valitse päivä, jona tämä valmistui, tai tilanteeksi Aikataulussa.',
      sv: '20.3.2021 ligger ännu framför oss. Välj dagen då det blev klart, eller läget I tid.',
      en: '20 March 2021 is still ahead. Choose the day it was done, or the situation On track.',
    },
  ],
  [
    { why: 'done-before-the-year', day: '2019-03-20', from: '2020-01-01' },
    {
      fi: '20.3.2019 on ennen sopimusvuoden alkua. Tarkista vuosi. Jos tämä valmistui jo ennen sitä, valitse 1.1.2020.',
      sv: '20.3.2019 är före avtalsårets början. Kontrollera årtalet. Om det blev klart redan före det, välj 1.1.2020.',
      en: '20 March 2019 is before the agreement’s year. Please check the year. If it was done before then, choose 1 January 2020.',
    },
  ],
  [
    { why: 'expected-in-the-past', day: '2019-04-15' },
    {
      fi: '15.4.2019 on jo mennyt. Valitse tuleva päivä, tai tilanteeksi Valmis, jos tämä on valmis.',
      sv: '15.4.2019 har redan varit. Välj en dag som kommer, eller läget Klart om det är klart.',
      en: '15 April 2019 has already gone. Choose a day to come, or the situation Done if it is done.',
    },
  ],
  [
    { why: 'expected-too-late', day: '2026-04-15' },
    {
      fi: '15.4.2026 on yli vuoden päässä sopimusvuoden päättymisestä. Tarkista vuosi tai jätä päivä tyhjäksi.',
      sv: '15.4.2026 är över ett år efter avtalsårets slut. Kontrollera årtalet eller lämna dagen tom.',
      en: '15 April 2026 is more than a year after the end of the agreement’s year. Check the year, or leave the day empty.',
    },
  ],
  [
    { why: 'on-track-past-the-deadline', day: '2021-06-15', by: '2020-03-31' },
    {
      fi: '15.6.2021 on määräajan 31.3. jälkeen. Valitse viimeistään 31.3. tai tilanteeksi Vaarassa viivästyä.',
      sv: '15.6.2021 är efter tidsfristen 31.3. Välj senast 31.3, eller läget Riskerar att bli sent.',
      en: '15 June 2021 is after the deadline of 31 March. Choose 31 March at the latest, or the situation At risk.',
    },
  ],
  [
    { why: 'on-track-past-the-deadline', day: '2020-06-15', by: '2020-03-31' },
    {
      fi: '15.6. on määräajan 31.3. jälkeen. Valitse viimeistään 31.3. tai tilanteeksi Vaarassa viivästyä.',
      sv: '15.6 är efter tidsfristen 31.3. Välj senast 31.3, eller läget Riskerar att bli sent.',
      en: '15 June is after the deadline of 31 March. Choose 31 March at the latest, or the situation At risk.',
    },
  ],
];

describe('a refused row', () => {
  for (const [refusal, expected] of refusals) {
    it(`is told what is accepted: ${expected.en}`, () => {
      for (const language of languages) {
        const { form } = messages[language];
        equal(form.refusal(refusal, form.example('decimal')), expected[language]);
      }
    });
  }
});

describe('what was said', () => {
  it('is told in one line', () => {
    const { said, toldBy } = messages.fi.form;
    const nothing = {
      actual: undefined,
      choice: undefined,
      doneOn: undefined,
      expectedOn: undefined,
      forecast: undefined,
      asOf: '2020-03-31',
    };
    equal(said({ ...nothing, actual: '26/41' }), '26/41, tilanne 31.3.');
    equal(said({ ...nothing, choice: 'done', doneOn: '2020-03-17' }), 'valmis, 17.3.');
    equal(
      said({ ...nothing, choice: 'at-risk', expectedOn: '2020-06-15' }),
      'vaarassa viivästyä, odotettu 15.6.',
    );
    equal(
      said({ ...nothing, choice: 'at-risk', expectedOn: '2021-06-15' }),
      'vaarassa viivästyä, odotettu 15.6.2021',
    );
    equal(said({ ...nothing, choice: 'done', doneOn: '2019-12-10' }), 'valmis, 10.12.2019');
    equal(
      said({ ...nothing, actual: '6', forecast: 'at-risk' }),
      '6, tilanne 31.3., arvio: tavoite on vaarassa',
    );
    equal(toldBy('Vastuuhenkilö 1', '2020-04-02'), 'Vastuuhenkilö 1, 2.4.');
    equal(toldBy(undefined, '2020-04-02'), '2.4.');
  });
});

describe('a choice', () => {
  it('is called the same on the form as where a reason quotes it', () => {
    const row = rowOf(known(anAgreement(), '2020-04-02T07:00:00.000Z').rows, '10');
    const rest = { colour: 'red', group: 'red', over: false, final: false } as const;
    for (const language of languages)
      for (const said of [...choice.options, 'late', 'not-done'] as const) {
        const { form, status } = messages[language];
        const reason = { code: 'passed', choice: said, said: '2020-03-20', by: '2020-03-31' } as const;
        const told = status.explain(row, { ...rest, reason }, '2020-04-02');
        ok(told.includes(format[language].quote(form.choices[said].toLowerCase())), told);
      }
  });
});
