import { parseCondition } from '../../src/language/condition/parse.js';
import type { Condition, Diagnostic, Dict, FactType, Root } from '../../src/shapes.js';
import { parseYaml } from '../../src/workspace/yaml.js';
import { types as ours } from './facts.js';

export interface Found {
  readonly found: readonly Diagnostic[];
  /** Each code with the line, the column and the passage that it is placed on. */
  readonly marks: readonly (readonly [code: string, place: string, marked: string])[];
}
export interface Read extends Found {
  readonly condition: Condition | undefined;
}
export interface Around {
  readonly given?: readonly string[];
  readonly types?: Dict<FactType>;
  readonly roots?: readonly Root[];
}
const BEFORE = 'id: test\nwhen: |-\n';

/** Reads the condition as a block of a YAML file: its first character stands at 3:3. */
export function read(source: string, { given = [], types = ours, roots }: Around = {}): Read {
  const text = `${BEFORE}${source.replace(/^/gm, '  ')}\n`;
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): number => found.push(finding);
  const root = parseYaml({ path: 'clauses/test.yaml', text }, report);
  const node = root?.kind === 'map' ? root.entries[1]?.value : undefined;
  if (node?.kind !== 'scalar') throw new Error(JSON.stringify(found));
  const origin = { at: node.at, spots: node.spots };
  const holds = given.flatMap((each) => parseCondition(each, origin, types, report) ?? []);
  const condition = parseCondition(String(node.value), origin, types, report, {
    given: holds,
    ...(roots ? { roots: new Set(roots) } : {}),
  });
  const marks = found.map(({ code, at }) => {
    const place = at ? `${at.start.line}:${at.start.column}` : '';
    return [code, place, text.slice(at?.start.offset, at?.end.offset)] as const;
  });
  return { condition, found, marks };
}

/** A condition that is asked nothing of: absent facts may be read. */
export function unguarded(source: string, roots?: readonly Root[]): Condition {
  const { condition, marks } = read(source, roots ? { roots } : {});
  if (!condition) throw new Error(`${source}: ${JSON.stringify(marks)}`);
  return condition;
}

/** The facts that the condition reads although they may be absent: all that is found of it. */
export const missing = (source: string, given: readonly string[] = [], of = ours): readonly string[] =>
  read(source, { given, types: of }).found.map(({ code, message }) => {
    const [, path = ''] = /« (.*?) »/.exec(message.fr) ?? [];
    return code === 'path-optional' ? path : code;
  });
