import type { Person } from '../../src/domain/person.ts';

/** How to reach somebody's own chat through a connector, as the bot keeps it. */
export function addressOf(id: string, serviceUrl: string): NonNullable<Person['address']> {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: 'sopimusvahti', name: 'Sopimusvahti' },
    user: { id: `29:${id}`, name: id },
    conversation: { id: `personal-${id}`, conversationType: 'personal', isGroup: false, name: '' },
  };
}
