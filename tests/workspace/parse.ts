import type { Diagnostic } from '../../src/shapes.js';
import type { YamlNode } from '../../src/workspace/node.js';
import { parseYaml } from '../../src/workspace/yaml.js';

/** What reading `text` gives, with its findings. */
export function parse(text: string, path = 'clauses/test.yaml'): { node: YamlNode | undefined; found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const node = parseYaml({ path, text }, (diagnostic) => found.push(diagnostic));
  return { node, found };
}

/** Codes with the text that each is placed on: [["yaml-null", "title"]]. */
export function marks(text: string): [string, string][] {
  return parse(text).found.map(({ code, at }) => [code, at ? text.slice(at.start.offset, at.end.offset) : '']);
}
