import { describe, expect, test } from 'vitest';
import { saying, testFamily } from './family.js';
import { checkStarter, type Changes, type Plan } from './starter.js';

const start: Plan = { offer: 'shared-start', audience: 'fr-consumer' };
const pro: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const managed: Plan = { offer: 'wordpress-managed', audience: 'fr-consumer' };
const server: Plan = { offer: 'vps', audience: 'fr-professional' };
const dedicated: Plan = { offer: 'dedicated-managed', audience: 'fr-professional' };

const firewall = (value: string): Changes => ({ 'offers/shared-start.yaml': [['waf: option', `waf: ${value}`]] });

testFamily('hosting-scope', {
  'C-SC-01': {
    plan: start,
    bad: {
      'clauses/security.yaml': [
        ['      Il met à jour sans délai les extensions de son Site.', "      L'Hébergeur met à jour les extensions."],
        [
          'plugin_update, of: client, strength: means, words: "Il met à jour sans délai les extensions de son Site"',
          `plugin_update, of: host, strength: means, words: "L'Hébergeur met à jour les extensions"`,
        ],
      ],
    },
  },
  'C-SC-02': {
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
    plan: pro,
    bad: saying(
      'Le Client remplace le matériel en panne.',
      'duty: hardware, of: client, strength: result, words: "Le Client remplace le matériel en panne"',
    ),
  },
  'C-SC-04': {
    plan: start,
    bad: saying(
      'Le Client renouvelle le certificat TLS.',
      'duty: tls_issue, of: client, strength: result, words: "Le Client renouvelle le certificat TLS"',
    ),
  },
  'C-SC-05': {
    plan: pro,
    bad: { 'clauses/service.yaml': [[/\n *- \{ duty: hardware, [^\n]*/, '']] },
  },
  'C-SC-06': [
    { plan: start, bad: firewall('included') },
    {
      plan: dedicated,
      bad: {
        'offers/dedicated-managed.yaml': [['site: false', 'site: true\n    interval_minutes: 5']],
      },
    },
  ],
  'C-SC-07': {
    plan: pro,
    good: { 'audiences/fr-professional.yaml': [['jurisdiction: FR', 'jurisdiction: MA']] },
    bad: saying(
      "L'Hébergeur ne répond pas des extensions.",
      `excludes: security_breach, of: host, cause: third_party_software, words: "L'Hébergeur ne répond pas des extensions"`,
    ),
  },
  'C-SC-08': {
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
  'C-SC-09': { plan: pro, bad: { 'clauses/data.yaml': [[/\n *- \{ duty: secrecy, [^\n]*/, '']] } },
  'C-SC-10': {
    plan: pro,
    bad: { 'clauses/modifications.yaml': [[/\n *- \{ states: third_party_editor_rule, [^\n]*/, '']] },
  },
  'C-SC-11': {
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
    plan: pro,
    bad: saying(
      "L'Hébergeur fait de son mieux pour remplacer le matériel.",
      `duty: hardware, of: host, strength: means, words: "L'Hébergeur fait de son mieux pour remplacer le matériel"`,
    ),
  },
  'C-SC-13': {
    plan: pro,
    bad: saying(
      'Une remise en état coûte {{offer.intervention.hourly}} par heure.',
      'prices: break_fix, flags: [repair], words: "coûte {{offer.intervention.hourly}} par heure"',
    ),
  },
});

describe('a service is one thing at a time', () => {
  test.each([
    ['[included, option]', 'schema-type'],
    ['both', 'schema-choice'],
  ])('waf: %s', async (value, code) => {
    expect((await checkStarter(start, firewall(value))).codes).toContain(code);
  });
  test('an option that is bought is no longer offered', async () => {
    const bought = await checkStarter({ ...start, options: ['waf'] });
    expect(bought.codes).not.toContain('C-SC-06');
    expect(bought.rules.filter(({ rule }) => rule === 'C-SC-06').map(({ outcome }) => outcome)).toEqual(['holds']);
  });
});
