import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cardInput } from '../../src/cards/card-input.ts';
import { answer } from '../../src/domain/answer.ts';
import type { Digest } from '../../src/domain/digest.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { StateOfOne, Whose } from '../../src/domain/question.ts';
import { messages } from '../../src/messages/messages.ts';
import { elementsOf, inputsOf, ofType, textsOf } from './elements.ts';
import { breaches } from './house-rules.ts';
import { complaints } from './parser.ts';
import { agreement, formIn, playedTo, told, viewIn } from './played.ts';
import { comingIn, digestAt, samples } from './samples.ts';
import { cards } from './templates.ts';

const red = { kind: 'rows', state: 'red', whose: { kind: 'everyone' } } as const;

const everyCard = Object.entries(samples).flatMap(([name, card]) =>
  languages.map((language) => ({ name: `${name} in ${language}`, card: card(language), language })),
);

/** The colours that a sign may have: a word that is missing is red only once its day has passed. */
const coloursOf: Readonly<Record<string, readonly string[]>> = {
  '●': ['Good'],
  '▲': ['Warning'],
  '■': ['Attention'],
  '?': ['Attention', 'Default'],
  '○': ['Default'],
  '!': ['Attention'],
};

describe('every card', () => {
  for (const { name, card, language } of everyCard) {
    it(`${name} is one that the official parser takes`, () => {
      deepEqual(complaints(card.json), []);
    });

    it(`${name} keeps the rules of the house`, () => {
      deepEqual(breaches(card), []);
    });

    it(`${name} says its language and shows each colour with its sign and word`, () => {
      const [root] = elementsOf(card.json);
      equal(root?.lang, language);
      const runs = ofType(card.json, 'TextRun');
      for (const [at, { text, color }] of runs.entries()) {
        if (color === undefined) continue;
        // Only the sign is coloured: some themes' yellow cannot be read on white.
        match(String(text), /^([●▲■?○]↑?|!) $/);
        match(String(runs[at + 1]?.text), /^[\p{L}\d]/u);
        ok(coloursOf[String(text).charAt(0)]?.includes(String(color)), `${text} is ${color}`);
      }
    });
  }

  it('answers in the first line', () => {
    const { json } = card('list-red', 'fi');
    equal(textsOf(json)[0], 'Punaisella on 2 mittaria.');
    equal(textsOf(json)[1], 'Ilman tietoa on 41 mittaria: jokin niistä voi olla punaisella.');
  });

  it('is summed up by its first sentence', () => {
    equal(card('form-approaching', 'fi').summary, 'Aunela käytössä: määräaika ti 31.3., 7 päivää jäljellä.');
    equal(
      card('form-approaching', 'sv').summary,
      'Aunela i bruk: tidsfristen går ut tisdag 31.3, 7 dagar kvar.',
    );
    equal(card('form-approaching', 'en').summary, 'Aunela open: due Tue 31 March, 7 days left.');
    equal(
      card('digest', 'sv').summary,
      'Kv 1/2020, Yhteiset palvelut. 2 är röda (10 · Aunela i bruk och 21 · SAP-beställningarnas andel) och 2 är gula (16 och 34). 41 av 53 indikatorer är utan uppgift.',
    );
  });

  it('never translates a name of the agreement', () => {
    for (const language of languages) {
      const texts = textsOf(card('form-approaching', language).json);
      ok(texts.includes('Aunelan uusi omatoimikirjasto on asiakaskäytössä.'));
      ok(texts.some((text) => text.endsWith('1. vuosineljänneksen aikana')));
    }
  });
});

