import { forecast } from '../domain/check-in.ts';
import { choiceName, choicesOn } from '../domain/choices.ts';
import { day } from '../domain/day.ts';
import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { saidOf } from '../domain/said.ts';
import { canRepeat } from '../domain/same-again.ts';
import { answerKindOf, type Target, unitOf } from '../domain/target.ts';
import { format } from '../messages/format.ts';
import { messages } from '../messages/messages.ts';
import { sameChoice } from './card-input.ts';
import { exampleOf, numberAsked, partUnitIn, unitIn } from './number-asked.ts';
import type { AskedRow } from './template-data.ts';

export type RowInputs = Pick<
  AskedRow,
  'choices' | 'days' | 'numbers' | 'sames' | 'sums' | 'looks' | 'comments'
>;
type Placing = Pick<Form, 'agreement' | 'today' | 'asOf'> & { readonly alone: boolean };

const none: RowInputs = { choices: [], days: [], numbers: [], sames: [], sums: [], looks: [], comments: [] };

/**
 * A row's inputs. They start empty, because empty means no word; on a row that comes back they hold what was
 * typed. Labels of several rows begin with the row's number, since a screen reader meets them without their heading.
 */
export function rowInputs(asked: FormRow, placing: Placing, language: Language): RowInputs {
  const { target } = asked.row;
  if (answerKindOf(target) === 'choice') return choiceInputs(asked, placing, language);
  const numbers =
    target.kind === 'all' ? partInputs(asked, target, placing, language) : oneInput(asked, placing, language);
  const fields = {
    ...none,
    numbers,
    sames: sameInput(asked, placing, language),
    sums: [...sumInput(asked, placing, language), ...sureInput(asked, placing, language)],
  };
  if (asksForecast(asked)) return { ...fields, ...forecastInputs(asked, placing, language) };
  // What was told with its reason keeps it.
  const hasReason = asked.typed?.comment !== undefined;
  return hasReason ? { ...fields, comments: [commentInput(asked, placing, language)] } : fields;
}

/**
 * What came out yellow or red is asked what will become of it, and why; other numbers are not. A row that comes back
 * keeps what was said of either.
 */
function asksForecast({ status, last, typed, refusal }: FormRow): boolean {
  if (refusal !== undefined) return typed?.forecast !== undefined || typed?.comment !== undefined;
  return last !== undefined && (status.group === 'yellow' || status.group === 'red');
}

function forecastInputs(
  asked: FormRow,
  placing: Placing,
  language: Language,
): Pick<RowInputs, 'looks' | 'comments'> {
  const { agreement, asOf } = placing;
  const { form } = messages[language];
  const comments = [commentInput(asked, placing, language)];
  // Of a year that is over there is nothing left to foresee.
  if (asOf >= `${agreement.year}-12-31`) return { looks: [], comments };
  return {
    looks: [
      {
        ...input(asked, 'forecast', placing, form.forecast, forecast.safeParse(asked.typed?.forecast).data),
        error: form.choose,
        placeholder: form.choose,
        choices: forecast.options.map((value) => ({ title: form.forecasts[value], value })),
      },
    ],
    comments,
  };
}

function commentInput(asked: FormRow, placing: Placing, language: Language): RowInputs['comments'][number] {
  const { form } = messages[language];
  return {
    ...input(asked, 'comment', placing, form.comment, asked.typed?.comment),
    error: form.commentIsPublic,
    note: form.commentIsPublic,
  };
}

/** A row alone on its card shows its choices outright: one tap less. */
function choiceInputs(asked: FormRow, placing: Placing, language: Language): RowInputs {
  const { form } = messages[language];
  const { row, typed } = asked;
  const { today, agreement } = placing;
  const offered = choicesOn(row, today, agreement);
  return {
    ...none,
    choices: [
      {
        ...input(
          asked,
          'choice',
          placing,
          form.situation,
          offered.find((each) => each === typed?.choice),
        ),
        error: form.choose,
        placeholder: form.choose,
        style: placing.alone ? 'expanded' : 'compact',
        choices: [
          ...offered.map((value) => ({
            title: form.choices[choiceName(row, value, today, agreement)],
            value: String(value),
          })),
          ...sameAs(asked, placing, language).map((title) => ({ title, value: sameChoice })),
        ],
      },
    ],
    days: [{ ...input(asked, 'day', placing, form.day, day.safeParse(typed?.day).data), error: form.choose }],
    comments: [commentInput(asked, placing, language)],
  };
}

