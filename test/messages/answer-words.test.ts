import { deepEqual, equal } from 'node:assert/strict';
import type { Day } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/due.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { namedDays } from '../../src/domain/named-days.ts';
import type { State, Totals } from '../../src/domain/question.ts';
import { messages } from '../../src/messages/messages.ts';

type Case = readonly [State, 'everyone' | 'mine', number, Readonly<Record<Language, string>>];

const cases: readonly Case[] = [
  [
    'red-or-yellow',
    'everyone',
    3,
    {
      fi: 'Punaisella tai keltaisella on 3 mittaria.',
      sv: '3 indikatorer är röda eller gula.',
      en: '3 indicators are red or yellow.',
    },
  ],
  [
    'red',
    'everyone',
    2,
    { fi: 'Punaisella on 2 mittaria.', sv: '2 indikatorer är röda.', en: '2 indicators are red.' },
  ],
  [
    'red',
    'everyone',
    1,
    { fi: 'Punaisella on 1 mittari.', sv: '1 indikator är röd.', en: '1 indicator is red.' },
  ],
  [
    'red',
    'everyone',
    0,
    {
      fi: 'Punaisella ei ole yhtään mittaria.',
      sv: 'Ingen indikator är röd.',
      en: 'No indicator is red.',
    },
  ],
  [
    'yellow',
    'mine',
    2,
    {
      fi: 'Omista mittareistasi 2 on keltaisella.',
      sv: '2 av dina indikatorer är gula.',
      en: '2 of your indicators are yellow.',
    },
  ],
  [
    'overdue',
    'mine',
    0,
    {
      fi: 'Omista mittareistasi mikään ei ole määräajan yli.',
      sv: 'Ingen av dina indikatorer är försenad.',
      en: 'None of your indicators is overdue.',
    },
  ],
  [
    'no-word',
    'everyone',
    3,
    {
      fi: 'Ilman tietoa on 3 mittaria.',
      sv: '3 indikatorer är utan uppgift.',
      en: '3 indicators have no word.',
    },
  ],
  [
    'unowned',
    'everyone',
    53,
    {
      fi: 'Ilman vastuuhenkilöä on 53 mittaria.',
      sv: '53 indikatorer saknar ansvarig.',
      en: '53 indicators have no owner.',
    },
  ],
  [
    'any',
    'mine',
    12,
    { fi: 'Sinulla on 12 mittaria.', sv: 'Du har 12 indikatorer.', en: 'You have 12 indicators.' },
  ],
  [
    'any',
    'mine',
    0,
    {
      fi: 'Sinulla ei ole vielä mittareita.',
      sv: 'Du har inga indikatorer ännu.',
      en: 'You have no indicators yet.',
    },
  ],
];

const none: readonly Case[] = [
  [
    'not-red',
    'everyone',
    0,
    {
      fi: 'Kaikki mittarit ovat punaisella.',
      sv: 'Alla indikatorer är röda.',
      en: 'All indicators are red.',
    },
  ],
  [
    'not-done',
    'mine',
    0,
    {
      fi: 'Kaikki omat mittarisi ovat valmiina.',
      sv: 'Alla dina indikatorer är klara.',
      en: 'All your indicators are done.',
    },
  ],
  [
    'unowned',
    'everyone',
    0,
    {
      fi: 'Kaikilla mittareilla on vastuuhenkilö.',
      sv: 'Alla indikatorer har en ansvarig.',
      en: 'All indicators have an owner.',
    },
  ],
  [
    'not-yet',
    'mine',
    0,
    {
      fi: 'Omista mittareistasi mikään ei ole vielä arvioimatta.',
      sv: 'Du har inga indikatorer som inte kan bedömas ännu.',
      en: 'None of your indicators is too early to tell.',
    },
  ],
  [
    'no-word',
    'everyone',
    0,
    {
      fi: 'Ilman tietoa ei ole yhtään mittaria.',
      sv: 'Ingen indikator är utan uppgift.',
      en: 'No indicator is without a word.',
    },
  ],
];