describe('a form', () => {
  it('says why it came, unless it was asked for', () => {
    const reason = 'Saat tämän, koska olet mittarin 10 vastuuhenkilö.';
    ok(textsOf(card('form-approaching', 'fi').json).includes(reason));
    ok(!textsOf(card('form-taken', 'fi').json).some((text) => text.startsWith('Saat tämän')));
    ok(!textsOf(card('form-requested', 'fi').json).some((text) => text.startsWith('Saat tämän')));
  });

  it('tells of rows that somebody else has given, alone or with what is asked', () => {
    equal(card('form-given', 'fi').summary, 'Sinulle on annettu mittari 14: Verkkokirjaston saavutettavuus.');
    ok(textsOf(card('form-given-too', 'fi').json).includes('Mittari 24 on annettu sinulle.'));
    ok(textsOf(card('form-given-too', 'sv').json).includes('Du har fått indikator 24.'));
    ok(!textsOf(card('form-given', 'fi').json).includes('Mittari 14 on annettu sinulle.'));
  });

  it('is headed by the most pressing of its reasons, about the rows that came for it', () => {
    const texts = textsOf(card('form-several-reasons', 'fi').json);
    equal(texts[0], 'Kirjamessujen osasto: alkoi pe 2.10. Miten kävi?');
    equal(texts[1], 'Saat tämän, koska olet näiden mittarien vastuuhenkilö.');
  });

  it('counts as missing only what is asked, and puts below it what the new quarter brings', () => {
    const texts = textsOf(card('form-quarter-announcing', 'fi').json);
    equal(texts[0], 'Ensimmäinen neljännes päättyi. Sinulta puuttuu 2 lukua.');
    const at = (start: string) => texts.findIndex((text) => text.startsWith(start));
    const places = ['16 ·', '39 ·', 'Tulossa tällä neljänneksellä', '13 ·'].map(at);
    ok(
      places.every((place, n) => place > (places[n - 1] ?? 0)),
      String(places),
    );
  });

  it('of nothing but what the new quarter brings says that nothing is missing', () => {
    for (const language of languages) {
      const texts = textsOf(card('form-announced', language).json);
      match(texts[0] ?? '', /^(Tällä neljänneksellä|Det här kvartalet|This quarter): .*30/);
      ok(!texts.some((text) => /puuttuu sinulta|Sinulta puuttuu|från dig|from you/.test(text)), texts.join());
    }
  });

  it('tells a deputy in whose place it is asked, and that nothing is missing from them', () => {
    const texts = textsOf(card('form-deputy', 'fi').json);
    equal(texts[0], 'Ensimmäisen neljänneksen tiedoista puuttuu vielä 2.');
    ok(texts.includes('Saat tämän, koska olet varahenkilö, kun Vastuuhenkilö 2 on poissa.'));
  });

  it('asks in which unit in the agreement’s own language, and quotes it in others only to tell numbers apart', () => {
    const labels = (id: string, language: 'fi' | 'sv') =>
      inputsOf(
        cards.form(formIn(playedTo('2020-04-02'), { why: 'chaser', on: '2020-04-06', ids: [id] }), language)
          .json,
      ).map(({ label }) => label);
    ok(labels('16', 'fi').includes('Yhteensä 1.1. alkaen, tiedotetta'));
    ok(labels('16', 'sv').includes('Totalt från 1.1'));
    ok(labels('21', 'sv').includes('Läget 6.4, %'));
    ok(labels('12', 'sv').includes('Totalt från 1.1, ”asiakaspäätettä”'));
  });

  it('counts each number that is asked as a total, and names one as one', () => {
    const texts = (id: string) =>
      textsOf(
        cards.form(formIn(playedTo('2020-04-02'), { why: 'chaser', on: '2020-04-06', ids: [id] }), 'fi').json,
      );
    ok(texts('39').includes('Anna luku yhteensä 1.1.–6.4.'));
    // A row of several numbers asks for several.
    ok(texts('12').includes('Anna luvut yhteensä 1.1.–6.4.'));
    ok(!texts('34').some((text) => /^Anna lu/.test(text)));
  });

  it('does not speak of the rest, or of several, where there is one row', () => {
    const played = playedTo('2020-12-10', told('2020-10-01', '35', { actual: '1', asOf: '2020-09-30' }));
    const form = formIn(played, { why: 'requested', on: '2020-12-10', ids: ['35'] });
    const { json } = cards.form(form, 'fi');
    deepEqual(
      ofType(json, 'Action.Execute').map(({ title }) => title),
      ['Tallenna', 'Tallenna, ennallaan'],
    );
    const shared = inputsOf(json).find(({ id }) => id === 'forecast');
    equal(shared?.label, 'Toteutuuko tämä tänä vuonna? (ei pakollinen)');
    ok(shared?.isMultiSelect !== true);
    deepEqual(shared?.choices, [
      { title: 'Näyttää toteutuvan', value: 'all' },
      { title: 'Ei toteudu', value: '35' },
    ]);
  });

  it('says of the one row under way among others which it is', () => {
    const played = playedTo('2020-12-10', told('2020-10-01', '35', { actual: '1', asOf: '2020-09-30' }));
    const form = formIn(played, { why: 'requested', on: '2020-12-10', ids: ['10', '35', '37'] });
    const [shared] = inputsOf(cards.form(form, 'fi').json).filter(({ id }) => id === 'forecast');
    equal(shared?.label, '35 · Toteutuuko tämä tänä vuonna? (ei pakollinen)');
    const ids = inputsOf(cards.form(form, 'fi').json).map(({ id }) => String(id));
    ok(ids.indexOf('forecast') > ids.indexOf('actual-35'));
    ok(ids.indexOf('forecast') < ids.indexOf('actual-37'));
  });

  it('asks of several rows at once which of them will not be reached', () => {
    const [shared] = inputsOf(card('form-forecast', 'fi').json).filter(({ id }) => id === 'forecast');
    equal(shared?.isMultiSelect, true);
    equal(shared?.label, 'Mitkä näistä jäävät toteutumatta tänä vuonna? (ei pakollinen)');
  });

  it('tells its fields apart by their rows, and names the row before each only where there are several', () => {
    const labels = (name: keyof typeof samples) => inputsOf(card(name, 'fi').json).map(({ label }) => label);
    ok(labels('form-taken').includes('Tilanne'));
    ok(labels('form-requested').includes('10 · Tilanne'));
  });

  it('goes by the day that the owner has named', () => {
    equal(
      card('form-approaching-expected', 'fi').summary,
      'Aunela käytössä: odotettu ke 15.4., 7 päivää jäljellä.',
    );
  });

  it('does not count the days to a day that has gone', () => {
    const late = formIn(playedTo('2020-04-01'), { why: 'approaching', on: '2020-04-01', ids: ['10'] });
    equal(cards.form(late, 'fi').summary, 'Aunela käytössä: määräaika oli ti 31.3. Miten kävi?');
  });

  it('asks a dated row by choice, day and comment, a number by one text and several numbers by one each', () => {
    deepEqual(
      inputsOf(card('form-quarter', 'fi').json).map(({ id }) => id),
      [
        ...['choice-10', 'day-10', 'comment-10'],
        ...['choice-49', 'day-49', 'comment-49'],
        ...['choice-7', 'day-7', 'comment-7'],
        'actual-21',
        ...['part-12-0', 'part-12-1'],
        'actual-34',
        'actual-44',
        'actual-14',
      ],
    );
  });

  it('labels each number with what it counts and shows an example of the same kind', () => {
    const inputs = inputsOf(card('form-quarter', 'fi').json).map(({ label, placeholder }) => [
      label,
      placeholder,
    ]);
    deepEqual(inputs.slice(9), [
      ['21 · Tilanne 31.3., %', 'esim. 46,17 % tai 633/1371'],
      ['12 · Yhteensä 1.1. alkaen, asiakaspäätettä', 'esim. 6 tai +2'],
      ['12 · Yhteensä 1.1. alkaen, puhelinta', 'esim. 6 tai +2'],
      ['34 · Tilanne 31.3.', 'esim. 3,84'],
      ['44 · Kuinka moni on päässyt tavoitteeseen', 'esim. 3/5 tai Kyllä'],
      ['14 · Todettu taso', 'esim. AA'],
    ]);
  });

  it('starts empty', () => {
    for (const { id, value } of inputsOf(card('form-quarter', 'fi').json)) equal(value, '', String(id));
  });

  it('shows what was signed, what was last year and what was said last', () => {
    const texts = textsOf(card('form-approaching', 'fi').json);
    ok(texts.includes('Tavoitetaso: 1. vuosineljänneksen aikana'));
    ok(texts.includes('Toteutunut 2019: –'));
    ok(texts.includes('Viimeksi: vaarassa viivästyä (Vastuuhenkilö 1, 2.3.)'));
    ok(texts.some((text) => text.startsWith('▲ Keltainen. ')));
  });

  it('with what was told filled in says that nothing is stored yet, and neither that nothing was told nor the colour of the old word', () => {
    for (const [language, first] of [
      ['fi', 'Uusi tieto: 12; 1 (ensimmäinen tieto tänä vuonna)'],
      ['sv', 'Ny uppgift: 12; 1 (den första uppgiften i år)'],
      ['en', 'New: 12; 1 (the first report this year)'],
    ] as const) {
      const { json } = card('form-told', language);
      const texts = textsOf(json);
      equal(texts[1], messages[language].form.lookOver);
      ok(texts.includes(first));
      const { nothingYet } = messages[language].form;
      ok(!texts.some((text) => text.endsWith(`: ${nothingYet}`)));
      deepEqual(
        ofType(json, 'TextRun').filter(({ color }) => color !== undefined),
        [],
      );
    }
  });

  it('says under each comment that the document is public', () => {
    const { json } = card('form-quarter', 'fi');
    const notes = textsOf(json).filter((text) => text.includes('julkinen asiakirja'));
    equal(notes.length, inputsOf(json).filter(({ id }) => String(id).startsWith('comment-')).length);
  });

  it('names only which rows it asks, and saves by Execute with Submit to fall back on', () => {
    const data = {
      verb: 'check-in',
      card: 'kortti-1',
      agreement: 'yhteiset-palvelut-2020',
      rows: ['10'],
      seen: [15],
      later: [],
      ongoing: [],
    };
    const [save] = ofType(card('form-approaching', 'fi').json, 'Action.Execute');
    deepEqual(save, {
      type: 'Action.Execute',
      title: 'Tallenna',
      verb: 'check-in',
      style: 'positive',
      data,
      fallback: { type: 'Action.Submit', title: 'Tallenna', style: 'positive', data },
    });
  });

  it('tells how many rows follow', () => {
    ok(textsOf(card('form-quarter', 'fi').json).includes('Tallennuksen jälkeen tulee vielä 4 mittaria.'));
  });
});

