/** The pieces that the kinds of files share. Descriptions are French: editors show them to the people who write the files. */
import Type, { type Static, type TObjectOptions, type TProperties, type TSchema, type TSchemaOptions } from 'typebox';
import type { Lang } from '../shapes.js';
import { mark, type FactsOf, type NameKind } from './names.js';

/** An object that takes no other key than these. */
export const closed = <P extends TProperties>(properties: P, options: TObjectOptions = {}) =>
  Type.Object(properties, { ...options, additionalProperties: false });

export const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);

export const list = <T extends TSchema>(items: T, options: TSchemaOptions = {}) =>
  Type.Unsafe<readonly Static<T>[]>(Type.Array(items, { maxItems: 1_000, ...options }));

export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: values, description });

/** A string of French, or one per language with French as the reference. */
export const text = (maxLength: number, description: string) => {
  const words = { type: 'string', minLength: 1, maxLength };
  return Type.Unsafe<string | ({ readonly fr: string } & { readonly [L in Exclude<Lang, 'fr'>]?: string })>({
    type: ['string', 'object'],
    minLength: 1,
    maxLength,
    properties: { fr: words, en: words, ar: words },
    required: ['fr'],
    additionalProperties: false,
    description: `${description} Du texte (français), ou un texte par langue : fr, en, ar.`,
  });
};
export const title = text(200, 'Le titre imprimé.');
/** Markdown with placeholders: 16 kB at most, since its parser is slow on hostile texts. */
export const prose = (description: string) => text(16_000, `${description} En bloc « | », en Markdown.`);
export const plainWords = text(1_000, 'Une phrase simple, adressée au client, sans effet juridique.');

const pattern = (source: string, description: string, ...examples: readonly string[]) =>
  Type.String({ pattern: source, maxLength: 200, description, examples });

export const id = (description: string, example: string) =>
  pattern('^[a-z0-9][a-z0-9._-]{0,63}$', `${description} Minuscules, chiffres, « . », « _ », « - ».`, example);
export const name = (description: string, example: string) =>
  pattern('^[a-z0-9_]{1,64}$', `${description} Minuscules, chiffres, « _ ».`, example);
/** A name that another file defines. */
export const known = <T extends TSchema>(kind: NameKind, schema: T): T => ({
  ...schema,
  $comment: mark({ open: 'name', kind }),
});
export const sourceId = pattern(
  '^[A-Z0-9][A-Z0-9-]{1,63}$',
  'L’identifiant d’une source de droit, défini dans vocabulary/sources.yaml.',
  'FR-CIVIL-1170',
);
export const source = known('source', sourceId);
/** A path that a file gives to a new fact. */
export const ownPath = pattern(
  '^(provider|offer|audience|edition|law|client|order)(\\.[a-z0-9_]+)+$',
  'Le chemin d’une donnée, défini dans vocabulary/facts.schema.json ou vocabulary/derived.yaml.',
  'offer.backup.retention_days',
);
export const factPathOrName = pattern(
  '^([a-z0-9_]+|(provider|offer|audience|law)(\\.[a-z0-9_]+)+)$',
  'Le chemin d’une donnée, ou un nom du vocabulaire.',
  'offer.backup.retention_days',
);
export const factPath = known('fact', ownPath);
export const date = (description: string) =>
  Type.String({ format: 'date', description: `${description} AAAA-MM-JJ.`, examples: ['2027-01-31'] });
export const when = Type.String({
  minLength: 1,
  maxLength: 2_000,
  description: 'Une condition (CEL) sur les données, entre apostrophes simples ou en bloc « >- ».',
  examples: ["offer.backup.mode == 'contractual'"],
});
export const note = (description: string) => Type.String({ minLength: 1, maxLength: 1_000, description });

export const money = closed(
  {
    cents: Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: 'En centimes : 1200 pour 12,00.' }),
    currency: oneOf(['EUR', 'MAD'], 'La monnaie.'),
    tax: oneOf(['excl', 'incl', 'none'], 'Hors taxes (excl), toutes taxes comprises (incl), ou sans taxe due (none).'),
  },
  { description: 'Une somme : { cents: 1200, currency: EUR, tax: excl }.' },
);

/** A tree of facts: vocabulary/facts.schema.json says what it may hold. */
export const facts = (kind: FactsOf, description: string) =>
  Type.Unsafe<Readonly<Record<string, unknown>>>({
    type: 'object',
    description,
    $comment: mark({ open: 'facts', kind }),
  });

export const byAudience = <T extends TSchema>(value: T, description: string) =>
  Type.Record(Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' }), value, {
    additionalProperties: false,
    description,
    $comment: mark({ open: 'keys', kind: 'audience' }),
  });

export const languages = list(oneOf(['fr', 'en', 'ar'], 'Une langue.'), {
  minItems: 1,
  uniqueItems: true,
  description: 'Les langues des documents.',
});

export const waivers = list(
  closed({
    rule: known('rule_or_code', Type.String({ minLength: 1, maxLength: 64, description: 'La règle écartée.' })),
    reason: note('Pourquoi.'),
    author: Type.String({ minLength: 1, maxLength: 100, description: 'Qui en répond.' }),
    until: date('Jusqu’à quand.'),
  }),
  { description: 'Les règles que cet élément écarte, et pourquoi.' },
);
