/** A defined term has one definition: no clause gives it another sense. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Passage } from '../../language/text/source.js';
import type { Definition, Many, Workspace } from '../../shapes.js';
import { matchesOf } from './pattern.js';
import { writtenIn } from './written.js';

export interface Redefinition extends Passage {
  readonly term: string;
}
export type RedefinitionFinder = (text: string) => Many<Redefinition>;

const QUOTES = ['(?:[«"“]\\s*)', '(?:\\s*[»"”])'] as const;
const ARTICLE = "(?:[Ll]es? |[Ll]a |[Ll]['’]|[Uu]ne? |[Dd]es )";

/** Each wording below has one of these: a text without any need not be looked through for every term. */
const TELLING =
  /entend|désign|signifi|défini|appel|nomm|qualifi|terme|mot|expression|notion|ci-après|désormais|au sens/;

/** Finds, in a text as it is written, words that give one of these terms a sense. */
export function redefinitionFinder(definitions: Many<Pick<Definition, 'forms'>>): RedefinitionFinder {
  const forms = definitions.flatMap((each) => each.forms).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (forms.length === 0) return () => [];
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).join('|');
  const of = (group: string): string => `(?<${group}>${longestFirst})`;
  const term = (group: string): string => `${ARTICLE}?${QUOTES[0]}?${ARTICLE}?${of(group)}${QUOTES[1]}?`;
  const wordings = [
    `(?:[Oo]n entend|[Ll]es parties entendent|[Ii]l (?:faut|convient d['’])(?: ?)entendre|[Ss]'entend|[Ee]st entendue?)(?: ici| alors)? (?:par|sous le (?:terme|nom) (?:de )?) ?${term('meant')}`,
    // « Le Client désigne une copie » defines nothing: the term stands in quotes, or without its article.
    `(?:^|[.:;]\\s+|\\n\\s*(?:[-*]\\s+)?)(?:[Ll]es? (?:terme|mot)s? |[Ll]['’]expression )?(?:${QUOTES[0]}${ARTICLE}?${of('quoted')}${QUOTES[1]}|${of('bare')}),? (?:désigne(?:nt)?|signifie(?:nt)?)(?!\\p{L})`,
    `(?:^|[.:;]\\s+|\\n\\s*(?:[-*]\\s+)?)${term('named')},? (?:s['’]entend(?:ent)? (?:de|du|des|comme)|se définit comme|(?:est|sont) définie?s? comme)(?!\\p{L})`,
    `[Pp]ar ${term('by')},? (?:on|les parties|il faut|il convient d['’]) ?(?:entend|entendent|entendre)(?!\\p{L})`,
    `(?:[Oo]n|[Ll]es parties) (?:appellent?|nomment?|dénomment?|désignent? (?:par|sous le nom de)) ${QUOTES[0]}?${ARTICLE}?${of('called')}${QUOTES[1]}?`,
    `(?:[Ll]e (?:terme|mot)|[Ll]['’]expression|[Ll]a notion de) ${QUOTES[0]}?${ARTICLE}?${of('word')}${QUOTES[1]}?,? (?:recouvre|vise|comprend|englobe|renvoie|s['’]applique|correspond|ne vise)`,
    `(?:est|sont) (?:appelée?s?|nommée?s?|dénommée?s?|qualifiée?s? de) ${QUOTES[0]}?${ARTICLE}?${of('styled')}${QUOTES[1]}?`,
    `(?:ci-après|désormais)[^.;«"“]{0,40}${QUOTES[0]}${ARTICLE}?${of('short')}${QUOTES[1]}`,
    `au sens (?:du présent article|de la présente (?:annexe|clause)|des présentes)[^.;]{0,20}, ${term('here')} (?:désigne|est|comprend|s['’]entend)`,
  ];
  const finder = new RegExp(wordings.map((each) => `(?:${each})`).join('|'), 'gu');
  return (text) =>
    (TELLING.test(text) ? matchesOf(finder, text) : []).map(({ 0: words, index, groups }) => {
      const start = index + (/^[.:;\s*-]*/.exec(words)?.[0].length ?? 0);
      return {
        term: Object.values(groups ?? {}).find((each?: string) => each !== undefined) ?? '',
        start,
        end: index + words.length,
      };
    });
}

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
