import type { Agreement, Indicator, NewEvent, SignedAgreement } from '../src/domain/agreement.ts';
import { signedAgreement, withEvent } from '../src/domain/agreement.ts';
import type { CheckInContent } from '../src/domain/check-in.ts';
import type { Person } from '../src/domain/person.ts';
import { person } from '../src/domain/person.ts';

/** A row of a test's agreement: only what the test is about; the rest is filled in. */
export type ARow = Partial<Indicator> & { readonly id: string; readonly target: string };

export type AnAgreement = Partial<Omit<SignedAgreement, 'sections'>> & {
  readonly rows?: readonly ARow[];
  readonly importedAt?: string;
  /** What has happened since the import, in order. */
  readonly events?: readonly NewEvent[];
};

/** Aunela's new library, open in the first quarter: row 10 of the real agreement. */
export const aunela: ARow = {
  id: '10',
  name: 'Aunelan uusi omatoimikirjasto on asiakaskäytössä.',
  target: '1. vuosineljänneksen aikana',
};

/** Aunela's agreement of 2020, imported as the local trial begins: 2 March 2020, 09:00 in Helsinki. */
export function anAgreement(about: AnAgreement = {}): Agreement {
  const { rows = [aunela], importedAt = '2020-03-02T07:00:00.000Z', events = [], ...signed } = about;
  const indicators = rows.map((row) => ({ name: `Mittari ${row.id}`, previous: '–', ...row }));
  const start: Agreement = {
    signed: signedAgreement.parse({
      id: 'yhteiset-palvelut-2020',
      year: 2020,
      language: 'fi',
      timeZone: 'Europe/Helsinki',
      title: 'Palvelutuotantosopimus 2020',
      division: 'Vapaa-aikatoimiala',
      serviceArea: 'Kirjastopalvelut',
      unit: 'Yhteiset palvelut',
      purpose: 'Tarkoitus',
      description: 'Kuvaus',
      parties: ['toimialajohtaja', 'palvelualuejohtaja', 'tulosyksikön päällikkö'],
      labels: {},
      sections: [
        {
          title: 'Perustoiminta',
          columns: ['Tavoite', 'Toimenpide', 'Mittari'],
          goals: [{ title: 'Tavoite', initiatives: [{ text: 'Toimenpide', portfolio: false, indicators }] }],
        },
      ],
      resources: {},
      roles: [],
      rules: {},
      ...signed,
    }),
    events: [],
  };
  const imported: NewEvent = { kind: 'imported', at: importedAt, by: 'admin' };
  return [imported, ...events].reduce(withEvent, start);
}

/** As many rows as people, each the owner of one, 500 rows an agreement: one has no room for a thousand. */
export function agreementsOwnedBy(owners: readonly string[]): readonly Agreement[] {
  const most = 500;
  return Array.from({ length: Math.ceil(owners.length / most) }, (_, at) =>
    anAgreement({
      id: `yksikko-${at + 1}-2020`,
      importedAt: '2020-01-02T07:00:00.000Z',
      rows: owners.slice(at * most, (at + 1) * most).map((owner, row) => {
        return { id: String(row + 1), target: '≥ 10', owner };
      }),
    }),
  );
}

/** Vastuuhenkilö 1 takes a row: Aunela's, unless the test says another. */
export function taken(at: string, about: { indicator?: string; owner?: string } = {}): NewEvent {
  const { owner = 'owner' } = about;
  return { kind: 'assigned', at, by: owner, indicator: '10', ...about, owner };
}

/** A word about a row, Aunela's unless the test says another, on the day in UTC it was said. */
export function checkedIn(at: string, word: Partial<CheckInContent>): NewEvent {
  return { kind: 'checked-in', at, by: 'owner', indicator: '10', asOf: at.slice(0, 10), ...word };
}

/** Someone the bot has met and can reach. */
export function aPerson(about: Partial<Person> = {}): Person {
  return person.parse({
    id: 'owner',
    name: 'Vastuuhenkilö 1',
    address: { conversation: 'a' },
    metAt: '2020-03-02T07:00:00.000Z',
    slots: [],
    ...about,
  });
}
