/** Teams' limits on what a bot sends into one chat, and in a tenant in all: so many in so many seconds. */
export const chatLimits = [
  { most: 7, seconds: 1 },
  { most: 8, seconds: 2 },
  { most: 60, seconds: 30 },
  { most: 1800, seconds: 3600 },
];
export const tenantLimit = { most: 50, seconds: 1 };

/** A message that went out, at so many milliseconds. */
export type SentAt = { readonly chat: string; readonly at: number };

/** The most of some moments in milliseconds that lie within any so many seconds. */
export function mostWithin(times: readonly number[], seconds: number): number {
  const inOrder = times.toSorted((one, other) => one - other);
  let most = 0;
  let first = 0;
  inOrder.forEach((at, index) => {
    while ((inOrder[first] ?? at) <= at - seconds * 1000) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

/** Which of Teams' limits some messages went over; empty when they kept all. */
export function broken(sent: readonly SentAt[]): readonly string[] {
  const over = (what: string, times: readonly number[], limits: typeof chatLimits) =>
    limits.flatMap(({ most, seconds }) => {
      const count = mostWithin(times, seconds);
      return count > most ? [`${what}: ${count} in ${seconds} s`] : [];
    });
  const timesIn = (chat: string) => sent.filter((each) => each.chat === chat).map(({ at }) => at);
  return [
    ...over(
      'in all',
      sent.map(({ at }) => at),
      [tenantLimit],
    ),
    ...[...new Set(sent.map(({ chat }) => chat))].flatMap((chat) => over(chat, timesIn(chat), chatLimits)),
  ];
}
