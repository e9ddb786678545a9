import Type, { type TSchema } from 'typebox';
import type { EffectKind, Party } from '../../shapes.js';
import { branches } from '../branches.js';
import { EFFECTS } from '../effects.js';
import type { NameKind } from '../names.js';
import { closed, factPath, known, list, maybe, name, oneOf } from '../pieces.js';

/** One row of `effects`: exactly one kind key, and the keys that this kind allows. */
export type EffectRow = { readonly [K in EffectKind]?: string } & {
  readonly of?: Party;
  readonly against?: Party;
  readonly strength?: string;
  readonly price?: string;
  readonly cause?: string;
  readonly by?: readonly string[];
  readonly credits?: string;
  readonly carve?: readonly string[];
  readonly flags?: readonly string[];
  /** The words of a flag or a carve-out, by its name. */
  readonly said?: Readonly<Record<string, string>>;
  readonly words: string;
};

const own: Readonly<Record<string, TSchema>> = {
  cause: known('cause', name('La cause, définie dans vocabulary/causes.yaml.', 'client_act')),
  by: list(factPath, { minItems: 1, uniqueItems: true, description: 'Les données qui donnent le montant.' }),
};
const words = (description: string) => Type.String({ minLength: 1, maxLength: 400, description });
const saidOf = (qualifiers: readonly string[]) =>
  Type.Record(Type.String({ pattern: `^(${qualifiers.join('|')})$` }), words('Les mots du même texte.'), {
    additionalProperties: false,
    minProperties: 1,
    description:
      'Pour une précision (flags, carve), les mots du même texte qui la disent, là où d’autres portent l’effet.',
  });
const party = oneOf(['host', 'client'], 'La partie concernée : l’hébergeur ou le client.');
const several = (values: readonly string[], description: string) =>
  list(oneOf(values as [string, ...string[]], description), { minItems: 1, uniqueItems: true, description });

/** What the value of a kind's own key names. */
const NAMED = {
  duty: 'activity',
  declines: 'activity',
  right: 'right',
  waives: 'right',
  excludes: 'head',
  caps: 'head',
  reserves: 'power',
  deems: 'presumption',
  states: 'mention',
  prices: 'price',
} as const satisfies Readonly<Record<EffectKind, NameKind>>;

function form(kind: EffectKind): TSchema {
  const { names, example, party: partyKey, one, required, carve, flags } = EFFECTS[kind];
  const needed = new Set([...(partyKey ? [partyKey] : []), ...required]);
  const keys: Record<string, TSchema> = {
    [kind]: known(NAMED[kind], name(`${names}, nommé dans le vocabulaire.`, example)),
    ...(partyKey ? { [partyKey]: party } : {}),
    ...Object.fromEntries(Object.entries(one).map(([key, values]) => [key, oneOf(values as [string], 'Au choix.')])),
    ...Object.fromEntries(Object.entries(own).filter(([key]) => required.includes(key))),
    ...(carve.length > 0 ? { carve: several(carve, 'Ce que la clause met à part.') } : {}),
    flags: several(flags, 'Ce que les mots cités disent en plus.'),
    ...(carve.length + flags.length > 0 ? { said: saidOf([...carve, ...flags]) } : {}),
    words: words('Les mots du texte français qui portent l’effet : ils y figurent une seule fois.'),
  };
  needed.add(kind).add('words');
  return closed(
    Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key, needed.has(key) ? schema : maybe(schema)])),
  );
}

export const effect = branches<EffectRow>(
  Object.fromEntries(Object.keys(EFFECTS).map((kind) => [kind, form(kind as EffectKind)])),
  'Ce que la clause produit : qui doit quoi, ce qui est exclu, plafonné, réservé, abandonné, annoncé.',
);
