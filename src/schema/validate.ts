/** A file against the schema of its kind. */
import { createRequire } from 'node:module';
import type { Report } from '../diagnostics/diagnose.js';
import type { Place } from '../shapes.js';
import type { FileKind } from '../workspace/layout.js';
import type { YamlNode } from '../workspace/node.js';
import { keyAt, MOST, nodeAt, plain } from '../workspace/yaml.js';
import { checkOf, newAjv, type Ajv2020, type Check, type Options } from './ajv.js';
import { explain, type Part } from './explain.js';
import { fold } from './fold.js';
import type { Json, JsonObject } from './pointer.js';

export type { AlternativeRow, ClauseRow, EffectRow, FileKinds, PartRow } from './files.js';

const require = createRequire(import.meta.url);
// Tests check the schemas themselves: a run need not.
const unchecked = (more: Options): Ajv2020 => newAjv({ meta: false, validateSchema: false, ...more });
let accepting: Ajv2020 | undefined;
const checks = new Map<FileKind, { readonly schema: JsonObject; readonly check: Check }>();

/** True where `node` is a file of `kind`; else every reason why not is reported, each on its key or value. */
export function validateFile(kind: FileKind, node: YamlNode, report: Report): boolean {
  const { schema, check } = checkOfKind(kind);
  const value = plain(node) as Json;
  const errors = check(value);
  const places = (pointer: string, part: Part): Place =>
    part === 'value' ? (nodeAt(node, pointer) ?? node).at : (anchor(node, pointer) ?? node.at);
  for (const error of fold(errors, schema).slice(0, MOST)) report(explain(error, { schema, value, places }));
  return errors.length === 0;
}

function checkOfKind(kind: FileKind) {
  const known = checks.get(kind);
  if (known) return known;
  const schema = require(`../../schemas/${kind}.schema.json`) as JsonObject;
  const check = checkOf(schema, { accepting: () => (accepting ??= unchecked({})), telling: unchecked });
  const made = { schema, check };
  checks.set(kind, made);
  return made;
}

/** A short place that stands for a whole group of keys: the key that leads to it, or its first key in a list or at the root. */
function anchor(root: YamlNode, pointer: string): Place | undefined {
  const node = nodeAt(root, pointer);
  const inList = nodeAt(root, pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0)))?.kind !== 'map';
  const first = node?.kind === 'map' && (pointer === '' || inList) ? node.entries[0]?.keyAt : undefined;
  return first ?? (pointer === '' ? root.at : keyAt(root, pointer));
}
