import type { Form, FormRow } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { answerKindOf } from '../domain/target.ts';
import { messages } from '../messages/messages.ts';
import { titleOf } from '../messages/row-name.ts';
import { sharedForecast } from './card-input.ts';
import type { CheckInData } from './template-data.ts';

/**
 * The numbers of a form that have been reported this year and whose colour comes only at its end: whether they will be
 * reached is asked of them together, while there is year left.
 */
export function ongoingIn({ rows, agreement, asOf }: Form): readonly string[] {
  if (asOf >= `${agreement.year}-12-31`) return [];
  return rows
    .filter(({ row, status, last }) => {
      const isNumber = answerKindOf(row.target) !== 'choice';
      return isNumber && last !== undefined && status.group === 'not-yet';
    })
    .map(({ row }) => row.indicator.id);
}

/** One input, with "all will be" as one tap; of one row a choice of two, which cannot both be so, and it stands with the row. */
export function sharedInput(form: Form, language: Language): CheckInData['forecasts'] {
  const words = messages[language].form;
  const ongoing = ongoingIn(form);
  if (ongoing.length === 0) return [];
  const rows = form.rows.filter(({ row }) => ongoing.includes(row.indicator.id));
  return [
    {
      id: sharedForecast.id,
      label: labelOf(form, rows, words.wontBeReached(rows.length)),
      value: '',
      error: words.choose,
      choices: [
        { title: words.allWillBe(rows.length), value: sharedForecast.all },
        ...rows.map(({ row }) => ({
          // Alone on its card, the row's name would not say that it is the one that fails.
          title: rows.length === 1 ? words.forecasts.wont : titleOf(row.indicator, language),
          value: row.indicator.id,
        })),
      ],
    },
  ];
}

/** Among other rows "this" has to say which; of several their names say it. */
function labelOf(form: Form, [only, ...others]: readonly FormRow[], label: string): string {
  const isAmongOthers = only !== undefined && others.length === 0 && form.rows.length > 1;
  return isAmongOthers ? `${only.row.indicator.id} · ${label}` : label;
}