describe('an answer that there is none', () => {
  for (const [state, whose, rows, expected] of none)
    it(`says in how it is, and with no two negations, "${expected.en}"`, () => {
      for (const language of languages)
        equal(messages[language].answer.rows(state, whose, rows), expected[language]);
    });
});

describe('an answer', () => {
  for (const [state, whose, rows, expected] of cases) {
    it(`says "${expected.en}"`, () => {
      for (const language of languages)
        equal(messages[language].answer.rows(state, whose, rows), expected[language]);
    });
  }
});

const unheard: readonly ['everyone' | 'mine', number, number, Readonly<Record<Language, string>>][] = [
  [
    'everyone',
    2,
    1,
    {
      fi: 'Punaisella on 2 mittaria, ja lisäksi 1 mittarin määräaika on ohi ilman tietoa.',
      sv: '2 indikatorer är röda, och 1 till har gått över tiden utan uppgift.',
      en: '2 indicators are red, and 1 more is past the deadline without a word.',
    },
  ],
  [
    'everyone',
    0,
    2,
    {
      fi: '2 mittarin määräaika on ohi ilman tietoa. Muuten punaisella ei ole yhtään.',
      sv: '2 indikatorer har gått över tiden utan uppgift. Annars är ingen röd.',
      en: '2 indicators are past the deadline without a word. Nothing else is red.',
    },
  ],
  [
    'mine',
    1,
    1,
    {
      fi: 'Omista mittareistasi 1 on punaisella, ja lisäksi 1 oman mittarisi määräaika on ohi ilman tietoa.',
      sv: '1 av dina indikatorer är röd, och 1 till har gått över tiden utan uppgift.',
      en: '1 of your indicators is red, and 1 more is past the deadline without a word.',
    },
  ],
  [
    'mine',
    0,
    1,
    {
      fi: '1 oman mittarisi määräaika on ohi ilman tietoa. Muuten punaisella ei ole yhtään.',
      sv: '1 av dina indikatorer har gått över tiden utan uppgift. Annars är ingen röd.',
      en: '1 of your indicators is past the deadline without a word. Nothing else is red.',
    },
  ],
];

describe('the answer to what is red, when the day of some has passed without a word', () => {
  for (const [whose, red, passed, expected] of unheard) {
    it(`says "${expected.en}"`, () => {
      for (const language of languages)
        equal(messages[language].answer.redAndUnheard(whose, red, passed), expected[language]);
    });
  }
});

describe('the counts of a unit', () => {
  const totals: Totals = { green: 26, yellow: 4, red: 2, 'no-word': 3, 'not-yet': 18 };

  it('are five groups that add up, in one sentence', () => {
    equal(
      messages.fi.answer.totals('Yhteiset palvelut', totals),
      'Yhteiset palvelut, 53 mittaria: 26 vihreää, 4 keltaista, 2 punaista, 3 ilman tietoa, 18 ei vielä arvioitavissa.',
    );
    equal(
      messages.sv.answer.totals('Yhteiset palvelut', totals),
      'Yhteiset palvelut, 53 indikatorer: 26 gröna, 4 gula, 2 röda, 3 utan uppgift, 18 kan inte bedömas ännu.',
    );
    equal(
      messages.en.answer.totals('Yhteiset palvelut', totals),
      'Yhteiset palvelut, 53 indicators: 26 green, 4 yellow, 2 red, 3 without a word, 18 too early to tell.',
    );
  });

  it('leave empty groups out of the thanks', () => {
    const stored: Totals = { green: 5, yellow: 1, red: 0, 'no-word': 0, 'not-yet': 2 };
    equal(
      messages.fi.form.saved(8, stored, { toMend: 0, notTheirs: 0 }),
      'Kiitos! Tallensin 8 tietoa: 5 vihreää, 1 keltainen, 2 ei vielä arvioitavissa.',
    );
    equal(
      messages.sv.form.saved(8, stored, { toMend: 0, notTheirs: 0 }),
      'Tack! Jag sparade 8 uppgifter: 5 gröna, 1 gul, 2 kan inte bedömas ännu.',
    );
  });

  it('thank for nothing that was not stored', () => {
    const none: Totals = { green: 0, yellow: 0, red: 0, 'no-word': 0, 'not-yet': 0 };
    equal(
      messages.fi.form.saved(0, none, { toMend: 2, notTheirs: 0 }),
      'En tallentanut mitään: 2 mittaria kaipaa vielä korjausta.',
    );
    equal(messages.fi.form.saved(0, none, { toMend: 0, notTheirs: 1 }), 'En tallentanut mitään.');
    equal(
      messages.en.form.saved(0, none, { toMend: 0, notTheirs: 0 }),
      'Everything was empty, so I changed nothing.',
    );
  });
});

