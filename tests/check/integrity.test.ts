import { describe, expect, test } from 'vitest';
import { integrity } from '../../src/diagnostics/catalogue/integrity.js';
import { wording } from '../../src/diagnostics/catalogue/wording.js';
import { pack, rule } from '../library/cases.js';
import type { Changes } from '../library/small.js';
import { cases, withdrawal } from './integrity-cases.js';
import { foundBySmall } from './small.js';

describe.each(Object.entries(cases))('%s', (code, { bad, shown, good }) => {
  test('is found at its place', () => expect(foundBySmall(code, bad)).toEqual(shown));
  test('is not found next door', () => expect(foundBySmall(code, good)).toEqual([]));
});

test('every code of integrity and wording has its case', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys({ ...integrity, ...wording }).sort());
});

test('what burdens the client has its plain line, whatever the kind of the clause', () => {
  const bare: Changes = {
    'clauses/backups.yaml': [
      [
        '        plain: Vous sauvegardez votre site.\n        effects: none',
        '        effects:\n          - { duty: backup_run, of: client, strength: means, words: Le Client sauvegarde son site }',
      ],
    ],
  };
  expect(foundBySmall('plain-missing', bare)).toEqual(['clauses/backups.yaml:16:15 none']);
  expect(foundBySmall('plain-uneven', bare)).toEqual([]);
});

describe('two clauses that contradict each other', () => {
  const never = pack(rule(`require: '!(emits("backups.restoration") && emits("withdrawal.right"))'`));
  const reserved = (when: string): Changes => ({ ...never, [withdrawal]: [['has(offer.withdrawal)', when]] });
  test('are told where a situation prints both', () => {
    const both = reserved('offer.backup.mode == "contractual" && has(offer.withdrawal)');
    expect(foundBySmall('R-1', both)).toEqual([
      'clauses/backups.yaml:25:9 backups.restoration + clauses/withdrawal.yaml:4:9 withdrawal.right + packs/trade.yaml:4:11 R-1',
    ]);
  });
  test('may stand in one library, each for its own situations', () => {
    expect(foundBySmall('R-1', reserved('offer.backup.mode == "none" && has(offer.withdrawal)'))).toEqual([]);
  });
});
