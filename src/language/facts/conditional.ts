/** What `if` / `then` says of presence and of values: "where backup.mode is contractual, backup.rpo_hours is there". */
import type { Choices, Dict, FactPath, FactType, Many } from '../../shapes.js';
import type { SchemaNode } from './schema-node.js';

export function conditionalPresence(schema: SchemaNode, types: Dict<FactType>): Dict<FactType> {
  const known: Record<string, FactType> = { ...types };
  const learn = (path: string, more: (type: FactType) => Partial<FactType>): void => {
    const type = known[path];
    if (type) known[path] = { ...type, ...more(type) };
  };

  const consequences = (node: SchemaNode, prefix: string, choices: Choices): void => {
    for (const key of node.required ?? [])
      learn(join(prefix, key), (type) => ({ presentWhen: [...(type.presentWhen ?? []), choices] }));
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      if (typeof child !== 'object') continue;
      const oneOf = valuesOf(child);
      if (oneOf)
        learn(join(prefix, key), (type) => ({ narrowedWhen: [...(type.narrowedWhen ?? []), { choices, oneOf }] }));
      consequences(child, join(prefix, key), choices);
    }
  };

  const walk = (node: SchemaNode, prefix: string): void => {
    for (const rule of [node, ...(node.allOf ?? [])]) {
      const choices = rule.if && choicesOf(rule.if, prefix);
      if (choices && rule.then) consequences(rule.then, prefix, choices);
    }
    for (const [key, child] of Object.entries(node.properties ?? {}))
      if (typeof child === 'object') walk(child, join(prefix, key));
  };
  walk(schema, '');
  return known;
}

const join = (prefix: string, key: string): string => (prefix === '' ? key : `${prefix}.${key}`);

const valuesOf = (node: SchemaNode): Many<string | boolean> | undefined =>
  node.enum ?? (node.const === undefined ? undefined : [node.const]);

/** The choices that make an `if` hold; undefined where it asks for anything else, of which nothing is concluded. */
function choicesOf(node: SchemaNode, prefix: string): Choices | undefined {
  const found: Choices[number][] = [];
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    if (typeof child !== 'object') return undefined;
    const oneOf = valuesOf(child);
    const nested = oneOf ? [{ path: join(prefix, key) as FactPath, oneOf }] : choicesOf(child, join(prefix, key));
    if (!nested) return undefined;
    found.push(...nested);
  }
  const asksMore =
    Object.keys(node).some((keyword) => !['properties', 'required'].includes(keyword)) ||
    (node.required ?? []).some((key) => node.properties?.[key] === undefined);
  return asksMore || found.length === 0 ? undefined : found;
}
