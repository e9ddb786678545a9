import { createHash } from 'node:crypto';
import type { Diagnostic, Many, Place, Sha256, Localised, Subject } from '../shapes.js';
import { catalogue } from './catalogue/index.js';
import type { Entry, Said } from './entry.js';

export type BuiltInCode = keyof typeof catalogue;
export type NamesOf<C extends BuiltInCode> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;

/** Where a finding stands and whom it concerns. `clash`: the names that make it this finding and no other. */
export interface Finding {
  readonly at?: Place | undefined;
  readonly related?: Many<{ readonly at: Place; readonly label: Localised<string> }>;
  readonly subject?: Subject;
  readonly clash?: Many<string>;
}

/** Takes findings as they come; phases never throw them. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes the finding `code`, its sentences filled with `names`. Names are quoted from input: formatters print them harmlessly. */
export function diagnose<C extends BuiltInCode>(code: C, names: NamesOf<C>, finding: Finding = {}): Diagnostic {
  const row = catalogue[code] as unknown as Entry<NamesOf<C>>;
  const subject = finding.subject ?? {};
  return {
    code,
    severity: row.severity,
    message: row.message(names),
    why: row.why(names),
    fix: row.fix(names),
    ...(finding.at ? { at: finding.at } : {}),
    related: finding.related ?? [],
    subject,
    evidence: row.evidence ?? 'evaluated',
    fingerprint: fingerprint(code, subject, finding.clash ?? []),
  };
}

/** Of what a finding is about: no line, no wording, no language. */
export function fingerprint(code: string, subject: Subject, clash: Many<string>): Sha256 {
  const { offer = '', options = [], audience = '', document = '', clause = '', path = '' } = subject;
  const identity = [code, offer, options.join('+'), audience, document, clause, path, ...clash];
  return createHash('sha256').update(identity.join('\n')).digest('hex') as Sha256;
}

/** What a code says of anything: its sentences, with « … » for every name. For help pages and lists. */
export function sentencesOf(code: BuiltInCode): { readonly title: Said; readonly why: Said; readonly fix: Said } {
  const row = catalogue[code] as unknown as Entry<Record<string, typeof ANYTHING>>;
  const sample = (row.sample ?? {}) as Record<string, typeof ANYTHING>;
  const names = new Proxy(sample, { get: (known, name: string) => known[name] ?? ANYTHING });
  return { title: row.message(names), why: row.why(names), fix: row.fix(names) };
}

/** Reads as « … » wherever a sentence wants a word, a sentence in two languages, or a list of names. */
const ANYTHING = Object.assign([], { fr: '…', en: '…', toString: () => '…', slice: () => '…' });
