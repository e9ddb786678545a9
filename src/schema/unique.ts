/** `uniqueItems` in linear time: ajv's own compares each item of an enum with each, and a hostile file has 300,000 of them. */
import type { SchemaValidateFunction } from 'ajv/dist/types/index.js';

/** Two objects are the same item where their JSON is the same text. */
export const uniqueItems: SchemaValidateFunction = (wanted: boolean, items: readonly unknown[]): boolean => {
  const seen = new Map<string, number>();
  for (const [i, item] of wanted ? items.entries() : []) {
    const text = JSON.stringify(item);
    const j = seen.get(text);
    if (j !== undefined) {
      uniqueItems.errors = [{ keyword: 'uniqueItems', params: { i, j } }];
      return false;
    }
    seen.set(text, i);
  }
  return true;
};
