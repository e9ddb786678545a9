/** A counterexample as an offer that somebody could write: what differs from an existing one, and what that entails. */
import type {
  AudienceId,
  Diagnostic,
  Fact,
  Facts,
  FactPath,
  IsoDate,
  Many,
  Money,
  Offer,
  OfferId,
  OptionId,
  Situation,
  Workspace,
} from '../shapes.js';
import { read } from '../language/condition/evaluate.js';
import { valuation } from './formula/value.js';
import type { Model } from './model.js';
import type { Near } from './near.js';
import { factsFrom } from './space/model.js';
import type { Schema } from './space/schema-node.js';

export interface Difference {
  readonly path: FactPath;
  /** Absent: the fact is absent there. */
  readonly existing?: Fact;
  readonly here?: Fact;
}
export interface Counterexample {
  readonly situation: Situation;
  readonly offer: Offer;
  /** The existing situation that it is nearest to. */
  readonly near: Situation;
  readonly differs: Many<Difference>;
  /** What decides it: these facts alone make it so. */
  readonly because: Many<Difference>;
  /** What a check of this very situation finds. */
  readonly findings: Many<Diagnostic>;
}

/** The facts, the offer and the situation that an assignment stands for. */
export function situationOf(
  { assignment }: Pick<Near, 'assignment'>,
  near: Facts,
  { selection, freedoms }: Pick<Model, 'selection' | 'freedoms'>,
  schema: Schema,
  workspace: Workspace,
  name: string,
): { readonly facts: Facts; readonly situation: Situation; readonly offer: Offer } {
  const of = (id: number): number => assignment.get(id) ?? 0;
  const facts = factsFrom(assignment, freedoms, valuation(assignment), near, schema);
  const { options_offered = [], options_chosen = [], ...seen } = facts.offer as Record<string, Fact>;
  const own = Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'id'));
  const audience = selection.audiences[of(selection.audience.id)] ?? ('' as AudienceId);
  const period = selection.periods[of(selection.period.id)];
  const id = name as OfferId;
  const at = { file: `offers/_regressions/${name}.yaml`, start: START, end: START };
  const currency = read(workspace.audiences[audience]?.facts as Facts, 'currency') === 'MAD' ? 'MAD' : 'EUR';
  // As the subscription is told: a price on another basis would be a finding of its own.
  const price = {
    currency,
    tax: 'excl',
    ...(read(facts, 'offer.price.recurring') as object | undefined),
    cents: 0,
  } as Money;
  const offer: Offer = {
    id,
    facts: own,
    soldTo: [audience],
    regression: true,
    forAudience: {},
    options: (options_offered as Many<string>).map((option) => ({
      id: option as OptionId,
      title: { fr: option },
      price,
      period: 'month',
      forAudience: {},
      facts: {},
      excludes: [],
      places: {},
      at,
    })),
    waivers: [],
    places: {},
    placesFor: {},
    at,
  };
  const sale = of(selection.sale.id) === 1 ? { client: facts.client ?? {}, order: facts.order ?? {} } : undefined;
  const situation: Situation = {
    offer: id,
    options: (options_chosen as Many<string>).map((option) => option as OptionId).sort(),
    audience,
    date: period?.day ?? ('' as IsoDate),
    lang: 'fr',
    ...(sale ? { sale } : {}),
  };
  return { facts, situation, offer };
}

const START = { line: 1, column: 1, offset: 0 };

export const withOffer = (workspace: Workspace, offer: Offer): Workspace => ({
  ...workspace,
  offers: { ...workspace.offers, [offer.id]: offer },
});
