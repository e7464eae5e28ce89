import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { languages } from '../../src/domain/language.ts';
import type { Leaders, Sending } from '../../src/messages/chat-words.ts';
import { format } from '../../src/messages/format.ts';
import { messages } from '../../src/messages/messages.ts';

const to = { day: '2020-03-24', time: '09:00' };
const reminder: Sending = { day: '2020-03-24', to: 'Vastuuhenkilö 1', what: 'reminder', ending: 'sent' };

describe('who leads', () => {
  const said = (who: Leaders) => languages.map((language) => messages[language].chat.leads.head(who));

  it('is said by name, of one and of several', () => {
    deepEqual(said(['Leena']), [
      'Yksikön päällikkö on Leena.',
      'Leena är enhetschef.',
      'The head of the unit is Leena.',
    ]);
    deepEqual(said(['Leena', 'Matti']), [
      'Yksikön päälliköitä ovat Leena ja Matti.',
      'Leena och Matti är enhetschefer.',
      'The heads of the unit are Leena and Matti.',
    ]);
  });

  it('is said to be nobody, or somebody who has not been met', () => {
    deepEqual(said('nobody'), [
      'Yksikön päällikköä ei ole vielä nimetty. Sen tekee botin ylläpitäjä.',
      'Någon enhetschef är inte utsedd än. Det gör botens administratör.',
      'There is no head of the unit yet. The bot’s administrator names one.',
    ]);
    deepEqual(said('unmet'), [
      'Yksikön päällikkö on nimetty, mutta en ole vielä tavannut häntä.',
      'En enhetschef är utsedd, men vi har inte träffats än.',
      'There is a head of the unit, but we have not met yet.',
    ]);
  });
});

describe('a row that somebody else reports', () => {
  const row = { id: '10', title: '10 · Aunela' };
  const said = (owner: 'nobody' | { readonly name: string | undefined }) =>
    languages.map((language) => messages[language].chat.othersReport(row, owner));

  it('is said to be whose, or how it becomes one’s own when it is nobody’s', () => {
    deepEqual(said({ name: 'Leena' }), [
      '10 · Aunela: tiedot antaa vastuuhenkilö, Leena, tai sopimuksen päällikkö. Mitään ei tallennettu.',
      '10 · Aunela: uppgifterna ges av den ansvariga, Leena, eller avtalets chefer. Ingenting sparades.',
      '10 · Aunela is reported by its owner, Leena, or by the agreement’s managers. Nothing was stored.',
    ]);
    deepEqual(said({ name: undefined }), [
      '10 · Aunela: tiedot antaa vastuuhenkilö tai sopimuksen päällikkö. Mitään ei tallennettu.',
      '10 · Aunela: uppgifterna ges av den ansvariga eller avtalets chefer. Ingenting sparades.',
      '10 · Aunela is reported by its owner or by the agreement’s managers. Nothing was stored.',
    ]);
    deepEqual(said('nobody'), [
      '10 · Aunela: vastuuhenkilöä ei vielä ole. Kirjoita ”ota 10”, niin voit kertoa tiedot. Mitään ei tallennettu.',
      '10 · Aunela: ingen är ansvarig ännu. Skriv ”ta 10” så kan du berätta om den. Ingenting sparades.',
      '10 · Aunela: nobody is responsible yet. Write “take 10”, and you can report it. Nothing was stored.',
    ]);
  });
});

describe('the moved clock', () => {
  it('tells the time and what was sent on the way', () => {
    equal(
      messages.fi.chat.clockMoved(to, [reminder]),
      'Kello on nyt ti 24.3.2020 9.00. Lähetin 1 viestin: ti 24.3. muistutus, Vastuuhenkilö 1.',
    );
    equal(
      messages.sv.chat.clockMoved(to, [reminder, { ...reminder, what: 'digest', ending: 'unreachable' }]),
      'Klockan är nu tisdag 24.3.2020 9.00. Jag skickade 2 meddelanden: tisdag 24.3 påminnelse, Vastuuhenkilö 1; ' +
        'tisdag 24.3 sammandrag, Vastuuhenkilö 1, kunde inte nås.',
    );
    // Whoever has not written yet may have no name.
    match(messages.fi.chat.clockMoved(to, [{ ...reminder, to: '' }]), /muistutus\.$/);
    equal(messages.en.chat.clockMoved(to, []), 'It is now Tue 24 March 2020, 9:00. I sent nothing.');
  });

  it('names the first twenty messages and counts the rest', () => {
    const told = messages.fi.chat.clockMoved(
      to,
      Array.from({ length: 33 }, () => reminder),
    );
    equal(told.split('; ').length, 21);
    ok(told.startsWith('Kello on nyt ti 24.3.2020 9.00. Lähetin 33 viestiä: '));
    ok(told.endsWith('; ja 13 muuta.'));
  });
});

describe('what is not understood', () => {
  it('is answered with three things that are', () => {
    for (const language of languages) {
      const { chat, say } = messages[language];
      for (const example of [say.red, '10', say.report])
        ok(chat.unknown.includes(format[language].quote(example)));
    }
  });
});

describe('an error', () => {
  it('says that nothing was stored', () => {
    equal(
      messages.fi.chat.error,
      'Nyt meni jokin vikaan, eikä mitään tallennettu. Yritä hetken päästä uudelleen.',
    );
    equal(messages.sv.chat.error, 'Nu gick något fel, och ingenting sparades. Försök igen om en stund.');
    equal(
      messages.en.chat.error,
      'Something went wrong, and nothing was stored. Please try again in a moment.',
    );
  });
});

describe('an error after something was stored', () => {
  it('does not deny it, and says how to see what is there', () => {
    for (const language of languages) {
      const { chat, say } = messages[language];
      ok(chat.errorAfterStoring.includes(format[language].quote(say.mine)));
      ok(!/mitään|ingenting|nothing/i.test(chat.errorAfterStoring));
    }
  });
});

describe('somebody else’s row', () => {
  it('is told to be so, by name where the name is known', () => {
    const { alreadyOwned } = messages.fi.chat;
    equal(
      alreadyOwned('10 · Aunela', 'Vastuuhenkilö 1'),
      '10 · Aunela: vastuuhenkilö on jo Vastuuhenkilö 1.',
    );
    equal(alreadyOwned('10 · Aunela', undefined), '10 · Aunela: vastuuhenkilö on jo olemassa.');
  });
});
