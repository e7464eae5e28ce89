import type { App } from '../app.ts';
import { dayOf, timeOf } from '../domain/calendar.ts';
import { format } from '../messages/format.ts';

/** What `npm start` prints: where to open a browser, and what to write first. */
export function welcomeText({
  port,
  windows,
  now,
  timeZone,
}: Pick<App, 'port' | 'windows' | 'now' | 'timeZone'>): string {
  const { weekdayOfYear, time } = format.en;
  const opened = windows.map(({ person, url }) => `  ${person.name.padEnd(18)} ${url}`);
  return [
    '',
    `Sopimusvahti listens on http://127.0.0.1:${port} (local mode: this machine only, no account).`,
    `The simulated clock stands at ${weekdayOfYear(dayOf(now, timeZone))}, ${time(timeOf(now, timeZone))}.`,
    '',
    ...(opened.length > 0
      ? [
          'Open a chat window in your browser:',
          ...opened,
          '',
          'In the second one write first:  ota 10   (or: assign 10 to me)',
        ]
      : ['No chat windows: point the Microsoft 365 Agents Playground, or any client on this machine, here.']),
    'Stop with Ctrl+C. Start over with: npm start -- --fresh',
    '',
    '',
  ].join('\n');
}
