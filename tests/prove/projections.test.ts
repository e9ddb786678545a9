/**
 * The starter's own space, all but a few facts fixed to what an existing offer has: formulas, both engines, the validator and the check
 * of every combination of the others agree, on the starter and on the starter with a condition weakened.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadWorkspace } from '../../src/library/load.js';
import { ownEngine } from '../../src/prove/engine/own.js';
import type { Formula } from '../../src/prove/formula/formula.js';
import { valuation } from '../../src/prove/formula/value.js';
import type { Assignment } from '../../src/prove/formula/variable.js';
import { modelOf, type Model } from '../../src/prove/model.js';
import { alikeTo } from '../../src/prove/space/alike.js';
import { assignmentOf } from '../../src/prove/space/model.js';
import type { Schema } from '../../src/prove/space/schema-node.js';
import { read } from '../../src/language/condition/evaluate.js';
import type { AudienceId, Fact, Facts, Offer, OfferId, Situation, Workspace } from '../../src/shapes.js';
import { factsOf, offerFacts } from '../../src/situation/facts.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { readSources } from '../../src/workspace/read.js';
import { grouped, isFound } from './grouped.js';
import { findingsIn, replayOf, solver } from './proving.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = await readSources(root, () => undefined);
const z3 = solver();

interface Projection {
  readonly offer: string;
  readonly audience: string;
  /** By path: the values that are tried; `undefined` is absence. */
  readonly free: Readonly<Record<string, readonly (Fact | undefined)[]>>;
  /** Words of a file to replace: the slip that is looked for. */
  readonly slip: readonly [file: string, from: string, to: string];
}
const projections: Readonly<Record<string, Projection>> = {
  'restorations, setup and renewal': {
    offer: 'dedicated-managed',
    audience: 'fr-professional',
    free: {
      'offer.restore.included_per_year': [0, 1, 2],
      'offer.price.setup.cents': [0, 1],
      'offer.renewal.tacit': [true, false],
      'offer.restore.channel': ['ticket', 'both', 'self_service', 'none'],
    },
    slip: ['clauses/backups.yaml', 'offer.restore.included_per_year > 0', 'offer.restore.included_per_year > 1'],
  },
  'places of the data': {
    offer: 'shared-pro',
    audience: 'fr-consumer',
    free: {
      'offer.location.country': ['FR', 'DE', 'MA'],
      'offer.backup.country': ['FR', 'DE', 'MA', undefined],
      'offer.data.personal': [true, false],
    },
    slip: [
      'clauses/dpa.yaml',
      'offer.location.country != "MA" && !(has(offer.backup.country) && offer.backup.country == "MA")',
      'offer.location.country != "DE" && !(has(offer.backup.country) && offer.backup.country == "MA")',
    ],
  },
  'management of a site': {
    offer: 'wordpress-managed',
    audience: 'fr-consumer',
    free: {
      'offer.managed.rollback': [true, false],
      'offer.managed.pre_update_backup': [true, false],
      'offer.managed.minutes_included_month': [0, 1, 15],
      'offer.managed.os': [true, false],
    },
    slip: [
      'clauses/modifications.yaml',
      'offer.managed.minutes_included_month > 0',
      'offer.managed.minutes_included_month > 1',
    ],
  },
};

interface Case {
  readonly assignment: Assignment;
  readonly sellable: boolean;
  readonly found: readonly boolean[];
}

function loaded(changed: readonly SourceFile[]): { readonly workspace: Workspace; readonly schema: Schema } {
  const workspace = loadWorkspace(changed, ({ severity, message }) => {
    if (severity === 'block') throw new Error(message.fr);
  });
  if (!workspace) throw new Error('the starter cannot be read');
  const schema = JSON.parse(changed.find(({ path }) => path === 'vocabulary/facts.schema.json')?.text ?? '') as Schema;
  return { workspace, schema };
}

function offerIn({ offers }: Workspace, id: string): Offer {
  const found = offers[id];
  if (!found) throw new Error(`the starter has no offer ${id}`);
  return found;
}

/** The facts with one of them set, or taken away. */
function put(facts: Facts, [key = '', ...rest]: readonly string[], value: Fact | undefined): Facts {
  const { [key]: before, ...others } = facts;
  if (rest.length > 0) return { ...facts, [key]: put((before ?? {}) as Facts, rest, value) };
  return value === undefined ? others : { ...facts, [key]: value };
}
const combinations = (free: Projection['free'], facts: Facts): readonly Facts[] =>
  Object.entries(free).reduce<readonly Facts[]>(
    (all, [path, values]) => all.flatMap((each) => values.map((value) => put(each, path.split('.').slice(1), value))),
    [facts],
  );

