import { saying, type Cases } from '../broken.js';
import type { Changes, Plan } from '../starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };

type Edits = readonly (readonly [from: string | RegExp, to: string])[];
const inStart = (...edits: Edits): Changes => ({ 'offers/shared-start.yaml': edits });
const inPro = (...edits: Edits): Changes => ({ 'offers/shared-pro.yaml': edits });
const inProvider = (...edits: Edits): Changes => ({ 'providers/hebergeur-exemple.yaml': edits });
/** The whole line of an effect, the first one that starts so. */
const effect = (start: string): RegExp => new RegExp(`\\n *- \\{ ${start}[^\\n]*`);

/** The file as it is, where the good change had changed it. */
const UNCHANGED = ['sells_online: true', 'sells_online: true'] as const;
const LIST = '  sub_processors:\n';
const AMERICAN = '    - { name: Réseau Exemple, role: diffusion de contenus, country: US, guarantee: scc }\n';
const network = [
  ['  cdn:\n    enabled: false', '  cdn:\n    enabled: true\n    operator: Réseau Exemple\n    country: US'],
  ['  data:\n', '  data:\n    transfer_tool: scc\n'],
] as const;
/** A delivery network in the United States, and its operator on the list. */
const delivered: Changes = { ...inPro(...network), ...inProvider([LIST, `${LIST}${AMERICAN}`]) };

const CNDP = (asks: string): Changes => inProvider(['  certifications:', `  cndp: ${asks}\n  certifications:`]);
const TRANSFER = ' {{#has offer.data.transfer_tool}}Un transfert repose sur : {{offer.data.transfer_tool}}.{{/has}}';
/** Sold to professionals in Morocco, served from France. */
const morocco: Changes = {
  'audiences/fr-professional.yaml': [['jurisdiction: FR', 'jurisdiction: MA']],
  ...inPro(['  data:\n', '  data:\n    transfer_tool: scc\n']),
  ...CNDP('{ asks_identity_card: false }'),
  'clauses/dpa.yaml': [
    ['sans instruction écrite du Client.', `sans instruction écrite du Client.${TRANSFER}`],
    [
      '- { duty: follow_instructions, of: host',
      '- { states: transfer_clause, words: "Un transfert repose sur" }\n          - { duty: follow_instructions, of: host',
    ],
  ],
};

const medical: Edits = [
  ['health: false', 'health: true'],
  ['sensitive: false', 'sensitive: true'],
];

