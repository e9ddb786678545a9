import type { FileKind } from '../../workspace/layout.js';
import { kinds } from './index.js';

/** The text of schemas/<kind>.schema.json. */
export function schemaText(kind: FileKind): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${kind}.schema.json`,
    ...kinds[kind],
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
