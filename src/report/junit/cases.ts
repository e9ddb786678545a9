/** Everything that was looked for, each with what was found. */
import type { Diagnostic, Many } from '../../shapes.js';
import type { About, Findable } from '../format.js';
import { inOrder } from '../order.js';
import { phrases } from '../phrases.js';
import { inLang } from '../told.js';

export interface Case {
  readonly suite: string;
  readonly name: string;
  readonly findings: Many<Diagnostic>;
  /** Why nothing is found, where that says nothing. */
  readonly skipped?: string;
}

/** What a proof decided where there is one, else every code and rule; then what was found beyond them. */
export function casesOf(findings: Many<Diagnostic>, about: About): Many<Case> {
  const { findables, obligations, lang } = about;
  if (obligations) {
    const proved = obligations.map(({ id, says, kind, findings: own }): Case => ({
      suite: inLang(kind, lang),
      name: `${id} — ${inLang(says, lang)}`,
      findings: inOrder(own),
    }));
    const told = new Set(obligations.flatMap((each) => each.findings.map(({ fingerprint }) => fingerprint)));
    return [
      ...proved,
      ...beyond(
        findings.filter(({ fingerprint }) => !told.has(fingerprint)),
        about,
      ),
    ];
  }
  const known = new Set(findables.map(({ code }) => code));
  return [
    ...findables.map((findable) => caseOf(findable, findings, about)),
    ...beyond(
      findings.filter(({ code }) => !known.has(code)),
      about,
    ),
  ];
}

function caseOf(findable: Findable, findings: Many<Diagnostic>, { lang, waived, isPartial = false }: About): Case {
  const { code, title, group, decided } = findable;
  const own = findings.filter((finding) => finding.code === code);
  const excused = waived.filter(({ finding }) => finding.code === code).length;
  const say = phrases[lang];
  const skipped =
    excused > 0 ? say.waived(excused) : decided === 'review' ? say.decided.review : isPartial ? say.partial : undefined;
  return {
    suite: inLang(group.title, lang),
    name: `${code} — ${inLang(title, lang)}`,
    findings: inOrder(own),
    ...(skipped === undefined || own.length > 0 ? {} : { skipped }),
  };
}

function beyond(findings: Many<Diagnostic>, { lang }: About): Many<Case> {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return codes.map((code) => ({
    suite: phrases[lang].beyond,
    name: code,
    findings: inOrder(findings.filter((finding) => finding.code === code)),
  }));
}
