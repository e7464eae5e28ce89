import type { Said } from '../domain/said.ts';

/** A report as what has not changed since: neither that it had not changed before, nor what was added. */
export function again({ unchanged: _before, ...report }: Said): Said {
  const { actual: _added, ...others } = report;
  return report.total === undefined ? report : others;
}
