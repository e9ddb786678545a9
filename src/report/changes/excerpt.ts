/** The words that changed with those around them: a lawyer reads the sentence, not the article. */
import type { Many } from '../../shapes.js';
import type { Words } from './changes.js';

/** Words kept on each side of a change. */
const AROUND = 12;

/** Lines; words that are far from any change give way to "…". */
export function excerpt(words: Many<Words>): Many<Many<Words>> {
  const last = words.length - 1;
  const shown = words.map(({ change, text }, index): Words => {
    if (change !== 'same') return { change, text };
    return { change, text: shortened(text, index > 0, index < last) };
  });
  return lines(shown).filter((line) => line.some(({ change, text }) => change !== 'same' && text.trim() !== ''));
}

function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const first = afterChange ? AROUND : 0;
  const final = beforeChange ? AROUND : 0;
  if (words.length <= first + final + 1) return text;
  return `${words.slice(0, first).join('')}… ${words.slice(words.length - final).join('')}`;
}

/** A paragraph, a row or an item each is a line. */
function lines(words: Many<Words>): Many<Many<Words>> {
  const found: Words[][] = [[]];
  for (const { change, text } of words)
    text.split('\n').forEach((part, index) => {
      if (index > 0) found.push([]);
      if (part !== '') found.at(-1)?.push({ change, text: part });
    });
  return found;
}