function oneInput(asked: FormRow, placing: Placing, language: Language): RowInputs['numbers'] {
  const { asOf, agreement } = placing;
  const { form } = messages[language];
  const example = form.placeholder(form.example(exampleOf(asked.row)));
  const unit = unitIn(asked.row, agreement.language === language);
  const label = form.number({ ...numberAsked(asked.row, asOf), unit });
  return [
    { ...input(asked, 'actual', placing, label, asked.typed?.actual), error: example, placeholder: example },
  ];
}

function partInputs(
  asked: FormRow,
  { parts }: Extract<Target, { kind: 'all' }>,
  placing: Placing,
  language: Language,
): RowInputs['numbers'] {
  const { asOf, agreement } = placing;
  const { form } = messages[language];
  const isOwnLanguage = agreement.language === language;
  return parts.map((part, n) => {
    const unit = unitOf(part);
    const example = form.placeholder(form.example(exampleOf(asked.row, unit)));
    const shown = partUnitIn(unit, isOwnLanguage, format[language].quote);
    const label = form.number({ ...numberAsked(asked.row, asOf, unit), unit: shown });
    const { id, ...rest } = input(asked, 'part', placing, label, asked.typed?.parts?.[n]);
    return { ...rest, id: `${id}-${n}`, error: example, placeholder: example };
  });
}

/** "Ennallaan: 14", where this year has a report that can be said again. */
function sameAs(
  { row, last }: FormRow,
  { today, agreement }: Placing,
  language: Language,
): readonly string[] {
  const { form } = messages[language];
  return last !== undefined && canRepeat(row, today, agreement)
    ? [form.same(saidOf(row, last, agreement))]
    : [];
}

function sameInput(asked: FormRow, placing: Placing, language: Language): RowInputs['sames'] {
  const { form } = messages[language];
  return sameAs(asked, placing, language).map((title) => {
    const { value: _none, ...rest } = input(asked, 'same', placing, form.unchanged, undefined);
    return { ...rest, title, error: form.unchanged };
  });
}

/** A count that falls comes back with what it may be; what was chosen stays while something else is asked of it. */
function sumInput(asked: FormRow, placing: Placing, language: Language): RowInputs['sums'] {
  const { form } = messages[language];
  const { refusal, typed: row } = asked;
  if (refusal?.why !== 'fell' && (refusal?.why !== 'unlikely' || row?.sum === undefined)) return [];
  const { typed } = refusal;
  return [
    {
      ...input(asked, 'sum', placing, form.sum, refusal.why === 'unlikely' ? row?.sum : undefined),
      error: form.choose,
      choices: (['total', 'more'] as const).map((value) => ({ title: form.sums[value](typed), value })),
    },
  ];
}

/** A number that is hard to believe comes back with a word that it is right; another number needs one of its own. */
function sureInput(asked: FormRow, placing: Placing, language: Language): RowInputs['sums'] {
  const { form } = messages[language];
  if (asked.refusal?.why !== 'unlikely') return [];
  const { typed } = asked.refusal;
  return [
    {
      ...input(asked, 'sure', placing, form.sure, undefined),
      error: form.choose,
      choices: [{ title: form.isRight(typed), value: typed }],
    },
  ];
}

type What = 'choice' | 'day' | 'actual' | 'part' | 'same' | 'sum' | 'sure' | 'forecast' | 'comment';

function input(
  { row: { indicator } }: FormRow,
  what: What,
  { alone }: Placing,
  label: string,
  typed: string | undefined,
) {
  return {
    id: `${what}-${indicator.id}`,
    label: alone ? label : `${indicator.id} · ${label}`,
    value: typed ?? '',
  };
}