describe('a summary', () => {
  it('thanks, counts and explains what was stored', () => {
    const texts = textsOf(card('summary', 'fi').json);
    equal(texts[0], 'Kiitos! Tallensin 4 tietoa: 1 vihreä, 2 keltaista, 1 punainen.');
    ok(texts.includes('Kirjattu: 44,1\u00a0% (150/340), tilanne 31.3.'));
    ok(texts.some((text) => text.startsWith('■ Punainen. ')));
    ok(texts.includes('Kysyn seuraavan kerran ma 3.8. 9 mittarista.'));
    equal(ofType(card('summary', 'fi').json, 'Action.Execute').length, 0);
  });

  it('gives refused rows back as they were typed, with what would be accepted', () => {
    const { json } = card('summary-refused', 'fi');
    const texts = textsOf(json);
    equal(texts[0], 'Kiitos! Tallensin 1 tiedon: 1 vihreä. 2 mittaria kaipaa vielä korjausta.');
    ok(texts.includes('2 mittaria kaipaa vielä korjausta'));
    ok(texts.includes('! En ymmärtänyt arvoa ”noin puolet”. Kirjoita esimerkiksi 46,17 % tai 633/1371.'));
    deepEqual(
      inputsOf(json).map(({ id, value }) => [id, value]),
      [
        ['choice-11', 'on-track'],
        ['day-11', '2020-11-15'],
        ['comment-11', ''],
        ['actual-21', 'noin puolet'],
        ['same-21', 'false'],
      ],
    );
  });

  it('asks for nothing more of a year that is closed, says once why, and keeps what was typed in sight', () => {
    const { json } = card('summary-too-late', 'fi');
    const texts = textsOf(json);
    match(texts[0] ?? '', /^Vuosi on päätetty, .* kerro yksikön päällikölle \(Yksikön päällikkö\)/);
    equal(texts.filter((text) => text.includes('päätetty')).length, 1);
    ok(texts.includes('Ei tallennettu: valmis'));
    ok(texts.includes('Ei tallennettu: 4,2'));
    deepEqual([inputsOf(json).length, ofType(json, 'Action.Execute').length], [0, 0]);
  });

  it('goes on with the rest of the card it was, until none of it is left', () => {
    const asked = (name: keyof typeof samples) =>
      inputsOf(card(name, 'fi').json).map(({ id }) => String(id).replace(/^[a-z]+-(\d+).*/, '$1'));
    deepEqual([...new Set(asked('form-quarter'))], ['10', '49', '7', '21', '12', '34', '44', '14']);
    deepEqual(asked('summary-next-page'), ['27', '16', '39', '24']);
    deepEqual(asked('summary-last-page'), []);
    const texts = textsOf(card('summary-next-page', 'fi').json);
    equal(
      texts[0],
      'Kiitos! Tallensin 8 tietoa: 3 vihreää, 1 keltainen, 1 punainen, 3 ei vielä arvioitavissa.',
    );
    const [head, lead] = texts.slice(texts.indexOf('Vielä 4 mittaria'));
    deepEqual([head, lead], ['Vielä 4 mittaria', 'Anna luvut yhteensä 1.1.–31.3.']);
    ok(texts.includes('Tyhjäksi jätetty kohta ei muuta mitään.'));
    match(textsOf(card('summary-last-page', 'fi').json)[0] ?? '', /^Kiitos! Tallensin 4 tietoa/);
  });

  it('says once how many rows are to be mended when nothing was stored', () => {
    const texts = textsOf(card('summary-unlikely', 'sv').json);
    equal(texts[0], 'Jag sparade ingenting: 2 indikatorer behöver rättas.');
    equal(texts.filter((text) => text.includes('behöver rättas')).length, 1);
  });

  it('says so when nothing was typed', () => {
    equal(card('summary-empty', 'fi').summary, 'Kaikki kohdat olivat tyhjiä, joten en muuttanut mitään.');
  });
});

