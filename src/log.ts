import pino from 'pino';
import type { Log } from './flows/ports.ts';

/** One JSON line per event on standard error, so that standard output is for the person who started the bot. */
export function createLog(level: string): Log {
  const logger = pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  return (event, fields = {}) => {
    if (event.endsWith('-failed')) logger.error(fields, event);
    else logger.info(fields, event);
  };
}
