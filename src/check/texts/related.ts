/** A reference leads to a clause that speaks of something that its own sentence speaks of. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { referencesIn } from '../../language/text/refs.js';
import type { Clause, Many, Place, Template, Workspace } from '../../shapes.js';
import { LETTER } from './pattern.js';
import { sentencesOf } from './sentences.js';

/** So many letters tell what a word is about, whatever its ending: « rembourse », « remboursement ». */
const STEM = 5;
const WORD = new RegExp(`${LETTER}{${String(STEM)},}`, 'g');
/** In a contract of hosting these say nothing of what a clause is about. */
const COMMON = /^(?:héber|clien|contr|artic|servi|leurs|cette|ainsi|comme|elles|selon|toute|autre)/;

/** Clauses of one topic are related, whatever their words. */
export function checkRelated({ clauses }: Workspace, report: Report): void {
  const about = new Map<Clause, ReadonlySet<string>>();
  const aboutOf = (clause: Clause): ReadonlySet<string> => {
    const known = about.get(clause) ?? stemsOf(`${clause.title.fr} ${clause.alternatives.map(textOf).join(' ')}`);
    about.set(clause, known);
    return known;
  };
  for (const clause of Object.values(clauses))
    for (const { name, text } of clause.alternatives)
      for (const { to, at } of referencesIn(text.fr)) {
        const target = clauses[to];
        if (!target || target.topic === clause.topic) continue;
        const said = stemsOf(`${clause.title.fr} ${around(at, text.fr)}`);
        if ([...said].some((stem) => aboutOf(target).has(stem))) continue;
        const related = [{ at: target.at, label: { fr: 'la clause visée', en: 'the clause it leads to' } }];
        const finding = { at, related, subject: { clause: clause.id }, clash: [name, to] };
        report(diagnose('reference-unrelated', { clause: to, title: target.title.fr }, finding));
      }
}

const textOf = ({ text }: Clause['alternatives'][number]): string => wordsOf(text.fr);
const wordsOf = (text: Template): string =>
  sentencesOf(text)
    .map(({ small }) => small)
    .join(' ');

/** The sentence of the reference, in each way that it prints, and the one before: « Voir l'article 7 » speaks of what was just said. */
const around = (at: Place, text: Template): string =>
  sentencesOf(text)
    .filter((sentence) => sentence.at.start.offset <= at.start.offset && at.start.offset < sentence.at.end.offset)
    .map(({ small, before }) => `${before?.small ?? ''} ${small}`)
    .join(' ');

const stemsOf = (words: string): ReadonlySet<string> => {
  const long: Many<string> = words.toLowerCase().match(WORD) ?? [];
  return new Set(long.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)));
};
