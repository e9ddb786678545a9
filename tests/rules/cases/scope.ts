import { saying, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };
const server: Plan = { offer: 'vps', audience: 'fr-professional' };
const dedicated: Plan = { offer: 'dedicated-managed', audience: 'fr-professional' };

export const firewall = (value: string): Changes => ({
  'offers/shared-start.yaml': [['waf: option', `waf: ${value}`]],
});

export const scope: Cases = {
  'C-SC-01': {
    example: "Offre standard : « L'Hébergeur met à jour les extensions ».",
    plan: start,
    bad: {
      'clauses/security.yaml': [
        ['}} Il met à jour sans délai les extensions{{', "}} L'Hébergeur met à jour les extensions{{"],
        [
          'plugin_update, of: client, strength: means, words: "Il met à jour sans délai les extensions"',
          `plugin_update, of: host, strength: means, words: "L'Hébergeur met à jour les extensions"`,
        ],
      ],
    },
  },
  'C-SC-02': {
    example: 'Offre managée : « Il peut mettre à jour les extensions ».',
    plan: managed,
    bad: {
      'clauses/managed.yaml': [
        ['      Il met à jour les extensions (mises', '      Il peut mettre à jour les extensions (mises'],
        [
          'price: included, words: "Il met à jour les extensions',
          'flags: [discretionary], words: "Il peut mettre à jour les extensions',
        ],
      ],
    },
  },
  'C-SC-03': {
    example: 'Le remplacement du matériel est à la charge des deux parties.',
    plan: pro,
    bad: saying(
      'Le Client remplace le matériel en panne.',
      'duty: hardware, of: client, strength: result, words: "Le Client remplace le matériel en panne"',
    ),
  },
  'C-SC-04': {
    example: "Une clause dit que le client renouvelle le certificat TLS, la matrice que c'est l'hébergeur.",
    plan: start,
    bad: saying(
      'Le Client renouvelle le certificat TLS.',
      'duty: tls_issue, of: client, strength: result, words: "Le Client renouvelle le certificat TLS"',
    ),
  },
  'C-SC-05': {
    example: 'Plus aucune clause ne dit qui remplace le matériel.',
    plan: pro,
    bad: { 'clauses/service.yaml': [[/\n *- \{ duty: hardware, [^\n]*/, '']] },
  },
  'C-SC-06': [
    { example: 'Pare-feu applicatif compris et vendu en option.', plan: start, bad: firewall('included') },
    {
      example: 'Surveillance du site comprise et vendue en option.',
      plan: dedicated,
      bad: {
        'offers/dedicated-managed.yaml': [['site: false', 'site: true\n    interval_minutes: 5']],
      },
    },
  ],
  'C-SC-07': {
    example: 'Au Maroc, « ne répond pas des extensions » au lieu de « ne les gère pas ».',
    plan: pro,
    good: { 'audiences/fr-professional.yaml': [['jurisdiction: FR', 'jurisdiction: MA']] },
    bad: saying(
      "L'Hébergeur ne répond pas des extensions.",
      `excludes: security_breach, of: host, cause: third_party_software, words: "L'Hébergeur ne répond pas des extensions"`,
    ),
  },
  'C-SC-08': {
    example: "Serveur dont le client est administrateur, et système entretenu sans limite par l'hébergeur.",
    plan: server,
    bad: {
      'clauses/security.yaml': [
        [
          "Le Client tient à jour le système d'exploitation de son serveur. Il",
          "L'Hébergeur tient à jour le système d'exploitation du serveur. Le Client",
        ],
        [
          `os_patch, of: client, strength: means, flags: [root_limited], words: "Le Client tient à jour le système d'exploitation de son serveur"`,
          `os_patch, of: host, strength: result, words: "L'Hébergeur tient à jour le système d'exploitation du serveur"`,
        ],
        ['words: "Il y installe', 'words: "Le Client y installe'],
      ],
    },
  },
  'C-SC-09': {
    example: "L'hébergeur accède aux données sans devoir les garder secrètes.",
    plan: pro,
    bad: { 'clauses/data.yaml': [[/\n *- \{ duty: secrecy, [^\n]*/, '']] },
  },
  'C-SC-10': {
    example: "Rien ne dit qui répond des modifications d'une agence.",
    plan: pro,
    bad: { 'clauses/modifications.yaml': [[/\n *- \{ states: third_party_editor_rule, [^\n]*/, '']] },
  },
  'C-SC-11': {
    example: "« Il peut maintenir le matériel », dans une clause d'engagement.",
    plan: pro,
    bad: {
      'clauses/service.yaml': [
        [
          "      L'Hébergeur exploite le centre de données, ou le fait exploiter sous sa responsabilité. Il maintient",
          "      L'Hébergeur exploite le centre de données, ou le fait exploiter sous sa responsabilité. Il peut maintenir",
        ],
        ['words: "Il maintient le matériel', 'words: "Il peut maintenir le matériel'],
      ],
    },
  },
  'C-SC-12': {
    example: 'Remplacement du matériel : obligation de résultat dans une clause, de moyens dans une autre.',
    plan: pro,
    bad: saying(
      "L'Hébergeur fait de son mieux pour remplacer le matériel.",
      `duty: hardware, of: host, strength: means, words: "L'Hébergeur fait de son mieux pour remplacer le matériel"`,
    ),
  },
  'C-SC-13': {
    example: "Remise en état facturée à l'heure, quelle que soit la cause.",
    plan: pro,
    bad: saying(
      'Une remise en état coûte {{offer.intervention.hourly}} par heure.',
      'prices: break_fix, flags: [repair], words: "coûte {{offer.intervention.hourly}} par heure"',
    ),
  },
};
