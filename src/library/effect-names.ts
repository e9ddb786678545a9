import type { Dict, EffectKind, Vocabulary } from '../shapes.js';

/** Where the names that an effect takes are defined, and what a finding calls one of them. */
export const EFFECT_NAMES: Readonly<Record<EffectKind, readonly [of: keyof Vocabulary, called: string]>> = {
  duty: ['activities', 'activity'],
  declines: ['activities', 'activity'],
  right: ['rights', 'right'],
  waives: ['rights', 'right'],
  excludes: ['heads', 'head'],
  caps: ['heads', 'head'],
  reserves: ['powers', 'power'],
  deems: ['presumptions', 'presumption'],
  states: ['mentions', 'mention'],
  prices: ['prices', 'price line'],
};

/** Every name that an effect may have, whatever its kind. */
export const effectNames = (vocabulary: Vocabulary): Dict<unknown> =>
  Object.assign({}, ...Object.values(EFFECT_NAMES).map(([part]) => vocabulary[part])) as Dict<unknown>;