describe('a goal', () => {
  it('offers to report or to take only to those who may', () => {
    deepEqual(sayings('goal'), ['raportoi 21']);
    deepEqual(sayings('goal-unowned'), ['ota 31']);
  });

  it('answers in its first line what was asked of the row, and still shows its colour', () => {
    const firstOf = (name: 'goal-owner' | 'goal-due') => textsOf(card(name, 'fi').json).slice(0, 2);
    const [owner, colour] = firstOf('goal-owner');
    equal(owner, '21 · SAP-tilausten osuus: vastuuhenkilö on Vastuuhenkilö 1.');
    match(colour ?? '', /Punainen/);
    equal(firstOf('goal-due')[0], '49 · Kirjamessujen osasto: ajankohta on 2.10.–4.10.');
    equal(card('goal-owner', 'fi').summary, owner);
    const { json } = card('goal-owner-alone', 'fi');
    equal(textsOf(json)[0], '10 · Aunela käytössä: vastuuhenkilö on Vastuuhenkilö 1.');
    equal(ofType(json, 'TextRun').filter(({ color }) => color !== undefined).length, 0);
    ok(!textsOf(json).some((text) => text.startsWith('Viimeksi')));
  });

  it('answers two things that were asked of one row in its first lines, and names it once', () => {
    const [first, colour, ...others] = textsOf(card('goal-why-and-owner', 'fi').json);
    equal(first, '10 · Aunela käytössä: punainen. Vastuuhenkilö on Vastuuhenkilö 1.');
    match(colour ?? '', /^■ Punainen\. Määräaika oli 31\.3\., /);
    ok(!others.some((text) => text.includes('Määräaika oli')));
  });

  it('says nothing of the owner of a row where the name may not stand', () => {
    for (const language of languages) {
      const owner = `${messages[language].answer.owner}:`;
      const isThere = (name: keyof typeof samples) =>
        textsOf(card(name, language).json).some((text) => text.startsWith(owner));
      deepEqual((['goal-unnamed', 'goal-named', 'goal-unowned'] as const).map(isThere), [false, true, true]);
    }
  });

  it('asked whether a row is in a state answers yes or no first, and then its colour and why', () => {
    const firstOf = (indicator: string, asked: StateOfOne, language: Language, also?: 'why') => {
      const played = playedTo(
        '2020-04-08',
        told('2020-04-01', '21', { actual: '51 %' }),
        told('2020-04-01', '2', { choice: 'done', doneOn: '2020-03-17' }),
      );
      const asking = { asker: { id: 'owner' }, admins: [], isPrivate: true, people: [], day: '2020-04-08' };
      const goal = answer({ kind: 'row', indicator, asked, also }, played, asking);
      ok(goal.kind === 'row');
      const [first = '', second = '', ...others] = textsOf(cards.goal(goal, language).json);
      ok(!others.some((text) => text.startsWith(messages[language].answer.initiative)));
      equal(cards.goal(goal, language).summary, `${first} ${second.replace(/^\S+ [^.]+\. /u, '')}`);
      return first.replace(/^.*?: /, '');
    };
    equal(firstOf('21', 'red', 'fi'), 'ei, se on keltaisella.');
    equal(firstOf('21', 'red', 'fi', 'why'), 'ei, se on keltaisella.');
    equal(firstOf('21', 'red', 'sv'), 'nej, den är gul.');
    equal(firstOf('21', 'red', 'en'), 'no, it is yellow.');
    equal(firstOf('10', 'red', 'fi'), 'kyllä, määräaika on ohi ilman tietoa.');
    equal(firstOf('10', 'red', 'sv'), 'ja, tidsfristen har gått ut utan uppgift.');
    equal(firstOf('10', 'overdue', 'en'), 'yes, its deadline has passed without a word.');
    equal(firstOf('21', 'yellow', 'fi'), 'kyllä, se on keltaisella.');
    equal(firstOf('2', 'done', 'sv'), 'ja, den är klar.');
    equal(firstOf('2', 'red', 'en'), 'no, it is green.');
    equal(firstOf('2', 'overdue', 'en'), 'no, it is not overdue (green).');
    equal(firstOf('11', 'done', 'fi'), 'ei, se ei ole valmis (ei vielä arvioida).');
    equal(firstOf('24', 'green', 'fi'), 'tuoretta tietoa ei ole, joten en osaa sanoa.');
    equal(firstOf('10', 'done', 'en'), 'there is no fresh word on it, so I can’t tell.');
  });

  it('asked what is missing from green says what turns it green, where nothing can be counted', () => {
    const texts = textsOf(card('goal-gap', 'fi').json);
    equal(texts[0], '10 · Aunela käytössä: punainen.');
    match(texts[1] ?? '', /^■ Punainen\. Määräaika oli 31\.3\., .* Kerro, kun se on valmis\.$/);
  });

  it('asked what is missing of a number that is green tells its numbers, and ahead of its pace that it is over', () => {
    const firstOf = (actual: string, also?: 'why') => {
      const played = playedTo('2020-04-02', told('2020-03-31', '50', { actual }));
      const asking = { asker: { id: 'owner' }, admins: [], isPrivate: true, people: [], day: '2020-04-02' };
      const goal = answer({ kind: 'row', indicator: '50', asked: 'gap', also }, played, asking);
      ok(goal.kind === 'row');
      return textsOf(cards.goal(goal, 'fi').json)
        .slice(0, 2)
        .map((text) => text.replaceAll('\u00a0', ' '));
    };
    deepEqual(firstOf('900'), [
      '50 · Lähetetyt kaukolainat: 900, vihreä.',
      '● Vihreä. Vihreästä ei puutu mitään. Tilanne 31.3. oli 900 nidettä, tasainen tahti olisi 882 ja koko vuoden tavoite on noin 3 548. Loppuvuonna tarvitaan vielä 2 648 nidettä.',
    ]);
    deepEqual(firstOf('900', 'why')[1], firstOf('900')[1]);
    deepEqual(firstOf('1300'), [
      '50 · Lähetetyt kaukolainat: 1 300, punainen.',
      '■ Punainen. Tasaisen tahdin yli on 418 nidettä, ja tavoitteeseen mahtuu loppuvuonna vielä 2 248.',
    ]);
  });

  it('asked why it has no colour says why, when it will have one and when its owner is asked, and not twice', () => {
    const texts = textsOf(card('goal-why-not-yet', 'en').json);
    match(texts[0] ?? '', /: no colour yet\.$/);
    match(
      texts[1] ?? '',
      /^○ Not assessed yet\. The deadline is 30 September\. .* at the latest\. I’ll ask next on Mon 31 August\.$/,
    );
    const [heading, why] = textsOf(card('goal-why-silent', 'fi').json);
    match(heading ?? '', /: ei vielä väriä\.$/);
    match(why ?? '', /^\? Ei tietoa\. Tietoa on odotettu 1\.4\. alkaen\./);
  });

  it('begins the answer to every "why" with its colour, in a line that fits a phone', () => {
    equal(textsOf(card('goal-why-green', 'fi').json)[0], '2 · Koha-projektin käynnistys: vihreä.');
  });

  it('has beside an answer the target and the last word, and not all that is known of the row', () => {
    for (const name of ['goal-owner', 'goal-due', 'goal-gap', 'goal-why-silent'] as const)
      deepEqual(
        textsOf(card(name, 'fi').json)
          .slice(2)
          .map((text) => text.split(':')[0])
          .filter((label) => label !== 'Huomautus'),
        ['Tavoitetaso', 'Viimeksi'],
      );
  });

  it('says in its first line when a row is asked about next', () => {
    const first = (language: Language) => textsOf(card('goal-asks', language).json)[0];
    deepEqual(languages.map(first), [
      '24 · Kirjastot kehittämispäivillä: kysyn siitä seuraavan kerran ma 3.8.',
      '24 · Bibliotek på utvecklingsdagarna: jag frågar om det nästa gång måndag 3.8.',
      '24 · Libraries at development days: I’ll ask about it next on Mon 3 August.',
    ]);
  });

  it('asked for its history does not tell the newest report twice', () => {
    const texts = textsOf(card('goal-history', 'fi').json).slice(2);
    deepEqual(texts, [
      'Tavoitetaso: 55–75 %',
      '1.4.2020: 44,1\u00a0% (150/340), tilanne 31.3. Laskutus siirtyi huhtikuulle.',
    ]);
  });

  it('explains its colour with the numbers and the way to green, in two sentences', () => {
    const [heading, why] = textsOf(card('goal', 'en').json);
    equal(heading, '21 · Share of SAP orders: 44.1% (150/340), red.');
    match(
      why ?? '',
      /Red\. On 31 March it stood at 44\.12% \(150\/340\); the target is 55–75%\. If .* needed, about \d+%\.$/,
    );
  });

  it('shows the comment that the view holds, and what is in doubt', () => {
    ok(textsOf(card('goal', 'fi').json).includes('Huomautus: Laskutus siirtyi huhtikuulle.'));
    ok(
      textsOf(card('goal-unowned', 'fi').json).some((text) => text.startsWith('Epävarmaa: Lähteen palstat')),
    );
  });
});

