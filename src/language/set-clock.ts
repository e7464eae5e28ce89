import { dayToCome, dayToComeSenses } from './day-to-come.ts';
import { dayIn } from './day-written.ts';
import { isAccountedFor, type Rule, says } from './rule.ts';

/** "clock 2020-03-24", "kello 24.3. 10:30": it must open the message, for "kokous on kello 10" sets nothing. */
export const setClock: Rule = (reading, _rows, today) => {
  const opens = reading.opening === 'clock' || (reading.opening === 'change' && says(reading, 'clock'));
  const known = ['clock', 'change', 'at-time', 'other-time', ...dayToComeSenses] as const;
  if (!opens || reading.names.length > 0 || !isAccountedFor(reading, known)) return undefined;
  if (says(reading, ...dayToComeSenses)) {
    const day = dayToCome(reading, reading.numbers, today);
    return { kind: 'clock', to: day === undefined ? undefined : { day, time: undefined } };
  }
  const [first = '', second, ...others] = reading.numbers.flatMap((number) => number.split('t'));
  const on = dayIn(first, today);
  const time = second === undefined ? undefined : readTime(second);
  const isUnderstood = on !== undefined && (second === undefined || time !== undefined);
  const isWhole = others.length === 0 && !says(reading, 'other-time');
  return { kind: 'clock', to: isUnderstood && isWhole ? { day: on, time } : undefined };
};

/** `10:30`, `9.05`, `9`: written as the rest of the bot does, `09:05`. Undefined when there is no such time. */
function readTime(written: string): string | undefined {
  const time = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(written);
  const [, hour = '', minute = '00'] = time ?? [];
  return time !== null && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}
