import type { Card } from '../../src/cards/card.ts';
import { type Element, elementsOf, inputsOf, isElement, ofType, textsOf } from './elements.ts';

const buttonTypes = new Set(['Action.Submit', 'Action.Execute']);
/** Teams refuses messages of about 100 KB in UTF-16; other things have to fit beside the card. */
const mostBytes = 80 * 1024;
/** "Save, the rest unchanged" still fits at 320 px. */
const mostOnButton = 24;

/** What a card breaks of what Teams and our readers need, as sentences. */
export function breaches({ json, summary }: Card): readonly string[] {
  const elements = elementsOf(json);
  const [card] = elements;
  const rules: readonly [boolean, string][] = [
    [card?.type === 'AdaptiveCard', 'it is not an adaptive card'],
    [card?.version === '1.5', 'its version is not 1.5, the newest that Teams shows'],
    [/^[a-z]{2}$/.test(String(card?.lang)), 'a screen reader cannot tell its language'],
    [card?.fallbackText === summary && summary !== '', 'old clients get no text'],
    [buttonsOf(elements).length <= 6, 'it has more than six buttons'],
    [elements.filter(({ style }) => style === 'positive').length <= 2, 'it has several primary buttons'],
    [unique(pressedData(elements)), 'it offers the same twice'],
    [!JSON.stringify(json).includes('${'), 'something was not filled in'],
    [JSON.stringify(json).length * 2 <= mostBytes, 'it is too big for Teams'],
    [unique(inputsOf(json).map(({ id }) => id)), 'two inputs have the same id'],
    [unique(inputsOf(json).map(({ label }) => label)), 'two inputs are called the same'],
  ];
  return [
    ...rules.filter(([kept]) => !kept).map(([, breach]) => breach),
    ...elements.flatMap(longButton),
    ...ofType(json, 'Container').flatMap(repeatedReason),
    ...ofType(json, 'TextBlock')
      .filter(({ wrap }) => wrap !== true)
      .map(({ text }) => `cut short on a phone: ${text}`),
    ...inputsOf(json).flatMap(inputBreaches),
    ...ofType(json, 'ColumnSet').map(() => 'columns do not fit a phone'),
    ...elements.flatMap(emptyTexts),
  ];
}

/** Buttons that are shown: a fallback takes its action's place, and a row that can be pressed is no button. */
function buttonsOf(elements: readonly Element[]): readonly Element[] {
  return elements
    .filter(({ type }) => type === 'ActionSet')
    .flatMap(({ actions }) => (Array.isArray(actions) ? actions : []))
    .filter((action: Element) => buttonTypes.has(action.type));
}

/** What each thing to press does, a button or a row; a fallback does what its action does. */
function pressedData(elements: readonly Element[]): readonly string[] {
  const pressable = elements.flatMap(({ selectAction }) => (isElement(selectAction) ? [selectAction] : []));
  return [...buttonsOf(elements), ...pressable].map((action) => JSON.stringify(action.data));
}

/** Teams cuts a button's title at the width of a phone. */
function longButton({ type, actions }: Element): readonly string[] {
  if (type !== 'ActionSet' || !Array.isArray(actions)) return [];
  return actions
    .map(({ title }: Element) => String(title))
    .filter((title) => title.length > mostOnButton)
    .map((title) => `cut short on a button: ${title}`);
}

/** A colour and its reason on most rows of a list hide the rows' names. */
function repeatedReason({ items }: Element): readonly string[] {
  const rows = elementsOf(items).filter(({ selectAction }) => selectAction !== undefined);
  const reasons = rows.flatMap((row) => textsOf(row)).filter((text) => /^[●▲■?○]/.test(text));
  const said = (reason: string) => reasons.filter((other) => other === reason).length;
  const most = reasons.find((reason) => said(reason) > 2 && said(reason) * 2 > rows.length);
  return most === undefined ? [] : [`said of most rows: ${most}`];
}

function inputBreaches({ id, label, errorMessage, type, wrap }: Element): readonly string[] {
  return [
    ...(isText(label) ? [] : [`${id} has no label`]),
    ...(isText(errorMessage) ? [] : [`${id} does not say what it accepts`]),
    ...(type === 'Input.ChoiceSet' && wrap !== true ? [`${id} cuts its choices short`] : []),
  ];
}

function emptyTexts({ type, text, title }: Element): readonly string[] {
  const isShown = type === 'TextBlock' || type === 'TextRun';
  return (isShown && !isText(text)) || (buttonTypes.has(type) && !isText(title)) ? [`an empty ${type}`] : [];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function unique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
