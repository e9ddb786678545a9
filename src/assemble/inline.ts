/** Small builders of inline content, typographed. */
import { printAlone } from '../language/print/fact.js';
import { typograph } from '../language/text/typograph.js';
import type { Fact, FactPath, FactType, Inline, Lang, Localised, Many } from '../shapes.js';

/** French is the reference: it stands in where a translation is missing. */
export const localised = <T>(text: Localised<T>, lang: Lang): T => text[lang] ?? text.fr;

export const text = (words: string): Many<Inline> => (words === '' ? [] : [{ type: 'text', text: typograph(words) }]);

/** Titles are typographed once: every document of every situation prints them. */
interface Typeset {
  readonly words: string;
  readonly inlines: Many<Inline>;
}
const alreadySet = new WeakMap<Localised<string>, Map<Lang, Typeset>>();
function typeset(title: Localised<string>, lang: Lang): Typeset {
  const byLang = alreadySet.get(title) ?? new Map<Lang, Typeset>();
  alreadySet.set(title, byLang);
  const inlines = (): Many<Inline> => Object.freeze(text(localised(title, lang)));
  const known = byLang.get(lang) ?? { words: typograph(localised(title, lang)), inlines: inlines() };
  byLang.set(lang, known);
  return known;
}
export const titled = (title: Localised<string>, lang: Lang): Many<Inline> => typeset(title, lang).inlines;
export const titleWords = (title: Localised<string>, lang: Lang): string => typeset(title, lang).words;

/** Alone in its cell. */
export const value = (path: string, raw: Fact, type: FactType): Inline => ({
  type: 'value',
  path: path as FactPath,
  raw,
  text: printAlone(raw, type),
});
