/** Each page of docs/diagnostics has an example; `npm run diagnostics:check` holds the pages to the cases that prove them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { without } from '../../scripts/diagnostics/without.js';
import { findablesOf } from '../../src/check/findables.js';
import { loadWorkspace } from '../../src/library/load.js';
import { linesOf, type Example } from '../../src/report/example.js';
import { readSources } from '../../src/workspace/read.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shown = JSON.parse(readFileSync(`${root}docs/diagnostics/examples.json`, 'utf8')) as Readonly<
  Record<string, Example | undefined>
>;
const codes = findablesOf(loadWorkspace(await readSources(root, () => undefined), () => undefined)).map(
  ({ code }) => code,
);
const isWhole = ({ bad, good }: Example): boolean =>
  [bad, good].every((side) => side.some((snippet) => linesOf(snippet, 'fr').length > 0));

test('every code and every rule has an example, or is on the list of those that can have none', () => {
  const lacking = codes.filter((code) => {
    const example = shown[code];
    return example === undefined || !isWhole(example);
  });
  expect(lacking.sort()).toEqual(Object.keys(without).sort());
});
test('what a command line prints is there in both languages', () => {
  const sessions = codes.flatMap((code) => shown[code]?.bad ?? []).flatMap((each) => ('typed' in each ? [each] : []));
  expect(sessions.length).toBeGreaterThan(30);
  for (const { prints } of sessions) expect(prints?.en).not.toBe(prints?.fr);
});
