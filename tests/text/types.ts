import type { Dict, FactPath, FactType } from '../../src/shapes.js';

const spot = { line: 1, column: 1, offset: 0 };
const at = { file: 'vocabulary/facts.schema.json', start: spot, end: spot };

const type = (path: string, more: Partial<FactType> & Pick<FactType, 'type'>): FactType => ({
  path: path as FactPath,
  optional: false,
  title: path,
  at,
  ...more,
});
const members = (...values: string[]) => values.map((value) => ({ value, title: `l'${value}` }));

const all: readonly FactType[] = [
  type('offer', { type: 'object' }),
  type('offer.name', { type: 'string' }),
  type('offer.managed', { type: 'bool' }),
  type('offer.days', { type: 'int', unit: 'day' }),
  type('offer.sites', { type: 'int', unit: 'count' }),
  type('offer.uptime', { type: 'decimal', unit: 'percent', decimals: 2 }),
  type('offer.price', { type: 'money' }),
  type('offer.mode', { type: 'enum', values: members('contractual', 'courtesy', 'none') }),
  type('offer.contents', { type: 'set', values: members('files', 'mail') }),
  type('offer.start', { type: 'date' }),
  type('offer.mail', { type: 'object', optional: true }),
  type('offer.mail.size_gb', { type: 'int', unit: 'gigabyte' }),
  type('offer.mail.archive', { type: 'bool', optional: true }),
  type('offer.note', { type: 'string', optional: true }),
  type('offer.partners', {
    type: 'list',
    optional: true,
    items: {
      name: type('offer.partners.name', { type: 'string' }),
      days: type('offer.partners.days', { type: 'int', unit: 'day' }),
      phone: type('offer.partners.phone', { type: 'string', optional: true }),
      more: type('offer.partners.more', { type: 'list' }),
    },
  }),
  type('client', { type: 'object' }),
  type('client.name', { type: 'string' }),
];
/** Facts for texts to read: one of each type, required and optional. */
export const types: Dict<FactType> = Object.fromEntries(all.map((each) => [each.path, each]));
