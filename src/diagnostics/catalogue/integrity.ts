/** Codes about the documents as a set: what no document prints, what is said twice, what binds where nothing should. */
import { printDate } from '../date.js';
import { entry } from '../entry.js';

export const integrity = {
  'clause-unplaced': entry<{ clause: string }>({
    severity: 'error',
    message: ({ clause }) => ({
      fr: `Aucun document ne place la clause « ${clause} ».`,
      en: `No document places the clause "${clause}".`,
    }),
    why: () => ({
      fr: 'Elle ne s’imprime dans aucun contrat, et chacun la croit en vigueur.',
      en: 'It prints in no contract, and everyone believes it to be in force.',
    }),
    fix: ({ clause }) => ({
      fr: `Ajoutez « clause: ${clause} » à un plan de documents/, ou supprimez-la.`,
      en: `Add "clause: ${clause}" to a plan of documents/, or delete it.`,
    }),
  }),
  'clause-unselected': entry<{ clause: string }>({
    severity: 'error',
    message: ({ clause }) => ({
      fr: `Aucune offre ne retient la clause « ${clause} ».`,
      en: `No plan selects the clause "${clause}".`,
    }),
    why: () => ({
      fr: 'Une clause que rien n’emploie n’est ni relue ni vérifiée : elle sera fausse le jour où elle servira.',
      en: 'A clause that nothing uses is neither reviewed nor checked: it will be wrong the day it serves.',
    }),
    fix: () => ({
      fr: 'Élargissez sa condition, supprimez-la, ou gardez sous offers/_regressions/ une offre qui la retient.',
      en: 'Widen its condition, delete it, or keep a plan that selects it under offers/_regressions/.',
    }),
  }),
  'clause-duplicate': entry<{ clause: string; other: string; percent: number }>({
    severity: 'warning',
    message: ({ clause, other, percent }) => ({
      fr: `Les clauses « ${clause} » et « ${other} » disent la même chose (${String(percent)} % de mots communs).`,
      en: `The clauses "${clause}" and "${other}" say the same (${String(percent)} % of words in common).`,
    }),
    why: () => ({
      fr: 'Le jour où l’une est corrigée, l’autre la contredit.',
      en: 'The day one is mended, the other contradicts it.',
    }),
    fix: () => ({
      fr: 'Gardez-en une, et renvoyez-y depuis l’autre ; ou faites-en deux rédactions d’une même clause.',
      en: 'Keep one and refer to it from the other; or make them two alternatives of one clause.',
    }),
  }),
  'review-overdue': entry<{ clause: string; by: string; date: string }>({
    severity: 'warning',
    message: ({ clause, by, date }) => ({
      fr: `La clause « ${clause} » devait être relue au plus tard le ${printDate(by)} ; l’édition entre en vigueur le ${printDate(date)}.`,
      en: `The clause "${clause}" was to be reviewed by ${by}; the edition takes effect on ${date}.`,
    }),
    why: () => ({
      fr: 'La loi a pu changer depuis la dernière relecture.',
      en: 'The law may have changed since the last review.',
    }),
    fix: () => ({
      fr: 'Relisez-la avec un avocat, puis repoussez review_by.',
      en: 'Have a lawyer review it, then move review_by.',
    }),
  }),
  'informative-binds': entry<{ clause: string; document: string; words: string }>({
    severity: 'error',
    message: ({ clause, document, words }) => ({
      fr: `« ${words} » (${clause}) engage ou exclut dans « ${document} », qui ne fait qu’informer.`,
      en: `"${words}" (${clause}) binds or excludes in "${document}", which only informs.`,
    }),
    why: () => ({
      fr: 'Un document qui informe n’est ni signé ni accepté : ce qu’il retire au client est sans valeur, et ce qu’il promet engage quand même.',
      en: 'A document that informs is neither signed nor accepted: what it takes from the customer is void, and what it promises binds all the same.',
    }),
    fix: () => ({
      fr: 'Dites-le dans une clause d’un document contractuel ; ici, expliquez-le ({ states: … }, kind: information ou procedure).',
      en: 'Say it in a clause of a contractual document; here, explain it ({ states: … }, kind: information or procedure).',
    }),
  }),
  'informative-bound': entry<{ document: string }>({
    severity: 'error',
    message: ({ document }) => ({
      fr: `Le contrat reprend « ${document} », qui ne fait qu’informer.`,
      en: `The contract binds "${document}", which only informs.`,
    }),
    why: () => ({
      fr: 'Signé avec le reste, il deviendrait contractuel, sans rang, et chacune de ses phrases une promesse.',
      en: 'Signed with the rest, it would become contractual, without a rank, and each of its sentences a promise.',
    }),
    fix: ({ document }) => ({
      fr: `Retirez « bind: ${document} » du plan du contrat, ou donnez au document sa nature et son rang.`,
      en: `Remove "bind: ${document}" from the plan of the contract, or give the document its nature and rank.`,
    }),
  }),
  'precedence-unsaid': entry<{ count: number }>({
    severity: 'error',
    message: ({ count }) => ({
      fr: `${String(count)} documents contractuels s’appliquent, et aucun n’imprime leur liste dans l’ordre de priorité.`,
      en: `${String(count)} contractual documents apply, and none prints their list in order of precedence.`,
    }),
    why: () => ({
      fr: 'Sans liste, l’ordre des pages déciderait, et il n’est pas celui des rangs : en droit marocain, la dernière clause écrite l’emporte (D.O.C., art. 464).',
      en: 'Without a list the order of the pages would decide, which is not that of the ranks: in Moroccan law, the clause written last prevails (D.O.C., art. 464).',
    }),
    fix: () => ({
      fr: 'Ajoutez « insert: documents » à la suite de la clause qui dit l’ordre de priorité.',
      en: 'Add "insert: documents" after the clause that says the order of precedence.',
    }),
  }),
  'precedence-order': entry<{ document: string; before: string }>({
    severity: 'error',
    message: ({ document, before }) => ({
      fr: `Le contrat place « ${document} » après « ${before} » : ce n’est ni l’ordre de priorité, ni l’ordre inverse.`,
      en: `The contract puts "${document}" after "${before}": that is neither the order of precedence nor its reverse.`,
    }),
    why: () => ({
      fr: 'Les pages diraient un ordre, et la liste des documents un autre : en droit marocain, la dernière clause écrite l’emporte (D.O.C., art. 464).',
      en: 'The pages would say one order, and the list of documents another: in Moroccan law, the clause written last prevails (D.O.C., art. 464).',
    }),
    fix: () => ({
      fr: 'Rangez les « bind: » du contrat par rang, du plus faible au plus fort ou du plus fort au plus faible.',
      en: 'Sort the "bind:" of the contract by rank, from the weakest to the strongest or the other way round.',
    }),
  }),
  'link-undeclared': entry<{ address: string }>({
    severity: 'warning',
    message: ({ address }) => ({
      fr: `Le contrat renvoie à ${address}, et vocabulary/links.yaml ne dit pas à quoi sert cette adresse.`,
      en: `The contract points to ${address}, and vocabulary/links.yaml does not say what that address is for.`,
    }),
    why: () => ({
      fr: 'Une page change sans que personne ne signe : ce dont le contrat dépend doit se trouver dans le contrat, ou dans une copie.',
      en: 'A page changes without anybody signing: what the contract depends on must stand in it, or in a copy.',
    }),
    fix: () => ({
      fr: 'Déclarez l’adresse avec son usage : tool (démarche), information, ou terms (elle compte, avec sa copie archivée).',
      en: 'Declare the address with its use: tool, information, or terms (it counts, with its archived copy).',
    }),
  }),
  'link-without-copy': entry<{ title: string; address: string }>({
    severity: 'warning',
    message: ({ title, address }) => ({
      fr: `Le contrat dépend de « ${title} » (${address}), dont aucune copie n’est archivée.`,
      en: `The contract depends on "${title}" (${address}), of which no copy is archived.`,
    }),
    why: () => ({
      fr: 'Le jour du litige, la page aura changé, et personne ne pourra dire ce que le client a accepté.',
      en: 'On the day of the dispute the page will have changed, and nobody can tell what the customer accepted.',
    }),
    fix: () => ({
      fr: 'Archivez la page et dites-le : copy: { version: …, dated: …, kept: … } ; ou reprenez son texte dans une annexe.',
      en: 'Archive the page and say so: copy: { version: …, dated: …, kept: … }; or take its text into an annex.',
    }),
  }),
  'derogation-powerless': entry<{ to: string; document: string; stronger: string }>({
    severity: 'error',
    evidence: 'heuristic',
    message: ({ to, document, stronger }) => ({
      fr: `« ${document} » déroge à la clause « ${to} » de « ${stronger} », qui l’emporte sur lui.`,
      en: `"${document}" derogates from the clause "${to}" of "${stronger}", which prevails over it.`,
    }),
    why: () => ({
      fr: 'La dérogation n’aurait aucun effet : en cas de contradiction, c’est l’autre document qui s’applique.',
      en: 'The derogation would have no effect: where they contradict each other, the other document applies.',
    }),
    fix: () => ({
      fr: 'Déplacez la dérogation dans un document de rang plus élevé, ou changez l’alternative de la clause visée.',
      en: 'Move the derogation to a document of higher rank, or change the alternative of the clause that is meant.',
    }),
  }),
  'source-twice': entry<{ source: string; first: string; cite: string }>({
    severity: 'warning',
    message: ({ source, first, cite }) => ({
      fr: `Les sources « ${first} » et « ${source} » sont le même texte : ${cite}.`,
      en: `The sources "${first}" and "${source}" are the same text: ${cite}.`,
    }),
    why: () => ({
      fr: 'Relue ou abrogée, l’une est mise à jour et l’autre reste ; ce que la loi demande n’est cherché que sous un nom.',
      en: 'Once reread or repealed, one is updated and the other stays; what the law asks is looked for under one name alone.',
    }),
    fix: ({ first, source }) => ({
      fr: `Gardez-en une, et remplacez l’autre partout où elle est citée : ${source} par ${first}, par exemple.`,
      en: `Keep one, and replace the other wherever it is cited: ${source} by ${first}, for instance.`,
    }),
  }),
  'reference-elsewhere': entry<{ to: string; wanted: string; sayers: readonly string[] }>({
    severity: 'error',
    message: ({ to, wanted }) => ({
      fr: `Ce renvoi mène à « ${to} » pour « ${wanted} », et cette clause n’en a pas l’effet.`,
      en: `This reference leads to "${to}" for "${wanted}", an effect that the clause does not have.`,
    }),
    why: () => ({
      fr: 'Le lecteur n’y trouverait pas ce qu’on lui annonce, et le passage qui renvoie resterait sans objet.',
      en: 'The reader would not find there what was announced, and the passage that refers would point to nothing.',
    }),
    fix: ({ wanted, sayers }) =>
      sayers.length === 0
        ? {
            fr: `Aucune clause de ce contrat n’a l’effet « ${wanted} » : écrivez-le, ou mettez le renvoi sous condition.`,
            en: `No clause of this contract has the effect "${wanted}": write it, or put the reference under a condition.`,
          }
        : {
            fr: `Visez une clause qui l’a : ${sayers.join(', ')}.`,
            en: `Lead to a clause that has it: ${sayers.join(', ')}.`,
          },
  }),
};
