/** A derogation names the clause that it sets aside, and stands in a document that prevails over that clause. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { referencesIn, type Reference } from '../../language/text/refs.js';
import type { Passage } from '../../language/text/source.js';
import type { Many, Template, Workspace } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { ending, LETTER, matchesOf, pattern } from './pattern.js';
import { printsAt } from './printed.js';
import { sentencesOf, type Sentence } from './sentences.js';

const DEROGATES = pattern(
  [
    'par (?:dérogation|exception) (?:à|au|aux)',
    'par dérogation',
    `dérog(?:e|ent|era|eront|eant)(?: ${LETTER}+ment)? (?:à|au|aux)`,
    'nonobstant',
    "contrairement (?:à l'article|aux|à ce qu)",
    '(?:malgré|en dépit de|sans égard à) (?:toute|les|la) (?:stipulation|clause|disposition|mention)s?(?: [^.;]{0,30})? contraires?',
    "en lieu et place (?:de l'|des? |du )(?:article|stipulation|clause|condition|disposition)",
    'sauf (?:dispositions?|stipulations?|clauses?|mentions?|accords?|conventions?)(?: (?:expresses?|particulières?|spéciales?|écrites?))* contraires?',
    "à moins que [^.;]{1,60} n'en (?:dispose|décide|stipule|conviennent?|disposent|décident|stipulent) autrement",
  ].join('|'),
);
const DENIED = ending("(?:ne|n'|sans|ni)(?: (?:y|en|jamais))?");
/** Of a law, which a contract cannot number. */
const OF_LAW = new RegExp(
  `^[^.;]{0,80}(?<!${LETTER})(?:loi|lois|code|règlement|directive|décret|droit commun|dispositions légales|articles? (?:\\d|[lrd]\\.))`,
);
const REACH = 12;

export function derogationsIn({ small }: Sentence): Many<Passage> {
  return matchesOf(DEROGATES, small).flatMap(({ 0: found, index }) => {
    const end = index + found.trimEnd().length;
    if (DENIED.test(small.slice(Math.max(0, index - REACH), index)) || OF_LAW.test(small.slice(end))) return [];
    return [{ start: index, end }];
  });
}

export function checkDerogations({ clauses }: Workspace, report: Report): void {
  for (const { id, alternatives } of Object.values(clauses))
    for (const { text } of alternatives)
      for (const { sentence, passage, named } of found(text.fr)) {
        if (named.length > 0) continue;
        const words = sentence.words.slice(passage.start, passage.end);
        const at = sentence.placeOf(passage);
        report(diagnose('derogation-unnamed', { words }, { at, subject: { clause: id }, clash: [words] }));
      }
}

/** Of a situation: the document that derogates against the one that holds the clause. */
export function checkDerogationRank({ places, workspace, facts, subject }: Prepared, report: Report): void {
  for (const { alternative, clause, document } of derogatingIn(places))
    for (const { named } of found(alternative.text.fr))
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
  Object.values(places).filter(({ alternative }) => found(alternative.text.fr).length > 0),
);

interface Derogation {
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** The references of the same sentence. */
  readonly named: Many<Reference>;
}
const known = new WeakMap<Template, Many<Derogation>>();

function found(text: Template): Many<Derogation> {
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
