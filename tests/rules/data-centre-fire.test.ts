/**
 * A fire in a data centre: backups sold as isolated stood in the building that burnt. What the courts struck from that contract,
 * or read against its author, is written here into the starter: none of it gets through.
 */
import { describe, expect, test } from 'vitest';
import { saying } from './broken.js';
import { checkStarter, type Changes, type Plan } from './starter.js';

const plan: Plan = { offer: 'shared-pro', audience: 'fr-professional' };
const sameBuilding: Changes = {
  'offers/shared-pro.yaml': [[/isolation: other_site\n {4}distance_km: \d+/, 'isolation: other_server']],
};
const copies = 'clauses/backups.yaml';
const isolated = "L'Hébergeur conserve des Sauvegardes physiquement isolées du Site.";
const sentence = /(?<=- name: other_server\n.*\n.*\n.*text: \|\n {10}).*/;
const alternative = /(?<=- name: other_server\n)[^]*?(?= {8}law:)/;
const undefinedWord = `        when: 'offer.backup.isolation == "other_server"'
        kind: commitment
        text: |
          ${isolated}
        plain: |
          Vos copies sont isolées de votre site.
        effects:
          - { duty: backup_offsite, of: host, strength: result, words: "L'Hébergeur conserve des Sauvegardes" }
          - { states: copies_called_isolated, words: "physiquement isolées" }
`;

const struck: Readonly<Record<string, { readonly changes: Changes; readonly code: string; readonly file: string }>> = {
  'a word that nothing defines': {
    changes: {
      [copies]: [
        [/(?<=states: )separation_definition(?=, words: "Elles protègent d'un sinistre qui)/, 'backup_policy'],
      ],
    },
    code: 'C-BK-08',
    file: 'offers/shared-pro.yaml',
  },
  'copies called isolated in the same building, without a definition': {
    changes: {
      ...sameBuilding,
      [copies]: [[alternative, undefinedWord]],
    },
    code: 'C-BK-08',
    file: copies,
  },
  'the same word beside the definition that belies it': {
    changes: {
      ...sameBuilding,
      ...saying(
        'Ses Sauvegardes sont isolées.',
        'states: copies_called_isolated, words: "Ses Sauvegardes sont isolées"',
      ),
    },
    code: 'C-BK-08',
    file: 'clauses/service.yaml',
  },
  'a fire in a list of force majeure': {
    changes: {
      'clauses/liability.yaml': [
        ['ne constituent pas, à eux seuls, un cas', 'constituent un cas'],
        [
          '- { states: force_majeure_legal_test',
          '- { deems: disaster_is_force_majeure, against: client, words: "Un incendie, une panne d\'énergie" }\n      - { states: force_majeure_legal_test',
        ],
      ],
    },
    code: 'C-BK-10',
    file: 'clauses/liability.yaml',
  },
  'force majeure for data that the backup would have saved': {
    changes: {
      'clauses/liability.yaml': [
        [/carve: \[promised_backup\], (?=.*words: "de la force majeure")/, ''],
        [/(?<=words: "de la force majeure"), said: \{[^}]*\}/, ''],
      ],
    },
    code: 'C-BK-10',
    file: 'clauses/liability.yaml',
  },
  'the client alone responsible for its copies': {
    changes: saying(
      'Le Client est seul responsable de la copie de ses Données.',
      'duty: backup_own, of: client, strength: means, flags: [sole], words: "Le Client est seul responsable de la copie"',
    ),
    code: 'C-BK-02',
    file: 'clauses/service.yaml',
  },
  'the client in charge of the backup that it bought': {
    changes: saying(
      'La sauvegarde du Site incombe au Client.',
      'duty: backup_run, of: client, strength: means, words: "La sauvegarde du Site incombe au Client"',
    ),
    code: 'activity-two-owners',
    file: 'clauses/service.yaml',
  },
  'no liability for lost data, whatever the cause': {
    changes: saying(
      "L'Hébergeur ne répond d'aucune perte de Données.",
      `excludes: data_loss, of: host, cause: any, words: "L'Hébergeur ne répond d'aucune perte de Données"`,
    ),
    code: 'C-BK-02',
    file: 'clauses/service.yaml',
  },
};

describe('what was struck is caught', () => {
  test.each(Object.entries(struck))('%s', async (_name, { changes, code, file }) => {
    const { findings } = await checkStarter(plan, changes);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.flatMap(({ at, related }) => [at?.file, ...related.map((each) => each.at.file)])).toContain(file);
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});

test('a definition does not go away unseen', async () => {
  const { codes } = await checkStarter(plan, { ...sameBuilding, [copies]: [[sentence, isolated]] });
  expect(codes).toContain('words-missing');
});

test('what was upheld stands: a cap between professionals, and the client’s own care of its data', async () => {
  const { findings, workspace } = await checkStarter(plan);
  const binding = Object.values(workspace.clauses).flatMap(({ alternatives }) =>
    alternatives.flatMap(({ effects }) => effects),
  );
  expect(binding.filter(({ kind }) => kind === 'caps')).not.toEqual([]);
  expect(
    binding.filter((effect) => effect.kind === 'duty' && effect.activity === 'backup_own' && effect.of === 'client'),
  ).not.toEqual([]);
  expect(findings.filter(({ code }) => code.startsWith('C-BK-'))).toEqual([]);
});