describe('an empty save', () => {
  it('says once that nothing has changed', () => {
    const texts = textsOf(card('summary-empty', 'fi').json);
    equal(texts.filter((text) => /tyhj/.test(text)).length, 1);
  });
});

describe('what somebody will still be sent', () => {
  it('names few rows of a day and counts many', () => {
    const texts = textsOf(card('expected', 'fi').json);
    deepEqual(
      texts.filter((text) => /mittari(a|t) /.test(`${text} `)),
      ['muistutus neljänneksen kyselystä, mittarit 10 ja 21', 'neljänneksen kysely, 9 mittaria'],
    );
    const lineOf = (...rows: readonly string[]) => {
      const day = { day: '2020-04-01', why: ['quarter-card'], rows, isOnlyUnanswered: false } as const;
      return textsOf(cards.expected([day], 'fi').json).find((text) => text.includes('mittari'));
    };
    equal(lineOf('7', '10', '11'), 'neljänneksen kysely, mittarit 7, 10 ja 11');
    equal(lineOf('7', '10', '11', '12'), 'neljänneksen kysely, 4 mittaria');
  });
});

describe('what happens next', () => {
  it('begins with what turns first, names its rows and tells the rest and the digest', () => {
    const texts = textsOf(card('next', 'fi').json);
    deepEqual(texts.slice(0, 3), [
      '1.4. Koha-projektin käynnistys ja Aunela käytössä jäävät ilman tietoa, ellei kukaan kirjaa niitä.',
      '8.4. 45 mittaria jää ilman tietoa, ellei kukaan kirjaa niitä.',
      'Seuraava kooste tulee 8.4.',
    ]);
    equal(card('next', 'fi').summary, texts[0]);
    const listed = ofType(card('next', 'fi').json, 'Container').filter(
      (each) => each.selectAction !== undefined,
    );
    equal(listed.length, 2);
    deepEqual(sayings('next'), ['raportoi', 'miten menee?']);
  });

  it('says so when nothing turns', () => {
    deepEqual(textsOf(card('next-none', 'fi').json)[0], 'Mikään väri ei muutu itsestään 8.5. mennessä.');
    equal(textsOf(card('next-none', 'sv').json)[0], 'Ingen färg ändras av sig själv fram till 8.5.');
  });

  it('tells when nothing turns which deadline is next, and when everybody is asked', () => {
    deepEqual(textsOf(card('next-none', 'fi').json).slice(1, 3), [
      'Seuraava määräaika on 30.6.: Tulostusjärjestelmän selvitys.',
      'Seuraava kysely lähtee 3.8.',
    ]);
    deepEqual(textsOf(card('next-none', 'sv').json).slice(1, 3), [
      'Nästa tidsfrist är 30.6: Utredning om utskriftssystem.',
      'Nästa frågerunda går ut 3.8.',
    ]);
    deepEqual(textsOf(card('next-none', 'en').json).slice(1, 3), [
      'The next deadline is on 30 June: Printing system study.',
      'The next round of questions goes out on 3 August.',
    ]);
  });

  it('names what was asked about when nothing turns of it', () => {
    const first = (whose: Whose, language: Language) =>
      textsOf(cards.next(comingIn(playedTo('2020-04-08'), '2020-04-08', whose), language).json)[0];
    const few = { kind: 'rows', indicators: ['2', '11'] } as const;
    equal(
      first(few, 'sv'),
      'Start för Koha-projektet och Passerkontroll enligt EU-krav: ingen färg ändras av sig själv fram till 8.5.',
    );
    const many = { kind: 'rows', indicators: ['11', '12', '13', '15', '18'] } as const;
    equal(first(many, 'en'), '5 indicators: no colour changes by itself up to 8 May.');
    const place = { kind: 'place', place: { part: 'goal', title: 'Tekninen infra' } } as const;
    equal(first(place, 'fi'), 'Tekninen infra: mikään väri ei muutu itsestään 8.5. mennessä.');
    match(first({ kind: 'person', person: 'owner' }, 'fi') ?? '', /^Vastuuhenkilö 1: mikään väri ei muutu/);
    match(first({ kind: 'mine' }, 'fi') ?? '', /^Minkään oman mittarisi väri ei muutu/);
  });
});

