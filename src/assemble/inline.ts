/** Small builders of inline content, typographed. */
import { printFact } from '../language/print/fact.js';
import { typograph } from '../language/text/typograph.js';
import type { Fact, FactPath, FactType, Inline, Lang, Localised, Many } from '../shapes.js';

/** French is the reference: it stands in where a translation is missing. */
export const localised = <T>(text: Localised<T>, lang: Lang): T => text[lang] ?? text.fr;

export const text = (words: string): Many<Inline> => (words === '' ? [] : [{ type: 'text', text: typograph(words) }]);

export const value = (path: string, raw: Fact, type: FactType): Inline => ({
  type: 'value',
  path: path as FactPath,
  raw,
  text: printFact(raw, type),
});
