import type { Said } from '../../diagnostics/entry.js';
import type { ObligationKind } from '../../prove/obligations/obligation.js';
import { plural } from './plural.js';

export const prove = {
  about: {
    fr: 'prouve que rien de ce qui pourrait être vendu ne se contredit, et montre sinon la plus petite offre qui le ferait',
    en: 'prove that nothing that could be sold contradicts itself, or show the smallest offer that would',
  },
  format: {
    fr: 'rapports des constats, comme pour « check » (sinon : pretty)',
    en: 'reports of the findings, as for "check" (else pretty)',
  },
  engine: {
    fr: 'both : deux moteurs qui doivent s’accorder (sinon) ; own : celui de clausier seul, plus rapide',
    en: 'both: two engines that must agree (default); own: that of clausier alone, faster',
  },
  assume: {
    fr: 'sale : les conditions de vente sont tenues pour respectées (sinon) ; none : sans elles',
    en: 'sale: the conditions of sale are taken for granted (default); none: without them',
  },
  smt: { fr: 'écrit toutes les questions dans ce fichier SMT-LIB', en: 'write all questions into this SMT-LIB file' },
  strict: {
    fr: 'échoue aussi sur ce qui n’est pas modélisé',
    en: 'fail as well on what is not modelled',
  },
  pin: {
    fr: 'écrit chaque contre-exemple dans offers/_regressions/',
    en: 'write each counterexample to offers/_regressions/',
  },
  changed: {
    fr: 'ne décide que ce que la dernière preuve n’avait pas décidé',
    en: 'decide only what the last proof had not decided',
  },
  failOn: {
    fr: 'gravité à partir de laquelle la commande échoue : block, error, warning (sinon : error)',
    en: 'severity from which the command fails: block, error, warning (else error)',
  },
  json: {
    fr: 'le rapport de la preuve en JSON, constats compris',
    en: 'the report of the proof as JSON, findings included',
  },
  proving: { fr: 'Preuve', en: 'Proving' },
  proved: (proved: number, of: number): Said => ({
    fr: `${proved} ${proved < 2 ? 'obligation prouvée' : 'obligations prouvées'} sur ${of}.`,
    en: `${proved} of ${plural.en(of, 'obligation', 'obligations')} proved.`,
  }),
  space: (digits: number, audiences: number, periods: number): Said => ({
    fr: `Pour tout ce qui pourrait être vendu : environ 10^${digits} combinaisons de faits, ${plural.fr(audiences, 'clientèle', 'clientèles')}, ${plural.fr(periods, 'période', 'périodes')} de droit constant.`,
    en: `For all that could be sold: about 10^${digits} combinations of facts, ${plural.en(audiences, 'audience', 'audiences')}, ${plural.en(periods, 'stretch of days', 'stretches of days')} of constant law.`,
  }),
  existing: (count: number): Said => ({
    fr: `${plural.fr(count, 'situation existante y figure', 'situations existantes y figurent')}.`,
    en: `${plural.en(count, 'existing situation is', 'existing situations are')} among them.`,
  }),
  assumed: (names: string): Said => ({
    fr: `Tenu pour acquis : le schéma des faits${names === '' ? '' : `, et les conditions de vente ${names}`}.`,
    en: `Taken for granted: the facts schema${names === '' ? '' : `, and the conditions of sale ${names}`}.`,
  }),
  witness: (audience: string, offers: string): Said => ({
    fr: `Elles peuvent être tenues pour « ${audience} » : ${offers}.`,
    en: `They can be kept for "${audience}": ${offers}.`,
  }),
  recalled: (known: number, of: number): Said => ({
    fr: `${known} des ${plural.fr(of, 'question', 'questions')} étaient déjà décidées par la dernière preuve.`,
    en: `${known} of ${plural.en(of, 'question', 'questions')} had been decided by the last proof.`,
  }),
  modelled: { fr: 'Rien n’est laissé hors du modèle.', en: 'Nothing is left out of the model.' },
  unmodelled: (count: number): Said => ({
    fr: `${plural.fr(count, 'point reste', 'points restent')} hors du modèle : voyez les constats.`,
    en: `${plural.en(count, 'point is', 'points are')} left out of the model: see the findings.`,
  }),
  engines: (names: string, seconds: string): Said => ({
    fr: `Moteurs : ${names}. Durée : ${seconds} s.`,
    en: `Engines: ${names}. Time: ${seconds} s.`,
  }),
  oneEngine: (count: number): Said => ({
    fr: `${plural.fr(count, 'obligation décidée', 'obligations décidées')} par un seul moteur.`,
    en: `${plural.en(count, 'obligation', 'obligations')} decided by one engine alone.`,
  }),
  kinds: {
    condition: { fr: 'Conditions', en: 'Conditions' },
    alternative: { fr: 'Rédactions', en: 'Alternatives' },
    value: { fr: 'Valeurs', en: 'Values' },
    reference: { fr: 'Renvois', en: 'References' },
    heading: { fr: 'Intitulés', en: 'Headings' },
    activity: { fr: 'Tâches', en: 'Tasks' },
    promise: { fr: 'Promesses', en: 'Promises' },
    required: { fr: 'Mentions et effets voulus', en: 'Statements and effects required' },
    price: { fr: 'Prix', en: 'Prices' },
    rule: { fr: 'Règles', en: 'Rules' },
  } satisfies Record<ObligationKind, Said>,
  counterexample: (rank: number, about: string): Said => ({
    fr: `Contre-exemple ${rank}, à coller dans offers/_regressions/ (${about}) :`,
    en: `Counterexample ${rank}, to be pasted into offers/_regressions/ (${about}):`,
  }),
  pinned: (file: string): Said => ({ fr: `Écrit : ${file}`, en: `Written: ${file}` }),
};