describe('a list', () => {
  it('speaks of rows without a word once, where they bear on what was asked, and closes with no counts', () => {
    const said = (name: keyof typeof samples) =>
      textsOf(card(name, 'fi').json).filter((text) =>
        /\d+ (mittaria )?(on )?ilman tietoa|Ilman tietoa on/.test(text),
      );
    deepEqual(said('list-red'), ['Ilman tietoa on 41 mittaria: jokin niistä voi olla punaisella.']);
    deepEqual(said('list-unowned'), []);
    deepEqual(said('list-due'), []);
    deepEqual(said('totals').slice(1), [
      '? 41 ilman tietoa',
      'Ilman vastuuhenkilöä on 40 mittaria, joista 35 on ilman tietoa.',
    ]);
    deepEqual(said('list-waiting'), [
      'Ilman tietoa on 41 mittaria: 6 näistä ja 35 muuta, joilla ei ole vastuuhenkilöä.',
    ]);
    // All of the rows without a word are listed as red themselves.
    const passed = viewIn(playedTo('2020-04-08'), '10', '2020-04-08');
    const list = {
      kind: 'rows',
      question: red,
      day: '2020-04-08',
      agreement,
      rows: [],
      unheard: [passed],
      of: 2,
    } as const;
    const texts = (silent: number) => textsOf(cards.list({ ...list, silent }, 'fi').json);
    ok(!texts(1).some((text) => text.startsWith('Ilman tietoa on')));
    ok(texts(2).includes('Ilman tietoa on 2 mittaria: jokin niistä voi olla punaisella.'));
  });

  it('of what is due counts it first and names the rows', () => {
    const texts = textsOf(card('list-due', 'fi').json);
    equal(texts[0], 'Tammi–kesäkuussa on 3 määräaikaa, ensimmäinen 31.3.');
    ok(texts.some((text) => text.includes('Aunela')));
  });

  it('of what is due when nothing is says what is due next, and lists it', () => {
    const { json, summary } = card('list-due-none', 'en');
    equal(
      summary,
      'In May you have no deadlines. The next is on 30 September: Access control to EU standard.',
    );
    ok(textsOf(json).includes('11 · Access control to EU standard'));
  });

  it('of one’s own counts first what wants doing, and of none says that there is none', () => {
    equal(
      textsOf(card('list-mine', 'fi').json)[0],
      'Sinulla on 13 mittaria: 2 punaista, 2 keltaista ja 6 ilman tietoa.',
    );
    equal(textsOf(card('list-none-mine', 'en').json)[0], 'You have no indicators yet.');
    equal(
      card('totals', 'sv').summary,
      'Yhteiset palvelut, 53 indikatorer: 2 röda, 2 gula och 41 utan uppgift.',
    );
  });

  it('heads whose answers are missing only where there are several parts', () => {
    ok(!textsOf(card('list-waiting-mine', 'fi').json).some((text) => text.startsWith('Vastaus puuttuu')));
    ok(textsOf(card('list-waiting', 'fi').json).includes('Vastaus puuttuu (6)'));
    ok(textsOf(card('list-waiting-own', 'fi').json).includes('Vastaus puuttuu sinulta (7)'));
  });

  it('of what has changed names first what has turned red, and not what was red before', () => {
    const played = playedTo(
      '2020-04-08',
      told('2020-03-02', '10', { choice: 'wont' }),
      told('2020-04-02', '10', { choice: 'wont', expectedOn: '2020-05-01' }),
      told('2020-04-02', '21', { actual: '44,1 % (150/340)', asOf: '2020-03-31' }),
    );
    const asking = {
      asker: { id: 'head' },
      admins: ['head'],
      isPrivate: true,
      people: [],
      day: '2020-04-08',
    };
    const changed = answer(
      { kind: 'changed', since: '2020-04-01', whose: { kind: 'everyone' } },
      played,
      asking,
    );
    ok(changed.kind === 'changed');
    match(cards.list(changed, 'en').summary, /^21 · Share of SAP orders has turned red\. Since 1 April /);
  });

  it('of what has changed lists what was told and what a deadline turned, and only counts what fell silent', () => {
    const { json } = card('list-changed', 'fi');
    const texts = textsOf(json);
    equal(
      texts[0],
      'Punaiselle ovat menneet 21 · SAP-tilausten osuus ja 10 · Aunela käytössä. 1.4. alkaen uutta tietoa on 4 mittarista, ja lisäksi 1 mittarin väri on vaihtunut.',
    );
    ok(texts.includes('Väri vaihtui ilman uutta tietoa (1)'));
    equal(texts.filter((text) => text.startsWith('Oli: ')).length, 5);
    const silent = texts.filter((text) => text.includes('on jäänyt ilman tietoa'));
    deepEqual(silent, ['Lisäksi 41 mittaria on jäänyt ilman tietoa.']);
    deepEqual(texts.slice(1, 3), ['Vastuuhenkilö: Vastuuhenkilö 1', '21 · SAP-tilausten osuus']);
  });

  it('shows fifteen rows and counts the rest', () => {
    const { json } = card('list-unowned', 'fi');
    equal(ofType(json, 'Container').filter(({ selectAction }) => selectAction !== undefined).length, 15);
    ok(textsOf(json).includes('ja 25 muuta'));
  });

  it('lists apart from the reds what has passed its day without a word', () => {
    const texts = textsOf(card('list-unheard', 'fi').json);
    equal(texts[0], '2 mittarin määräaika on ohi ilman tietoa. Muuten punaisella ei ole yhtään.');
    ok(texts.includes('Määräaika ohi, ei tietoa (2)'));
    ok(texts.includes('10 · Aunela käytössä'));
  });

  it('heads a list of missing words in a group without whose they are, and offers no form', () => {
    const { json } = card('list-waiting-group', 'fi');
    const texts = textsOf(json);
    ok(texts.includes('Vastaus puuttuu (6)') && texts.includes('Muut ilman tietoa (35)'));
    deepEqual(
      ofType(json, 'ActionSet').flatMap((set) => ofType(set, 'Action.Submit').map(({ title }) => title)),
      ['Näytä seuraavat 15', 'Mikä on punaisella?', 'Miten menee?'],
    );
  });

  it('opens a row when it is pressed, and reads it out', () => {
    const [row] = ofType(card('list-red', 'en').json, 'Container').filter(
      (element) => 'selectAction' in element,
    );
    const [open] = elementsOf(row?.selectAction);
    match(String(open?.title), /^10 · Aunela open\. Red\. /);
    deepEqual(open?.data, { say: '10' });
  });

  it('of a person’s rows names them all, with no colours, and says who may hear of the rest', () => {
    const texts = textsOf(card('list-person', 'fi').json);
    equal(texts[0], 'Vastuuhenkilö 1 vastaa 13 mittarista.');
    equal(
      ofType(card('list-person', 'fi').json, 'TextRun').filter(({ color }) => color !== undefined).length,
      0,
    );
    equal(texts.filter((text) => /^\d+ · /.test(text)).length, 13);
    equal(texts[1], messages.fi.chat.notAllowed.silence);
    ok(!texts.some((text) => /mittarista ei ole vastattu/.test(text)));
  });

  it('of when a person’s rows are due has no colours for others', () => {
    for (const language of languages) {
      const { json } = card('list-person-due', language);
      equal(ofType(json, 'TextRun').filter(({ color }) => color !== undefined).length, 0);
      ok(textsOf(json).some((text) => text.endsWith(': 1. vuosineljänneksen aikana')));
    }
  });

  it('of one’s own rows does not name oneself, and says once what most rows share', () => {
    ok(!textsOf(card('list-mine', 'fi').json).some((text) => text.startsWith('Vastuuhenkilö')));
    deepEqual(textsOf(card('list-unowned', 'fi').json).slice(1, 6), [
      'Ellei toisin sanota: ? Ei tietoa. Tietoa ei ole vielä annettu, sillä vastuuhenkilöä ei ole. Lyhytkin tieto riittää, niin väri selviää.',
      '1 · Job shadowing -jaksot',
      '2 · Koha-projektin käynnistys',
      '● Vihreä. Valmistui 17.3., määräaika 31.3.',
      '3 · Digihankkeen koulutukset',
    ]);
    deepEqual(textsOf(card('list-waiting', 'fi').json).slice(2, 6), [
      'Vastaus puuttuu (6)',
      'Vastuuhenkilö: Vastuuhenkilö 1',
      '? Ei tietoa. Tietoa on odotettu 1.4. alkaen. Lyhytkin tieto riittää, niin väri selviää.',
      '7 · Logistiikan suunnitelma',
    ]);
  });

  it('lets one be chosen among rows that all fit', () => {
    deepEqual(pressedRows('choose'), ['7', '8', '9']);
    deepEqual(sayings('choose'), []);
    const pressed = ofType(card('choose-take', 'sv').json, 'Action.Submit').map(({ data }) => data);
    deepEqual(pressed[0], { say: 'ta 21' });
  });
});

