/** What the heuristics on prose say of labelled sentences, against what their labels say. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseTemplate } from '../../../src/language/text/parse.js';
import { termFinder } from '../../../src/language/text/terms.js';
import { loadWorkspace } from '../../../src/library/load.js';
import { readSources } from '../../../src/workspace/read.js';
import { assertedIn } from '../../../src/check/texts/assertions.js';
import { derogationsOf } from '../../../src/check/texts/derogations.js';
import { literalsIn } from '../../../src/check/texts/figures.js';
import { grammarOf } from '../../../src/check/texts/parties.js';
import { redefinitionFinder } from '../../../src/check/texts/redefined.js';
import { sentencesOf } from '../../../src/check/texts/sentences.js';
import { softeningIn } from '../../../src/check/texts/modal.js';
import { tellingsOf } from '../../../src/check/texts/undeclared.js';
import { looksDefined, namesOf } from '../../../src/check/texts/undefined-terms.js';
import type { Place, Template } from '../../../src/shapes.js';

/** The blind ones were written by somebody who had not seen the wordings, and read after those were changed for the last time. */
const FILES = { tuned: ['development', 'spent-1', 'spent-2'], blind: ['blind'] } as const;
export type Half = keyof typeof FILES;
export interface Labelled {
  readonly text: string;
  /** Stands before it in the same text, and says nothing itself. */
  readonly before?: string;
  readonly says: readonly string[];
}
export interface Score {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const starter = loadWorkspace(
  await readSources(fileURLToPath(new URL('../../..', import.meta.url)), () => undefined),
  () => undefined,
);
if (!starter) throw new Error('the starter cannot be read');
const grammar = grammarOf(starter.vocabulary);
const finder = termFinder(Object.values(starter.definitions));
const names = namesOf(starter);
const asserted = starter.vocabulary.assertions;
const redefinitions = redefinitionFinder(Object.values(starter.definitions));

interface Row extends Labelled {
  readonly found: ReadonlySet<string>;
}
const rowsOf = (half: Half): readonly Row[] =>
  FILES[half].flatMap((name) => {
    const file = readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');
    const { sentences } = parse(file) as { sentences: readonly Labelled[] };
    return sentences.map((each) => ({ ...each, found: heard(each) }));
  });
const rows: Readonly<Record<Half, readonly Row[]>> = { tuned: rowsOf('tuned'), blind: rowsOf('blind') };

export const labelled = (half: Half): readonly Labelled[] => rows[half];

export function measure(half: Half, code: Code): Score {
  const told = rows[half].map(({ text, says, found }) => ({
    text,
    found: found.has(code),
    meant: says.includes(code),
  }));
  const texts = (kept: (row: (typeof told)[number]) => boolean): readonly string[] =>
    told.filter(kept).map(({ text }) => text);
  return {
    right: texts(({ found, meant }) => found && meant).length,
    missed: texts(({ found, meant }) => !found && meant),
    wrong: texts(({ found, meant }) => found && !meant),
  };
}

/** Of what was told, the share that is right; of what is there, the share that was told. */
export function shares({ right, missed, wrong }: Score): { readonly precision: number; readonly recall: number } {
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length) };
}
export function sum(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((total, { right }) => total + right, 0),
    missed: scores.flatMap(({ missed }) => missed),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

/** The codes that the text would be reported under, were it a clause of kind commitment that declares nothing. */
export function heard({ text, before }: Labelled): ReadonlySet<string> {
  const template = templateOf(before === undefined ? text : `${before} ${text}`);
  const codes = sentencesOf(template).flatMap((sentence) => [
    ...tellingsOf(sentence, grammar).map(({ code }) => code as string),
    ...(softeningIn(sentence, grammar) ? ['modal-in-commitment'] : []),
    ...looksDefined(sentence, finder, (word) => names.has(word)).map(() => 'term-undefined'),
    ...literalsIn(sentence).map(() => 'figure-literal'),
  ]);
  const assertions = assertedIn(template, asserted).map(() => 'assertion-unfounded');
  const derogations = derogationsOf(template).filter(({ named }) => named.length === 0);
  const unnamed = derogations.map(() => 'derogation-unnamed');
  return new Set([...codes, ...assertions, ...unnamed, ...redefinitions(text).map(() => 'term-redefined')]);
}

export function templateOf(source: string): Template {
  const spot = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const at: Place = { file: 'sentence', start: spot(0), end: spot(source.length) };
  const report = (): never => {
    throw new Error(`not a text: ${source}`);
  };
  return parseTemplate(source, { at, spots: spot }, { types: {}, roots: new Set(), given: [], report });
}

export const CODES = [
  'modal-in-commitment',
  'undeclared-exclusion',
  'undeclared-duty',
  'undeclared-power',
  'undeclared-waiver',
  'undeclared-presumption',
  'term-undefined',
  'assertion-unfounded',
  'figure-literal',
  'derogation-unnamed',
  'term-redefined',
] as const;
export type Code = (typeof CODES)[number];
