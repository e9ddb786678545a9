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

/** Under the title: what the title says already is not said again, nor a source that the reason names. */
export function helpOf(findable: Findable, lang: MessageLang): Many<HelpPart> {
  const { headings, severity, evidence, decided } = phrases[lang];
  const [title, what, why, fix] = [findable.title, findable.what, findable.why, findable.fix].map((said) =>
    inLang(said, lang),
  );
  const sources = findable.sources.map((source) => inLang(source, lang)).filter((source) => !why?.includes(source));
  const isTold = findable.decided === 'code' || findable.decided === 'expression';
  const worth = isTold ? ` (${evidence[findable.evidence]})` : '';
  const part = (heading: string, body = ''): Many<HelpPart> => (body === '' ? [] : [{ heading, body }]);
  return [
    ...part(headings.what, what === title ? '' : what),
    ...part(headings.why, why),
    ...part(headings.fix, fix),
    ...part(headings.severity, severity[findable.severity]),
    ...part(headings.decided, `${decided[findable.decided]}${worth}`),
    ...part(headings.source, sources.join(' ; ')),
  ];
}
