/** What is shown: the adaptive card, and its first sentence for the notification and for clients without cards. */
export type Card = { readonly json: object; readonly summary: string };
