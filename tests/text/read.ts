import { parseCondition } from '../../src/language/condition/parse.js';
import { parseTemplate } from '../../src/language/text/parse.js';
import type { Condition, Diagnostic, Root, Template } from '../../src/shapes.js';
import { parseYaml } from '../../src/workspace/yaml.js';
import { types } from './types.js';

/** A code, with the part of the file that it is placed on. */
export type Mark = readonly [code: string, marked: string];
export interface Read {
  readonly template: Template;
  readonly found: Diagnostic[];
  /** The findings so far. */
  readonly marksOf: () => readonly Mark[];
}
const roots = new Set<Root>(['offer']);

/** Reads the text as a block scalar of a YAML file. */
export function read(text: string, given?: string): Read {
  const source = `clauses:\n  - text: |\n${text.replace(/^(?=.)/gm, '      ')}\n`;
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): number => found.push(finding);
  const root = parseYaml({ path: 'clauses/test.yaml', text: source }, report);
  const list = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  const map = list?.kind === 'list' ? list.items[0] : undefined;
  const node = map?.kind === 'map' ? map.entries[0]?.value : undefined;
  if (node?.kind !== 'scalar') throw new Error(JSON.stringify(found));
  const origin = { at: node.at, spots: node.spots };
  const condition = given === undefined ? undefined : parseCondition(given, origin, types, report);
  const holds: Condition[] = condition ? [condition] : [];
  const template = parseTemplate(String(node.value), origin, { types, roots, given: holds, report });
  const marksOf = () => found.map(({ code, at }) => [code, source.slice(at?.start.offset, at?.end.offset)] as const);
  return { template, found, marksOf };
}
