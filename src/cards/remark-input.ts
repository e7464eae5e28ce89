import type { Digest } from '../domain/digest.ts';
import type { Language } from '../domain/language.ts';
import { longestRemark, onOneLine, type Remarked } from '../domain/remark.ts';
import { messages } from '../messages/messages.ts';
import type { RemarkInput } from './template-data.ts';

/** What came of the Save under the field, and what was typed in it. */
export type RemarkSaved = { readonly is: Remarked; readonly typed: string };

/** The field for the head's own sentence, with its Save; none for others, or on the digest of an earlier quarter. */
export function remarkInput(
  { agreement, quarter, remark, mayRemark }: Digest,
  saved: RemarkSaved | undefined,
  language: Language,
): readonly RemarkInput[] {
  if (!mayRemark) return [];
  const { remark: words, form } = messages[language];
  const isRefused = saved?.is === 'too-long';
  const has = remark !== undefined;
  const refusal = words.tooLong(onOneLine(saved?.typed ?? '').length, longestRemark);
  return [
    {
      refusals: isRefused ? [{ text: refusal }] : [],
      label: words.label(has),
      example: words.example,
      value: isRefused ? saved.typed : (remark?.text ?? ''),
      error: words.atMost(longestRemark),
      most: longestRemark,
      note: [words.note(has), form.commentIsPublic].join(' '),
      save: words.save,
      agreement: agreement.id,
      quarter,
    },
  ];
}
