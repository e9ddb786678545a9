/** Findings in chapters: an offer each, then the whole library. Sections: a clause, a document, a fact, a file. */
import type { Diagnostic, Many } from '../../shapes.js';
import { inOrder } from '../order.js';
import { phrases, type MessageLang } from '../phrases.js';
import { capital, concerning } from '../told.js';

export interface Chapter {
  readonly title: string;
  readonly sections: Many<{ readonly title: string; readonly findings: Many<Diagnostic> }>;
}

export function chaptersOf(findings: Many<Diagnostic>, lang: MessageLang): Many<Chapter> {
  const say = phrases[lang];
  const offerOf = ({ subject: { offer } }: Diagnostic): string =>
    offer === undefined ? say.library : capital(concerning({ offer }, lang));
  const sectionOf = ({ subject: { clause, document, path }, at }: Diagnostic): string => {
    if (clause !== undefined) return capital(concerning({ clause }, lang));
    if (document !== undefined) return capital(concerning({ document }, lang));
    if (path !== undefined) return capital(concerning({ path }, lang));
    return at?.file ?? say.beyond;
  };
  const chapters = [...grouped(inOrder(findings), offerOf)].map(([title, own]) => ({
    title,
    sections: [...grouped(own, sectionOf)].map(([section, each]) => ({ title: section, findings: each })).sort(byTitle),
  }));
  // What is said of everything comes first.
  return chapters.sort((a, b) => Number(b.title === say.library) - Number(a.title === say.library) || byTitle(a, b));
}

function grouped(findings: Many<Diagnostic>, keyOf: (finding: Diagnostic) => string): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return groups;
}

const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number => (a.title < b.title ? -1 : 1);
