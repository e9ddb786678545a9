import { describe, expect, test } from 'vitest';
import { findablesOf, isChecked } from '../../src/check/findables.js';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { junit } from '../../src/report/junit.js';
import type { Diagnostic, IsoDate, OfferId } from '../../src/shapes.js';
import { pack, rule } from '../library/cases.js';
import { readSmall } from '../library/small.js';
import { about, placeOf, unknownKey } from './findings.js';
import { readJunit } from './read.js';

const file = { path: 'clauses/a.yaml', text: 'topic: a\nwhne: x\n' };
const { workspace } = readSmall(pack(rule('review: true', 'R-2'), rule('require: audience.small', 'R-1')));
const findables = findablesOf(workspace).filter(isChecked);
const all = { ...about, findables };
const of = (code: string, finding: Diagnostic): Diagnostic => ({ ...finding, code });
const key = unknownKey('whne', placeOf(file, 'whne'));
const warning = diagnose('file-ignored', { fix: { fr: 'a', en: 'b' } });

const casesIn = async (findings: readonly Diagnostic[], more: Partial<typeof all> = {}) => {
  const report = await readJunit(junit(findings, { ...all, ...more }));
  const cases = report.testsuite.flatMap(({ name: suite, testcase }) =>
    testcase.map((each) => ({ ...each, suite, code: each.name.split(' — ')[0] ?? '' })),
  );
  return { report, cases };
};

test('a clean run shows what was looked for, each passed, in suites by phase and by pack', async () => {
  const { report, cases } = await casesIn([]);
  expect(report).toMatchObject({ tests: findables.length, failures: 0 });
  expect(cases.map(({ code }) => code)).toEqual(findables.map(({ code }) => code));
  expect(cases.filter(({ failure, skipped }) => (failure ?? skipped) !== undefined).map(({ code }) => code)).toEqual([
    'R-2',
  ]);
  expect(report.testsuite.map(({ name }) => name)).toContain('Textes');
  expect(report.testsuite.at(-1)).toMatchObject({ name: 'Métier', tests: 2, skipped: 1 });
  expect(cases.find(({ code }) => code === 'R-1')?.name).toBe('R-1 — R');
});

test('a clean run shows nothing that a check does not look for', async () => {
  const { cases } = await casesIn([]);
  const codes = cases.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['yaml-syntax', 'alternative-none', 'undeclared-duty']));
  expect(
    codes.filter((code) => ['browser-missing', 'sale-kind', 'space-empty', 'clause-empty'].includes(code)),
  ).toEqual([]);
});

describe('what is found', () => {
  test('fails its test, with every finding in its text', async () => {
    const twice = unknownKey('topic', placeOf(file, 'topic'));
    const { report, cases } = await casesIn([key, twice]);
    const failed = cases.filter(({ failure }) => failure);
    expect(report).toMatchObject({ failures: 1, tests: findables.length });
    expect(failed.map(({ code }) => code)).toEqual(['schema-key-unknown']);
    const [failure] = failed[0]?.failure ?? [];
    expect(failure).toMatchObject({ type: 'block', message: 'La clé « topic » n’existe pas ici. (et 1 de plus)' });
    expect(failure?.inner).toContain('clauses/a.yaml:2:1 bloquant (constaté)\nLa clé « whne » n’existe pas ici.\n');
    expect(failure?.inner).toContain('À faire : Supprimez cette clé.');
    expect(report.testsuite.find(({ name }) => name === 'Forme des fichiers')).toMatchObject({ failures: 1 });
  });
  test('is in the output of a test that passes, where it is less grave than what fails', async () => {
    const { cases } = await casesIn([warning]);
    const told = cases.find(({ code }) => code === 'file-ignored');
    expect(told?.failure).toBeUndefined();
    expect(told?.['system-out']?.[0]).toContain('avertissement');
    const { report } = await casesIn([warning], { failOn: 'warning' });
    expect(report.failures).toBe(1);
  });
  test('beyond what was looked for has a suite of its own', async () => {
    const { report } = await casesIn([diagnose('browser-missing', {})]);
    expect(report.testsuite.at(-1)).toMatchObject({ name: 'Autres constats', failures: 1 });
  });
  test('and excused is skipped, with how many', async () => {
    const until = '2027-12-31' as IsoDate;
    const waiver = { rule: 'R-1', reason: 'Essai', author: 'A', until, at: placeOf(file, 'topic') };
    const finding = of('R-1', { ...key, severity: 'error', subject: { offer: 'pro' as OfferId } });
    const { cases } = await casesIn([], { waived: [{ finding, waiver }] });
    expect(cases.find(({ code }) => code === 'R-1')?.skipped?.[0]?.message).toBe('1 constat écarté par dérogation.');
  });
});

test('a proof shows its obligations, and what it found beyond them', async () => {
  const kind = { fr: 'Règles', en: 'Rules' };
  const says = { fr: 'rien ne manque', en: 'nothing is missing' };
  const refuted = of('R-1', { ...key, evidence: 'proved' });
  const obligations = [
    { id: 'rule/R-1', kind, says, findings: [refuted] },
    { id: 'rule/R-2', kind, says, findings: [] },
  ];
  const { report } = await casesIn(
    [refuted, diagnose('not-modelled', { name: 'x', weakened: ['rule/R-2'], all: false })],
    {
      obligations,
    },
  );
  expect(report.testsuite.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
    ['Règles', 2, 1],
    ['Autres constats', 1, 0],
  ]);
});
