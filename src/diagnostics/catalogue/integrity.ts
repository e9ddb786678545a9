/** Codes about the documents as a set: what no document prints, what is said twice, what binds where nothing should. */
import { entry } from '../entry.js';
import { clauses } from './integrity-clauses.js';
import { citations } from './integrity-citations.js';

export const integrity = {
  ...clauses,
  'offer-name-twice': entry<{ name: string; offer: string; other: string }>({
    severity: 'warning',
    message: ({ name, offer, other }) => ({
      fr: `« ${offer} » et « ${other} » se vendent au même public sous le nom « ${name} ».`,
      en: `"${offer}" and "${other}" are sold to the same audience under the name "${name}".`,
    }),
    why: () => ({
      fr: 'Le bon de commande et le comparatif ne donnent que ce nom : le client ne sait pas laquelle il achète, ni le juge.',
      en: 'The order form and the comparison give that name alone: the customer cannot tell which one is bought, nor can a judge.',
    }),
    fix: () => ({
      fr: 'Changez le nom de l’une des deux (facts.name).',
      en: 'Change the name of one of them (facts.name).',
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
  ...citations,
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