describe('how rows stand', () => {
  const totals: Totals = { green: 26, yellow: 1, red: 2, 'no-word': 3, 'not-yet': 18 };
  const standing = (totals: Totals) =>
    languages.map((language) => messages[language].answer.standing('X', totals));

  it('begins with what wants doing, the worst first, and leaves out what is empty', () => {
    deepEqual(standing(totals), [
      'X: 2 punaista, 1 keltainen ja 3 ilman tietoa.',
      'X: 2 röda, 1 gul och 3 utan uppgift.',
      'X: 2 red, 1 yellow and 3 without a word.',
    ]);
    deepEqual(standing({ ...totals, yellow: 0, 'no-word': 0 }).at(0), 'X: 2 punaista.');
    deepEqual(standing({ ...totals, red: 0, yellow: 0, 'no-word': 0 }), [
      'X: mikään ei ole punaisella, keltaisella tai ilman tietoa.',
      'X: ingen är röd, gul eller utan uppgift.',
      'X: none is red, yellow or without a word.',
    ]);
  });
});

describe('a row beside last year', () => {
  const cases = [
    ['14', '121', 'X: nyt 14; vuonna 2019: 121.', 'X: nu 14; år 2019: 121.', 'X: now 14; in 2019: 121.'],
    [
      undefined,
      '121',
      'X: tältä vuodelta ei vielä ole tietoa; vuonna 2019: 121.',
      'X: i år finns ingen uppgift ännu; år 2019: 121.',
      'X: no report yet this year; in 2019: 121.',
    ],
    [
      '14',
      undefined,
      'X: nyt 14; vuodelta 2019 ei ole tietoa.',
      'X: nu 14; för år 2019 finns ingen uppgift.',
      'X: now 14; no figure for 2019.',
    ],
    [
      undefined,
      undefined,
      'X: tietoa ei ole tältä vuodelta eikä vuodelta 2019.',
      'X: uppgift saknas både för i år och för år 2019.',
      'X: no figure for this year or for 2019.',
    ],
  ] as const;
  for (const [now, previous, ...said] of cases)
    it(`is told so: "${said[2]}"`, () => {
      deepEqual(
        languages.map((language) => messages[language].answer.compared('X', now, previous, 2019)),
        said,
      );
    });
});

describe('what was sent', () => {
  for (const [due, delivered, unknown, unreachable, ...said] of [
    [
      0,
      0,
      0,
      0,
      'Muistutuksia ei ollut lähdössä.',
      'Inga påminnelser skulle skickas.',
      'No reminders were due.',
    ],
    [
      ...[1, 1, 0, 0],
      'Lähetin 1 muistutuksen, ja se meni perille.',
      'Jag skickade 1 påminnelse, och den kom fram.',
      '1 reminder was sent, and it arrived.',
    ],
    [
      ...[4, 4, 0, 0],
      'Lähetin 4 muistutusta, ja kaikki menivät perille.',
      'Jag skickade 4 påminnelser, och alla kom fram.',
      '4 reminders were sent, and all arrived.',
    ],
    [
      ...[12, 8, 1, 2],
      'Muistutuksia oli 12: 8 meni perille, 1 ei ehkä mennyt perille, 2 ei tavoittanut saajaansa ja 1 ei lähtenyt.',
      'Det fanns 12 påminnelser att skicka: 8 kom fram, 1 kom kanske inte fram, 2 nådde inte mottagaren och 1 gick inte iväg.',
      'There were 12 reminders to send: 8 arrived, 1 may not have arrived, 2 could not be delivered and 1 did not go out.',
    ],
    [
      ...[3, 0, 3, 0],
      'Muistutuksia oli 3, eikä yksikään mennyt varmasti perille: 3 ei ehkä mennyt perille.',
      'Det fanns 3 påminnelser att skicka, men ingen kom säkert fram: 3 kom kanske inte fram.',
      'There were 3 reminders to send, but none is sure to have arrived: 3 may not have arrived.',
    ],
  ] as const)
    it(`adds up to what was due: "${said[2]}"`, () => {
      const told = languages.map((language) =>
        messages[language].answer.deliveries({ due, delivered, unknown, unreachable }),
      );
      deepEqual(told, said);
    });
});

