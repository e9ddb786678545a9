import type { Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const association: Plan = { offer: 'shared-pro', audience: 'fr-non-professional' };
const professional: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };
const server: Plan = { offer: 'vps', audience: 'fr-professional' };

const in_ = (file: string, from: string | RegExp, to: string): Changes => ({ [`clauses/${file}.yaml`]: [[from, to]] });
/** The condition of a clause, or of its first alternative. */
const condition = (clause: string): RegExp =>
  new RegExp(`(?<=- id: ${clause.replace('.', '[.]')}\\n(?:(?!- id: |when: ')[^])*when: ')[^']*`);

export const fidelity: Cases = {
  'C-FI-01': [
    {
      example: 'La garantie de conformité, réservée aux associations, manque au contrat du consommateur.',
      plan: consumer,
      bad: in_('order', condition('guarantees.conformity'), 'audience.customer == "non_professional"'),
    },
    {
      example: "L'association reçoit la cession de contrat écrite pour les professionnels.",
      plan: association,
      bad: in_('term', condition('assignment.contract'), 'audience.customer == "consumer"'),
    },
    {
      example: "L'association reçoit le principe de responsabilité écrit pour les professionnels.",
      plan: association,
      bad: in_('liability', condition('liability.principle'), 'audience.customer == "consumer"'),
    },
  ],
  'C-FI-02': [
    {
      example: "L'objet du contrat écrit pour les professionnels, réservé aux entités publiques.",
      plan: professional,
      bad: in_('object', condition('object.purpose'), 'audience.customer == "public_entity"'),
    },
    {
      example: "Les réclamations d'un professionnel, écrites comme pour une association.",
      plan: professional,
      bad: in_('liability', condition('liability.claims'), 'audience.customer != "consumer"'),
    },
  ],
  'C-FI-03': [
    {
      example: 'La demande de commencement anticipé, donnée à tous sauf aux consommateurs.',
      plan: consumer,
      bad: in_(
        'order',
        condition('withdrawal.early_start'),
        'has(offer.withdrawal) && audience.channel == "in_person"',
      ),
    },
    {
      example: 'Le tribunal du siège, que nul ne lit plus au contrat du commerçant.',
      plan: professional,
      bad: in_(
        'miscellaneous',
        'audience.customer == "professional" && audience.trader',
        'audience.customer == "public_entity" && audience.trader',
      ),
    },
    {
      example: "Limites de responsabilité annoncées au consommateur, qui n'en a pas.",
      plan: consumer,
      bad: in_('special-terms', condition('special.liability'), 'audience.channel != "in_person"'),
    },
  ],
  'C-FI-04': {
    example: "Exceptions à un plafond, dans un contrat qui n'en a pas.",
    plan: consumer,
    bad: in_('liability', condition('liability.cap_exceptions'), 'audience.customer == "consumer"'),
  },
  'C-FI-05': [
    {
      example: "Limites du service managé qui ne s'impriment plus dans l'offre managée.",
      plan: managed,
      bad: in_(
        'managed',
        condition('managed.limits'),
        'offer.managed.cms_core != "none" && size(offer.managed.exclusions) > 9',
      ),
    },
    {
      example: 'Service décrit comme un serveur dont le client est administrateur.',
      plan: managed,
      bad: in_('service', condition('service.description'), 'offer.access.root'),
    },
    {
      example: "Limites d'une sauvegarde, dans une offre qui n'en promet aucune.",
      plan: server,
      bad: in_('backups', condition('backups.not_covered'), 'offer.backup.mode != "contractual"'),
    },
    {
      example: "Certificat laissé au client, dans une offre où l'hébergeur l'émet.",
      plan: consumer,
      bad: in_('domains', condition('domains.certificates'), 'offer.tls.by == "client"'),
    },
  ],
  'C-FI-06': {
    example: "Temps d'aide compris dans l'offre, que la clause sur les pannes ne compte plus.",
    plan: managed,
    bad: in_('modifications', condition('modifications.breakage'), 'offer.managed.minutes_included_month > 900'),
  },
  'C-FI-07': {
    example: "Temps d'aide sur le site, sur un serveur que l'hébergeur n'administre pas.",
    plan: server,
    bad: { 'offers/vps.yaml': [['minutes_included_month: 0', 'minutes_included_month: 15']] },
  },
  'C-FI-08': {
    example: 'Mise en service gratuite, dite payante.',
    plan: consumer,
    bad: in_('price', condition('price.amount'), 'offer.price.setup.cents == 1'),
  },
  'C-FI-09': [
    {
      example: 'Contrat à durée fixe sans sa clause de reconduction.',
      plan: consumer,
      bad: in_('term', condition('term.renewal'), 'offer.term.kind == "open" && offer.renewal.tacit'),
    },
    {
      example: 'Changement de fournisseur tu dans une offre qui y ouvre droit.',
      plan: consumer,
      bad: in_('term', condition('exit.switching'), 'offer.data_processing_service == "no"'),
      also: ['reference-left-out'],
    },
  ],
  'C-FI-10': {
    example: "Transfert dit pour des données qui ne quittent pas l'Espace économique européen.",
    plan: consumer,
    bad: in_('dpa', 'offer.location.country != "MA" && !(has', 'offer.location.country == "DE" && !(has'),
  },
  'C-FI-11': {
    example: "Mise en garde d'un site que le client tient lui-même, dans l'offre managée.",
    plan: managed,
    bad: in_('warnings', condition('warnings.security'), 'offer.managed.cms_core != "none" && offer.access.root'),
  },
  'C-FI-12': {
    example: 'Prix révisable en cours de période, dans une offre vendue pour une durée déterminée.',
    plan: consumer,
    bad: in_('price', '"none" && offer.term.kind == "fixed"', '"none" && offer.term.kind != "fixed"'),
  },
  'C-FI-13': {
    example: "Assistance limitée au matériel, dans une offre dont l'hébergeur administre le système.",
    plan: consumer,
    bad: in_('assistance', 'offer.managed.os && offer.managed.minutes_included_month == 0', 'offer.access.root'),
  },
};
