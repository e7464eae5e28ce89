import { createRequire } from 'node:module';

/** What the tests use of the official renderer, whose own typings want a browser. */
type Renderer = {
  AdaptiveCard: new () => { parse(json: object, context: Context): void };
  SerializationContext: new () => Context;
};
type Context = { readonly eventCount: number; getEventAt(at: number): { readonly message: string } };

const { AdaptiveCard, SerializationContext }: Renderer = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

/**
 * What the official parser of adaptive cards has against a card. It tests languages with an expression that
 * remembers where it stopped, and so refuses every second one; the rules of the house look at them instead.
 */
export function complaints(json: object): readonly string[] {
  const context = new SerializationContext();
  new AdaptiveCard().parse(json, context);
  return Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message).filter(
    (message) => !message.endsWith('for property "lang".'),
  );
}