describe('reminders that do not arrive', () => {
  it('are told with their rows and what to do', () => {
    equal(
      messages.fi.answer.unreached(['11 (RFID-kulunvalvonta)']),
      'Muistutus mittarista 11 (RFID-kulunvalvonta) ei mennyt perille. Pyydä vastuuhenkilöä avaamaan Sopimusvahti ja kirjoittamaan ”hei”, tai vaihda vastuuhenkilö.',
    );
    equal(
      messages.sv.answer.unreached(['11 (RFID-passerkontroll)']),
      'Påminnelsen om indikator 11 (RFID-passerkontroll) kom inte fram. Be den ansvariga öppna Sopimusvahti och skriva ”hej”, eller byt ansvarig.',
    );
    equal(
      messages.en.answer.unreached(['10 (Aunela open)', '11 (RFID access control)']),
      'The reminders about indicators 10 (Aunela open) and 11 (RFID access control) did not arrive. Ask the owners to open Sopimusvahti and write “hello”, or change the owners.',
    );
  });
});

describe('what is asked of one row', () => {
  const owners = [
    [
      'nobody',
      'Aunela: vastuuhenkilöä ei vielä ole.',
      'Aunela: ingen är ansvarig ännu.',
      'Aunela: nobody is responsible yet.',
    ],
    [
      { name: 'Vastuuhenkilö 1' },
      'Aunela: vastuuhenkilö on Vastuuhenkilö 1.',
      'Aunela: ansvarig är Vastuuhenkilö 1.',
      'Aunela: Vastuuhenkilö 1 is responsible.',
    ],
    [
      { name: undefined },
      'Aunela: vastuuhenkilö on nimetty.',
      'Aunela: en ansvarig är utsedd.',
      'Aunela: someone is responsible.',
    ],
  ] as const;
  for (const [owner, fi, sv, en] of owners)
    it(`is who has it: "${en}"`, () => {
      const said = languages.map((language) => [
        language,
        messages[language].answer.ownerIs('Aunela', owner),
      ]);
      deepEqual(Object.fromEntries(said), { fi, sv, en });
    });

  const days = [
    [
      { from: undefined, to: '2020-03-31' },
      'Aunela: määräaika on ti 31.3.2020.',
      'Aunela: tidsfristen går ut tisdag 31.3.2020.',
      'Aunela: due Tue 31 March 2020.',
    ],
    [
      { from: '2020-10-02', to: '2020-10-04' },
      'Aunela: ajankohta on 2.10.–4.10.',
      'Aunela: tidpunkten är 2.10–4.10.',
      'Aunela: takes place 2 October – 4 October.',
    ],
  ] as const;
  it('is when it is asked about next, or that it is not', () => {
    const said = (on?: Day) => languages.map((language) => messages[language].answer.asksNext('Aunela', on));
    deepEqual(said('2020-04-20'), [
      'Aunela: kysyn siitä seuraavan kerran ma 20.4.',
      'Aunela: jag frågar om det nästa gång måndag 20.4.',
      'Aunela: I’ll ask about it next on Mon 20 April.',
    ]);
    deepEqual(said(), [
      'Aunela: en kysy siitä tänä vuonna enää.',
      'Aunela: jag frågar inte om det mer i år.',
      'Aunela: I won’t ask about it again this year.',
    ]);
  });

  for (const [due, fi, sv, en] of days)
    it(`is by when: "${en}"`, () => {
      const said = languages.map((language) => [language, messages[language].answer.dueOn('Aunela', due)]);
      deepEqual(Object.fromEntries(said), { fi, sv, en });
    });
});