function casesOf(
  workspace: Workspace,
  schema: Schema,
  model: Model,
  { offer, audience, free }: Projection,
): readonly Case[] {
  const sold = offerIn(workspace, offer);
  const { accepts } = replayOf(schema);
  const ofSale = new Set(model.assumptions.flatMap(({ rule }) => (rule ? [rule.id as string] : [])));
  const groups = grouped(model);
  return combinations(free, sold.facts as Facts).map((facts) => {
    const id = 'other' as OfferId;
    const changed: Workspace = {
      ...workspace,
      offers: { other: { ...sold, id, facts } },
    };
    const situation: Situation = {
      offer: id,
      options: [],
      audience: audience as AudienceId,
      date: model.selection.periods[0]?.day ?? workspace.edition.effective,
      lang: 'fr',
    };
    const seen = factsOf({ ...changed, derived: [] }, situation);
    const assignment = assignmentOf(seen, model.freedoms);
    assignment.set(model.selection.audience.id, model.selection.audiences.indexOf(situation.audience));
    assignment.set(model.selection.period.id, 0);
    if (!accepts(seen)) return { assignment, sellable: false, found: groups.map(() => false) };
    const findings = findingsIn(changed, situation);
    const sellable = findings.every(({ code }) => !ofSale.has(code));
    return { assignment, sellable, found: groups.map(([first]) => first !== undefined && isFound(first, findings)) };
  });
}

/** Every fact but the free ones as it is in the existing offer. */
function fixed(
  cases: readonly Case[],
  model: Model,
  workspace: Workspace,
  { free, offer, audience }: Projection,
): Formula {
  const { algebra, freedoms, selection } = model;
  const [first] = cases;
  const sold = offerIn(workspace, offer);
  const facts = { offer: offerFacts(sold, audience as AudienceId, []) };
  const under = (path: string): boolean =>
    Object.keys(free).some((each) => each === path || each.startsWith(`${path}.`));
  return algebra.all(
    selection.inAudience(audience as AudienceId),
    selection.inPeriod(0),
    algebra.not(algebra.flag(selection.sale)),
    ...freedoms
      .filter(({ type: { path } }) => path.startsWith('offer.') && !under(path))
      .map((each) =>
        alikeTo(
          each,
          first?.assignment ?? new Map<number, number>(),
          read(facts, each.type.path) !== undefined,
          algebra,
        ),
      ),
    // Of the free facts, only the values that are tried.
    algebra.any(
      ...cases.map(({ assignment }) =>
        algebra.all(
          ...freedoms
            .filter(({ type: { path } }) => Object.hasOwn(free, path))
            .map((each) =>
              alikeTo(each, assignment, each.asked === undefined || assignment.get(each.asked.id) === 1, algebra),
            ),
        ),
      ),
    ),
  );
}

for (const [name, projection] of Object.entries(projections)) {
  const [file, from, to] = projection.slip;
  for (const isSound of [true, false])
    test(`${name}, ${isSound ? 'as the starter is' : 'with a slip'}`, async () => {
      const changed = isSound
        ? files
        : files.map((each) => (each.path === file ? { ...each, text: each.text.replace(from, to) } : each));
      if (!isSound)
        expect(changed.find(({ path }) => path === file)?.text).not.toBe(files.find(({ path }) => path === file)?.text);
      const { workspace, schema } = loaded(changed);
      const model = modelOf(workspace, schema);
      const groups = grouped(model);
      const cases = casesOf(workspace, schema, model, projection);
      const sellable = cases.filter((each) => each.sellable);
      expect(sellable.length).toBeGreaterThan(1);
      expect(sellable.length).toBeLessThan(cases.length);
      for (const each of cases) {
        const value = valuation(each.assignment);
        expect(value(model.space)).toBe(each.sellable);
        if (each.sellable) expect(groups.map((group) => group.some(({ bad }) => value(bad)))).toEqual(each.found);
      }
      const expected = groups.map((_, index) => (sellable.some(({ found }) => found[index]) ? 'possible' : 'never'));
      expect(expected.includes('possible')).toBe(!isSound);
      const where = fixed(cases, model, workspace, projection);
      const queries = groups.map((group) =>
        model.algebra.all(where, model.algebra.any(...group.map(({ bad }) => bad))),
      );
      const own = await ownEngine(model.algebra, model.space).decide(queries);
      const theirs = await z3().engine(model.algebra, model.space).decide(queries);
      expect(own.map(({ answer }) => answer)).toEqual(expected);
      expect(theirs.map(({ answer }) => answer)).toEqual(expected);
    });
}