describe('rows without an owner', () => {
  it('are all counted, and of them those that would be asked now', () => {
    equal(
      textsOf(card('unowned', 'fi').json)[0],
      '40 mittarilta puuttuu vastuuhenkilö. 3 mittarista olisi nyt kysyttävää, eikä ole keneltä kysyä.',
    );
    equal(
      textsOf(card('unowned', 'sv').json)[0],
      '40 indikatorer saknar ansvarig. Om 3 av dem borde jag fråga nu, men det finns ingen att fråga.',
    );
    equal(
      textsOf(card('unowned', 'en').json)[0],
      '40 indicators have no owner. I would ask about 3 of them now, but there is nobody to ask.',
    );
    equal(
      textsOf(card('unowned-without-head', 'en').json)[0],
      'One indicator has no owner, so there is nobody to ask about it.',
    );
  });

  for (const [name, rows] of [
    ['unowned', ['16', '28', '48']],
    ['absent', ['10', '11', '12']],
  ] as const)
    it(`are given on in one go: ${name}`, () => {
      const [give] = ofType(card(name, 'fi').json, 'Action.Submit').filter(
        ({ title }) => title === 'Anna toiselle',
      );
      deepEqual(cardInput(give?.data), { verb: 'give', agreement: agreement.id, rows });
    });

  it('are told to the head as the head’s, and to an administrator as what they stand in for', () => {
    ok(
      textsOf(card('unowned', 'en').json).includes(
        'You get this because you are the head of the unit. Give them to others, or take them yourself.',
      ),
    );
    ok(
      textsOf(card('unowned-without-head', 'en').json).includes(
        'You get this because the unit has no head yet, and you are an administrator. Give the indicator to someone, or take it yourself.',
      ),
    );
    ok(
      textsOf(card('unowned-without-head', 'fi').json).includes(
        'Saat tämän, koska yksiköllä ei ole vielä päällikköä ja olet ylläpitäjä. Anna mittari jollekin tai ota se itse.',
      ),
    );
    ok(
      textsOf(card('unowned', 'sv').json).includes(
        'Du får det här för att du är enhetens chef. Ge dem åt andra eller ta dem själv.',
      ),
    );
  });
});

describe('rows that wait for a decision', () => {
  it('are listed in the year’s digest, the first of them a tap away', () => {
    const { json } = card('digest-draft', 'fi');
    const texts = textsOf(json);
    ok(texts.includes('Odottaa päätöstä (51)'));
    ok(texts.includes('ja 45 muuta'));
    ok(!texts.some((text) => text.startsWith('Määräaika ohi, ei tietoa')));
  });

  it('are told with each decision, six of them to press', () => {
    deepEqual(pressedRows('decided'), ['1', '2', '3', '4', '5', '6']);
    match(textsOf(card('decided', 'fi').json)[1] ?? '', /^Päätöstä odottavat vielä mittarit 1, 2, 3/);
  });
});

describe('a complaint', () => {
  it('of who gets fewer messages already is told so, and has the way back last', () => {
    const shown = (name: 'complaint' | 'complaint-spared', language: Language) => {
      const { json } = card(name, language);
      const { complaint } = messages[language].wish;
      return {
        isToldSo: textsOf(json).includes(complaint.sparedAlready),
        says: ofType(json, 'Action.Submit').map(({ title }) => String(title).toLowerCase()),
      };
    };
    for (const language of languages) {
      const { fewer, usual, preview } = messages[language].say;
      deepEqual(shown('complaint', language), {
        isToldSo: false,
        says: [fewer, preview].map((each) => each.toLowerCase()),
      });
      deepEqual(shown('complaint-spared', language), {
        isToldSo: true,
        says: [preview, usual].map((each) => each.toLowerCase()),
      });
    }
  });
});

