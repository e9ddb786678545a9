/** The client's form of the starter: an address that mail can reach. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Node {
  readonly properties: Readonly<Record<string, Node>>;
  readonly pattern?: string;
  readonly examples?: readonly string[];
}
const schema = JSON.parse(
  readFileSync(new URL('../../vocabulary/facts.schema.json', import.meta.url), 'utf8'),
) as unknown as Node;
const email = schema.properties.client?.properties.email;
const fits = (address: string): boolean => new RegExp(email?.pattern ?? '(?!)', 'u').test(address);

test.each(['camille@exemple.fr', 'c.m+site@mail.exemple.example', ...(email?.examples ?? [])])(
  '%s is one',
  (address) => {
    expect(fits(address)).toBe(true);
  },
);

test.each(['camille.exemple', 'camille@exemple', 'camille@exemple.', 'a b@exemple.fr', 'a@b@exemple.fr'])(
  '%s is none',
  (address) => {
    expect(fits(address)).toBe(false);
  },
);
