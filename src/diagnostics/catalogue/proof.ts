/** Codes of the proof: what holds for every offer that could be sold, and what the proof itself is worth. */
import { printDate } from '../date.js';
import { entry, type Said } from '../entry.js';

const dead: Said = {
  fr: 'Un texte ou une règle que rien n’appelle vieillit sans que personne le voie, et fait croire qu’un cas est traité.',
  en: 'A text or a rule that nothing calls ages unseen, and makes believe that a case is dealt with.',
};
const ofTheProver: Said = {
  fr: 'La preuve ne vaut que si elle est exacte : ceci est un défaut de clausier, et non de vos clauses.',
  en: 'A proof is worth nothing unless it is exact: this is a fault of clausier, not of your clauses.',
};
const report: Said = {
  fr: 'Signalez-le avec le fichier de clauses. En attendant, « --smt FICHIER » permet de rejouer la question avec un autre solveur.',
  en: 'Report it with the clause file. Until then, "--smt FILE" lets you ask another solver.',
};

export const proof = {
  'space-empty': entry<{ audience: string; from: string }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ audience, from }) => ({
      fr: `Aucune offre ne pourrait être vendue à « ${audience} » à partir du ${printDate(from)}.`,
      en: `No offer at all could be sold to "${audience}" from ${from} on.`,
    }),
    why: () => ({
      fr: 'Sur un ensemble vide, tout est vrai : la preuve ne dirait rien de cette clientèle.',
      en: 'Of an empty set everything is true: the proof would say nothing about these customers.',
    }),
    fix: () => ({
      fr: 'Cherchez dans facts.schema.json et dans les conditions de vente celles qui se contredisent pour elle.',
      en: 'Look in facts.schema.json and in the conditions of sale for those that contradict each other for them.',
    }),
  }),
  'offer-outside-space': entry<{ offer: string; from: string; assumption: string }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ offer, from, assumption }) => ({
      fr: `L’offre « ${offer} » est hors de ce qui est prouvé : à partir du ${printDate(from)}, elle ne respecte pas ${assumption}.`,
      en: `The offer "${offer}" is outside of what is proved: from ${from} on, it does not keep ${assumption}.`,
    }),
    why: () => ({
      fr: 'Ce qui est prouvé des offres vendables ne vaut pas pour elle.',
      en: 'What is proved of the offers that can be sold does not hold for it.',
    }),
    fix: () => ({
      fr: 'Corrigez l’offre, ou la condition de vente si elle est trop étroite.',
      en: 'Correct the offer, or the condition of sale where it is too narrow.',
    }),
  }),
  'obligation-undecided': entry<{ obligation: Said }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Ni prouvé ni réfuté : ${obligation.fr}`,
      en: `Neither proved nor refuted: ${obligation.en}`,
    }),
    why: () => ({
      fr: 'Ce qui n’est pas prouvé peut être faux pour une offre que personne n’a encore écrite.',
      en: 'What is not proved may be false for an offer that nobody has written yet.',
    }),
    fix: () => ({
      fr: 'Simplifiez les conditions en cause, ou prouvez avec les deux moteurs (« --engine both »).',
      en: 'Simplify the conditions, or prove with both engines ("--engine both").',
    }),
  }),
  'engines-disagree': entry<{ obligation: Said }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Les deux moteurs se contredisent : ${obligation.fr}`,
      en: `The two engines contradict each other: ${obligation.en}`,
    }),
    why: () => ofTheProver,
    fix: () => report,
  }),
  'counterexample-not-replayed': entry<{ obligation: Said }>({
    severity: 'error',
    evidence: 'proved',
    message: ({ obligation }) => ({
      fr: `Un contre-exemple a été trouvé, que l’assemblage ne confirme pas : ${obligation.fr}`,
      en: `A counterexample was found that assembling does not confirm: ${obligation.en}`,
    }),
    why: () => ofTheProver,
    fix: () => report,
  }),
  'not-modelled': entry<{ name: string; weakened: readonly string[]; all: boolean }>({
    severity: 'info',
    evidence: 'proved',
    message: ({ name, weakened, all }) => ({
      fr: `Non modélisé : ${name}. ${weakened.length === 0 ? 'Aucune obligation n’en dépend.' : all ? 'Toutes les obligations en dépendent.' : `En dépendent : ${weakened.join(', ')}.`}`,
      en: `Not modelled: ${name}. ${weakened.length === 0 ? 'No obligation depends on it.' : all ? 'Every obligation depends on it.' : `On it depend: ${weakened.join(', ')}.`}`,
    }),
    why: () => ({
      fr: 'La preuve couvre alors plus de cas que la réalité : ce qui est prouvé reste vrai, ce qui est réfuté peut être impossible.',
      en: 'The proof then covers more than what is real: what is proved stays true, what is refuted may be impossible.',
    }),
    fix: () => ({
      fr: 'Remplacez ce mot-clé du schéma par const, enum, des bornes ou une présence.',
      en: 'Replace this keyword of the schema by const, enum, bounds or presence.',
    }),
  }),
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
