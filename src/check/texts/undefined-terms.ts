/** A common noun written like a defined term, which no definition gives. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Passage } from '../../language/text/source.js';
import { termFinder, type TermFinder } from '../../language/text/terms.js';
import type {
  Audience,
  ClauseId,
  Fact,
  Localised,
  Many,
  Offer,
  Place,
  Provider,
  Template,
  Workspace,
} from '../../shapes.js';
import { matchesOf } from './pattern.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** A proper name seldom has one of these before it, a defined term always. */
const USED =
  /(?<![\p{L}])(?:[Ll]es?|[Ll]a|[Ll]'|[Uu]ne?|[Dd]es|[Dd]u|[Aa]ux?|[Cc]et?|[Cc]ette|[Cc]es|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Nn]otre|[Vv]otre|[Nn]os|[Vv]os|[Cc]haque|[Tt]oute?s?|[Aa]ucune?) ?(?<term>\p{Lu}\p{Ll}{2,}(?:-\p{L}+)*)(?![\p{L}\p{N}@]|\.\p{L})/gu;
const CAPITALISED = /\p{Lu}\p{L}+/gu;
/** Institutions that French writes with a capital. */
const ALWAYS: Many<string> = [
  'Code',
  'État',
  'Internet',
  'Web',
  'Parlement',
  'Conseil',
  'Commission',
  'Union',
  'Cour',
  'Banque',
  'République',
  'Royaume',
  'Europe',
  'Cnil',
  'Anssi',
  'Afnic',
  'Icann',
];
/** « le Règlement général sur … », « l'Agence nationale », « le Journal officiel », « l'Espace économique européen ». */
const OFFICIAL =
  /^ (?:général sur|nationale?s?|officiel|européenne?s?|royale?|économique européen|constitutionnel|supérieure? de|du commerce et|de commerce)(?![a-zà-ÿ])/;
/** Countries that take an article. */
const PLACES =
  /^(?:France|Maroc|Belgique|Suisse|Luxembourg|Espagne|Allemagne|Italie|Portugal|Irlande|Pays-Bas|Royaume-Uni|États-Unis|Canada|Québec|Tunisie|Algérie|Sénégal|Afrique|Asie|Amérique|Inde|Chine|Japon|Finlande|Suède|Norvège|Pologne|Autriche|Grèce|Roumanie|Turquie|Martinique|Guadeloupe|Réunion|Guyane|Corse|Bretagne|Île-de-France)$/;

export interface Use extends Passage {
  readonly term: string;
}

/** The nouns of the sentence that look defined; `isKnown`: those that are names. */
export function looksDefined({ words }: Sentence, finder: TermFinder, isKnown: (word: string) => boolean): Many<Use> {
  if (matchesOf(USED, words).every(({ groups }) => isKnown(groups?.term ?? ''))) return [];
  let passed = 0;
  return finder.find(words).flatMap((part): Many<Use> => {
    const text = 'text' in part ? part.text : '';
    const start = passed;
    passed += text.length;
    if (part.type !== 'text') return [];
    return [...text.matchAll(USED)].flatMap(({ 0: found, index, groups }) => {
      const term = groups?.term ?? '';
      const end = start + index + found.length;
      const isName = isKnown(term) || PLACES.test(term) || OFFICIAL.test(text.slice(index + found.length));
      return isName ? [] : [{ term, start: end - term.length, end }];
    });
  });
}

/** Each term once, where it is used first. */
export function checkUndefined(workspace: Workspace, report: Report): void {
  const finder = termFinder(Object.values(workspace.definitions));
  const names = namesOf(workspace);
  const forms = Object.values(workspace.definitions).flatMap((each) => each.forms);
  const defined = new Set(forms);
  const uses = new Map<string, { readonly at: Place; readonly clause?: ClauseId }[]>();
  for (const { text, clause } of textsOf(workspace))
    for (const sentence of sentencesOf(text))
      for (const use of looksDefined(sentence, finder, (word) => names.has(word) || defined.has(word))) {
        const at = sentence.placeOf(use);
        uses.set(use.term, [...(uses.get(use.term) ?? []), clause ? { at, clause } : { at }]);
      }
  for (const [term, [first, ...others]] of uses) {
    if (!first) continue;
    const related = others
      .slice(0, 3)
      .map(({ at }) => ({ at, label: { fr: 'employé ici aussi', en: 'used here too' } }));
    const { at, clause } = first;
    report(
      diagnose(
        'term-undefined',
        { term, nearest: nearest(term, forms) },
        { at, related, clash: [term], ...(clause ? { subject: { clause } } : {}) },
      ),
    );
  }
}

const textsOf = ({
  clauses,
  definitions,
}: Workspace): Many<{ readonly text: Template; readonly clause?: ClauseId }> => [
  ...Object.values(definitions).map(({ text }) => ({ text: text.fr })),
  ...Object.values(clauses).flatMap(({ id, alternatives }) =>
    alternatives.map(({ text }) => ({ text: text.fr, clause: id })),
  ),
];

/** Words that the workspace itself writes with a capital because they are names: of people and places, of laws and documents. */
export function namesOf({
  providers,
  offers,
  audiences,
  vocabulary,
  documents,
  statutory,
  facts,
}: Workspace): ReadonlySet<string> {
  const owners: Many<{ readonly facts: Fact }> = [providers, offers, audiences].flatMap((all) =>
    Object.values<Provider | Offer | Audience>(all),
  );
  const values = owners.flatMap(({ facts: own }) => stringsOf(own));
  const printed = Object.values(facts).flatMap((each) => each.values?.map(({ title }) => title) ?? []);
  const laws = Object.values(vocabulary.sources).flatMap(({ cite, title }) => [cite, title]);
  const titled: Many<{ readonly title: Localised<string> }> = [
    ...Object.values(documents),
    ...Object.values(statutory),
  ];
  const all = [...ALWAYS, ...values, ...printed, ...laws, ...titled.map(({ title }) => title.fr)];
  return new Set(all.flatMap((text) => text.match(CAPITALISED) ?? []));
}

function stringsOf(fact: Fact): Many<string> {
  if (typeof fact === 'string') return [fact];
  return typeof fact === 'object' ? Object.values(fact).flatMap(stringsOf) : [];
}
