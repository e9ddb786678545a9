/** Typography over a row of inlines: neighbours count across their borders, so that «{{x}} %» has its no-break space. */
import type { Inline, Many } from '../../shapes.js';
import { typograph } from './typograph.js';

type Words = Extract<Inline, { type: 'text' }>;

/** Joins text that Markdown cut, drops spaces at both ends of the row and around line breaks, and applies the rules. */
export function typeset(inlines: Many<Inline>): Many<Inline> {
  const row = joined(inlines);
  const leaves = row.flatMap(leavesOf);
  const set = new Map<Inline, string>();
  const shown = (leaf: Inline | undefined): string => (leaf && 'text' in leaf ? (set.get(leaf) ?? leaf.text) : '');
  leaves.forEach((leaf, index) => {
    if (leaf.type !== 'text') return;
    const [before, after] = [shown(leaves[index - 1]), shown(leaves[index + 1])];
    let text = leaf.text.replace(/\s*\n\s*/g, ' ');
    if (before === '' || /\s$/.test(before)) text = text.replace(/^ +/, '');
    if (after === '') text = text.replace(/ +$/, '');
    set.set(leaf, typograph(text, before.slice(-1), after.slice(0, 1)));
  });
  return replaced(row, set);
}

const leavesOf = (inline: Inline): Many<Inline> => ('inlines' in inline ? inline.inlines.flatMap(leavesOf) : [inline]);

function joined(inlines: Many<Inline>): Many<Inline> {
  const row: Inline[] = [];
  for (const inline of inlines) {
    const last = row.at(-1);
    if (inline.type === 'text' && last?.type === 'text') row[row.length - 1] = join(last, inline);
    else row.push('inlines' in inline ? { ...inline, inlines: joined(inline.inlines) } : inline);
  }
  return row;
}

const join = (a: Words, b: Words): Words => ({ type: 'text', text: a.text + b.text });

const replaced = (inlines: Many<Inline>, set: ReadonlyMap<Inline, string>): Many<Inline> =>
  inlines.flatMap((inline): Many<Inline> => {
    if ('inlines' in inline) return [{ ...inline, inlines: replaced(inline.inlines, set) }];
    const text = set.get(inline);
    return text === '' ? [] : [text === undefined ? inline : { type: 'text', text }];
  });