describe('a digest', () => {
  it('of a settled year begins with the rows that wait for the head, and then tells what has turned', () => {
    const texts = textsOf(card('digest-draft', 'en').json);
    equal(texts[0], 'Q4 2020: 51 rows wait for a decision');
    match(texts[1] ?? '', /^The table is a draft: 51 rows wait/);
    match(
      card('digest-draft', 'en').summary,
      /^Q4 2020, Yhteiset palvelut\. The table is a draft: 51 rows wait/,
    );
    deepEqual(texts.slice(2, 4), [
      'Since 8 October 2020 1 has turned red (21 · Share of SAP orders) and 2 have passed their deadlines without a word (15 and 42).',
      'Yhteiset palvelut, 53 indicators:',
    ]);
  });

  it('of which a large part is without a word says that first where nothing has turned', () => {
    const turned = { since: '2020-01-08', red: [], unheard: [], yellow: [] };
    const { json, summary } = cards.digest({ ...digestAt('head'), turned }, 'fi');
    deepEqual(textsOf(json).slice(0, 3), [
      'Q1/2020: 41 ilman tietoa, ei uusia punaisia eikä keltaisia',
      '8.1. jälkeen mikään ei ole mennyt punaiselle tai keltaiselle.',
      'Yhteiset palvelut, 53 mittaria:',
    ]);
    equal(
      summary,
      'Q1/2020, Yhteiset palvelut. 53 mittarista 41 on ilman tietoa. 8.1. jälkeen mikään ei ole mennyt punaiselle tai keltaiselle.',
    );
  });

  it('names what has turned right under its first line, and of a first digest only in its lists', () => {
    const { turned, ...digest } = digestAt('head');
    const later = { ...digest, turned: { ...turned, since: '2020-01-08' } };
    const topOf = (shown: Digest, language: Language) =>
      textsOf(cards.digest(shown, language).json).slice(0, 2);
    deepEqual(topOf(later, 'sv'), [
      'Kv 1/2020: 2 nya röda, 41 utan uppgift',
      'Sedan 8.1 har 2 blivit röda (10 · Aunela i bruk och 21 · SAP-beställningarnas andel) och 2 blivit gula (16 och 34).',
    ]);
    deepEqual(topOf(later, 'en')[0], 'Q1 2020: 2 newly red, 41 without a word');
    deepEqual(topOf({ ...digest, turned }, 'en')[1], 'Yhteiset palvelut, 53 indicators:');
  });

  it('names a lone row beside its count, which its number alone would look like', () => {
    const digest = digestAt('head');
    const [red] = digest.turned.red;
    const [unheard] = digest.turned.yellow;
    ok(red && unheard);
    const turned = { since: undefined, red: [red], unheard: [unheard], yellow: [] };
    match(
      cards.digest({ ...digest, turned }, 'fi').summary,
      /punaisella on 1 \(10 · Aunela käytössä\) ja 1 määräaika on mennyt ohi ilman tietoa \(16 · /iu,
    );
  });

  it('of which most is known has its news alone in the first line', () => {
    const { totals, ...digest } = digestAt('head');
    const known = { ...totals, green: totals.green + totals['no-word'] - 17, 'no-word': 17 };
    const most = cards.digest({ ...digest, totals: known }, 'fi');
    match(most.summary, /keltaisella on 2 \(16 ja 34\)\.$/);
    equal(textsOf(most.json)[0], 'Q1/2020: 2 punaista');
    const large = { ...known, green: known.green - 1, 'no-word': 18 };
    const { json, summary } = cards.digest({ ...digest, totals: large }, 'fi');
    match(summary, / 53 mittarista 18 on ilman tietoa\.$/);
    equal(textsOf(json)[0], 'Q1/2020: 2 punaista, 18 ilman tietoa');
  });

  it('has its news in the first line, counts all five groups, then lists what to look at and what was sent', () => {
    const texts = textsOf(card('digest', 'fi').json);
    deepEqual(texts.slice(0, 7), [
      'Q1/2020: 2 punaista, 41 ilman tietoa',
      'Yhteiset palvelut, 53 mittaria:',
      '● 2 vihreää',
      '▲ 2 keltaista',
      '■ 2 punaista',
      '? 41 ilman tietoa',
      '○ 6 ei vielä arvioitavissa',
    ]);
    ok(texts.includes('Punaisella (2)'));
    ok(
      texts.includes(
        'Muistutuksia oli 12: 10 meni perille, 1 ei ehkä mennyt perille ja 1 ei tavoittanut saajaansa.',
      ),
    );
    match(
      texts.find((text) => text.startsWith('Muistutus ')) ?? '',
      /^Muistutus mittarista 11 \(Kulunvalvonnan .+\) ei mennyt perille\. Pyydä vastuuhenkilöä/,
    );
  });
});

function card(name: keyof typeof samples, language: (typeof languages)[number]) {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`No sample ${name}`);
  return sample(language);
}

describe('a form about a time that is up', () => {
  const titles = (json: object) =>
    ofType(json, 'Input.ChoiceSet').map(({ id, choices }) => [
      id,
      ...(Array.isArray(choices) ? choices.map(({ title }) => String(title)) : []),
    ]);

  it('asks whether it was done, of a deadline whether it is late, and foresees nothing', () => {
    deepEqual(titles(card('form-year-over', 'en').json), [
      ['choice-11', 'Done', 'Late', 'Will not happen', 'No change: late, expected 15 March 2021'],
      ['choice-7', 'Done', 'Not done'],
    ]);
    deepEqual(titles(card('form-year-over', 'fi').json).flat().slice(1, 5), [
      'Valmis',
      'Myöhässä',
      'Ei toteudu',
      'Ennallaan: myöhässä, odotettu 15.3.2021',
    ]);
  });

  it('does not fill in what was told in words and is none of its choices, and asks instead', () => {
    const played = playedTo('2021-01-07');
    const form = formIn(played, {
      why: 'requested',
      on: '2021-01-07',
      ids: ['7'],
      typed: [{ indicator: '7', choice: 'at-risk' }],
    });
    const { json } = cards.form(form, 'sv');
    deepEqual(inputsOf(json)[0]?.value, '');
    const texts = textsOf(json);
    ok(texts.some((text) => text.includes('År 2020 är slut. Blev det av?')));
    ok(!texts.some((text) => text.includes('riskerar')));
  });
});

describe('what rows under way share', () => {
  it('is asked while there is year left, and not of its last day', () => {
    const played = playedTo('2021-01-07', told('2020-10-01', '35', { actual: '1', asOf: '2020-09-30' }));
    const shared = (on: string, asOf: string) =>
      inputsOf(cards.form(formIn(played, { why: 'requested', on, asOf, ids: ['35'] }), 'fi').json).filter(
        ({ id }) => id === 'forecast',
      ).length;
    equal(shared('2020-12-10', '2020-12-10'), 1);
    equal(shared('2020-12-31', '2020-12-31'), 0);
  });
});

/** What the rows of a Finnish card say when they are pressed. */
function pressedRows(name: keyof typeof samples): readonly unknown[] {
  return ofType(card(name, 'fi').json, 'Container')
    .flatMap(({ selectAction }) => elementsOf(selectAction))
    .map(({ data }) => (typeof data === 'object' && data !== null && 'say' in data ? data.say : undefined));
}

/** What the buttons of a Finnish card say. */
function sayings(name: keyof typeof samples): readonly unknown[] {
  return ofType(card(name, 'fi').json, 'ActionSet')
    .flatMap(({ actions }) => elementsOf(actions))
    .map(({ data }) => (typeof data === 'object' && data !== null && 'say' in data ? data.say : undefined));
}
