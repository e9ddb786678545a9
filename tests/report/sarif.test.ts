import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { findablesOf } from '../../src/check/findables.js';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { sarif } from '../../src/report/sarif.js';
import type { Diagnostic, IsoDate, Waiver } from '../../src/shapes.js';
import { ruler } from '../../src/workspace/ruler.js';
import { readSmall } from '../library/small.js';
import { about, placeOf, unknownKey } from './findings.js';
import { readSarif } from './read.js';

/** The schema that SARIF's own tools for JavaScript carry. Its draft differs from ajv's in the name of its id alone. */
const require = createRequire(import.meta.url);
const { $schema, id, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const errorsOf = (text: string): readonly string[] => {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

const source = { path: 'clauses/été 1#.yaml', text: 'topic: a\n😀 whne: x\nclauses: []\n' };
const related = [{ at: placeOf(source, 'clauses'), label: { fr: 'voir là', en: 'see there' } }];
const wrong = unknownKey('whne', placeOf(source, 'whne'), { related, clash: ['whne'] });
const heuristic = diagnose('modal-in-commitment', { words: 'pourra' }, { at: placeOf(source, 'topic') });
const elsewhere = diagnose('browser-missing', {});
const { workspace } = readSmall();
const findables = findablesOf(workspace);
const all = { ...about, sources: [source], findables, checked: ['basic, consumer'] };

test('the schema knows a good report from a bad one', () => {
  expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', expect.stringContaining('sarif-2.1.0')]);
  const log = readSarif(sarif([wrong], all));
  for (const [at, value] of [
    ['level', 'fatal'],
    ['ruleIndex', 'one'],
    ['relatedLocations', [{ id: -7 }]],
  ] as const) {
    const runs = log.runs.map((run) => ({ ...run, results: run.results.map((each) => ({ ...each, [at]: value })) }));
    expect(errorsOf(JSON.stringify({ ...log, runs }))).not.toEqual([]);
  }
});

test.each(['fr', 'en'] as const)('a report is valid, in %s', (lang) => {
  const waiver: Waiver = {
    rule: 'schema-key-unknown',
    reason: 'Essai',
    author: 'A. B.',
    until: '2027-12-31' as IsoDate,
    at: placeOf(source, 'clauses'),
  };
  const other = unknownKey('topic', placeOf(source, 'topic'));
  const waived = [{ finding: other, waiver }];
  expect(errorsOf(sarif([wrong, heuristic, elsewhere], { ...all, lang, waived }))).toEqual([]);
  expect(errorsOf(sarif([], { ...all, lang }))).toEqual([]);
});

describe('a result', () => {
  const resultOf = (finding: Diagnostic, more: Partial<typeof all> = {}) => {
    const [run] = readSarif(sarif([finding], { ...all, ...more })).runs;
    const [result] = run?.results ?? [];
    if (!run || !result) throw new Error('no result');
    return { run, result, rule: run.tool.driver.rules[result.ruleIndex ?? -1] };
  };

  test('names its rule, with its help', () => {
    const { result, rule } = resultOf(wrong);
    expect(rule?.id).toBe('schema-key-unknown');
    expect(result.ruleId).toBe('schema-key-unknown');
    expect(rule?.defaultConfiguration.level).toBe('error');
    expect(rule?.help.text).toContain('Pourquoi : Ce que l’outil ne comprend pas, il ne le met dans aucun document.');
    expect(rule?.help.markdown).toContain('**Pourquoi :** Ce que l’outil');
    expect(result.message.text.split('\n')[0]).toBe('La clé « whne » n’existe pas ici.');
  });

  test('has a place counted in UTF-16 units, and the address of its file', () => {
    const { run, result } = resultOf(wrong, { folder: '../mes clauses/' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [location] = result.locations;
    expect(location?.physicalLocation).toEqual({
      artifactLocation: { uri: '../mes%20clauses/clauses/%C3%A9t%C3%A9%201%23.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8, charOffset: 12, charLength: 4 },
    });
    expect(source.text.slice(12, 16)).toBe('whne');
    expect(ruler(source).place(12, 16).start.column).toBe(4);
    expect(run.artifacts.map(({ location: { uri } }) => uri)).toEqual([
      '../mes%20clauses/clauses/%C3%A9t%C3%A9%201%23.yaml',
    ]);
  });

  test('has the other places, with what they are', () => {
    expect(resultOf(wrong).result.relatedLocations).toMatchObject([
      { id: 0, message: { text: 'voir là' }, physicalLocation: { region: { startLine: 3, startColumn: 1 } } },
    ]);
  });

  test('keeps its fingerprint when lines move, and when the language changes', () => {
    const moved = unknownKey('whne', ruler({ ...source, text: `\n\n${source.text}` }).place(14, 18), {
      clash: ['whne'],
    });
    const print = resultOf(wrong).result.partialFingerprints;
    expect(print).toEqual({ 'clausier/v1': wrong.fingerprint });
    expect(resultOf(moved, { lang: 'en' }).result.partialFingerprints).toEqual(print);
    expect(resultOf(unknownKey('x', wrong.at, { clash: ['x'] })).result.partialFingerprints).not.toEqual(print);
  });

  test('says how it was told, how grave it is, and whom it concerns', () => {
    expect(resultOf(heuristic).result).toMatchObject({
      level: 'warning',
      properties: { evidence: 'heuristic', severity: 'warning', subject: {} },
    });
    expect(resultOf({ ...heuristic, severity: 'info' }).result.level).toBe('note');
  });

  test('of no file has no place', () => expect(resultOf(elsewhere).result.locations).toEqual([]));
});

test('what was excused stays, as suppressed, with the reason', () => {
  const waiver: Waiver = {
    rule: wrong.code,
    reason: 'Refonte en cours',
    author: 'A. B.',
    until: '2027-12-31' as IsoDate,
    at: placeOf(source, 'topic'),
  };
  const [run] = readSarif(sarif([heuristic], { ...all, waived: [{ finding: wrong, waiver }] })).runs;
  const suppressions = new Map(run?.results.map((each) => [each.ruleId, each.suppressions]));
  expect(suppressions.get('modal-in-commitment')).toEqual([]);
  expect(suppressions.get('schema-key-unknown')).toMatchObject([
    { kind: 'inSource', justification: 'Refonte en cours', properties: { author: 'A. B.', until: '2027-12-31' } },
  ]);
});

test('a run that could not read everything says so', () => {
  const successful = (findings: readonly Diagnostic[]) =>
    readSarif(sarif(findings, all)).runs[0]?.invocations[0]?.executionSuccessful;
  expect(successful([wrong])).toBe(false);
  expect(successful([heuristic])).toBe(true);
});
