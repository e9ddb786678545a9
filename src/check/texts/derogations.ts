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

/** What a contract is made of. */
const CLAUSE = '(?:stipulation|clause|disposition|article|mention|règle)s?';
const OTHER = `(?:${CLAUSE}|conditions? (?:générales?|particulières?)|annexes?)`;
const DEROGATES = pattern(
  [
    'par (?:dérogation|exception) (?:à|au|aux)',
    'par dérogation|il est dérogé|à titre (?:dérogatoire|de dérogation)|de (?:façon|manière) dérogatoire',
    `dérog(?:e|ent|era|eront|eant)(?: ${LETTER}+ment)? (?:à|au|aux)`,
    'nonobstant',
    "contrairement (?:à l'article|à la clause|au paragraphe|à l'annexe|aux|à ce qu)|(?:à la différence|au rebours) (?:de ce qu|de l'article|des (?:stipulations|clauses|conditions générales))",
    '(?:malgré|en dépit d[eu]s?|sans égard (?:à|aux?|pour)|sans tenir compte d[eu]s?|quelles? que soi(?:en)?t) (?:toute|les|la|des|ce|leurs)? ?(?:autres? )?(?:stipulation|clause|disposition|mention)s?(?: [^.;]{0,30})?(?: contraires?)?',
    '(?:malgré|en dépit de) ce (?:qui précède|qui est (?:dit|prévu|stipulé)|que (?:prévoi|stipule|dispose|dit|disent|prévoient))',
    "(?:en lieu et place|à la place|en remplacement|par préférence) (?:de l'|des? |du |à l'|à la |aux? )(?:article|stipulation|clause|condition|disposition|règle)s?",
    'sauf (?:dispositions?|stipulations?|clauses?|mentions?|accords?|conventions?|indications?|précisions?|règles?)(?: (?:expresses?|particulières?|spéciales?|écrites?|formelles?|préalables?|dûment convenues?))* (?:contraires?|différentes?|autres?)',
    `(?:sauf (?:si|lorsque|s')|à moins qu)[^.;]{1,60} (?:n'en |en |n'y |le )?(?:soit |est |a été |ait été )?(?:dispose|décid|stipul|convien|convenu|dispos|prévoi|prévu|précis)${LETTER}* autrement`,
  ].join('|'),
);
const PREVAILS = pattern(
  `(?:écarten?t?|exclu(?:t|ent)|évincen?t?|remplacen?t?|annulen?t?(?: et remplacen?t?)?|prime(?:nt)? sur|prévau?(?:t|dra)? sur|prévalent sur|(?:l'|')?emporten?t?(?:era)? sur|priment|se substituen?t? (?:à|aux?))(?: ${LETTER}+ment)? (?:l'application (?:de |du |des )|celles? (?:de |du |des |qui )|ceux (?:de |du |des )|toutes? |tout |les? |la |l'|des )(?:autres? |toute autre )*${OTHER}`,
);
const UNAPPLIED = pattern(
  `(?:l'article|les? ${CLAUSE}|la ${CLAUSE}|${CLAUSE})(?: (?!qui|que|et)[^.;:,]{1,60})? (?:ne s'appliquen?t?|n'est|ne sont|n'ont|reste(?:nt)?)(?: pas| plus| point)? ?(?:applicables?|lettre morte|vocation à s'appliquer|ici|au|aux|à|dans|pour|lorsque|si|en)`,
);
/** Each with letters that its sentences have. */
const WORDINGS: Many<readonly [sign: RegExp, words: RegExp]> = [
  [
    /dérog|par exception|nonobstant|contrair|malgré|dépit|sans égard|sans tenir|soi(?:en)?t |en lieu|à la place|remplacement|préférence|autrement|sauf |différence d|rebours/,
    DEROGATES,
  ],
  [
    /(?:écart|exclu|évinc|remplac|annul|prime|préva|emport|substitu)[^]{0,40}(?:stipulation|clause|disposition|article|condition|règle|annexe|mention|celles?|ceux)/,
    PREVAILS,
  ],
  [
    /(?:article|clause|stipulation|disposition|règle|mention)[^]*(?:ne s'appliqu|n'est|ne sont|n'ont|lettre morte)/,
    UNAPPLIED,
  ],
];
const DENIED = ending("(?:ne|n'|sans|ni)(?: (?:y|en|jamais))?");
/** Of a law, which a contract cannot number. */
const OF_LAW = new RegExp(
  `^[^.;]{0,80}(?<!${LETTER})(?:loi|lois|code|règlement|directive|décret|droit commun|dispositions légales|articles? (?:\\d|[lrd]\\.))`,
);
const REACH = 12;

function derogationsIn({ small }: Sentence): Many<Passage> {
  const all = WORDINGS.flatMap(([sign, words]) => (sign.test(small) ? matchesOf(words, small) : []));
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
