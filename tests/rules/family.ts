/** The rules of one pack, each tried on a starter that breaks it and on one that keeps it. */
import { describe, expect, test } from 'vitest';
import type { Many, Rule } from '../../src/shapes.js';
import { brokenIn, type Cases } from './broken.js';
import { checkStarter, type Changes, type Checked, type Plan } from './starter.js';

export function testFamily(pack: string, broken: Cases): void {
  const cases = Object.entries(broken).flatMap(([id, one]) =>
    brokenIn(one).map((each, index) => [index === 0 ? id : `${id} (${String(index + 1)})`, id, each] as const),
  );
  describe.each(cases)('%s', (_name, id, { plan, good = AS_IT_IS, bad, codes, also = [], despite = [] }) => {
    test('is kept', async () => {
      const checked = await kept(plan, good);
      expect(foundOf(checked, pack).filter((code) => !despite.includes(code))).toEqual([]);
      expect(blocks(checked)).toEqual([]);
      if (ruleOf(checked, pack, id).test.by === 'expression')
        expect(checked.rules.filter(({ rule }) => rule === id).map(({ outcome }) => outcome)).toSatisfy(decided);
    });
    test('is broken, and no other of its family', async () => {
      const checked = await checkStarter(plan, { ...good, ...bad });
      const told = codes ?? codesOf(ruleOf(checked, pack, id));
      const others = also.filter((code) => ownCodes(checked, pack).includes(code));
      const found = foundOf(checked, pack).filter((code) => !despite.includes(code));
      expect(found).toEqual([...told, ...others].toSorted());
      expect(blocks(checked, [...told, ...also])).toEqual([]);
    });
  });
  test('every rule has a case', async () => {
    const { workspace } = await kept({ offer: 'shared-start', audience: 'fr-consumer' }, AS_IT_IS);
    expect(workspace.packs[pack]?.rules.map(({ id }) => id as string)).toEqual(Object.keys(broken));
  });
}

const AS_IT_IS: Changes = {};
const starters = new Map<Changes, Map<string, Promise<Checked>>>();
/** The starter as it is, or changed in the same way, serves every rule. */
function kept(plan: Plan, good: Changes): Promise<Checked> {
  const checked = starters.get(good) ?? new Map<string, Promise<Checked>>();
  starters.set(good, checked);
  const key = JSON.stringify(plan);
  const known = checked.get(key) ?? checkStarter(plan, good);
  checked.set(key, known);
  return known;
}

function ruleOf({ workspace }: Checked, pack: string, id: string): Rule {
  const rule = workspace.packs[pack]?.rules.find((each) => each.id === id);
  if (!rule) throw new Error(`${pack} has no rule ${id}`);
  return rule;
}

/** Under which codes a rule is told. */
const codesOf = ({ id, test }: Rule): Many<string> => (test.by === 'code' ? test.codes : [id]);

/** Under which codes a pack is told. */
const ownCodes = ({ workspace }: Checked, pack: string): Many<string> =>
  workspace.packs[pack]?.rules.flatMap(codesOf) ?? [];

/** The codes of this pack that were told. */
const foundOf = (checked: Checked, pack: string): Many<string> =>
  checked.codes.filter((code) => ownCodes(checked, pack).includes(code));

/** A change that cannot be read would break rules without a word. What rules themselves block is no such thing. */
function blocks({ findings, workspace }: Checked, expected: Many<string> = []): Many<string> {
  const rules = Object.values(workspace.packs).flatMap((pack) => pack.rules.map(({ id }): string => id));
  const told = new Set([...rules, ...expected]);
  return findings
    .filter(({ severity, code }) => severity === 'block' && !told.has(code))
    .map(({ code, message }) => `${code}: ${message.fr}`);
}

const decided = (outcomes: Many<string>): boolean =>
  outcomes.length > 0 && outcomes.every((outcome) => outcome === 'holds' || outcome === 'silence');
