import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { exitCode } from '../../src/diagnostics/exit.js';
import { unknownKey } from './findings.js';

const warning = diagnose('file-ignored', { fix: { fr: '', en: '' } });

test.each([
  ['nothing', [], 0],
  ['warnings', [warning], 0],
  ['a finding in the workspace', [warning, unknownKey('a')], 1],
  ['a full disk', [diagnose('disk-full', { path: 'a.pdf' })], 2],
  [
    'a name that does not exist',
    [diagnose('argument-unknown', { kind: 'offer', name: 'a', nearest: [], known: [] })],
    2,
  ],
  ['a workspace without its file', [diagnose('workspace-file-missing', { file: 'clausier.yaml' })], 2],
  ['both', [unknownKey('a'), diagnose('browser-missing', {})], 2],
] as const)('%s ends with %#', (_, diagnostics, code) => expect(exitCode(diagnostics)).toBe(code));
