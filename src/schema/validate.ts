/** A file against the schema of its kind. */
import { createRequire } from 'node:module';
import type { Report } from '../diagnostics/diagnose.js';
import type { Place } from '../shapes.js';
import type { FileKind } from '../workspace/layout.js';
import type { YamlNode } from '../workspace/node.js';
import { keyAt, nodeAt, plain } from '../workspace/yaml.js';
import { newAjv, type ValidateFunction } from './ajv.js';
import { explain } from './explain.js';
import { fold } from './fold.js';
import type { Json } from './pointer.js';

export type { AlternativeRow, ClauseRow, EffectRow, FileKinds, PartRow } from './files.js';

const require = createRequire(import.meta.url);
const validators = new Map<FileKind, { readonly schema: Json; readonly validate: ValidateFunction }>();

/** True where `node` is a file of `kind`; else every reason why not is reported, each on its key or value. */
export function validateFile(kind: FileKind, node: YamlNode, report: Report): boolean {
  const { schema, validate } = validatorOf(kind);
  const value = plain(node);
  if (validate(value)) return true;
  const places = (pointer: string, part: 'key' | 'value'): Place =>
    part === 'value' ? (nodeAt(node, pointer) ?? node).at : (anchor(node, pointer) ?? node.at);
  for (const error of fold(validate.errors ?? [], schema)) report(explain(error, { schema, value, places }));
  return false;
}

function validatorOf(kind: FileKind) {
  const known = validators.get(kind);
  if (known) return known;
  const schema = require(`../../schemas/${kind}.schema.json`) as Json;
  // Tests check the schemas themselves: a user's run need not.
  const validate = newAjv({ meta: false, validateSchema: false }).compile(schema as object);
  const made = { schema, validate };
  validators.set(kind, made);
  return made;
}

/** A short place that stands for a whole group of keys: the key that leads to it, or its first key in a list or at the root. */
function anchor(root: YamlNode, pointer: string): Place | undefined {
  const node = nodeAt(root, pointer);
  const inList = nodeAt(root, pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0)))?.kind !== 'map';
  const first = node?.kind === 'map' && (pointer === '' || inList) ? node.entries[0]?.keyAt : undefined;
  return first ?? (pointer === '' ? root.at : keyAt(root, pointer));
}
