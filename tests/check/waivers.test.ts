import { describe, expect, test } from 'vitest';
import { checkLibrary, checkSituation } from '../../src/check/check.js';
import { rulesOf } from '../../src/check/packs.js';
import { waive } from '../../src/check/waivers.js';
import type { Diagnostic } from '../../src/shapes.js';
import { situationsOf } from '../../src/situation/situations.js';
import { readSmall, type Changes } from '../library/small.js';
import { copiesRule } from './copies-rule.js';

const pack = (require: string): Changes => copiesRule({ require });
const long = copiesRule({});
const clauses = 'clauses/backups.yaml';
/** Of the first clause. */
const reviewed = 'review: { review_by: 2027-11-22 }\n\n  - id: backups.restoration';
const excuse = '{ rule: R-1, reason: Essai, author: A. B., until: 2027-12-31 }';
const waiver = (rule: string, until: string): Changes => ({
  ...long,
  'offers/pro.yaml': [
    ['sold_to:', `waivers: [{ rule: ${rule}, reason: Essai, author: A. B., until: ${until} }]\nsold_to:`],
  ],
});

function checked(changes: Changes): readonly Diagnostic[] {
  const { workspace, found: read } = readSmall(changes);
  if (!workspace) throw new Error('nothing was read');
  expect(read.map(({ message }) => message.fr)).toEqual([]);
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void found.push(finding);
  checkLibrary(workspace, report);
  const rules = rulesOf(workspace);
  for (const situation of situationsOf(workspace)) checkSituation(workspace, rules, situation, report);
  const given = [...found];
  const { left, waived } = waive(
    given,
    workspace,
    [...rules.map(({ id }) => id), 'id-twice'],
    workspace.edition.effective,
    report,
  );
  expect([...left, ...waived.map(({ finding }) => finding)]).toHaveLength(given.length);
  const ofWaivers = found.filter(({ code }) => code.startsWith('waiver-'));
  return [...left.filter(({ code }) => !code.startsWith('waiver-')), ...ofWaivers];
}
const codes = (changes: Changes): readonly string[] => [...new Set(checked(changes).map(({ code }) => code))].sort();

describe('a rule over facts', () => {
  test('says which fact breaks it, with its value, where the offer writes it', () => {
    const [finding] = checked(long).filter(({ code, subject }) => code === 'R-1' && subject.offer === 'pro');
    expect(finding?.message.fr).toMatch(
      /offer\.backup\.retention_days >= 365 est faux : offer\.backup\.retention_days = 60\sjours/u,
    );
    expect(finding?.at?.file).toBe('offers/pro.yaml');
    expect(finding?.at?.start.line).toBe(4);
  });
  test('says nothing where it holds', () => {
    expect(codes(pack('!has(offer.backup.retention_days) || offer.backup.retention_days >= 1'))).not.toContain('R-1');
  });
});

describe('a waiver', () => {
  test('excuses its offer, and no other', () => {
    const found = checked(waiver('R-1', '2027-12-31'));
    expect(found.filter(({ code }) => code === 'R-1').map(({ subject }) => subject.offer)).not.toContain('pro');
    expect(found.some(({ code, subject }) => code === 'R-1' && subject.offer === 'basic')).toBe(true);
    expect(found.some(({ code }) => code.startsWith('waiver-'))).toBe(false);
  });
  test('of a clause excuses a rule that forbids what the clause says, and no rule that wants more', () => {
    const forbids = pack('!duty("host", "backup_run")');
    const by = { ...forbids, [clauses]: [[reviewed, `waivers: [${excuse}]\n    ${reviewed}`]] } as Changes;
    expect(codes(forbids)).toContain('R-1');
    expect(codes(by)).toEqual(codes(forbids).filter((code) => code !== 'R-1'));
    const wants = { ...by, ...pack('duty("host", "backup_run", "quote_first")') } as Changes;
    expect(codes(wants)).toEqual(expect.arrayContaining(['R-1', 'waiver-unused']));
    const figures = pack('!duty("host", "backup_run") && offer.backup.mode == "none"');
    expect(codes({ ...by, ...figures })).toContain('R-1');
  });
  test('of what blocks is refused', () => {
    const blocks = JSON.parse(
      JSON.stringify(waiver('R-1', '2027-12-31')).replace('severity: error', 'severity: block'),
    ) as Changes;
    expect(codes(blocks)).toEqual(expect.arrayContaining(['R-1', 'waiver-refused']));
    expect(codes(waiver('R-1', '2027-12-31'))).not.toContain('waiver-refused');
  });
  test('that is over excuses nothing, and says so', () => {
    const found = checked(waiver('R-1', '2026-12-31'));
    expect(found.map(({ code }) => code)).toContain('waiver-expired');
    expect(found.some(({ code, subject }) => code === 'R-1' && subject.offer === 'pro')).toBe(true);
  });
  test('of what does not exist, or of what nobody complains of, is a finding itself', () => {
    expect(codes(waiver('R-11', '2027-12-31'))).toContain('waiver-unknown');
    expect(codes(waiver('id-twice', '2027-12-31'))).toContain('waiver-unused');
  });
  test('of what is presumed unfair says why it is not', () => {
    const unargued = (reason: string, kind: string): readonly (string | number | undefined)[] => {
      const rules = copiesRule({ kind });
      const offer = `waivers: [{ rule: R-1, reason: ${reason}, author: A. B., until: 2027-12-31 }]\nsold_to:`;
      const found = checked({ ...rules, 'offers/pro.yaml': [['sold_to:', offer]] });
      return found.flatMap(({ code, at }) => (code === 'waiver-unargued' ? [at?.file, at?.start.line] : []));
    };
    const argument = 'le client paie moitié prix et garde ses propres copies';
    expect(unargued('Validé par le service juridique', 'presumed_unfair')).toEqual(['offers/pro.yaml', 10]);
    expect(unargued(argument, 'presumed_unfair')).toEqual([]);
    expect(unargued('Validé par le service juridique', 'constraint')).toEqual([]);
  });
});

test('a rule that has no value is an error, never a pass', () => {
  const derived = {
    'vocabulary/derived.yaml': [
      [
        '',
        `derived:\n  - { path: offer.derived.weeks, title: Semaines, type: int, unit: day, value: 'offer.backup.retention_days + 0' }\n`,
      ],
    ],
  } as const;
  const { found } = readSmall({ ...derived, ...pack('offer.derived.weeks > 1') });
  expect(found.map(({ code }) => code)).toContain('path-optional');
});
