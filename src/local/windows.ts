/** Someone of local mode, named by their role: the trial needs people, and invents none. */
export type LocalPerson = {
  /** The id that activities carry as `from.id`. */
  readonly id: string;
  readonly name: string;
  /** The Entra object id that Teams would vouch for. */
  readonly entraId: string;
};

function localPerson(number: number, name: string): LocalPerson {
  return { id: `local-${number}`, name, entraId: `00000000-0000-4000-8000-00000000000${number}` };
}

export const head = localPerson(1, 'Yksikön päällikkö');

/** Those who have a chat window of their own, the head first. */
export const windowPeople = [
  head,
  localPerson(2, 'Kirjastonhoitaja'),
  localPerson(3, 'Informaatikko'),
] as const;

const others = [
  localPerson(4, 'Palvelualuejohtaja'),
  localPerson(5, 'Toimialajohtaja'),
  localPerson(6, 'Työntekijä'),
];

const tenant = '00000000-0000-4000-8000-0000000000a0';

/** The Playground's configuration for one person's window. It wants exactly five users beside that person. */
export function playgroundConfig(person: LocalPerson): object {
  return {
    version: '0.1.1',
    tenantId: tenant,
    bot: { id: 'sopimusvahti', name: 'Sopimusvahti' },
    currentUser: user(person),
    users: [...windowPeople, ...others].filter(({ id }) => id !== person.id).map(user),
    personalChat: { id: `personal-${person.id}` },
    groupChat: { id: `group-${person.id}`, name: 'Infratiimi' },
    team: { id: `team-${person.id}`, name: 'Yhteiset palvelut', aadGroupId: tenant, channels: [] },
  };
}

function user({ id, name, entraId }: LocalPerson): object {
  const [givenName, surname = ''] = name.split(' ');
  const address = `${id}@example.org`;
  return { id, name, userPrincipleName: address, aadObjectId: entraId, givenName, surname, email: address };
}
