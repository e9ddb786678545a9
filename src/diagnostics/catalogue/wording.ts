/** Codes about how texts are written: what a reader must not find in them. */
import { entry, type Said } from '../entry.js';

const told: Said = {
  fr: 'Ce constat est une heuristique : il se fonde sur la tournure de la phrase et peut se tromper.',
  en: 'This finding is a heuristic: it goes by the wording of the sentence and may be wrong.',
};

export const wording = {
  'draft-mark': entry<{ mark: string }>({
    severity: 'error',
    message: ({ mark }) => ({
      fr: `« ${mark} » est une marque de brouillon.`,
      en: `"${mark}" is a mark of a draft.`,
    }),
    why: () => ({
      fr: 'Ce texte est lu par le client et le juge : un blanc y est une promesse dont personne ne connaît le contenu.',
      en: 'Customers and judges read this text: a blank in it is a promise of which nobody knows the content.',
    }),
    fix: () => ({
      fr: 'Écrivez ce qui manque ; une donnée s’écrit {{chemin}} dans le texte d’une clause.',
      en: 'Write what is missing; a value is written {{path}} in the text of a clause.',
    }),
  }),
  typography: entry<{ found: string; fault: Said; instead: Said }>({
    severity: 'error',
    message: ({ found, fault }) => ({
      fr: `« ${found} » : ${fault.fr}.`,
      en: `"${found}": ${fault.en}.`,
    }),
    why: () => ({
      fr: 'Le compilateur pose les espaces, les apostrophes et les points de suspension ; cette faute-ci, il ne peut pas la corriger sans deviner.',
      en: 'The compiler sets spaces, apostrophes and ellipses; this fault it cannot mend without guessing.',
    }),
    fix: ({ instead }) => instead,
  }),
  'figure-literal': entry<{ figure: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ figure }) => ({
      fr: `« ${figure} » est un chiffre écrit dans le texte.`,
      en: `"${figure}" is a figure typed into the text.`,
    }),
    why: () => ({
      fr: `Un chiffre vient d’une donnée : écrit à la main, il resterait quand l’offre ou la loi change, et le contrat dirait deux choses. ${told.fr}`,
      en: `A figure comes from a fact: typed by hand, it would stay when the plan or the law changes, and the contract would say two things. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Imprimez la donnée : {{offer.…}}, {{law.…}} ou {{provider.…}} (« clausier list facts » les donne toutes).',
      en: 'Print the fact: {{offer.…}}, {{law.…}} or {{provider.…}} ("clausier list facts" shows them all).',
    }),
  }),
  'figure-words-differ': entry<{ words: string; inWords: number; inFigures: number }>({
    severity: 'error',
    message: ({ words, inWords, inFigures }) => ({
      fr: `« ${words} » dit ${String(inWords)} en lettres et ${String(inFigures)} en chiffres.`,
      en: `"${words}" says ${String(inWords)} in words and ${String(inFigures)} in figures.`,
    }),
    why: () => ({
      fr: 'Le client lira le nombre qui lui est favorable, et le juge retiendra celui qui est en lettres ou le plus favorable.',
      en: 'The customer will read the number that suits, and a judge will go by the one in words or the more favourable.',
    }),
    fix: () => ({
      fr: 'Imprimez une seule fois la donnée : {{chemin}}.',
      en: 'Print the fact once: {{path}}.',
    }),
  }),
  'figure-differs': entry<{ title: string; first: string; second: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ title, first, second }) => ({
      fr: `« ${title} » se dit ici ${first}, et ailleurs ${second}.`,
      en: `"${title}" is ${first} here, and ${second} elsewhere.`,
    }),
    why: () => ({
      fr: `Deux chiffres sous le même nom : le client invoquera celui qui lui convient. ${told.fr}`,
      en: `Two figures under one name: the customer will invoke the one that suits. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Imprimez la même donnée aux deux endroits, ou distinguez les deux mentions dans le vocabulaire.',
      en: 'Print the same fact in both places, or tell the two mentions apart in the vocabulary.',
    }),
  }),
  'hour-without-zone': entry<{ hour: string }>({
    severity: 'error',
    message: ({ hour }) => ({
      fr: `« ${hour} » est une heure, et aucun document du contrat ne dit de quel fuseau.`,
      en: `"${hour}" is an hour of the day, and no document of the contract says of which time zone.`,
    }),
    why: () => ({
      fr: 'Un délai qui dépend d’une heure sans fuseau finit à deux moments.',
      en: 'A delay that depends on an hour without a zone ends at two moments.',
    }),
    fix: () => ({
      fr: 'Dites-le une fois pour tout le contrat : « Toute heure s’entend à l’heure légale de … ».',
      en: 'Say it once for the whole contract: "Every hour is the legal time of …".',
    }),
  }),
  'zero-in-sentence': entry<{ path: string; figure: string; word: string }>({
    severity: 'warning',
    message: ({ path, figure }) => ({
      fr: `La phrase dirait « ${figure} » : « ${path} » vaut zéro pour cette offre.`,
      en: `The sentence would say "${figure}": "${path}" is zero for this plan.`,
    }),
    why: ({ word }) => ({
      fr: `Un zéro dit en chiffres ne dit pas ce qu’il en est : un tableau écrirait « ${word} », une phrase doit le dire à sa manière.`,
      en: `A zero said in figures does not tell what holds: a table would write "${word}", a sentence must say it in its own way.`,
    }),
    fix: ({ path }) => ({
      fr: `Mettez ce passage sous une condition qui écarte zéro, et dites dans l’autre branche ce qui vaut alors ; ou changez « ${path} » dans l’offre.`,
      en: `Put this passage under a condition that leaves zero out, and say in the other branch what holds then; or change "${path}" in the plan.`,
    }),
  }),
  'sentence-long': entry<{ count: number; limit: number }>({
    severity: 'warning',
    message: ({ count, limit }) => ({
      fr: `Cette phrase compte ${String(count)} mots ; un consommateur en lit ${String(limit)} au plus.`,
      en: `This sentence has ${String(count)} words; a consumer reads ${String(limit)} at most.`,
    }),
    why: () => ({
      fr: 'Les clauses proposées aux consommateurs doivent être claires et compréhensibles (C. conso., art. L. 211-1).',
      en: 'Terms offered to consumers must be clear and understandable (French Consumer Code, art. L. 211-1).',
    }),
    fix: () => ({
      fr: 'Faites-en deux phrases, ou une liste : une obligation par phrase.',
      en: 'Make two sentences of it, or a list: one obligation per sentence.',
    }),
  }),
  'plain-missing': entry<{ clause: string }>({
    severity: 'warning',
    message: ({ clause }) => ({
      fr: `« ${clause} » engage, exclut, plafonne ou charge le client, et n’a pas de phrase simple.`,
      en: `"${clause}" commits, excludes, caps or burdens the customer, and has no plain line.`,
    }),
    why: () => ({
      fr: 'C’est ce que le client lit en premier, et souvent seul.',
      en: 'It is what the customer reads first, and often only.',
    }),
    fix: () => ({
      fr: 'Ajoutez plain: une phrase adressée au client, qui n’ajoute ni ne retire rien.',
      en: 'Add plain: one sentence to the customer, which neither adds nor takes away.',
    }),
  }),
  'plain-uneven': entry<{ clause: string }>({
    severity: 'warning',
    message: ({ clause }) => ({
      fr: `« ${clause} » n’a pas de phrase simple, et une autre rédaction de la même clause en a une.`,
      en: `"${clause}" has no plain line, and another alternative of the same clause has one.`,
    }),
    why: () => ({
      fr: 'Le client qui reçoit cette rédaction lirait moins bien que les autres ce qui le concerne.',
      en: 'The customer who is given this alternative would understand it less well than the others theirs.',
    }),
    fix: () => ({
      fr: 'Ajoutez plain: à cette rédaction, ou retirez-le de toutes.',
      en: 'Add plain: to this alternative, or take it from all of them.',
    }),
  }),
  'plain-hole': entry<{ clause: string; document: string }>({
    severity: 'warning',
    message: ({ clause, document }) => ({
      fr: `« ${clause} » n’a pas de phrase simple, et presque toutes les clauses du document « ${document} » en ont une.`,
      en: `"${clause}" has no plain line, and nearly all clauses of the document "${document}" have one.`,
    }),
    why: () => ({
      fr: 'Le client qui ne lit que les phrases simples croit avoir tout lu.',
      en: 'The customer who reads only the plain lines believes to have read all.',
    }),
    fix: () => ({
      fr: 'Ajoutez plain: une phrase adressée au client, qui n’ajoute ni ne retire rien.',
      en: 'Add plain: one sentence to the customer, which neither adds nor takes away.',
    }),
  }),
  'reference-unrelated': entry<{ clause: string; title: string }>({
    severity: 'warning',
    evidence: 'heuristic',
    message: ({ clause, title }) => ({
      fr: `Ce renvoi mène à « ${title} » (${clause}), et aucun mot de la phrase ne s’y retrouve.`,
      en: `This reference leads to "${title}" (${clause}), which has no word in common with the sentence.`,
    }),
    why: () => ({
      fr: `Un renvoi à la mauvaise clause prive d’effet ce qu’il devait préciser. ${told.fr}`,
      en: `A reference to the wrong clause takes away what it was to make precise. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Vérifiez la clause visée, ou dites dans la phrase ce que le lecteur y trouvera.',
      en: 'Verify where it leads, or say in the sentence what the reader will find there.',
    }),
  }),
  'plain-long': entry<{ plain: number; text: number }>({
    severity: 'warning',
    message: ({ plain, text }) => ({
      fr: `La phrase simple compte ${String(plain)} mots, la clause ${String(text)}.`,
      en: `The plain line has ${String(plain)} words, the clause ${String(text)}.`,
    }),
    why: () => ({
      fr: 'Une phrase simple plus longue que sa clause dit autre chose qu’elle, ou la répète.',
      en: 'A plain line longer than its clause says something else, or repeats it.',
    }),
    fix: () => ({
      fr: 'Raccourcissez-la, ou supprimez-la si la clause se lit déjà d’un trait.',
      en: 'Shorten it, or delete it if the clause already reads at once.',
    }),
  }),
  'term-redefined': entry<{ term: string; words: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ term, words }) => ({
      fr: `« ${words} » semble définir de nouveau « ${term} ».`,
      en: `"${words}" seems to define "${term}" again.`,
    }),
    why: () => ({
      fr: `Un terme qui a un sens ici et un autre dans les définitions n’en a plus aucun. ${told.fr}`,
      en: `A term with one sense here and another in the definitions has none. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Complétez la définition dans clauses/definitions.yaml, ou employez ici un autre mot.',
      en: 'Complete the definition in clauses/definitions.yaml, or use another word here.',
    }),
  }),
  'derogation-unnamed': entry<{ words: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ words }) => ({
      fr: `« ${words} » déroge sans nommer ce à quoi il déroge.`,
      en: `"${words}" derogates without naming from what.`,
    }),
    why: () => ({
      fr: `Le lecteur ne sait pas quelle clause ne s’applique plus. ${told.fr}`,
      en: `The reader cannot tell which clause no longer applies. ${told.en}`,
    }),
    fix: () => ({
      fr: 'Nommez la clause dans la même phrase : {{ref "sujet.nom"}}.',
      en: 'Name the clause in the same sentence: {{ref "topic.name"}}.',
    }),
  }),
};
