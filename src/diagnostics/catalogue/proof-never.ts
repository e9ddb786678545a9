/** Codes about what no offer that could be sold ever meets. */
import { entry, type Said } from '../entry.js';

const dead: Said = {
  fr: 'Un texte ou une règle que rien n’appelle vieillit sans que personne le voie, et fait croire qu’un cas est traité.',
  en: 'A text or a rule that nothing calls ages unseen, and makes believe that a case is dealt with.',
};

export const neverMet = {
  'proof-about-nothing': entry<{ obligation: Said }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Prouvé, mais à propos de rien : aucune offre ne se trouve dans ce cas. ${obligation.fr}`,
      en: `Proved, but about nothing: no offer is ever in this case. ${obligation.en}`,
    }),
    why: () => dead,
    fix: () => ({
      fr: 'Retirez ce qui ne peut pas arriver, ou corrigez la condition qui l’empêche.',
      en: 'Remove what cannot happen, or correct the condition that prevents it.',
    }),
  }),
  'clause-never': entry<{ name: string }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ name }) => ({
      fr: `La clause « ${name} » ne figure au contrat d’aucune offre qui pourrait être vendue.`,
      en: `The clause "${name}" stands in the contract of no offer that could be sold.`,
    }),
    why: () => dead,
    fix: () => ({
      fr: 'Retirez-la, ou corrigez sa condition.',
      en: 'Remove it, or correct its condition.',
    }),
  }),
  'alternative-never': entry<{ name: string }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ name }) => ({
      fr: `La rédaction « ${name} » ne sert à aucune offre qui pourrait être vendue.`,
      en: `The alternative "${name}" serves no offer that could be sold.`,
    }),
    why: () => dead,
    fix: () => ({
      fr: 'Retirez-la, ou corrigez sa condition.',
      en: 'Remove it, or correct its condition.',
    }),
  }),
  'rule-never': entry<{ name: string }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ name }) => ({
      fr: `La règle ${name} ne s’applique à aucune offre qui pourrait être vendue.`,
      en: `The rule ${name} applies to no offer that could be sold.`,
    }),
    why: () => dead,
    fix: () => ({
      fr: 'Corrigez sa condition « applies », ou ses dates.',
      en: 'Correct its "applies", or its dates.',
    }),
  }),
  'condition-always': entry<{ name: string }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ name }) => ({
      fr: `La condition « ${name} » est toujours vraie là où elle se trouve.`,
      en: `The condition "${name}" always holds where it stands.`,
    }),
    why: () => ({
      fr: 'Elle fait croire à un choix qui n’existe pas.',
      en: 'It makes believe in a choice that does not exist.',
    }),
    fix: () => ({
      fr: 'Retirez-la, ou corrigez-la si elle devait distinguer deux cas.',
      en: 'Remove it, or correct it where it was to tell two cases apart.',
    }),
  }),
  'option-never': entry<{ option: string; offer: string }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ option, offer }) => ({
      fr: `L’option « ${option} » de l’offre « ${offer} » ne pourra jamais être choisie.`,
      en: `The option "${option}" of the offer "${offer}" can never be chosen.`,
    }),
    why: () => ({
      fr: 'Le client voit une option et son prix, et aucun contrat ne peut la comprendre.',
      en: 'The customer sees an option and its price, and no contract can hold it.',
    }),
    fix: () => ({
      fr: 'Retirez-la, ou corrigez ce qui l’empêche : ses données, ses exclusions, ou la condition de vente.',
      en: 'Remove it, or correct what prevents it: its facts, its exclusions, or the condition of sale.',
    }),
  }),
  'option-without-effect': entry<{ option: string; offer: string }>({
    severity: 'warning',
    evidence: 'proved',
    message: ({ option, offer }) => ({
      fr: `L’option « ${option} » de l’offre « ${offer} » ne change rien de ce que le contrat lit.`,
      en: `The option "${option}" of the offer "${offer}" changes nothing that the contract reads.`,
    }),
    why: () => ({
      fr: 'Le client la paierait sans que son contrat lui promette quoi que ce soit de plus.',
      en: 'The customer would pay for it, and the contract would promise nothing more.',
    }),
    fix: () => ({
      fr: 'Donnez-lui les données qu’elle change, ou une clause qui la lise ; sinon, retirez-la.',
      en: 'Give it the facts that it changes, or a clause that reads it; else remove it.',
    }),
  }),
  'awaits-audience': entry<{ name: string }>({
    severity: 'info',
    evidence: 'proved',
    message: ({ name }) => ({
      fr: `« ${name} » ne servira qu’avec une clientèle que cet espace de travail n’a pas.`,
      en: `"${name}" will only serve with an audience that this workspace does not have.`,
    }),
    why: () => ({
      fr: 'Tout dépend ici de la clientèle : avec celles d’aujourd’hui, l’issue est toujours la même.',
      en: 'All hangs on the audience here: with those of today the outcome is always the same.',
    }),
    fix: () => ({
      fr: 'Rien à faire, sauf si cette clientèle ne doit jamais exister.',
      en: 'Nothing to do, unless there will never be such an audience.',
    }),
  }),
};
