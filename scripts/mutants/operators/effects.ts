/** Slips in the ledger: the sentence stays as it is. */
import type { Dict } from '../../../src/shapes.js';
import { bodies, dropQualifier, effectsOf, keepEffects, nameOf, onEffects } from '../bodies.js';
import { changed, type Operator } from '../slip.js';

export const dropEffect: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    effectsOf(body).map((effect, index) =>
      changed(file, `${of}, ${nameOf(effect)}`, (value) => {
        const own = at(value).body;
        keepEffects(
          own,
          effectsOf(own).filter((_, each) => each !== index),
        );
      }),
    ),
  );

const PARTIES: Dict<string> = { host: 'client', client: 'host' };
export const swapParty = onEffects(({ of, against }) => {
  const party = of ?? against;
  const other = party === undefined ? undefined : PARTIES[party];
  if (party === undefined || other === undefined) return [];
  const key = of === undefined ? 'against' : 'of';
  return [[`, ${party} → ${other}`, (effect) => void (effect[key] = other)]];
});
export const dropCarve = onEffects(({ carve }) =>
  (carve ?? []).map((each) => [` without ${each}`, (effect) => dropQualifier(effect, each)]),
);
export const dropFlag = onEffects(({ flags }) =>
  (flags ?? []).map((each) => [` without ${each}`, (effect) => dropQualifier(effect, each)]),
);
const WEAKER: Dict<string> = { result: 'means', reinforced: 'means' };
export const weaken = onEffects(({ strength = '' }) => {
  const weaker = WEAKER[strength];
  return weaker === undefined ? [] : [[`, ${strength} → ${weaker}`, (effect) => void (effect.strength = weaker)]];
});
