import type { Typed } from '../../src/domain/answer-row.ts';
import type { Whose } from '../../src/domain/question.ts';
import type { Intent } from '../../src/language/intent.ts';

/** A message and what it must be understood as, in the short form of `inShort`. */
export type Phrase = readonly [message: string, intent: string];

/** An intent as one line, so that a table of phrases can be read. */
export function inShort(intent: Intent): string {
  switch (intent.kind) {
    case 'question':
      return [intent.question, ...(intent.asks === undefined ? [] : [intent.asks])]
        .map(questionInShort)
        .join(' + ');
    case 'choose':
      return ['choose', ...(intent.for === 'show' ? [] : [intent.for]), ...intent.indicators].join(' ');
    case 'take':
      return ['take', ...(intent.indicators === 'all' ? ['all'] : intent.indicators)].join(' ');
    case 'tell':
      return [...intent.entries.map(toldOf), ...intent.unread.map((line) => `? ${line}`)].join('; ');
    case 'report':
      return intent.indicator === undefined ? 'report' : `report ${intent.indicator}`;
    case 'language':
      return `language ${intent.language}`;
    case 'clock':
      return intent.to === undefined ? 'clock ?' : `clock ${intent.to.day} ${intent.to.time ?? ''}`.trim();
    case 'digest':
      return intent.quarter === undefined ? 'digest' : `digest Q${intent.quarter}`;
    case 'assign':
      return ['assign', ...givenInShort(intent.indicators), intent.to ?? '?'].join(' ');
    case 'release':
      return ['release', ...[intent.indicators].flat()].join(' ');
    case 'remind-me':
      return ['remind', ...(intent.indicators ?? []), intent.on ?? '?'].join(' ');
    case 'away':
    case 'pause':
      return `${intent.kind} ${intent.until ?? '?'}`;
    case 'undo':
      return intent.indicator === undefined ? 'undo' : `undo ${intent.indicator}`;
    case 'sent':
      return [
        intent.whose === 'mine' ? 'sent to me' : 'sent',
        ...(intent.days === undefined ? [] : [`${intent.days.from}–${intent.days.to}`]),
      ].join(' ');
    case 'help':
      return intent.about === undefined ? 'help' : `help ${intent.about}`;
    case 'spare':
      return intent.isSpared ? 'fewer' : 'usual';
    case 'become-manager':
      return intent.as;
    default:
      return intent.kind;
  }
}

export function questionInShort(question: Extract<Intent, { kind: 'question' }>['question']): string {
  if (question.kind === 'rows')
    return [
      'rows',
      question.state,
      ...whoseInShort(question.whose),
      ...(question.on === undefined ? [] : [question.on]),
    ].join(' ');
  if (question.kind === 'due')
    return ['due', question.from, question.to, ...whoseInShort(question.whose)].join(' ');
  if (question.kind === 'changed')
    return ['changed', question.since, question.until, ...whoseInShort(question.whose)]
      .filter(Boolean)
      .join(' ');
  if (question.kind === 'next') return ['next', ...whoseInShort(question.whose)].join(' ');
  if (question.kind !== 'row') return question.kind;
  return ['row', question.indicator, question.asked, question.also, question.on].filter(Boolean).join(' ');
}

function givenInShort(given: Extract<Intent, { kind: 'assign' }>['indicators']): readonly string[] {
  if (typeof given === 'string') return [given];
  return 'part' in given ? [given.title] : given;
}

function whoseInShort(whose: Whose): readonly string[] {
  switch (whose.kind) {
    case 'everyone':
      return [];
    case 'mine':
      return ['mine'];
    case 'person':
      return [whose.person];
    case 'rows':
      return whose.indicators;
    case 'place':
      return [whose.place.title];
  }
}

/** "10 done 2020-03-20", "39 6", "53 2 & 1" */
function toldOf({ indicator, actual, parts, choice, day, same }: Typed): string {
  return [indicator, same ? 'same' : (actual ?? parts?.join(' & ') ?? choice), day].filter(Boolean).join(' ');
}