describe('what is due', () => {
  const today = '2020-04-08';
  const asked = (
    from: string,
    to: string,
    rows: number,
    whose: 'everyone' | 'mine' = 'everyone',
    areOneDay = rows === 1,
  ) =>
    languages.map((language) =>
      messages[language].answer.due.heading({
        during: namedDays(from, to, today),
        isPast: to < today,
        whose,
        rows,
        first: rows > 0 ? { from: undefined, to } : undefined,
        areOneDay,
      }),
    );

  const cases = [
    [
      asked('2020-05-01', '2020-05-31', 0),
      'Toukokuussa ei ole määräaikoja.',
      'I maj finns det inga tidsfrister.',
      'In May there are no deadlines.',
    ],
    [
      asked('2020-02-01', '2020-02-29', 0, 'mine'),
      'Helmikuussa sinulla ei ollut määräaikoja.',
      'I februari hade du inga tidsfrister.',
      'In February you had no deadlines.',
    ],
    [
      asked('2020-04-01', '2020-06-30', 2),
      'Tällä neljänneksellä on 2 määräaikaa, ensimmäinen 30.6.',
      'Det här kvartalet finns det 2 tidsfrister, den första 30.6.',
      'This quarter there are 2 deadlines, the first on 30 June.',
    ],
    [
      asked('2020-12-01', '2020-12-31', 2, 'everyone', true),
      'Joulukuussa on 2 määräaikaa, molemmat 31.12.',
      'I december finns det 2 tidsfrister, båda 31.12.',
      'In December there are 2 deadlines, both on 31 December.',
    ],
    [
      asked('2020-12-01', '2020-12-31', 3, 'mine', true),
      'Joulukuussa sinulla on 3 määräaikaa, kaikki 31.12.',
      'I december har du 3 tidsfrister, alla 31.12.',
      'In December you have 3 deadlines, all on 31 December.',
    ],
    [
      asked('2020-07-01', '2020-09-30', 1, 'mine'),
      'Kolmannella neljänneksellä sinulla on 1 määräaika, 30.9.',
      'Tredje kvartalet har du 1 tidsfrist, 30.9.',
      'In the third quarter you have 1 deadline, on 30 September.',
    ],
    [
      asked('2021-01-01', '2021-01-31', 0),
      'Tammikuussa 2021 ei ole määräaikoja.',
      'I januari 2021 finns det inga tidsfrister.',
      'In January 2021 there are no deadlines.',
    ],
    [
      asked('2020-01-01', '2020-06-30', 1),
      'Tammi–kesäkuussa on 1 määräaika, 30.6.',
      'I januari–juni finns det 1 tidsfrist, 30.6.',
      'From January to June there is 1 deadline, on 30 June.',
    ],
    [
      asked('2020-04-06', '2020-04-12', 0),
      'Tällä viikolla ei ole määräaikoja.',
      'Den här veckan finns det inga tidsfrister.',
      'This week there are no deadlines.',
    ],
    [
      asked('2020-04-09', '2020-04-09', 0),
      'Huomenna ei ole määräaikoja.',
      'I morgon finns det inga tidsfrister.',
      'Tomorrow there are no deadlines.',
    ],
    [
      asked('2020-04-08', '2020-05-15', 0),
      '15.5. mennessä ei ole määräaikoja.',
      'Fram till 15.5 finns det inga tidsfrister.',
      'By 15 May there are no deadlines.',
    ],
  ] as const;
  for (const [said, fi, sv, en] of cases)
    it(`is told by what people call the days: "${en}"`, () => deepEqual(said, [fi, sv, en]));

  it('is told next by its day or days, when nothing is due', () => {
    const next = (due: Due, names: readonly string[]) =>
      languages.map((language) => messages[language].answer.due.next(due, today, names));
    deepEqual(next({ from: undefined, to: '2020-06-30' }, ['Kulunvalvonta']), [
      'Seuraava on 30.6.: Kulunvalvonta.',
      'Nästa är 30.6: Kulunvalvonta.',
      'The next is on 30 June: Kulunvalvonta.',
    ]);
    deepEqual(next({ from: '2020-10-02', to: '2020-10-04' }, ['Kirjamessut', 'Koha']), [
      'Seuraavat ovat 2.10.–4.10.: Kirjamessut ja Koha.',
      'De följande är 2.10–4.10: Kirjamessut och Koha.',
      'The next are 2 October – 4 October: Kirjamessut and Koha.',
    ]);
  });
});

