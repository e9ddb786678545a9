import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readTheme } from '../../src/cli/theme.js';
import {
  assembleDocument,
  checkSituation,
  loadWorkspace,
  prepare,
  readSources,
  renderHtml,
  renderText,
  rulesOf,
  situationsOf,
  wordsOf,
  type DocumentId,
} from '../../src/index.js';

const small = fileURLToPath(new URL('../workspaces/small', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

test('a document is made from files with what the package exports', async () => {
  const found: string[] = [];
  const report = ({ code }: { readonly code: string }): void => void found.push(code);
  const workspace = loadWorkspace(await readSources(small, report), report);
  if (!workspace) throw new Error('the small workspace cannot be read');
  const [situation] = situationsOf(workspace);
  if (!situation) throw new Error('the small workspace sells nothing');
  const document = assembleDocument(prepare(workspace, situation, report), 'cgv' as DocumentId, report);
  const { theme } = await readTheme(repository, report);
  if (!document || !theme) throw new Error('there is no document, or no theme');
  expect(renderHtml(document, theme)).toContain('<!DOCTYPE html>');
  const [first = ''] = wordsOf(document);
  expect(renderText(document, theme)).toContain(first);
  expect(checkSituation(workspace, rulesOf(workspace), situation, report).rules).toEqual([]);
  expect(found).toEqual([]);
});
