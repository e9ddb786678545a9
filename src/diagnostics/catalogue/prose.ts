/** Codes about what texts say in words. They are told from the wording: heuristics, and every message says so. */
import { entry, type Said } from '../entry.js';

const told: Said = {
  fr: 'Ce constat est une heuristique : il se fonde sur la tournure de la phrase et peut se tromper.',
  en: 'This finding is a heuristic: it goes by the wording of the sentence and may be wrong.',
};
const ledger: Said = {
  fr: `Les règles, la matrice et les preuves ne lisent que les effets : ce qui n’est pas déclaré leur échappe. ${told.fr}`,
  en: `Rules, matrix and proofs read effects alone: what is not declared escapes them. ${told.en}`,
};

const STRENGTHS: Readonly<Record<string, Said>> = {
  means: { fr: 'des moyens', en: 'best efforts' },
  reinforced: { fr: 'des moyens renforcés', en: 'reinforced efforts' },
  result: { fr: 'un résultat', en: 'a result' },
};

/** A sentence that says something, and no effect that carries it. */
const undeclared = (says: Said, effect: string) =>
  entry<{ words: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ words }) => ({
      fr: `« ${words} » semble ${says.fr}, et aucun effet ne le déclare.`,
      en: `"${words}" seems to ${says.en}, and no effect declares it.`,
    }),
    why: () => ledger,
    fix: () => ({
      fr: `Déclarez-le avec les mots de cette phrase (${effect}), ou dites-le autrement.`,
      en: `Declare it with words of this sentence (${effect}), or say it differently.`,
    }),
  });

