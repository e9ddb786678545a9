/** Layouts that are laid out once, then only filled. */
import Handlebars from 'handlebars';
import type { Many } from '../../shapes.js';
import type { Html } from '../html/views.js';
import type { Words } from './words.js';

type Value = Html | string | boolean | null;
export interface Fillable {
  readonly words?: Words;
  readonly [key: string]: Value | Words | undefined;
}
/** Text, and between its parts the keys of the values that stand there. */
interface Frame {
  readonly parts: Many<string>;
  readonly keys: Many<string>;
}

/**
 * A layout prints values and asks which are there, and nothing else: views in which the same ones are there have the same text
 * around them. It is made once for each such choice, with marks for the values. All views have the same keys; a key holds
 * values of one kind, or nothing, and never a list.
 */
export function filled<V>(layout: (view: V) => string): (view: V) => string {
  const byWords = new Map<Words | undefined, Map<number, Frame>>();
  let keys: Many<string> | undefined;
  return (typed) => {
    const view = typed as Fillable;
    keys ??= Object.keys(view).filter((key) => key !== 'words');
    let choice = 0;
    for (const key of keys) choice = choice * 2 + (view[key] ? 1 : 0);
    const byChoice = byWords.get(view.words) ?? new Map<number, Frame>();
    byWords.set(view.words, byChoice);
    const frame = byChoice.get(choice) ?? frameOf(layout as (view: Fillable) => string, view, keys);
    byChoice.set(choice, frame);
    let text = frame.parts[0] ?? '';
    let at = 1;
    for (const key of frame.keys) text += printed(view[key]) + (frame.parts[at++] ?? '');
    return text;
  };
}

/** Private characters: no layout holds them, since no reader could see them. */
const mark = (index: number): string => `\uE000${index}\uE001`;
const MARK = /\uE000(\d+)\uE001/;

function frameOf(layout: (view: Fillable) => string, view: Fillable, keys: Many<string>): Frame {
  const marked = keys.map((key, index): [string, Value | Words | undefined] => {
    const value = view[key];
    if (!value || value === true) return [key, value];
    return [key, typeof value === 'string' ? mark(index) : new Handlebars.SafeString(mark(index))];
  });
  const split = layout({ ...view, ...Object.fromEntries(marked) }).split(MARK);
  return {
    parts: split.filter((_, index) => index % 2 === 0),
    keys: split.flatMap((part, index) => (index % 2 === 1 ? (keys[Number(part)] ?? []) : [])),
  };
}

const printed = (value: Fillable[string]): string =>
  typeof value === 'string' ? Handlebars.escapeExpression(value) : (value as Html).toHTML();
