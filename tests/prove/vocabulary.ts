/** The small vocabulary of the tests on conditions, as formulas: every fact of the offer may be absent, every number may be 0. */
import { algebra } from '../../src/prove/formula/formula.js';
import { outcomesOf, type Encoding, type Outcomes } from '../../src/prove/space/conditions.js';
import { oneTextEach } from '../../src/prove/space/free.js';
import { selectionOf } from '../../src/prove/space/selection.js';
import { sitesOf } from '../../src/prove/space/sites.js';
import { expressionOf } from '../../src/language/condition/evaluate.js';
import type { Condition, Dict, FactType, Workspace } from '../../src/shapes.js';
import { schema, types } from '../condition/facts.js';

const bare = {
  edition: { version: '1', effective: '2027-01-01' },
  audiences: {},
  providers: {},
  parameters: [],
  packs: {},
  derived: [],
} as unknown as Workspace;

/** A workspace that has these facts and nothing else. */
export function encodingOf(facts: Dict<FactType>, of: object) {
  const made = algebra();
  const workspace: Workspace = { ...bare, facts };
  const selection = selectionOf(workspace, made);
  const opaque: string[] = [];
  const free = (name: string) => {
    opaque.push(name);
    return made.flag(made.newFlag(name));
  };
  const { sites, freedoms, types: known } = sitesOf(workspace, of, selection, made, free);
  const encoding: Encoding = { algebra: made, sites, types: known, ask: () => made.FALSE, opaque: free };
  return { algebra: made, encoding, freedoms, opaque, texts: () => oneTextEach(freedoms, made) };
}

const anywhere = Object.fromEntries(
  Object.entries(types).map(([path, type]) => [
    path,
    { ...type, optional: path.includes('.'), ...(type.type === 'int' ? { minimum: 0 } : {}) },
  ]),
);

/** A new encoding for each condition: nothing is shared that could hide a fault. */
export function encoded(condition: Condition): ReturnType<typeof encodingOf> & { readonly outcomes: Outcomes } {
  const made = encodingOf(anywhere, schema);
  return { ...made, outcomes: outcomesOf(expressionOf(condition), made.encoding) };
}
