/** Figures come from facts: one that is typed stays when its fact changes. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { ClauseId, Many, Template, Workspace } from '../../shapes.js';
import { NUMERAL, numeralValue } from './numerals.js';
import { LETTER, matchesOf, pattern } from './pattern.js';
import { sentencesOf, VALUE, type Sentence } from './sentences.js';

const FIGURE = '\\d+(?:[ .,]\\d+)*';
const UNIT = `jours?|heures?|h|minutes?|min|secondes?|mois|ans?|années?|semaines?|trimestres?|semestres?|%|pour ?cent|points? de pourcentage|€|euros?|centimes?|dirhams?|mad|[kmgt]o|km|fois (?:par|au)`;
/** « deux premiers mois », « trente (30) jours ouvrés ». */
const BETWEEN =
  '(?: ?\\([^)]*\\))?(?: (?:premiers?|derniers?|prochains?|premières?|dernières?|prochaines?|bons|petits))? ?';
const DAY =
  '(?:1er|\\d{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \\d{4})?';
const PLURAL = `(?!${UNIT})(?:${LETTER}{2,}[sx])`;

const LITERAL = pattern(
  [
    `(?:${FIGURE}|${NUMERAL})${BETWEEN}(?:${UNIT})`,
    `(?:${NUMERAL}) ?\\(${VALUE}[^)]*\\)`,
    `(?:${NUMERAL}) ?\\(\\d+\\)`,
    `${FIGURE}(?: ?\\([^)]*\\))? ${PLURAL}`,
    DAY,
  ].join('|'),
);
/** What these introduce is a name, no quantity: « article 28 », « règlement (UE) 2016/679 », « loi du 6 janvier 1978 ». */
const NAMED = new RegExp(
  `(?:(?<!${LETTER})(?:articles?|art\\.|alinéas?|annexes?|chapitres?|sections?|n°|nᵒ|numéros?|erreurs?|codes?|ports?|versions?|page|norme|iso|rfc|tls|php|http)|(?:lois?|décrets?|ordonnances?|arrêtés?|règlements?|directives?|décisions?)[^.;:]{0,60} du|[/.-]|\\d,? (?:et|à)) ?$`,
);
const REACH = 80;

/** Typed figures, each with what it counts. */
export function literalsIn({ small }: Sentence): Many<Passage> {
  return matchesOf(LITERAL, small).flatMap(({ 0: found, index }) => {
    const before = small.slice(Math.max(0, index - REACH), index);
    return NAMED.test(before) ? [] : [{ start: index, end: index + found.trimEnd().length }];
  });
}

const IN_BOTH = pattern(`(?<words>${NUMERAL}) ?\\((?<figures>\\d+)\\)|(?<figure>\\d+) ?\\((?<word>${NUMERAL})\\)`);

export function checkFiguresTyped({ clauses, definitions }: Workspace, report: Report): void {
  const check = (text: Template, clause?: ClauseId): void => {
    for (const sentence of sentencesOf(text)) {
      const subject = clause ? { clause } : {};
      for (const passage of literalsIn(sentence)) {
        const figure = sentence.words.slice(passage.start, passage.end).replaceAll(VALUE, '…');
        const at = sentence.placeOf(passage);
        report(diagnose('figure-literal', { figure }, { at, subject, clash: [figure] }));
      }
      for (const { 0: words, index, groups = {} } of sentence.small.matchAll(IN_BOTH)) {
        const inWords = numeralValue(groups.words ?? groups.word ?? '');
        const inFigures = Number(groups.figures ?? groups.figure);
        if (inWords === inFigures) continue;
        const at = sentence.placeOf({ start: index, end: index + words.length });
        report(diagnose('figure-words-differ', { words, inWords, inFigures }, { at, subject, clash: [words] }));
      }
    }
  };
  for (const { id, alternatives } of Object.values(clauses))
    for (const { text, plain } of alternatives) {
      check(text.fr, id);
      if (plain) check(plain.fr, id);
    }
  for (const { text } of Object.values(definitions)) check(text.fr);
}
