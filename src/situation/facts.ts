/** The facts that one situation shows to conditions and texts. */
import { keysOf } from '../language/condition/evaluate.js';
import { computeDerived } from '../language/facts/derived.js';
import type { Audience, Fact, Facts, IsoDate, Offer, Parameter, Situation, Workspace } from '../shapes.js';

/** True for a branch of the tree: neither a list nor a leaf. Money merges as a branch, key by key, which replaces it whole. */
const isTree = (fact: Fact | undefined): fact is Facts => typeof fact === 'object' && !Array.isArray(fact);

/** Objects merge, all else replaces. */
export function overlay(base: Fact, over: Fact): Fact {
  if (!isTree(base) || !isTree(over)) return over;
  const merged: Record<string, Fact> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = below === undefined ? value : overlay(below, value);
  }
  return merged;
}

/** The offer as an audience sees it: base ⊕ per audience ⊕ chosen options in id order, and the sets that the tool fills. */
export function offerFacts(offer: Offer, audience: Audience['id'], chosen: Situation['options']): Facts {
  const options = offer.options.filter((option) => chosen.includes(option.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const layers = [offer.forAudience[audience] ?? {}, ...options.map((option) => option.facts)];
  const seen = layers.reduce(overlay, offer.facts) as Facts;
  return {
    ...seen,
    id: offer.id,
    options_offered: offer.options.map((option) => option.id).sort(),
    options_chosen: options.map((option) => option.id),
  };
}

/** Both days included. */
export const inForce = ({ from, until }: Pick<Parameter, 'from' | 'until'>, date: IsoDate): boolean =>
  from <= date && (until === undefined || date <= until);

const alreadyInForce = new WeakMap<Workspace['parameters'], Map<IsoDate, Facts>>();

/** Legal figures in force on a date, as the tree under `law`. All situations of that date share it. */
export function lawFacts({ parameters }: Pick<Workspace, 'parameters'>, date: IsoDate): Facts {
  const byDate = alreadyInForce.get(parameters) ?? new Map<IsoDate, Facts>();
  alreadyInForce.set(parameters, byDate);
  const law = byDate.get(date) ?? lawOn(parameters, date);
  byDate.set(date, law);
  return law;
}

function lawOn(parameters: Workspace['parameters'], date: IsoDate): Facts {
  return parameters
    .filter((parameter) => inForce(parameter, date))
    .reduce<Facts>((law, parameter) => {
      const keys = parameter.path.split('.').slice(1);
      const branch = keys.reduceRight<Fact>((value, key) => ({ [key]: value }), parameter.value);
      return overlay(law, branch) as Facts;
    }, {});
}

/** Everything a document of this situation may read; derived facts included. */
export function factsOf(workspace: Workspace, situation: Situation): Facts {
  const audience = workspace.audiences[situation.audience];
  const offer = workspace.offers[situation.offer];
  const facts: Facts = {
    edition: workspace.edition,
    law: lawFacts(workspace, situation.date),
    ...(audience ? { audience: { ...(audience.facts as Facts), id: audience.id } } : {}),
    ...(audience ? { provider: workspace.providers[audience.provider]?.facts ?? {} } : {}),
    ...(offer ? { offer: offerFacts(offer, situation.audience, situation.options) } : {}),
    ...(situation.sale ? { client: situation.sale.client, order: situation.sale.order } : {}),
  };
  return computeDerived(facts, workspace.derived);
}

/** The fact at a dotted path; undefined where it or a parent is absent. */
export function factAt(facts: Facts, path: string): Fact | undefined {
  let at: Fact | undefined = facts;
  for (const key of keysOf(path)) {
    if (!isTree(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}
