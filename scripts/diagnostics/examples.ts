/** An example for each code and each rule, from the cases that the tests try. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Example, Snippet } from '../../src/report/example.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { cases as assembly } from '../../tests/assemble/cases.js';
import { changedFiles, type Changes } from '../../tests/changed.js';
import { cases as figures } from '../../tests/check/figures-cases.js';
import { cases as integrity } from '../../tests/check/integrity-cases.js';
import { ledger } from '../../tests/check/ledger-cases.js';
import { bad as subProcessors } from '../../tests/check/sub-processors-cases.js';
import { sectionsOf, type Section } from '../../tests/cli/scenario.js';
import { schemas } from '../../tests/condition/wrong-vocabulary.js';
import { wrong } from '../../tests/condition/wrong.js';
import { cases as library } from '../../tests/library/cases.js';
import { names } from '../../tests/library/names.js';
import { filesOf } from '../../tests/library/small.js';
import { brokenIn } from '../../tests/rules/broken.js';
import { families } from '../../tests/rules/cases/index.js';
import { cases as schema } from '../../tests/schema/cases.js';
import { cases as texts } from '../../tests/text/cases.js';
import { cases as yaml } from '../../tests/workspace/yaml-cases.js';
import { hunks } from './hunks.js';

type Named = readonly [code: string, example: Example];
const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The first example of each code, the plainest sources first. */
export async function examples(): Promise<ReadonlyMap<string, Example>> {
  const starter = await readSources(inRepository('.'), () => undefined);
  const all = [
    ...ofPassages(),
    ...ofLibrary(),
    ...Object.entries({ ...ledger, ...figures, ...subProcessors }).map(([code, { changes }]) =>
      ofStarter(starter, code, {}, changes),
    ),
    ...ofRules(starter),
    ...(await ofSentences()),
    ...(await ofScenarios()),
  ];
  const found = new Map<string, Example>();
  for (const [code, example] of all)
    if (!found.has(code) && example.bad.some(({ text }) => text !== '')) found.set(code, example);
  return found;
}

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
  ].filter(([, { bad, good }]) => [...bad, ...good].every(({ text }) => text.length < 2_000));
}

/** What differs between two workspaces, file by file. */
function between(good: readonly SourceFile[], bad: readonly SourceFile[]): Example {
  const paths = [...new Set([...good, ...bad].map(({ path }) => path))].sort();
  const textOf = (files: readonly SourceFile[], path: string): string =>
    files.find((each) => each.path === path)?.text ?? '';
  const differing = paths.filter((path) => textOf(good, path) !== textOf(bad, path));
  const snippets = differing.map((file) => {
    const [right, fault] = hunks(textOf(good, file), textOf(bad, file));
    return { bad: { file, text: fault }, good: { file, text: right } };
  });
  return { bad: snippets.map((each) => each.bad), good: snippets.map((each) => each.good) };
}

function ofLibrary(): readonly Named[] {
  const small = (changes: Changes): readonly SourceFile[] => filesOf(changes);
  return [
    ...library.map(({ shown, bad, good }): Named => [shown[0]?.split(' ')[0] ?? '', between(small(good), small(bad))]),
    ...names.map(({ changes, right, wrong: name }): Named => [
      'name-unknown',
      between(small(changes(right)), small(changes(name))),
    ]),
    ...Object.entries({ ...assembly, ...integrity }).map(([code, { bad, good }]): Named => [
      code,
      between(small(good), small(bad)),
    ]),
  ];
}

const ofStarter = (starter: readonly SourceFile[], code: string, good: Changes, bad: Changes): Named => [
  code,
  between(changedFiles(starter, good), changedFiles(starter, { ...good, ...bad })),
];

const ofRules = (starter: readonly SourceFile[]): readonly Named[] =>
  Object.values(families)
    .flatMap((cases) => Object.entries(cases))
    .flatMap(([id, one]) => brokenIn(one).map((each) => [id, each] as const))
    .map(([id, { example, good = {}, bad }]) => {
      const [, found] = ofStarter(starter, id, good, bad);
      return [id, { says: example, ...found }];
    });

/** A sentence that is told, and the next one of its kind that is not. */
async function ofSentences(): Promise<readonly Named[]> {
  const file = await readFile(inRepository('tests/check/sentences/development.yaml'), 'utf8');
  const { sentences } = parse(file) as { sentences: readonly { says: readonly string[]; text: string }[] };
  return sentences.flatMap(({ says, text }, index) => {
    const right = sentences.slice(index).find((each) => each.says.length === 0);
    return says.map((code): Named => [code, { bad: [{ text }], good: right ? [{ text: right.text }] : [] }]);
  });
}

/** Command lines, with what was changed in the workspace right before them. */
async function ofScenarios(): Promise<readonly Named[]> {
  const folder = inRepository('tests/scenarios');
  const stories = (await readdir(folder)).filter((name) => name.endsWith('.scenario')).sort();
  const found: Named[] = [];
  for (const story of stories) {
    let changes: Section[] = [];
    let command = '';
    for (const section of sectionsOf(await readFile(`${folder}/${story}`, 'utf8'))) {
      if (section.name === 'command') command = section.body;
      else if (section.name === 'file' || section.name === 'replace') {
        if (command !== '') changes = [];
        command = '';
        changes.push(section);
      } else if (section.name === 'stderr' || section.name === 'stdout')
        for (const [, code = ''] of section.body.matchAll(SAID)) found.push([code, ofCommand(command, changes)]);
    }
  }
  return found;
}
/** The first line of a finding in a terminal. */
const SAID = /^(?:\S+:\S+:\S+ )?(?:bloquant|erreur|avertissement|blocking|error|warning) ([a-z]+(?:-[a-z]+)+)/gm;

function ofCommand(command: string, changes: readonly Section[]): Example {
  const side = (sign: string): readonly Snippet[] =>
    changes.flatMap(({ name, argument, body }) => {
      const lines = body.split('\n').filter((line) => line.startsWith(sign));
      const text = name === 'file' ? (sign === '+' ? body : '') : lines.map((line) => line.slice(2)).join('\n');
      return text === '' ? [] : [{ file: argument, text }];
    });
  return { bad: [...side('+'), { text: `$ ${command}` }], good: side('-') };
}
