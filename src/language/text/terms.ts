/** Finds the defined terms in texts. */
import type { Definition, Inline, Many } from '../../shapes.js';

export interface TermFinder {
  /** The text as text and term inlines. */
  readonly find: (text: string) => Many<Inline>;
}

/** Whole words, as they are written, the longest spelling first: «Annexe tarifaire» before «Annexe». */
export function termFinder(definitions: Many<Definition>): TermFinder {
  const byForm = new Map(
    definitions.flatMap((definition) => definition.forms.map((form) => [form, definition.id] as const)),
  );
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return { find: (text) => [{ type: 'text', text }] };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${forms.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return {
    find: (text) =>
      text.split(pattern).flatMap((part, index): Many<Inline> => {
        if (part === '') return [];
        if (index % 2 === 0) return [{ type: 'text', text: part }];
        return [{ type: 'term', id: byForm.get(part.replace(/\u00A0/g, ' ')) ?? part, text: part }];
      }),
  };
}

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00A0]');
