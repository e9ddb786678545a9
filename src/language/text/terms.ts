/** Finds the defined terms in texts. */
import type { Block, Definition, Inline, Many } from '../../shapes.js';
import { mapBlocks } from './walk.js';

export interface TermFinder {
  /** The text as text and term inlines. */
  readonly find: (text: string) => Many<Inline>;
}

/**
 * Whole words, as they are written, the longest spelling first: «Annexe tarifaire» before «Annexe», and «Service» neither in
 * «Services» nor in «Sous-Service». Texts are typographed: a form matches whichever its spaces and apostrophes became.
 */
export function termFinder(definitions: Many<Pick<Definition, 'id' | 'forms'>>): TermFinder {
  const ids = new Map(definitions.flatMap(({ id, forms }) => forms.map((form) => [plain(form), id] as const)));
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return { find: (text) => [{ type: 'text', text }] };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(${forms.map(source).join('|')})(?![\\p{L}\\p{N}_-])`, 'u');
  return {
    find: (text) =>
      text.split(pattern).flatMap((part, index): Many<Inline> => {
        const id = index % 2 === 1 ? ids.get(plain(part)) : undefined;
        return part === '' ? [] : [id === undefined ? { type: 'text', text: part } : { type: 'term', id, text: part }];
      }),
  };
}

/** Marks the terms in text, but not in links: no link stands in another. */
export function markTerms(
  blocks: Many<Block>,
  finder: TermFinder,
  anchor?: (term: string) => string | undefined,
): { blocks: Many<Block>; terms: Many<string> } {
  const used = new Set<string>();
  const mark = (inline: Inline): Many<Inline> => {
    if (inline.type !== 'text') return [inline];
    const found = finder.find(inline.text);
    for (const each of found) if (each.type === 'term') used.add(each.id);
    return found.map((each) => {
      const target = each.type === 'term' ? anchor?.(each.id) : undefined;
      return target === undefined ? each : { ...each, anchor: target };
    });
  };
  return { blocks: mapBlocks(blocks, mark, ({ type }) => type !== 'link'), terms: [...used] };
}

const plain = (form: string): string => form.replace(/[\u00A0\u202F]/g, ' ').replace(/’/g, "'");
const source = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[ \\u00A0\\u202F]')
    .replace(/'/g, "['’]");
