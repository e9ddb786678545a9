/** What each keyword of a schema is read with. */
import type { Encoding } from './conditions.js';
import type { Schema } from './schema-node.js';
import type { Site } from './site.js';

/** Words about the schema, or what the types already say. */
export const SILENT = new Set([
  ...['$schema', '$id', '$comment', '$defs', '$ref', 'title', 'description', 'examples', 'default', 'deprecated'],
  ...[
    'readOnly',
    'writeOnly',
    'type',
    'unit',
    'decimals',
    'title_fr',
    'zero_fr',
    'description_fr',
    'values_fr',
    'better',
  ],
  ...['filled', 'then', 'else'],
]);

export interface Context extends Encoding {
  readonly root: Schema;
  /** Under a keyword that asks whether a schema holds, rather than demands it. */
  readonly asked: boolean;
}

export const siteAt = (path: string, { sites, algebra: { TRUE, FALSE } }: Encoding): Site =>
  path === '' ? { present: TRUE, parent: TRUE } : (sites.get(path) ?? { present: FALSE, parent: FALSE });