describe('what has changed', () => {
  it('begins with what has turned red', () => {
    const said = (names: readonly string[]) =>
      languages.map((language) => messages[language].answer.changed.reddened(names, { since: '2020-04-01' }));
    deepEqual(said(['10 · Aunela']), [
      'Punaiselle on mennyt 10 · Aunela.',
      '10 · Aunela har blivit röd.',
      '10 · Aunela has turned red.',
    ]);
    deepEqual(said(['10 · Aunela', '21 · SAP']), [
      'Punaiselle ovat menneet 10 · Aunela ja 21 · SAP.',
      '10 · Aunela och 21 · SAP har blivit röda.',
      '10 · Aunela and 21 · SAP have turned red.',
    ]);
  });

  const cases = [
    [
      'everyone',
      { told: 6, turned: 2 },
      '1.4. alkaen uutta tietoa on 6 mittarista, ja lisäksi 2 mittarin väri on vaihtunut.',
      'Sedan 1.4 finns ny uppgift om 6 indikatorer, och dessutom har 2 bytt färg.',
      'Since 1 April there is news of 6 indicators, and 2 more have changed colour.',
    ],
    [
      'mine',
      { told: 1, turned: 1 },
      '1.4. alkaen uutta tietoa on 1 omasta mittaristasi, ja lisäksi 1 oman mittarisi väri on vaihtunut.',
      'Sedan 1.4 finns ny uppgift om 1 av dina indikatorer, och dessutom har 1 bytt färg.',
      'Since 1 April there is news of 1 of your indicators, and 1 more has changed colour.',
    ],
    [
      'everyone',
      { told: 0, turned: 1 },
      '1.4. alkaen 1 mittarin väri on vaihtunut ilman uutta tietoa.',
      'Sedan 1.4 har 1 indikator bytt färg utan ny uppgift.',
      'Since 1 April 1 indicator has changed colour without a new report.',
    ],
    [
      'mine',
      { told: 0, turned: 0 },
      '1.4. alkaen omista mittareistasi ei ole uutta tietoa.',
      'Sedan 1.4 finns ingen ny uppgift om dina indikatorer.',
      'Since 1 April there is no news of your indicators.',
    ],
  ] as const;
  for (const [whose, rows, fi, sv, en] of cases)
    it(`is what has been told first, then what has turned: "${en}"`, () => {
      const said = languages.map((language) => [
        language,
        messages[language].answer.changed.heading({ since: '2020-04-01' }, whose, rows),
      ]);
      deepEqual(Object.fromEntries(said), { fi, sv, en });
    });
});

