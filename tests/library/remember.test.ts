/** What was read once is not read again: what is read then is what a first reading gives. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadWorkspace } from '../../src/library/load.js';
import type { Diagnostic } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { cases } from './cases.js';
import { names } from './names.js';
import { filesOf } from './small.js';

function load(files: readonly SourceFile[]) {
  const found: Diagnostic[] = [];
  return { workspace: loadWorkspace(files, (finding) => found.push(finding)), found };
}
const anew = (files: readonly SourceFile[]) => load(files.map((file) => ({ ...file })));

const changes = [...cases.map(({ bad }) => bad), ...names.map(({ changes: changed, wrong }) => changed(wrong))];

test('each change of a workspace gives what a first reading of the same files gives, and so does its undoing', () => {
  const untouched = JSON.stringify(anew(filesOf({})));
  for (const change of changes) {
    const files = filesOf(change);
    const expected = JSON.stringify(anew(files));
    expect(JSON.stringify(load(files))).toBe(expected);
    expect(JSON.stringify(load(files))).toBe(expected);
    expect(JSON.stringify(load(filesOf({})))).toBe(untouched);
  }
});

test('a clause that did not change is the same clause, and one whose placement changed is another', () => {
  const plan = 'documents/cgv.yaml';
  const clause = (files: readonly SourceFile[]) => load(files).workspace?.clauses['backups.principle'];
  const first = clause(filesOf({}));
  expect(first).toBeDefined();
  expect(clause(filesOf({ 'offers/basic.yaml': [['name: ', 'name: Une ']] }))).toBe(first);
  const placed = filesOf({ [plan]: [['clause: backups.principle', "{ clause: backups.principle, when: 'true' }"]] });
  expect(clause(placed)).not.toBe(first);
});

test('files are read again, and those that are the same are the same objects', async () => {
  const root = await mkdtemp(join(tmpdir(), 'clausier-again-'));
  try {
    await cp(fileURLToPath(new URL('../workspaces/small', import.meta.url)), root, { recursive: true });
    const report = (): void => undefined;
    const before = await readSources(root, report);
    const changed = join(root, 'clauses/backups.yaml');
    await writeFile(changed, `${await readFile(changed, 'utf8')}\n`);
    await rm(join(root, 'clauses/withdrawal.yaml'));
    const after = await readSources(root, report, before);
    const kept = after.filter((file) => before.includes(file)).map(({ path }) => path);
    const rest = before.map(({ path }) => path).filter((path) => !kept.includes(path));
    expect(rest).toEqual(['clauses/backups.yaml', 'clauses/withdrawal.yaml']);
    expect(after.map(({ path }) => path)).toEqual((await readSources(root, report)).map(({ path }) => path));
  } finally {
    await rm(root, { recursive: true });
  }
});
