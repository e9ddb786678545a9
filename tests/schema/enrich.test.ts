import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import type { FormatsPlugin } from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/cli/schema/known.js';
import { loadWorkspace } from '../../src/library/load.js';
import { enrich } from '../../src/schema/enrich.js';
import { markOf } from '../../src/schema/names.js';
import type { Json, JsonObject } from '../../src/schema/pointer.js';
import { FACTS_FILE, kindOf, type FileKind } from '../../src/workspace/layout.js';
import { readSources } from '../../src/workspace/read.js';
import { parseYaml, plain } from '../../src/workspace/yaml.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = await readSources(root, () => undefined);
const workspace = loadWorkspace(files, () => undefined);
if (!workspace) throw new Error('the starter can be read');
const facts = JSON.parse(files.find(({ path }) => path === FACTS_FILE)?.text ?? '') as JsonObject;
const known = { names: namesOf(workspace), facts };

const kinds = readdirSync(`${root}schemas`).map((name) => name.replace('.schema.json', '') as FileKind);
const generic = (kind: FileKind): JsonObject =>
  JSON.parse(readFileSync(`${root}schemas/${kind}.schema.json`, 'utf8')) as JsonObject;
const enriched = new Map(kinds.map((kind) => [kind, enrich(generic(kind), known)]));

/** As any editor has it: no keyword of ours. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
(createRequire(import.meta.url)('ajv-formats') as FormatsPlugin)(ajv);
const validators = new Map([...enriched].map(([kind, schema]) => [kind, ajv.compile(schema)]));

function errorsOf(path: string, text: string): string[] {
  const kind = kindOf(path);
  const node = parseYaml({ path, text }, () => undefined);
  const validate = kind && validators.get(kind);
  if (!node || !validate) throw new Error(`${path} can be read`);
  validate(plain(node));
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

test.each(files.filter(({ path }) => kindOf(path)))('$path is accepted with the names of its workspace', (file) => {
  expect(errorsOf(file.path, file.text)).toEqual([]);
});

describe.each([
  ['a clause of a plan', 'documents/cgv.yaml', 'clause: data.ip', 'clause: data.ipp'],
  ['a duty', 'clauses/backups.yaml', 'duty: backup_run', 'duty: backup_runs'],
  ['a source', 'clauses/backups.yaml', 'FR-CIVIL-1170', 'FR-CIVIL-1171'],
  ['an audience', 'offers/vps.yaml', 'sold_to: [fr-consumer', 'sold_to: [fr-consumers'],
  ['the facts for an audience', 'offers/vps.yaml', '\n  fr-consumer:', '\n  fr-consumers:'],
  ['a fact of an offer', 'offers/vps.yaml', 'storage_gb:', 'storage_go:'],
  ['a value of a fact', 'offers/vps.yaml', 'storage_type: nvme', 'storage_type: nvmee'],
  ['a lower offer', 'offers/shared-pro.yaml', 'at_least: shared-plus', 'at_least: shared-puls'],
  ['a broader activity', 'vocabulary/activities.yaml', 'prevents: [data_loss', 'prevents: [data_los'],
  ['a figure of the law', 'packs/parameters.yaml', 'path: law.', 'path: law.x_'],
  ['the default audience', 'clausier.yaml', 'audience: fr-professional', 'audience: fr-profesional'],
])('%s', (_, path, right, wrong) => {
  test('that is misspelt is refused', () => {
    const text = textOf(path);
    expect(text.includes(right)).toBe(true);
    expect(errorsOf(path, text.replace(right, wrong))).not.toEqual([]);
  });
});

test('a waiver names a rule or a code that exists', () => {
  const waived = (rule: string): string =>
    `${textOf('offers/vps.yaml')}\nwaivers:\n  - { rule: ${rule}, reason: r, author: a, until: 2027-01-01 }\n`;
  expect(errorsOf('offers/vps.yaml', waived('clause-twice'))).toEqual([]);
  expect(errorsOf('offers/vps.yaml', waived(String(Object.values(workspace.packs)[0]?.rules[0]?.id)))).toEqual([]);
  expect(errorsOf('offers/vps.yaml', waived('clause-thrice'))).toEqual(['/waivers/0/rule']);
});

test('a layer of facts requires nothing, a sum is whole', () => {
  const option = (change: string): string => textOf('offers/vps.yaml').replace(/\noptions:[\s\S]*/, `\n${change}`);
  const with_ = (facts: string): string =>
    option(
      `options:\n  - { id: o, title: O, price: { cents: 1, currency: EUR, tax: excl }, period: once, facts: ${facts} }\n`,
    );
  expect(errorsOf('offers/vps.yaml', with_('{ backup: { retention_days: 30 } }'))).toEqual([]);
  expect(errorsOf('offers/vps.yaml', with_('{ price: { setup: { cents: 30 } } }'))).not.toEqual([]);
  // Filled by the compiler.
  expect(errorsOf('offers/vps.yaml', with_('{ options_offered: [o] }'))).not.toEqual([]);
});

test('each mark of the schemas is filled, and each name says what it is', () => {
  const comments = (schema: Json): unknown[] =>
    typeof schema === 'object' && schema !== null
      ? [...('$comment' in schema ? [schema.$comment] : []), ...Object.values(schema).flatMap((each) => comments(each))]
      : [];
  expect([...enriched.values()].flatMap(comments)).toEqual([]);
  const marks = kinds.flatMap((kind) => comments(generic(kind)));
  expect(marks.filter((each) => markOf(each) === undefined)).toEqual([]);
  expect(
    Object.values(known.names)
      .flat()
      .filter(({ about }) => about.trim() === ''),
  ).toEqual([]);
});

test('a workspace that defines nothing of a kind leaves its names open', () => {
  const empty = Object.fromEntries(Object.keys(known.names).map((kind) => [kind, []])) as unknown as typeof known.names;
  const open = ajv.compile({ ...enrich(generic('document-plan'), { names: empty, facts: {} }), $id: 'open' });
  const plan = { id: 'p', title: 'P', cite: 'du P', per: 'situation', nature: 'contractual' };
  expect(open({ ...plan, parts: [{ clause: 'any.clause' }] })).toBe(true);
  expect(open({ ...plan, parts: [{ clause: 'Any Clause' }] })).toBe(false);
});
