/** Random conditions that are well typed over the facts of facts.ts, and random facts for them to read. */
import fc, { type Arbitrary } from 'fast-check';
import type { Facts } from '../../src/shapes.js';

/** CEL text, with how tightly its outermost operator binds. */
interface Piece {
  readonly text: string;
  readonly binds: number;
}
const [TERNARY, OR, AND, RELATION, SUM, PRODUCT, UNARY, ATOM] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** In parentheses only where CEL's precedence would read it otherwise. */
const inside = ({ text, binds }: Piece, least: number): string => (binds < least ? `(${text})` : text);
const atoms = (...texts: readonly string[]): Arbitrary<Piece> =>
  fc.constantFrom(...texts.map((text) => ({ text, binds: ATOM })));
const binary = (operand: Arbitrary<Piece>, binds: number, operators: readonly string[], tight = binds + 1) =>
  fc.tuple(operand, fc.constantFrom(...operators), operand).map(([a, by, b]): Piece => ({
    text: `${inside(a, tight === binds + 1 ? binds : tight)} ${by} ${inside(b, tight)}`,
    binds,
  }));

const MEMBERS = ['files', 'mail', 'databases'];
const CHOICES = { 'offer.mode': ['contractual', 'courtesy', 'none'], 'offer.level': ['low', 'high'] };
const OPTIONAL = ['extra', 'level', 'rpo_hours', 'setup_cents', 'ratio', 'copies', 'end', 'mail', 'mail.archive'];
const EQUALITY = ['==', '!='];
const ORDER = [...EQUALITY, '<', '<=', '>', '>='];
const days = fc.integer({ min: 10, max: 20 }).map((day) => `2027-01-${day}`);
const hundredths = fc.integer({ min: 9_900, max: 9_910 }).map((value) => value / 100);
const quoted = (text: Arbitrary<string>): Arbitrary<Piece> => text.map((each) => ({ text: `"${each}"`, binds: ATOM }));

const choice = fc.constantFrom(...Object.entries(CHOICES)).chain(([path, values]) => {
  const value = fc.constantFrom(...values);
  const list = fc.uniqueArray(value, { maxLength: 2 }).map((some) => JSON.stringify(some));
  return fc.oneof(
    fc.tuple(fc.constantFrom(...EQUALITY), value).map(([by, each]) => `${path} ${by} "${each}"`),
    fc.tuple(value, fc.constantFrom(...EQUALITY)).map(([each, by]) => `"${each}" ${by} ${path}`),
    list.map((some) => `${path} in ${some}`),
  );
});
const membership = fc
  .tuple(fc.constantFrom(...MEMBERS), fc.constantFrom('offer.contents', 'offer.copies'))
  .map(([member, set]) => `"${member}" in ${set}`);
const relations = fc.oneof(
  fc.oneof(choice, membership).map((text): Piece => ({ text, binds: RELATION })),
  binary(fc.oneof(atoms('offer.start', 'offer.end'), quoted(days)).filter(isNoLiteral), RELATION, ORDER, SUM),
  fc
    .tuple(atoms('offer.start', 'offer.end'), fc.constantFrom(...ORDER), quoted(days))
    .map(([a, by, b]): Piece => ({ text: `${a.text} ${by} ${b.text}`, binds: RELATION })),
  fc
    .tuple(fc.constantFrom('offer.uptime', 'offer.ratio'), fc.constantFrom(...ORDER), hundredths)
    .map(([path, by, value]): Piece => ({ text: `${path} ${by} ${value.toFixed(2)}`, binds: RELATION })),
  binary(atoms('offer.uptime', 'offer.ratio'), RELATION, ORDER, SUM),
);
function isNoLiteral({ text }: Piece): boolean {
  return !text.startsWith('"');
}

const depthSize = { maxDepth: 4, depthIdentifier: 'condition' };
const { condition } = fc.letrec<{ condition: Piece; number: Piece }>((tie) => ({
  number: fc.oneof(
    { ...depthSize, withCrossShrink: true },
    fc.oneof(
      atoms('offer.days', 'offer.sites', 'offer.price_cents', 'offer.rpo_hours', 'offer.setup_cents'),
      atoms('offer.mail.size_gb', 'size(offer.contents)', 'size(offer.copies)'),
      fc.integer({ min: 0, max: 6 }).map((value): Piece => ({ text: String(value), binds: ATOM })),
    ),
    binary(tie('number'), SUM, ['+', '-']),
    fc
      .tuple(fc.integer({ min: -3, max: 3 }), tie('number'))
      .map(([by, of]): Piece => ({ text: `${by} * ${inside(of, UNARY)}`, binds: PRODUCT })),
    fc
      .tuple(tie('number'), fc.integer({ min: 0, max: 3 }))
      .map(([of, by]): Piece => ({ text: `${inside(of, UNARY)} * ${by}`, binds: PRODUCT })),
    tie('number').map((of): Piece => ({ text: `-${inside(of, ATOM)}`, binds: UNARY })),
    fc
      .tuple(tie('condition'), tie('number'), tie('number'))
      .map(([a, b, c]): Piece => ({ text: `${inside(a, OR)} ? ${inside(b, OR)} : ${c.text}`, binds: TERNARY })),
  ),
  condition: fc.oneof(
    { ...depthSize, withCrossShrink: true },
    fc.oneof(
      { weight: 3, arbitrary: atoms('offer.managed', 'offer.extra', 'offer.mail.archive', 'true', 'false') },
      { weight: 3, arbitrary: atoms(...OPTIONAL.map((path) => `has(offer.${path})`)) },
      { weight: 5, arbitrary: relations },
    ),
    binary(tie('number'), RELATION, ORDER, SUM),
    binary(tie('condition'), AND, ['&&']),
    binary(tie('condition'), OR, ['||']),
    binary(tie('condition'), RELATION, EQUALITY, SUM),
    tie('condition').map((of): Piece => ({ text: `!${inside(of, ATOM)}`, binds: UNARY })),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]): Piece => ({ text: `${inside(a, OR)} ? ${inside(b, OR)} : ${c.text}`, binds: TERNARY })),
  ),
}));

export const conditions: Arbitrary<string> = condition.map(({ text }) => text);
/** Conditions that ask for facts, as the guards that people write. */
export const questions: Arbitrary<string> = fc
  .subarray(OPTIONAL.slice(0, -1), { minLength: 1 })
  .map((paths) => paths.map((path) => `has(offer.${path})`).join(' && '));

const small = fc.integer({ min: 0, max: 6 });
const set = fc.subarray(MEMBERS);
const required = {
  mode: fc.constantFrom(...CHOICES['offer.mode']),
  managed: fc.boolean(),
  days: small,
  sites: small,
  uptime: hundredths,
  price_cents: small,
  contents: set,
  start: days,
};
const mail: Arbitrary<Facts> = fc.record({ size_gb: small, archive: fc.boolean() }, { requiredKeys: ['size_gb'] });
const optional = {
  rpo_hours: small,
  level: fc.constantFrom(...CHOICES['offer.level']),
  ratio: hundredths,
  extra: fc.boolean(),
  copies: set,
  setup_cents: small,
  end: days,
  mail,
};
type Offer = Arbitrary<Facts>;

/** Any fact may be absent. */
export const anyFacts: Offer = fc
  .record({ ...required, ...optional }, { requiredKeys: [] })
  .map((offer) => ({ offer }));
/** As the schema admits them: what it requires is there, under a choice too. */
export const admittedFacts: Offer = fc
  .record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as (keyof typeof required)[] })
  .map((offer) => ({ offer: offer.mode === 'none' ? offer : { rpo_hours: 1, ...offer } }));
