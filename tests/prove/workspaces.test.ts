/** Random workspaces: what is proved is what assembling and checking every offer of the space finds, and nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownEngine } from '../../src/prove/engine/own.js';
import { valuation } from '../../src/prove/formula/value.js';
import { modelOf, type Model } from '../../src/prove/model.js';
import { assignmentOf } from '../../src/prove/space/model.js';
import type { Diagnostic, Facts, Offer, OfferId, Situation, Workspace } from '../../src/shapes.js';
import { factsOf } from '../../src/situation/facts.js';
import { AUDIENCES, load, schemaOf, type Loaded, type Micro } from './micro.js';
import { grouped, isFound } from './grouped.js';
import { findingsIn, replayOf, solver } from './proving.js';
import { micros, offers } from './random.js';

const WORKSPACES = 200;

/** One offer of the space, sold to one audience, as the product itself sees it. */
interface Enumerated {
  readonly facts: Facts;
  /** The schema accepts it and the condition of sale holds. */
  readonly sellable: boolean;
  readonly findings: readonly Diagnostic[];
}

function* sample(): Generator<{ readonly loaded: Loaded; readonly all: readonly Enumerated[] }> {
  let made = 0;
  for (const micro of fc.sample(micros, { seed: 20_261_127, numRuns: WORKSPACES * 2 })) {
    if (made === WORKSPACES) return;
    const offer = firstOffer(micro);
    if (!offer) continue;
    const loaded = load({ ...micro, offer });
    if (loaded.found.length > 0) continue;
    made++;
    yield { loaded, all: enumerate(loaded) };
  }
}

/** One that the schema accepts, so that the workspace can be read. */
function firstOffer(micro: Omit<Micro, 'offer'>): Facts | undefined {
  const { accepts } = replayOf(schemaOf({ ...micro, offer: {} }));
  const base = {
    provider: { legal_name: 'Atlas' },
    audience: { id: 'consumer', customer: 'consumer' },
    edition: { version: '1.0', effective: '2027-01-01' },
    law: {},
  };
  const filled = { id: 'first', options_offered: [], options_chosen: [] };
  return offers.find((facts) => accepts({ ...base, offer: { ...filled, ...facts } }));
}

function enumerate({ workspace, schema }: Loaded): readonly Enumerated[] {
  const { accepts } = replayOf(schema);
  const first = workspace.offers.first;
  return AUDIENCES.flatMap((audience) =>
    offers.map((facts): Enumerated => {
      const id = 'other' as OfferId;
      const offer = { ...first, id, facts } as Offer;
      const changed: Workspace = { ...workspace, offers: { other: offer } };
      const situation = { offer: id, options: [], audience, date: '2027-01-01', lang: 'fr' } as unknown as Situation;
      const seen = factsOf({ ...changed, derived: [] }, situation);
      if (!accepts(seen)) return { facts: seen, sellable: false, findings: [] };
      const findings = findingsIn(changed, situation);
      return { facts: seen, sellable: findings.every(({ code }) => code !== 'R-SALE'), findings };
    }),
  );
}

/** How often the formulas and the enumeration do not say the same of one offer. */
function disagreements(
  { loaded, all }: { loaded: Loaded; all: readonly Enumerated[] },
  model: Model,
): readonly string[] {
  const groups = grouped(model);
  return all.flatMap(({ facts, sellable, findings }) => {
    const assignment = assignmentOf(facts, model.freedoms);
    const { selection } = model;
    assignment.set(selection.audience.id, selection.audiences.indexOf((facts.audience as Facts).id as never));
    assignment.set(selection.period.id, 0);
    const value = valuation(assignment);
    if (value(model.space) !== sellable) return [`space ${JSON.stringify(facts)}`];
    if (!sellable) return [];
    return groups
      .filter((group) => group.some(({ bad }) => value(bad)) !== (group[0] ? isFound(group[0], findings) : false))
      .map((group) => `${group[0]?.id ?? ''} ${JSON.stringify(facts.offer)} ${String(loaded.found.length)}`);
  });
}

const all = [...sample()];
const z3 = solver();

test('offer by offer, a formula is true where the check finds what it stands for', () => {
  expect(all.length).toBe(WORKSPACES);
  for (const each of all) expect(disagreements(each, modelOf(each.loaded.workspace, each.loaded.schema))).toEqual([]);
});

test('the verdicts of both engines are those of the enumeration', async () => {
  const seen: Record<string, number> = {};
  for (const { loaded, all: space } of all) {
    const model = modelOf(loaded.workspace, loaded.schema);
    const groups = grouped(model);
    const queries = groups.map((group) => model.algebra.any(...group.map(({ bad }) => bad)));
    const expected = groups.map((group) =>
      space.some(({ sellable, findings }) => sellable && group[0] && isFound(group[0], findings))
        ? 'possible'
        : 'never',
    );
    const own = ownEngine(model.algebra, model.space);
    const verdicts = await Promise.all([own.decide(queries), z3().engine(model.algebra, model.space).decide(queries)]);
    for (const each of verdicts) expect(each.map(({ answer }) => answer)).toEqual(expected);
    groups.forEach((group, index) => {
      const key = `${group[0]?.kind ?? ''} ${expected[index] ?? ''}`;
      seen[key] = (seen[key] ?? 0) + 1;
    });
  }
  // Each kind comes out both ways often enough to be tried, but for those that reading the workspace already excludes.
  for (const kind of ['alternative', 'reference', 'heading', 'activity', 'promise', 'rule'])
    for (const answer of ['possible', 'never'])
      expect(seen[`${kind} ${answer}`] ?? 0, `${kind} ${answer}`).toBeGreaterThan(15);
});

const faults: Readonly<Record<string, (model: Model) => Model>> = {
  'the schema is not part of the space': (model) => ({
    ...model,
    space: model.algebra.all(...model.assumptions.slice(1).map(({ formula }) => formula)),
  }),
  'conditions of sale are not part of the space': (model) => ({
    ...model,
    space: model.assumptions[0]?.formula ?? model.space,
  }),
  'what surrounds an obligation is ignored': (model) => ({
    ...model,
    obligations: model.obligations.map((each) => ({ ...each, bad: each.premise })),
  }),
  'nothing is ever bad': (model) => ({
    ...model,
    obligations: model.obligations.map((each) => ({ ...each, bad: model.algebra.FALSE })),
  }),
};
test.each(Object.entries(faults))('would notice that %s', (_, fault) => {
  const wrong = all
    .slice(0, 40)
    .filter((each) => disagreements(each, fault(modelOf(each.loaded.workspace, each.loaded.schema))).length > 0);
  expect(wrong.length).toBeGreaterThan(0);
});
