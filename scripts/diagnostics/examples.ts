/** An example for each code and each rule, from the cases that the tests try. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { loadWorkspace } from '../../src/library/load.js';
import { linesOf, type Example, type Snippet } from '../../src/report/example.js';
import type { Rule } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { cases as assembly } from '../../tests/assemble/cases.js';
import { changedFiles, type Changes } from '../../tests/changed.js';
import { cases as figures } from '../../tests/check/figures-cases.js';
import { cases as integrity } from '../../tests/check/integrity-cases.js';
import { ledger } from '../../tests/check/ledger-cases.js';
import { effects } from '../../tests/check/effects-cases.js';
import { bad as subProcessors } from '../../tests/check/sub-processors-cases.js';
import { schemas } from '../../tests/condition/wrong-vocabulary.js';
import { wrong } from '../../tests/condition/wrong.js';
import { cases as library } from '../../tests/library/cases.js';
import { names } from '../../tests/library/names.js';
import { filesOf } from '../../tests/library/small.js';
import { dead } from '../../tests/prove/dead-cases.js';
import { cases as obligations, readOf } from '../../tests/prove/obligations-cases.js';
import { brokenIn } from '../../tests/rules/broken.js';
import { families } from '../../tests/rules/cases/index.js';
import { cases as schema } from '../../tests/schema/cases.js';
import { cases as facts } from '../../tests/schema/facts-cases.js';
import { cases as texts } from '../../tests/text/cases.js';
import { cases as yaml } from '../../tests/workspace/yaml-cases.js';
import { between } from './between.js';
import { hunks } from './hunks.js';
import { ofCommands } from './told.js';
import { without } from './without.js';

type Named = readonly [code: string, example: Example];
const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The first whole example of each code, the plainest sources first; where there is none, why. */
export async function examples(): Promise<ReadonlyMap<string, Example>> {
  const starter = await readSources(inRepository('.'), () => undefined);
  const rules = Object.values(loadWorkspace(starter, () => undefined)?.packs ?? {}).flatMap((pack) => pack.rules);
  const all = [
    ...ofPassages(),
    ...ofLibrary(),
    ...Object.entries({ ...ledger, ...figures, ...subProcessors }).map(([code, { changes }]) =>
      ofStarter(starter, code, {}, changes),
    ),
    ...Object.entries(effects).map(([code, changes]) => ofStarter(starter, code, {}, changes)),
    ...(await ofCommands()),
    ...ofRules(starter, rules),
    ...ofProof(),
    ...(await ofSentences()),
  ];
  const found = new Map<string, Example>();
  for (const [code, example] of all)
    if (!found.has(code) && [example.bad, example.good].every((side) => side.some(isThere))) found.set(code, example);
  for (const { id, test } of rules) {
    const carried = test.by === 'code' ? test.codes.flatMap((code) => found.get(code) ?? []) : [];
    if (!found.has(id) && carried[0]) found.set(id, carried[0]);
  }
  for (const [code, says] of Object.entries(without)) {
    if (found.has(code)) throw new Error(`${code} has an example`);
    found.set(code, { says, bad: [], good: [] });
  }
  return found;
}
const isThere = (snippet: Snippet): boolean => linesOf(snippet, 'fr').length > 0;

/** Texts that are their own file. */
function ofPassages(): readonly Named[] {
  const pair = (code: string, bad: string, good: string, file?: string): Named => {
    const in_ = file === undefined ? {} : { file };
    return [code, { bad: [{ ...in_, text: bad }], good: [{ ...in_, text: good }] }];
  };
  return [
    ...yaml.map(([code, bad, , good]) => pair(code, bad, good)),
    ...texts.map(([code, bad, , good]) => pair(code, bad, good)),
    ...[...wrong, ...schemas].map(({ code, bad, good }) => pair(code, bad, good)),
    ...schema.map(([code, kind, bad, , good]): Named => {
      const [right, fault] = hunks(good, bad);
      return pair(code, fault, right, kind);
    }),
    ...facts.map(([code, bad, , good]) => pair(code, bad, good)),
  ].map(([code, example]) => [code, elided(example)]);
}

