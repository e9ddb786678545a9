/** A derogation names the clause that it sets aside, and stands in a document that prevails over that clause. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { referencesIn, type Reference } from '../../language/text/refs.js';
import type { Passage } from '../../language/text/source.js';
import type { Many, Template, Workspace } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { ending, LETTER, matchesOf } from './pattern.js';
import { derogating } from './says/derogating.js';
import { printsAt } from './printed.js';
import { sentencesOf, type Sentence } from './sentences.js';

const DENIED = ending("(?:ne|n'|sans|ni)(?: (?:y|en|jamais))?");
/** Of a law, which a contract cannot number. */
const OF_LAW = new RegExp(
  `^[^.;]{0,80}(?<!${LETTER})(?:loi|lois|code|règlement|directive|décret|droit commun|dispositions légales|articles? (?:\\d|[lrd]\\.))`,
);
const REACH = 12;

function derogationsIn({ small }: Sentence): Many<Passage> {
  const all = derogating.flatMap(([sign, words]) => (sign.test(small) ? matchesOf(words, small) : []));
  return all.flatMap(({ 0: found, index }) => {
    const end = index + found.trimEnd().length;
    const denied = DENIED.test(small.slice(Math.max(0, index - REACH), index));
    if (denied || OF_LAW.test(small.slice(end)) || OF_LAW.test(found)) return [];
    return [{ start: index, end }];
  });
}

export function checkDerogations({ clauses }: Workspace, report: Report): void {
  for (const { id, alternatives } of Object.values(clauses))
    for (const { text } of alternatives)
      for (const { sentence, passage, named } of derogationsOf(text.fr)) {
        if (named.length > 0) continue;
        const words = sentence.words.slice(passage.start, passage.end);
        const at = sentence.placeOf(passage);
        report(diagnose('derogation-unnamed', { words }, { at, subject: { clause: id }, clash: [words] }));
      }
}

/** Of a situation: the document that derogates against the one that holds the clause. */
export function checkDerogationRank({ places, workspace, facts, subject }: Prepared, report: Report): void {
  for (const { alternative, clause, document } of derogatingIn(places))
    for (const { named } of derogationsOf(alternative.text.fr))
      for (const { to, at } of named) {
        const target = places[to];
        const [own, other] = [workspace.documents[document], target && workspace.documents[target.document]];
        if (!target || !own || !other || own.id === other.id || !printsAt(alternative.text.fr, at, facts)) continue;
        if ((own.precedence ?? Infinity) <= (other.precedence ?? Infinity)) continue;
        const related = [{ at: target.clause.at, label: { fr: 'la clause visée', en: 'the clause that is meant' } }];
        const names = { to, document: own.id, stronger: other.id };
        report(
          diagnose('derogation-powerless', names, {
            at,
            related,
            subject: { ...subject, document, clause: clause.id },
            clash: [to],
          }),
        );
      }
}

const derogatingIn = onceFor((places: Prepared['places']) =>
  Object.values(places).filter(({ alternative }) => derogationsOf(alternative.text.fr).length > 0),
);

export interface Derogation {
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** The references of the same sentence. */
  readonly named: Many<Reference>;
}
const known = new WeakMap<Template, Many<Derogation>>();

/** Each with the references of its sentence. */
export function derogationsOf(text: Template): Many<Derogation> {
  const all =
    known.get(text) ??
    sentencesOf(text).flatMap((sentence) => {
      const passages = derogationsIn(sentence);
      if (passages.length === 0) return [];
      const { start, end } = sentence.at;
      const named = referencesIn(text).filter(
        ({ at }) => start.offset <= at.start.offset && at.start.offset < end.offset,
      );
      return passages.map((passage) => ({ sentence, passage, named }));
    });
  known.set(text, all);
  return all;
}
