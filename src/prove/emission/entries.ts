/** The ledger of every situation at once: each effect, with the formula of where its words print. */
import type { EffectQuery, Query } from '../../language/condition/query.js';
import { answering } from '../../ledger/ledger.js';
import { qualifiersOf, type Standing } from '../../ledger/qualifiers.js';
import type { ClauseId, Effect, Guard, Many, Money, Workspace } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Encoding } from '../space/conditions.js';
import { TAXES } from '../space/sites.js';
import type { Emission } from './emission.js';

export interface Entry {
  readonly effect: Effect & Standing;
  readonly clause: ClauseId;
  readonly when: Formula;
  readonly qualifiers: ReadonlySet<string>;
}

export function entriesOf(workspace: Workspace, encoding: Encoding, emission: Emission): Many<Entry> {
  const { all, not } = encoding.algebra;
  const { vocabulary } = workspace;
  return emission.placements.flatMap(({ clause, plan, when }) =>
    clause.alternatives.flatMap((alternative) =>
      alternative.effects.flatMap((each): Many<Entry> => {
        const guards = each.within.map((guard) => sideOf(guard, emission));
        const prints = all(when, emission.taken(clause, alternative), ...guards);
        const effect = { ...each, document: plan.id, nature: plan.nature };
        const entry = (tax: Money['tax'] | undefined, where: Formula): Entry => ({
          effect,
          clause: clause.id,
          when: all(prints, where),
          qualifiers: qualifiersOf(effect, vocabulary, tax),
        });
        const path = each.kind === 'prices' ? vocabulary.prices[each.line]?.path : undefined;
        const tax = path === undefined ? undefined : encoding.sites.get(`${path}.tax`);
        if (!tax?.is) return [entry(undefined, encoding.algebra.TRUE)];
        const { is } = tax;
        return [...TAXES.map((each) => entry(each, is(each))), entry(undefined, not(tax.present))];
      }),
    ),
  );
}

/** The side of a block prints where its condition came out so. */
export const sideOf = ({ condition, holds }: Guard, { outcomes }: Pick<Emission, 'outcomes'>): Formula =>
  holds ? outcomes(condition).holds : outcomes(condition).fails;

/** What answers a question in some situation, and where. Each question is one formula, however often it is asked. */
export function asking(
  entries: Many<Entry>,
  workspace: Workspace,
  { emitted, documents }: Emission,
  { any, FALSE }: Encoding['algebra'],
): { readonly answers: (query: Query) => Formula; readonly candidates: (query: EffectQuery) => Many<Entry> } {
  const known = new Map<string, Formula>();
  const candidates = (query: EffectQuery): Many<Entry> => {
    const answers = answering(query, workspace.vocabulary);
    return entries.filter(
      ({ effect, qualifiers }) =>
        answers(effect) &&
        query.with.every((each) => qualifiers.has(each)) &&
        !query.without.some((each) => qualifiers.has(each)),
    );
  };
  const compute = (query: Query): Formula => {
    if (query.of === 'emits')
      return query.what === 'document' ? (documents.get(query.id) ?? FALSE) : emitted(query.id as ClauseId);
    return any(...candidates(query).map(({ when }) => when));
  };
  const answers = (query: Query): Formula => {
    const key = JSON.stringify(query);
    const found = known.get(key) ?? compute(query);
    known.set(key, found);
    return found;
  };
  return { answers, candidates };
}
