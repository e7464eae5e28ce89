import type { Connector } from './connector.ts';

/** Someone at a Teams client: what they do reaches the bot as Teams would send it. */
export interface Client {
  readonly conversation: string;
  install(): Promise<Response>;
  say(text: string): Promise<Response>;
  /** Presses a button that answers in place; resolves with what the bot answered, unless nobody waits for it. */
  execute(verb: string, data: object, leaving?: AbortSignal): Promise<Response>;
  submit(value: object): Promise<Response>;
  /** Any activity, with the person's envelope around it. */
  post(activity: object): Promise<Response>;
}

export type Someone = { readonly id: string; readonly name: string; readonly locale?: string };

const bot = { id: 'sopimusvahti', name: 'Sopimusvahti' };

/** An activity's id is its own, whoever's client it is from. */
let posted = 0;

/** @param port the bot's */
export function client(port: number, connector: Connector, { id, name, locale = 'fi-FI' }: Someone): Client {
  const conversation = `personal-${id}`;
  const post = (activity: object, leaving?: AbortSignal) => {
    posted += 1;
    const envelope = {
      id: `${id}-${posted}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: `29:${id}`, name, aadObjectId: id },
      recipient: bot,
      conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      locale,
    };
    return postTo(port, { ...envelope, ...activity }, {}, leaving);
  };
  return {
    conversation,
    post,
    install: () =>
      post({ type: 'conversationUpdate', membersAdded: [{ id: `29:${id}`, name, aadObjectId: id }, bot] }),
    say: (text) => post({ type: 'message', text, textFormat: 'plain' }),
    execute: (verb, data, leaving) =>
      post(
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data } },
        },
        leaving,
      ),
    submit: (value) => post({ type: 'message', value }),
  };
}

/** Posts any body to the bot, as a stranger could. */
export function postTo(
  port: number,
  body: unknown,
  headers: Record<string, string> = {},
  leaving?: AbortSignal,
): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(leaving !== undefined && { signal: leaving }),
  });
}
