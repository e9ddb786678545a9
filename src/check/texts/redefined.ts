/** A defined term has one definition: no clause gives it another sense. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { Definition, Many, Workspace } from '../../shapes.js';
import { matchesOf } from './pattern.js';
import { redefining, type Defining } from './says/redefining.js';
import { writtenIn } from './written.js';

export interface Redefinition extends Passage {
  readonly term: string;
}
export type RedefinitionFinder = (text: string) => Many<Redefinition>;

/** An article, then quotes, in whichever order: « l'Incident », l'« Incident ». */
const LEADING =
  /(?:(?:[Ll]es? |[Ll]a |[Ll]['’]|[Uu]ne? |[Dd]es |[Dd]['’])?[«"“]\s*)?(?:(?:[Ll]es? |[Ll]a |[Ll]['’]|[Uu]ne? |[Dd]es |[Dd]['’]))?$/;
const CLOSING = /^\s*[»"”]/;
const ANY = '[A-Za-zÀ-ÖØ-öø-ÿŒœ]';
/** Longer than any wording. */
const REACH = 120;

/** Finds, in a text as it is written, words that give one of these terms a sense. */
export function redefinitionFinder(definitions: Many<Pick<Definition, 'forms'>>): RedefinitionFinder {
  const forms = definitions.flatMap((each) => each.forms).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (forms.length === 0) return () => [];
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).join('|');
  const finder = new RegExp(`(?<!${ANY})(?:${longestFirst})(?!${ANY})`, 'g');
  return (text) => {
    const wordings = redefining.filter(({ sign }) => sign.test(text));
    return wordings.length === 0
      ? []
      : matchesOf(finder, text).flatMap(({ 0: term, index }) => redefinitionOf(text, term, index, wordings));
  };
}

function redefinitionOf(text: string, term: string, index: number, wordings: Many<Defining>): Many<Redefinition> {
  const head = text.slice(Math.max(0, index - REACH), index);
  const leading = LEADING.exec(head)?.[0] ?? '';
  const tail = text.slice(index + term.length, index + term.length + REACH);
  const closing = CLOSING.exec(tail)?.[0] ?? '';
  const before = head.slice(0, head.length - leading.length);
  const after = tail.slice(closing.length);
  const written = closing !== '' && /[«"“]/.test(leading) ? 'quoted' : leading === '' ? 'bare' : 'plain';
  for (const wording of wordings) {
    if (wording.written && !wording.written.includes(written)) continue;
    if (wording.things && PERSON.test(term)) continue;
    const [first, last] = [wording.before?.exec(before), wording.after?.exec(after)];
    if ((wording.before && !first) || (wording.after && !last)) continue;
    const opening = first?.[0].replace(/^[.:;\s*-]*/, '') ?? '';
    return [
      {
        term,
        start: index - leading.length - opening.length,
        end: index + term.length + closing.length + (last?.[0].length ?? 0),
      },
    ];
  }
  return [];
}
/** Of those, who does a thing is told by the same verbs: « le Client désigne ». */
const PERSON = /^(?:Client|Hébergeur|Prestataire|Abonné|Utilisateur|Partie|Consommateur)/;

export function checkRedefined({ clauses, definitions }: Workspace, report: Report): void {
  const all = Object.values(definitions);
  const find = redefinitionFinder(all);
  for (const { id, alternatives } of Object.values(clauses))
    for (const { text } of alternatives)
      for (const written of writtenIn(text.fr, { clause: id }))
        for (const { term, ...passage } of find(written.text)) {
          const first = all.find(({ forms }) => forms.includes(term));
          const related = first ? [{ at: first.at, label: { fr: 'la définition', en: 'the definition' } }] : [];
          const words = written.text.slice(passage.start, passage.end).trim();
          const finding = { at: written.placeOf(passage), related, subject: { clause: id }, clash: [term] };
          report(diagnose('term-redefined', { term, words }, finding));
        }
}
