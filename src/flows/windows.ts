/** So many messages in any so many milliseconds. */
export type Limit = { readonly most: number; readonly within: number };

/** What has gone out lately, as far back as some limits look. */
export type Windows = {
  /** When, at the earliest, one more message keeps within every limit: milliseconds, by the clock of `add`. */
  freeAt(now: number): number;
  /** One more has gone out; `now` never goes back. */
  add(now: number): void;
};

/** What has gone out, held against several limits at once. */
export function windowsOf(limits: readonly Limit[]): Windows {
  const longest = Math.max(...limits.map(({ within }) => within));
  let times: readonly number[] = [];
  return {
    freeAt: (now) =>
      // Once the last but so many has left the window, there is room in it.
      Math.max(
        now,
        ...limits.map(({ most, within }) => (times.at(-most) ?? Number.NEGATIVE_INFINITY) + within),
      ),
    add: (now) => {
      times = [...times.filter((at) => at > now - longest), now];
    },
  };
}

/** The same limits for each chat by itself; of a chat in which nothing has gone out for longer nothing is kept. */
export function windowsOfEach(limits: readonly Limit[]): (chat: string, now: number) => Windows {
  const longest = Math.max(...limits.map(({ within }) => within));
  const chats = new Map<string, { readonly windows: Windows; readonly usedAt: number }>();
  return (chat, now) => {
    const { windows } = chats.get(chat) ?? { windows: windowsOf(limits) };
    // The one used last stands last, so that those to forget stand first.
    chats.delete(chat);
    chats.set(chat, { windows, usedAt: now });
    for (const [other, { usedAt }] of chats) {
      if (usedAt > now - longest) break;
      chats.delete(other);
    }
    return windows;
  };
}
