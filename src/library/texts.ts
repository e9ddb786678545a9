import type { Report } from '../diagnostics/diagnose.js';
import { parseTemplate } from '../language/text/parse.js';
import type { Condition, Dict, FactType, Localised, Many, Root, Template } from '../shapes.js';
import { originOf, type Reading } from './reading.js';

export interface TextContext {
  readonly types: Dict<FactType>;
  readonly roots: ReadonlySet<Root>;
  /** Conditions that hold wherever the text prints: what they say of presence need not be said again. */
  readonly given: Many<Condition>;
  readonly report: Report;
}

/** The text at `pointer` in every language that it is written in. A text with findings reads as an empty one. */
export function localisedTemplate(
  reading: Reading<unknown>,
  pointer: string,
  text: string | Localised<string>,
  context: TextContext,
): Localised<Template> {
  const read = (source: string, at: string): Template => parseTemplate(source, originOf(reading, at), context);
  if (typeof text === 'string') return { fr: read(text, pointer) };
  const languages = Object.entries(text).map(([lang, source]) => [lang, read(source, `${pointer}/${lang}`)] as const);
  return Object.fromEntries(languages) as unknown as Localised<Template>;
}
