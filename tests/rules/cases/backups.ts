import { saying, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const consumer: Plan = { offer: 'shared-pro', audience: 'fr-consumer' };
const none: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const technical: Plan = { offer: 'shared-plus', audience: 'fr-consumer' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };

/** The whole line of an effect. */
const effect = (start: string): RegExp => new RegExp(`\\n *- \\{ ${start}[^\\n]*`);
/** The same, in the alternative named. */
const within = (alternative: string, start: string): RegExp =>
  new RegExp(`(?<=- name: ${alternative}\\n(?:(?!- name: |- id: )[^])*)\\n *- \\{ ${start}[^\\n]*`);
const inBackups = (from: string | RegExp, to = ''): Changes => ({ 'clauses/backups.yaml': [[from, to]] });
const inFacts = (from: string | RegExp, to: string): Changes => ({ 'offers/shared-pro.yaml': [[from, to]] });
const lying = (isolation: string): Changes =>
  inFacts(/isolation: other_site\n {4}distance_km: \d+/, `isolation: ${isolation}`);
const unverified: Changes = inFacts(
  /verification: sampled_restore\n {4}verification_period_days: 30/,
  'verification: none',
);

export const backups: Cases = {
  'C-BK-01': {
    example: 'Sauvegardes vendues, sans dire par quel canal elles se restaurent.',
    plan: pro,
    bad: inBackups(within('both', 'states: restore_channel')),
  },
  'C-BK-02': [
    {
      example:
        'Une exclusion pour le fait du client reprend, entre professionnels, la perte de données que les sauvegardes vendues devaient éviter.',
      plan: pro,
      bad: { 'clauses/liability.yaml': [[/carve: \[promised_backup\], (?=.*d'un acte du Client)/, '']] },
    },
    {
      example: 'La même exclusion, reprise à un consommateur.',
      plan: consumer,
      bad: { 'clauses/liability.yaml': [[/carve: \[promised_backup\], (?=.*imputable au Client)/, '']] },
    },
    {
      example: '« Le Client est seul responsable de la copie de ses Données », à côté de sauvegardes vendues.',
      plan: pro,
      bad: saying(
        'Le Client est seul responsable de la copie de ses Données.',
        'duty: backup_own, of: client, strength: means, flags: [sole], words: "Le Client est seul responsable de la copie"',
      ),
    },
  ],
  'C-BK-03': [
    {
      example: "Offre sans sauvegarde dont les mises en garde n'avertissent plus le client.",
      plan: none,
      bad: { 'clauses/warnings.yaml': [[effect('states: no_backup_warning'), '']] },
    },
    {
      example: "Fiche d'une offre sans sauvegarde : « Vos données sont sauvegardées ».",
      plan: none,
      bad: {
        'clauses/special-terms.yaml': [
          [
            "      L'Hébergeur entretient la Plateforme ;",
            "      Vos données sont sauvegardées. L'Hébergeur entretient la Plateforme ;",
          ],
          [
            '- { states: backup_policy',
            '- { duty: backup_run, of: host, strength: result, words: "Vos données sont sauvegardées" }\n      - { states: backup_policy',
          ],
        ],
      },
    },
  ],
  'C-BK-04': [
    {
      example: 'Copies sans engagement, chiffrées dans le contrat comme un avantage.',
      plan: technical,
      bad: saying(
        'Les copies de la dernière semaine sont comprises.',
        'states: backup_benefit_figures, words: "Les copies de la dernière semaine sont comprises"',
      ),
    },
    {
      example: "Copies sans engagement dont les mises en garde ne disent pas qu'elles ne sont pas garanties.",
      plan: technical,
      bad: { 'clauses/warnings.yaml': [[effect('states: copies_not_contractual'), '']] },
    },
  ],
  'C-BK-05': {
    example: 'Une copie tous les deux jours, et une perte annoncée de 24 heures au plus.',
    plan: pro,
    bad: inFacts('frequency_hours: 24', 'frequency_hours: 48'),
  },
  'C-BK-06': {
    example: 'Copies gardées 14 jours, restauration annoncée sur 21 jours.',
    plan: pro,
    bad: inFacts('window_days: 14', 'window_days: 21'),
  },
  'C-BK-07': {
    example: 'Sept copies quotidiennes pour une conservation annoncée de 14 jours.',
    plan: pro,
    bad: inFacts('points: 14', 'points: 7'),
  },
  'C-BK-08': [
    {
      example: 'Séparation des copies promise sans définition.',
      plan: pro,
      bad: inBackups(within('other_site', 'states: separation_definition')),
    },
    {
      example: "« Externalise les Sauvegardes », alors qu'elles sont sur le même site.",
      plan: pro,
      bad: {
        ...lying('other_building'),
        ...saying(
          "L'Hébergeur externalise les Sauvegardes.",
          'states: copies_called_remote, words: "externalise les Sauvegardes"',
        ),
      },
    },
  ],
  'C-BK-09': { example: 'Sauvegardes payées, sur le serveur même du site.', plan: pro, bad: lying('same_server') },
  'C-BK-10': {
    example: 'Un incendie classé force majeure, alors que les copies sont vendues sur un autre site.',
    plan: pro,
    bad: saying(
      'Un incendie est un cas de force majeure.',
      'deems: disaster_is_force_majeure, against: client, words: "Un incendie est un cas de force majeure"',
    ),
  },
  'C-BK-11': {
    example: 'Restauration sur demande, sans prix ni nombre compris.',
    plan: pro,
    bad: inBackups(effect('states: restore_quota')),
  },
  'C-BK-12': {
    example: 'Restauration en libre-service, que le guide « site cassé » ne nomme pas.',
    plan: pro,
    bad: {
      'clauses/site-broken-guide.yaml': [
        [/states: self_restore_step(?![^]*self_restore_step)/, 'states: guide_restore'],
      ],
    },
  },
  'C-BK-13': {
    example: "Une restauration écrase les données récentes, et les mises en garde n'en disent rien.",
    plan: pro,
    bad: {
      'clauses/warnings.yaml': [[within('contractual', 'states: restore_overwrites_warning'), '']],
    },
  },
  'C-BK-14': {
    example: 'Offre WordPress qui ne sauvegarde que les fichiers.',
    plan: managed,
    bad: { 'offers/wordpress-managed.yaml': [['scope: [files, db]', 'scope: [files]']] },
  },
  'C-BK-15': [
    {
      example: 'Contrôle des copies dit sans sa période.',
      plan: pro,
      bad: inBackups(within('restored', 'states: backup_verification')),
    },
    {
      example: "« Chaque Sauvegarde est testée », alors qu'aucun contrôle n'est fait.",
      plan: pro,
      good: unverified,
      bad: saying(
        'Chaque Sauvegarde est testée.',
        'states: copies_called_tested, words: "Chaque Sauvegarde est testée"',
      ),
    },
  ],
  'C-BK-16': {
    example: "Copies conservées hors d'Europe, sans leur ligne à l'annexe des données.",
    plan: pro,
    good: {
      'offers/shared-pro.yaml': [
        [/country: FR(?=\n {4}encrypted)/, 'country: MA'],
        ['  data:\n', '  data:\n    transfer_tool: scc\n'],
      ],
    },
    bad: { 'clauses/dpa.yaml': [[effect('states: transfer_row_backup'), '']] },
  },
  'C-BK-17': {
    example: "L'annexe des données annonce l'effacement complet avant celui des copies.",
    plan: pro,
    bad: { 'clauses/dpa.yaml': [['{{offer.derived.erased_after}}', '{{offer.exit.purge_days}}']] },
  },
  'C-BK-18': [
    {
      example: 'La restauration due à un consommateur dépend de sa propre copie.',
      plan: consumer,
      bad: saying(
        'Le Client garde une copie récente, sans laquelle aucune Restauration ne lui est due.',
        'duty: backup_own, of: client, strength: means, flags: [condition_of_guarantee], words: "Le Client garde une copie récente"',
      ),
    },
    {
      example: 'Offre sans sauvegarde où rien ne dit au client de garder une copie.',
      plan: none,
      bad: {
        'clauses/backups.yaml': [
          [within('client_tests', 'duty: backup_own'), ''],
          [within('client_tests', 'states: own_copy_advice'), ''],
        ],
      },
    },
  ],
  'C-BK-19': {
    example: 'Délai de restauration en heures, sans dire lesquelles comptent.',
    plan: pro,
    bad: { 'clauses/miscellaneous.yaml': [[effect('states: support_hours_basis'), '']] },
  },
  'C-BK-20': {
    example: "Éléments non copiés que le contrat n'imprime pas.",
    plan: pro,
    bad: inBackups(effect('states: backup_exclusions')),
  },
};
