import { validateFile } from '../../src/schema/validate.js';
import type { Diagnostic } from '../../src/shapes.js';
import type { FileKind } from '../../src/workspace/layout.js';
import { parseYaml } from '../../src/workspace/yaml.js';

export interface Checked {
  readonly found: readonly Diagnostic[];
  /** Each code with the text that it is placed on. */
  readonly marks: readonly (readonly [code: string, marked: string])[];
}

export function check(kind: FileKind, text: string): Checked {
  const found: Diagnostic[] = [];
  const file = { path: `${kind}.yaml`, text };
  const node = parseYaml(file, (diagnostic) => found.push(diagnostic));
  const accepted = node !== undefined && validateFile(kind, node, (diagnostic) => found.push(diagnostic));
  if (accepted !== (found.length === 0)) throw new Error('what is refused has a finding, what is accepted has none');
  return { found, marks: found.map(({ code, at }) => [code, text.slice(at?.start.offset, at?.end.offset)]) };
}
