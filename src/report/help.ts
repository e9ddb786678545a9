/** What there is to know of a code or a rule before it is found: the same in a terminal, on a page, in a report. */
import type { Many } from '../shapes.js';
import type { Findable } from './format.js';
import { phrases, type MessageLang } from './phrases.js';
import { inLang } from './told.js';

export interface HelpPart {
  /** Without its colon. */
  readonly heading: string;
  readonly body: string;
}

export function helpOf(findable: Findable, lang: MessageLang): Many<HelpPart> {
  const { headings, severity, evidence, decided } = phrases[lang];
  const { what, why, fix, sources } = findable;
  return [
    { heading: headings.what, body: inLang(what, lang) },
    { heading: headings.why, body: inLang(why, lang) },
    { heading: headings.fix, body: inLang(fix, lang) },
    { heading: headings.severity, body: severity[findable.severity] },
    { heading: headings.decided, body: `${decided[findable.decided]} (${evidence[findable.evidence]})` },
    ...sources.map((source) => ({ heading: headings.source, body: inLang(source, lang) })),
  ];
}
