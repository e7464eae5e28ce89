import { readFileSync } from 'node:fs';
import { type ColourDay, colourCalendar } from '../../../src/domain/colour-calendar.ts';
import { playedReportsOf, playedYear } from '../../../src/domain/reminders/played-year.ts';
import { agreement as signed } from '../../seeds/seed.ts';

/** Every day of the 2020 agreement, played with one of the years of invented figures. */
export function inventedYear(name: 'ordinary' | 'bad'): readonly ColourDay[] {
  const file = new URL(`../../../seeds/invented/2020-${name}.json`, import.meta.url);
  const reports = playedReportsOf(signed).parse(JSON.parse(readFileSync(file, 'utf8')));
  return colourCalendar(playedYear(signed, reports));
}