export const data: Cases = {
  'C-DP-01': [
    {
      example: 'Annexe sur les données sans audit.',
      plan: pro,
      bad: { 'clauses/dpa.yaml': [[effect('states: dpa_audit'), '']] },
    },
  ],
  'C-DP-02': [
    {
      example: 'Réseau de diffusion aux États-Unis, absent de la liste.',
      plan: pro,
      good: delivered,
      bad: inProvider(UNCHANGED),
      codes: ['sub-processor-unlisted'],
    },
    {
      example: "Copies en Allemagne selon la liste, en France selon l'offre.",
      plan: pro,
      bad: inProvider(['copies de sauvegarde, country: FR', 'copies de sauvegarde, country: DE']),
      codes: ['sub-processor-elsewhere'],
    },
    {
      example: 'Sous-traitant américain encadré comme un européen.',
      plan: pro,
      good: delivered,
      bad: inProvider([LIST, `${LIST}${AMERICAN.replace('scc', 'eu')}`]),
      codes: ['sub-processor-guarantee'],
    },
  ],
  'C-DP-03': [
    {
      example: 'Diffusion depuis les États-Unis, sans clause de transfert.',
      plan: pro,
      good: delivered,
      bad: { 'clauses/dpa.yaml': [[effect('states: transfer_clause'), '']] },
    },
    {
      example: "Clause de transfert d'une offre dont rien ne sort.",
      plan: pro,
      bad: {
        ...inPro(['  data:\n', '  data:\n    transfer_tool: scc\n']),
        ...saying(TRANSFER.trim(), 'states: transfer_clause, words: "Un transfert repose sur"'),
      },
    },
    {
      example: 'Client marocain servi depuis la France, sans clause de transfert.',
      plan: pro,
      good: morocco,
      bad: { 'clauses/dpa.yaml': [['title: Objet et durée', 'title: Objet']] },
    },
  ],
  'C-DP-04': [
    {
      example: "Violation notifiée sous 24 heures dans une clause, sous 48 dans l'annexe.",
      plan: pro,
      bad: saying(
        "L'Hébergeur notifie une violation dans les 24 heures.",
        'states: dpa_breach_notice, words: "notifie une violation dans les 24 heures"',
      ),
      codes: ['figure-literal', 'figure-missing'],
    },
    {
      example: "Violation notifiée sous 72 heures dans une clause, sous 48 dans l'annexe.",
      plan: pro,
      bad: saying(
        "L'Hébergeur notifie une violation dans un délai de {{offer.maintenance.notice_hours}}.",
        'duty: breach_notice, of: host, strength: result, words: "notifie une violation dans un délai de {{offer.maintenance.notice_hours}}"',
      ),
      codes: ['figure-differs'],
    },
  ],
  'C-DP-05': [
    { example: 'Journaux gardés six mois.', plan: start, bad: inStart(['retention_days: 365', 'retention_days: 180']) },
    {
      example: 'Journaux gardés deux ans, un an selon la politique de confidentialité.',
      plan: start,
      bad: inStart(['retention_days: 365', 'retention_days: 730']),
    },
    {
      example: 'Au Maroc, journaux gardés six mois.',
      plan: pro,
      good: morocco,
      bad: inPro(['retention_days: 365', 'retention_days: 180'], ['  data:\n', '  data:\n    transfer_tool: scc\n']),
    },
  ],
  'C-DP-06': [
    {
      example: 'Au Maroc, un hébergeur qui ne dit rien des failles.',
      plan: pro,
      good: morocco,
      bad: { 'clauses/security.yaml': [[effect('duty: vuln_info'), '']] },
    },
    {
      example: 'Au Maroc, toute la sécurité à la charge du client.',
      plan: pro,
      good: morocco,
      bad: saying(
        'Le Client protège la Plateforme.',
        'duty: security_platform, of: client, strength: means, words: "Le Client protège la Plateforme"',
      ),
    },
  ],
  'C-DP-07': {
    example: 'Cabinet médical sur une offre mutualisée, sans interdiction.',
    plan: start,
    bad: { 'clauses/use.yaml': [[effect('states: aup_no_sensitive_data'), '']] },
  },
  'C-DP-07-CERTIFIED': {
    example: "Données de santé chez un hébergeur qui n'est pas certifié.",
    plan: start,
    good: { ...inStart(...medical), ...inProvider(['[iso27001]', '[iso27001, hds]']) },
    bad: inProvider(UNCHANGED),
  },
  'C-DP-07-CONTROLS': {
    example: 'Offre pour données sensibles, protégée comme les autres.',
    plan: start,
    good: inStart(['sensitive: false', 'sensitive: true']),
    bad: { 'clauses/dpa.yaml': [[effect('states: sensitive_data_controls'), '']] },
  },
  'C-DP-08': [
    {
      example: "Nettoyage automatique sans clause qui l'oblige.",
      plan: managed,
      bad: {
        'clauses/security.yaml': [[/\n *- \{ duty: malware_clean, of: host[^\n]*/, '']],
      },
    },
    {
      example: '« Nettoyage compris » sans clause.',
      plan: start,
      bad: saying('Le nettoyage est compris.', 'states: cleaning_included, words: "Le nettoyage est compris"'),
    },
  ],
  'C-DP-09': {
    example: 'Reprise pendant trente jours chez un client qui ne corrige rien.',
    plan: start,
    bad: {
      'clauses/security.yaml': [
        [/\n *- \{ states: reinfection_updates[^\n]*(?=\n *law:[^\n]*\n *- name: excluded)/, ''],
      ],
    },
  },
  'C-DP-10': [
    {
      example: "Carte d'identité demandée sans autorisation.",
      plan: pro,
      good: morocco,
      bad: CNDP('{ asks_identity_card: true, identity_card_authorised: false }'),
    },
    {
      example: 'Rien de déclaré sur ce que demande le bon de commande.',
      plan: pro,
      good: morocco,
      bad: inProvider(UNCHANGED),
    },
  ],
};
