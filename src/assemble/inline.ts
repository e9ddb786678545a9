/** Small builders of inline content, typographed. */
import { printFact } from '../language/print/fact.js';
import { typograph } from '../language/text/typograph.js';
import type { Fact, FactPath, FactType, Inline, Lang, Localised, Many } from '../shapes.js';

/** French is the reference: it stands in where a translation is missing. */
export const localised = <T>(text: Localised<T>, lang: Lang): T => text[lang] ?? text.fr;

export const text = (words: string): Many<Inline> => (words === '' ? [] : [{ type: 'text', text: typograph(words) }]);

/** Titles are typographed once: every document of every situation prints them. */
const alreadySet = new WeakMap<Localised<string>, Map<Lang, Many<Inline>>>();
export function titled(localisedTitle: Localised<string>, lang: Lang): Many<Inline> {
  const byLang = alreadySet.get(localisedTitle) ?? new Map<Lang, Many<Inline>>();
  alreadySet.set(localisedTitle, byLang);
  const known = byLang.get(lang) ?? Object.freeze(text(localised(localisedTitle, lang)));
  byLang.set(lang, known);
  return known;
}

export const value = (path: string, raw: Fact, type: FactType): Inline => ({
  type: 'value',
  path: path as FactPath,
  raw,
  text: printFact(raw, type),
});