describe('what changed within days that have gone', () => {
  const during = { during: namedDays('2020-03-01', '2020-03-31', '2020-04-08') };

  it('is told in the past', () => {
    const said = (whose: 'everyone' | 'mine', told: number, turned: number) =>
      languages.map((language) => messages[language].answer.changed.heading(during, whose, { told, turned }));
    deepEqual(said('everyone', 6, 2), [
      'Maaliskuussa uutta tietoa tuli 6 mittarista, ja lisäksi 2 mittarin väri vaihtui.',
      'I mars kom ny uppgift om 6 indikatorer, och dessutom bytte 2 färg.',
      'In March there was news of 6 indicators, and 2 more changed colour.',
    ]);
    deepEqual(said('mine', 1, 0), [
      'Maaliskuussa uutta tietoa tuli 1 omasta mittaristasi.',
      'I mars kom ny uppgift om 1 av dina indikatorer.',
      'In March there was news of 1 of your indicators.',
    ]);
    deepEqual(said('everyone', 0, 1), [
      'Maaliskuussa 1 mittarin väri vaihtui ilman uutta tietoa.',
      'I mars bytte 1 indikator färg utan ny uppgift.',
      'In March 1 indicator changed colour without a new report.',
    ]);
    deepEqual(said('mine', 0, 0), [
      'Maaliskuussa omista mittareistasi ei tullut uutta tietoa.',
      'I mars kom ingen ny uppgift om dina indikatorer.',
      'In March there was no news of your indicators.',
    ]);
  });

  it('names what turned red, and counts what was left without a word', () => {
    const { changed: fi } = messages.fi.answer;
    deepEqual(
      languages.map((language) => messages[language].answer.changed.reddened(['10 · Aunela'], during)),
      ['Punaiselle meni 10 · Aunela.', '10 · Aunela blev röd.', '10 · Aunela turned red.'],
    );
    equal(fi.reddened(['10 · Aunela', '21 · SAP'], during), 'Punaiselle menivät 10 · Aunela ja 21 · SAP.');
    deepEqual(
      languages.map((language) => messages[language].answer.changed.leftSilent(2, during)),
      [
        'Lisäksi 2 mittaria jäi ilman tietoa.',
        'Dessutom blev 2 indikatorer utan uppgift.',
        'Besides, 2 indicators were left with no word.',
      ],
    );
  });
});

it('says of how many of the rows nothing is known', () => {
  const said = languages.map((language) => messages[language].answer.largelySilent(43, 53));
  deepEqual(said, [
    '53 mittarista 43 on ilman tietoa.',
    '43 av 53 indikatorer är utan uppgift.',
    '43 of 53 indicators have no word.',
  ]);
});

describe('what has turned since the last digest', () => {
  const none = { rows: 0, names: [] };
  const news = { since: '2020-04-08', today: '2020-08-10', red: none, unheard: none, yellow: none };
  const cases = [
    [
      news,
      '8.4. jälkeen mikään ei ole mennyt punaiselle tai keltaiselle.',
      'sedan 8.4 har ingen blivit röd eller gul.',
      'since 8 April nothing has turned red or yellow.',
    ],
    [
      { ...news, red: { rows: 1, names: ['10 · Aunela'] }, yellow: { rows: 2, names: ['16', '34'] } },
      '8.4. jälkeen punaiselle on mennyt 1 (10 · Aunela) ja keltaiselle on mennyt 2 (16 ja 34).',
      'sedan 8.4 har 1 blivit röd (10 · Aunela) och 2 blivit gula (16 och 34).',
      'since 8 April 1 has turned red (10 · Aunela) and 2 have turned yellow (16 and 34).',
    ],
    [
      { ...news, since: '2019-10-08', unheard: { rows: 1, names: ['10 · Aunela'] } },
      '8.10.2019 jälkeen 1 määräaika on mennyt ohi ilman tietoa (10 · Aunela).',
      'sedan 8.10.2019 har 1 gått över tiden utan uppgift (10 · Aunela).',
      'since 8 October 2019 1 has passed its deadline without a word (10 · Aunela).',
    ],
    [
      { ...news, since: undefined },
      'mikään ei ole punaisella tai keltaisella.',
      'ingen är röd eller gul.',
      'nothing is red or yellow.',
    ],
    [
      {
        ...news,
        since: undefined,
        red: { rows: 2, names: ['10', '21'] },
        unheard: { rows: 1, names: ['2 · Koha'] },
      },
      'punaisella on 2 (10 ja 21) ja 1 määräaika on mennyt ohi ilman tietoa (2 · Koha).',
      '2 är röda (10 och 21) och 1 har gått över tiden utan uppgift (2 · Koha).',
      '2 are red (10 and 21) and 1 is past its deadline without a word (2 · Koha).',
    ],
  ] as const;
  for (const [turned, fi, sv, en] of cases)
    it(`is said with which rows: "${en}"`, () => {
      const said = languages.map((language) => [language, messages[language].answer.turned(turned)]);
      deepEqual(Object.fromEntries(said), { fi, sv, en });
    });
});