/** A text that is long because its length is the matter is told by it. */
function elided(example: Example): Example {
  const texts = [...example.bad, ...example.good].flatMap((each) => ('text' in each ? [each.text] : []));
  if (texts.every((text) => text.length < LONG)) return example;
  const [bad = '', good = ''] = texts;
  const cut = (snippet: Snippet): Snippet =>
    'text' in snippet && snippet.text.length >= LONG ? { ...snippet, text: `${snippet.text.slice(0, 60)}…` } : snippet;
  return {
    says: {
      fr: `Un texte de ${bad.length} caractères, puis un texte de ${good.length}.`,
      en: `A text of ${bad.length} characters, then one of ${good.length}.`,
    },
    bad: example.bad.map(cut),
    good: example.good.map(cut),
  };
}
const LONG = 2_000;

function ofLibrary(): readonly Named[] {
  const small = (changes: Changes): readonly SourceFile[] => filesOf(changes);
  return [
    ...library.map(({ shown, bad, good }): Named => [
      shown[0]?.split(' ')[0] ?? '',
      between(small(good), small(bad), small({})),
    ]),
    ...names.map(({ changes, right, wrong: name }): Named => [
      'name-unknown',
      between(small(changes(right)), small(changes(name))),
    ]),
    ...Object.entries({ ...assembly, ...integrity }).map(([code, { bad, good }]): Named => [
      code,
      between(small(good), small(bad), small({})),
    ]),
  ];
}

const ofStarter = (starter: readonly SourceFile[], code: string, good: Changes, bad: Changes): Named => [
  code,
  between(changedFiles(starter, good), changedFiles(starter, { ...good, ...bad })),
];

/** Where a case is told under one code alone, it is an example of that code as well. */
const ofRules = (starter: readonly SourceFile[], rules: readonly Rule[]): readonly Named[] =>
  Object.values(families)
    .flatMap((cases) => Object.entries(cases))
    .flatMap(([id, one]) => brokenIn(one).map((each) => [id, each] as const))
    .flatMap(([id, { example, good = {}, bad, codes = codesOf(rules, id) }]) => {
      const [, found] = ofStarter(starter, id, good, bad);
      const named = [id, ...(codes.length === 1 ? codes : [])];
      return named.map((code): Named => [code, { says: { fr: example }, ...found }]);
    });

function codesOf(rules: readonly Rule[], id: string): readonly string[] {
  const test = rules.find((rule) => rule.id === id)?.test;
  return test?.by === 'code' ? test.codes : [];
}

/** Workspaces of a few lines, which are proved. */
function ofProof(): readonly Named[] {
  const pairs = [
    ...dead,
    ...Object.values(obligations).map(({ code, bad, good }) => [code, readOf(bad), readOf(good)] as const),
  ];
  return pairs.map(([code, bad, good]) => [code, between(inYaml(good.files), inYaml(bad.files))]);
}
const inYaml = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.map(({ path, text }) => ({
    path,
    text: path.endsWith('.yaml') && text.startsWith('{') ? stringify(JSON.parse(text)) : text,
  }));

/** A sentence that is told, and the next one of its kind that is not. */
async function ofSentences(): Promise<readonly Named[]> {
  const file = await readFile(inRepository('tests/check/sentences/development.yaml'), 'utf8');
  const { sentences } = parse(file) as { sentences: readonly { says: readonly string[]; text: string }[] };
  return sentences.flatMap(({ says, text }, index) => {
    const right = sentences.slice(index).find((each) => each.says.length === 0);
    return says.map((code): Named => [code, { bad: [{ text }], good: right ? [{ text: right.text }] : [] }]);
  });
}