export const prose = {
  'undeclared-exclusion': undeclared(
    { fr: 'exclure ou limiter une responsabilité', en: 'exclude or limit liability' },
    '{ excludes: …, of: host, cause: …, words: "…" }',
  ),
  'undeclared-duty': undeclared({ fr: 'obliger une partie', en: 'bind a party' }, '{ duty: …, of: …, words: "…" }'),
  'undeclared-power': undeclared(
    { fr: 'laisser l’hébergeur décider seul', en: 'let the host decide alone' },
    '{ reserves: …, of: host, words: "…" }',
  ),
  'undeclared-waiver': undeclared(
    { fr: 'faire renoncer une partie à un droit', en: 'make a party give a right up' },
    '{ waives: …, of: …, words: "…" }',
  ),
  'undeclared-presumption': undeclared(
    { fr: 'tenir un fait pour établi', en: 'treat a fact as established' },
    '{ deems: …, against: …, words: "…" }',
  ),
  'modal-in-commitment': entry<{ words: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ words }) => ({
      fr: `« ${words} » semble affaiblir un engagement de l’hébergeur.`,
      en: `"${words}" seems to weaken a commitment of the host.`,
    }),
    why: () => ({
      fr: `Une promesse que l’hébergeur peut ne pas tenir n’en est pas une, et le client croit l’avoir achetée. ${told.fr}`,
      en: `A promise that the host may not keep is none, and the customer believes to have bought it. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Écrivez ce que l’hébergeur fait, à l’indicatif, avec sa limite ; ou déclarez ce qu’il se réserve.',
      en: 'Write what the host does, plainly, with its limit; or declare what it reserves.',
    }),
  }),
  'effect-other-party': entry<{ words: string; party: 'host' | 'client' }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ words, party }) => ({
      fr: `« ${words} » : la phrase parle ${party === 'host' ? 'du client' : 'de l’hébergeur'}, et l’effet est ${party === 'host' ? 'de l’hébergeur' : 'du client'}.`,
      en: `"${words}": the sentence speaks of the ${party === 'host' ? 'client' : 'host'}, and the effect is the ${party}'s.`,
    }),
    why: () => ({
      fr: `La matrice et les règles lisent l’effet : elles chargeraient une partie de ce que le texte demande à l’autre. ${told.fr}`,
      en: `Matrix and rules read the effect: they would charge one party with what the text asks of the other. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Corrigez « of: », ou le sujet de la phrase.',
      en: 'Correct "of:", or the subject of the sentence.',
    }),
  }),
  'effect-other-strength': entry<{ words: string; said: string; promised: string; strength: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ words, said, promised, strength }) => ({
      fr: `« ${words} » : « ${said} » promet ${STRENGTHS[promised]?.fr ?? promised}, et l’effet compte ${STRENGTHS[strength]?.fr ?? strength}.`,
      en: `"${words}": "${said}" promises ${STRENGTHS[promised]?.en ?? promised}, and the effect counts ${STRENGTHS[strength]?.en ?? strength}.`,
    }),
    why: () => ({
      fr: `Le juge lit la phrase, et dans le doute au profit du client ; les règles lisent l’effet. ${told.fr}`,
      en: `A court reads the sentence, in doubt in the customer’s favour; rules read the effect. ${told.en}`,
    }),
    fix: ({ promised }) => ({
      fr: `Écrivez strength: ${promised}, ou dites dans la phrase ce que la partie doit vraiment.`,
      en: `Write strength: ${promised}, or say in the sentence what the party truly owes.`,
    }),
  }),
  'assertion-unfounded': entry<{ words: string; title: string; condition: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ words, title }) => ({
      fr: `« ${words} » promet plus que l’offre : « ${title} » n’y est pas vrai.`,
      en: `"${words}" promises more than the plan: "${title}" is not true of it.`,
    }),
    why: ({ condition }) => ({
      fr: `Un mot que le contrat ne définit pas prend son sens courant, et le vendeur en répond. Il suppose ici : ${condition}. ${told.fr}`,
      en: `A word that the contract does not define has its ordinary sense, and the seller answers for it. Here it supposes: ${condition}. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Retirez ce mot, mettez-le sous une condition, ou corrigez le fait de l’offre.',
      en: 'Take the word out, put it under a condition, or correct the fact of the plan.',
    }),
  }),
  'fact-restated': entry<{ words: string; title: string; path: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ words, title, path }) => ({
      fr: `« ${words} » est tapé ici, alors que le fait « ${title} » le donne ({{${path}}}).`,
      en: `"${words}" is typed here, although the fact "${title}" gives it ({{${path}}}).`,
    }),
    why: () => ({
      fr: `Une donnée tapée ne suit pas l’offre : un document dirait une chose, un autre une autre. ${told.fr}`,
      en: `What is typed does not follow the plan: one document would say one thing, another something else. ${told.en}`,
    }),
    fix: ({ path }) => ({
      fr: `Imprimez {{${path}}}, ou retirez ces mots.`,
      en: `Print {{${path}}}, or take these words out.`,
    }),
  }),
  'term-undefined': entry<{ term: string; nearest: readonly string[] }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ term, nearest }) => ({
      fr: `« ${term} » s’écrit comme un terme défini, et aucune définition ne le donne.${nearest.length === 0 ? '' : ` Le plus proche : « ${nearest.join(' », « ')} ».`}`,
      en: `"${term}" is written like a defined term, and no definition gives it.${nearest.length === 0 ? '' : ` The nearest: "${nearest.join('", "')}".`}`,
    }),
    why: () => ({
      fr: `Le client cherche le sens d’un mot à majuscule dans les définitions. ${told.fr}`,
      en: `The customer looks a capitalised word up in the definitions. ${told.en}`,
    }),
    fix: ({ term }) => ({
      fr: `Définissez-le, ajoutez-le aux formes d’une définition (forms: [${term}]), ou écrivez-le en minuscules.`,
      en: `Define it, add it to the forms of a definition (forms: [${term}]), or write it in small letters.`,
    }),
  }),
  'term-unused': entry<{ term: string }>({
    severity: 'warning',
    message: ({ term }) => ({
      fr: `Aucune clause n’emploie le terme défini « ${term} ».`,
      en: `No clause uses the defined term "${term}".`,
    }),
    why: () => ({
      fr: 'Une définition sans emploi fait chercher au lecteur une règle qui n’existe pas.',
      en: 'A definition without use makes the reader look for a rule that does not exist.',
    }),
    fix: () => ({
      fr: 'Supprimez la définition, ou employez le terme là où il est entendu.',
      en: 'Delete the definition, or use the term where it is meant.',
    }),
  }),
  'term-twice': entry<{ form: string }>({
    severity: 'error',
    message: ({ form }) => ({
      fr: `Deux définitions donnent le terme « ${form} ».`,
      en: `Two definitions give the term "${form}".`,
    }),
    why: () => ({
      fr: 'Un mot qui a deux sens ne permet plus de savoir à quoi les parties s’engagent.',
      en: 'A word with two meanings no longer says what the parties undertake.',
    }),
    fix: () => ({
      fr: 'Réunissez les deux définitions, ou donnez à l’une un autre terme.',
      en: 'Merge the two definitions, or give one of them another term.',
    }),
  }),
  'term-circular': entry<{ terms: readonly string[] }>({
    severity: 'warning',
    sample: { terms: ['…', '…'] },
    message: ({ terms }) => ({
      fr: `Ces définitions renvoient l’une à l’autre : ${terms.map((each) => `« ${each} »`).join(' → ')}.`,
      en: `These definitions lead back to each other: ${terms.map((each) => `"${each}"`).join(' → ')}.`,
    }),
    why: () => ({
      fr: 'Qui ne connaît aucun de ces termes n’apprend rien d’aucune de ces définitions.',
      en: 'Whoever knows none of these terms learns nothing from any of these definitions.',
    }),
    fix: () => ({
      fr: 'Dites l’un d’eux en mots ordinaires.',
      en: 'Say one of them in ordinary words.',
    }),
  }),
};
