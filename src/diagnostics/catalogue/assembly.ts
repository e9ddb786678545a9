/** Codes about one situation: an offer, its options, an audience, a date. */
import { entry } from '../entry.js';

export const assembly = {
  'condition-without-value': entry<{ condition: string }>({
    severity: 'block',
    message: ({ condition }) => ({
      fr: `La condition « ${condition} » lit un fait absent de cette offre.`,
      en: `The condition "${condition}" reads a fact that this offer lacks.`,
    }),
    why: () => ({
      fr: 'Une condition sans valeur n’est ni vraie ni fausse : la clause ne peut être ni retenue ni écartée.',
      en: 'A condition without a value is neither true nor false: the clause can be neither kept nor left out.',
    }),
    fix: () => ({
      fr: 'Demandez d’abord la présence du fait avec has(…), ou donnez le fait dans l’offre.',
      en: 'Ask for the fact’s presence with has(…) first, or give the fact in the offer.',
    }),
  }),
  'alternative-none': entry<{ clause: string }>({
    severity: 'block',
    message: ({ clause }) => ({
      fr: `La clause « ${clause} » s’applique, mais aucune de ses rédactions ne convient à cette offre.`,
      en: `The clause "${clause}" applies, but none of its alternatives fits this offer.`,
    }),
    why: () => ({
      fr: 'Le document ne dirait rien sur ce point.',
      en: 'The document would say nothing on this point.',
    }),
    fix: () => ({
      fr: 'Ajoutez une rédaction pour ce cas, « when: otherwise » pour tous les autres, ou restreignez la condition de la clause.',
      en: 'Add an alternative for this case, "when: otherwise" for all others, or narrow the clause’s condition.',
    }),
  }),
  'alternative-several': entry<{ clause: string; first: string; second: string }>({
    severity: 'block',
    message: ({ clause, first, second }) => ({
      fr: `Deux rédactions de la clause « ${clause} » s’appliquent à la fois : « ${first} » et « ${second} ».`,
      en: `Two alternatives of the clause "${clause}" apply at once: "${first}" and "${second}".`,
    }),
    why: () => ({
      fr: 'Le document dirait deux choses sur un même point.',
      en: 'The document would say two things on one point.',
    }),
    fix: () => ({
      fr: 'Rendez leurs conditions exclusives l’une de l’autre.',
      en: 'Make their conditions exclude each other.',
    }),
  }),
  'heading-empty': entry<{ heading: string; document: string }>({
    severity: 'block',
    message: ({ heading, document }) => ({
      fr: `L’article « ${heading} » du document ${document} se trouve vide.`,
      en: `The heading "${heading}" of ${document} turns out empty.`,
    }),
    why: () => ({
      fr: 'Le lecteur trouverait un titre sans texte, ou rien sur un point que le plan dit obligatoire.',
      en: 'The reader would find a title without a text, or nothing on a point that the plan calls required.',
    }),
    fix: () => ({
      fr: 'Ajoutez une clause qui s’applique à ce cas, ou donnez à l’article une condition « when » qui l’écarte.',
      en: 'Add a clause that applies to this case, or give the heading a "when" that leaves it out.',
    }),
  }),
  'clause-twice': entry<{ clause: string; first: string; second: string }>({
    severity: 'block',
    message: ({ clause, first, second }) =>
      first === second
        ? {
            fr: `La clause « ${clause} » figure deux fois dans ${first}.`,
            en: `The clause "${clause}" stands twice in ${first}.`,
          }
        : {
            fr: `La clause « ${clause} » figure à la fois dans ${first} et dans ${second}.`,
            en: `The clause "${clause}" stands in both ${first} and ${second}.`,
          },
    why: () => ({
      fr: 'Un renvoi à cette clause ne saurait pas où conduire.',
      en: 'A reference to this clause would not know where to lead.',
    }),
    fix: () => ({
      fr: 'Gardez-la à un seul endroit, et renvoyez-y depuis l’autre.',
      en: 'Keep it in one place, and refer to it from the other.',
    }),
  }),
  'clause-empty': entry<{ clause: string }>({
    severity: 'block',
    message: ({ clause }) => ({
      fr: `Le texte de la clause « ${clause} » est vide pour cette offre.`,
      en: `The text of the clause "${clause}" is empty for this offer.`,
    }),
    why: () => ({
      fr: 'Un numéro d’article sans texte s’imprimerait.',
      en: 'A numbered clause without a text would print.',
    }),
    fix: () => ({
      fr: 'Écrivez ce que dit la clause dans ce cas, ou écartez-la par sa condition « when ».',
      en: 'Write what the clause says in this case, or leave it out by its "when".',
    }),
  }),
  'reference-left-out': entry<{ to: string; from: string }>({
    severity: 'block',
    message: ({ to, from }) => ({
      fr: `Le document ${from} renvoie à la clause « ${to} », que cette offre n’a pas.`,
      en: `The document ${from} refers to the clause "${to}", which this offer leaves out.`,
    }),
    why: () => ({
      fr: 'Le lecteur serait renvoyé à un article qui n’existe pas.',
      en: 'The reader would be sent to an article that does not exist.',
    }),
    fix: () => ({
      fr: 'Mettez le renvoi sous la même condition que la clause visée, ou élargissez celle-ci.',
      en: 'Put the reference under the condition of the clause that it means, or widen that clause.',
    }),
  }),
};
