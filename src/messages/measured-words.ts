import type { Language } from '../domain/language.ts';
import type { Measured, Unit } from '../domain/status/reason.ts';
import { format } from './format.ts';
import type { ReasonTexts } from './reason-texts.ts';

/** A reported number: "46,17 % (633/1371)", "5 jaksoa". */
export function nowIn(language: Language, { actual, unit }: Measured): string {
  if (actual.kind === 'number') return withUnit(language, actual.value, unit);
  return `${format[language].percent(actual.value)} (${actual.numerator}/${actual.denominator})`;
}

/** What a number has to be: "55–75 %", "vähintään 20". */
export function targetIn(language: Language, texts: ReasonTexts, measured: Measured): string {
  const { demand } = measured;
  const amount = (value: number) => amountIn(language, measured, value);
  const { least, above, most, below, about } = texts.demands;
  switch (demand.kind) {
    case 'least':
      if (demand.most === undefined) return (demand.strict ? above : least)(amount(demand.least));
      if (demand.most === demand.least) return amount(demand.least);
      return `${format[language].number(demand.least)}–${amount(demand.most)}`;
    case 'most':
      return (demand.strict ? below : most)(amount(demand.most));
    case 'zero':
      return amount(0);
    case 'about':
      return about(amount(demand.about));
  }
}

/** A number in per cent or euros where the target is; things counted need no noun of their own here. */
function amountIn(language: Language, { actual, unit }: Measured, value: number): string {
  if (actual.kind === 'ratio') return format[language].percent(value);
  return isSign(unit) ? withUnit(language, value, unit) : format[language].number(value);
}

/**
 * A number with its unit. A noun is in the agreement's language and in the form that follows most numbers, so
 * it is left out in other languages and after one.
 */
export function withUnit(language: Language, value: number, unit: Unit | undefined): string {
  const { number, percent } = format[language];
  if (unit?.text === '%') return percent(value);
  if (unit === undefined || (!isSign(unit) && (unit.language !== language || value === 1)))
    return number(value);
  return `${number(value)}\u00a0${unit.text}`;
}

function isSign(unit: Unit | undefined): boolean {
  return unit !== undefined && /^\P{L}+$/u.test(unit.text);
}
