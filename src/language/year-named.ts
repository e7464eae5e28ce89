/** A text without the year that names its agreement, and that year. */
export type YearNamed = { readonly year: number; readonly text: string };

/**
 * The one of several agreements' years that a text names: "2020: webinaareja 6", as a button says it, or "mikä oli
 * punaisella vuonna 2020?", "valmis 20.3.2020". Undefined when none is named, or two.
 */
export function yearNamed(text: string, years: ReadonlySet<number>): YearNamed | undefined {
  const [, first, rest] = /^\s*(\d{4}):\s+(\S[\s\S]*)$/.exec(text) ?? [];
  if (rest !== undefined && years.has(Number(first))) return { year: Number(first), text: rest };
  const named = new Set((text.match(/(?<![\d,/])(?:19|20)\d\d(?![\d,/])/g) ?? []).map(Number));
  const [year, ...others] = [...named].filter((each) => years.has(each));
  return year === undefined || others.length > 0 ? undefined : { year, text };
}
