/** The facts schema as types: what ajv validates, conditions and texts are checked against. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Dict, FactPath, FactType, Place } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { keyAt, nodeAt, parseYaml, plain } from '../../workspace/yaml.js';
import { conditionalPresence } from './conditional.js';
import type { SchemaNode } from './schema-node.js';

export interface FactSchema {
  readonly schema: SchemaNode;
  readonly types: Dict<FactType>;
}

const MONEY = '#/$defs/money';

/** Reads vocabulary/facts.schema.json. What a condition or a proof could not read is refused, each at its place. */
export function readFactTypes(file: SourceFile, report: Report): FactSchema {
  const root = parseYaml(file, report);
  if (!root) return { schema: {}, types: {} };
  const schema = plain(root) as SchemaNode;
  const types: Record<string, FactType> = {};

  const walk = (node: SchemaNode, path: string, pointer: string, required: boolean): void => {
    const at: Place = keyAt(root, pointer) ?? nodeAt(root, pointer)?.at ?? root.at;
    const refuse: Refuse = (keyword, instead) => {
      report(diagnose('schema-unsupported', { keyword, path, instead }, { at, clash: [path, keyword] }));
      return undefined;
    };
    const type = typeOf(node, path, at, required, refuse);
    if (!type) return;
    if (type.zero !== undefined && !canBeZero(type))
      refuse('zero_fr', {
        fr: 'Un mot pour zéro va à une somme, ou à un nombre qui peut être nul.',
        en: 'A word for zero goes to an amount, or to a number that may be zero.',
      });
    types[path] = type;
    if (type.type !== 'object') return;
    if (node.additionalProperties !== false)
      refuse('additionalProperties', {
        fr: 'Écrivez « additionalProperties: false ».',
        en: 'Write "additionalProperties: false".',
      });
    for (const [key, child] of Object.entries(node.properties ?? {}))
      if (typeof child === 'object')
        walk(child, `${path}.${key}`, `${pointer}/properties/${key}`, node.required?.includes(key) ?? false);
  };

  for (const [key, child] of Object.entries(schema.properties ?? {}))
    if (typeof child === 'object') walk(child, key, `/properties/${key}`, true);
  return { schema, types: conditionalPresence(schema, types) };
}

const canBeZero = ({ type, minimum = 1, maximum = 0 }: FactType): boolean =>
  type === 'money' || (minimum <= 0 && maximum >= 0);

type Refuse = (keyword: string, instead: Said) => undefined;

function typeOf(node: SchemaNode, path: string, at: Place, required: boolean, refuse: Refuse): FactType | undefined {
  const base = {
    path: path as FactPath,
    optional: !required,
    title: node.title_fr ?? path,
    at,
    ...(node.unit === undefined ? {} : { unit: node.unit }),
    ...(node.zero_fr === undefined ? {} : { zero: node.zero_fr }),
    ...(node.better === undefined ? {} : { better: node.better }),
    ...(node.filled === undefined ? {} : { filled: node.filled }),
  };
  if (node.$ref === MONEY) return { ...base, type: 'money' };
  if (node.$ref !== undefined)
    return refuse('$ref', {
      fr: 'Seul #/$defs/money peut être visé.',
      en: 'Only #/$defs/money may be referred to.',
    });
  switch (node.type) {
    case 'object':
      return { ...base, type: 'object' };
    case 'boolean':
      return { ...base, type: 'bool' };
    case 'integer':
    case 'number':
      return numeric(node, base, refuse);
    case 'string':
      if (node.enum) return { ...base, type: 'enum', values: membersOf(node) };
      return { ...base, type: node.format === 'date' ? 'date' : 'string' };
    case 'array':
      return arrayOf(node, base, refuse);
    default:
      return refuse(`type: ${String(node.type)}`, {
        fr: 'Donnez un seul type : object, boolean, integer, number, string ou array.',
        en: 'Give one type: object, boolean, integer, number, string or array.',
      });
  }
}

type Base = Omit<FactType, 'type'>;

function numeric(node: SchemaNode, base: Base, refuse: Refuse): FactType | undefined {
  const { minimum, maximum, decimals } = node;
  if (minimum === undefined || maximum === undefined)
    return refuse('minimum, maximum', { fr: 'Donnez les deux bornes.', en: 'Give both bounds.' });
  if (node.type === 'integer') return { ...base, type: 'int', minimum, maximum };
  if (decimals === undefined)
    return refuse('number', {
      fr: 'Dites combien de décimales : « decimals: 2 ».',
      en: 'Say how many digits: "decimals: 2".',
    });
  return { ...base, type: 'decimal', minimum, maximum, decimals };
}

function arrayOf(node: SchemaNode, base: Base, refuse: Refuse): FactType | undefined {
  const { items } = node;
  if (items?.enum) {
    if (node.uniqueItems !== true)
      return refuse('array', {
        fr: 'Ajoutez « uniqueItems: true » : c’est un ensemble.',
        en: 'Add "uniqueItems: true": it is a set.',
      });
    return { ...base, type: 'set', values: membersOf(items) };
  }
  const columns = Object.entries(items?.properties ?? {}).flatMap(([key, child]) => {
    const type =
      typeof child === 'object'
        ? typeOf(child, `${base.path}.${key}`, base.at, items?.required?.includes(key) ?? false, refuse)
        : undefined;
    return type ? [[key, type] as const] : [];
  });
  return { ...base, type: 'list', items: Object.fromEntries(columns) };
}

const membersOf = (node: SchemaNode): NonNullable<FactType['values']> =>
  (node.enum ?? []).map((value) => ({ value, title: node.values_fr?.[value] ?? value }));
