import { z } from 'zod';

const id = z.string().min(1).max(1000);
const text = z.string().max(100_000);
const account = z.looseObject({ id, name: text.optional(), aadObjectId: id.optional() });

/**
 * What an activity needs before botbuilder sees it: botbuilder throws on a missing part, before it has asked
 * who sent it. Everything else in it passes through as it came.
 */
const envelope = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.optional(),
  channelId: id,
  serviceUrl: z.url(),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id, conversationType: text.optional(), tenantId: id.optional() }),
  text: text.nullish(),
  name: text.nullish(),
  locale: text.nullish(),
  membersAdded: z.array(account).optional(),
  entities: z
    .array(z.looseObject({ type: text }))
    .max(200)
    .nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id }).optional() }).nullish(),
});
export type Envelope = z.infer<typeof envelope>;

/** The activity when it has what every activity of Teams has, else a sentence on what is missing. */
export function readEnvelope(body: Record<string, unknown>): Envelope | string {
  const read = envelope.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return `Not an activity of Teams: ${issue?.path.join('.') || 'the body'}: ${issue?.message}`;
}
