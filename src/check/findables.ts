/** Everything that can be found: the compiler's own codes and the rules of the packs. */
import { catalogue } from '../diagnostics/catalogue/index.js';
import { sentencesOf, type BuiltInCode } from '../diagnostics/diagnose.js';
import type { Entry } from '../diagnostics/entry.js';
import { phaseOf, phases } from '../diagnostics/phases.js';
import type { Findable } from '../report/format.js';
import type { Many, Pack, Rule, Workspace } from '../shapes.js';
import { sourceOf, whyOf } from './violation.js';

/** Told where a document is filled with its values, which a check does not do. */
const FILLING: Many<string> = ['clause-empty', 'value-missing'];

export function findablesOf(workspace: Workspace | undefined): Many<Findable> {
  const packs = Object.values(workspace?.packs ?? {});
  const carriedOut = (code: string): Many<Rule> =>
    packs.flatMap(({ rules }) => rules).filter(({ test }) => test.by === 'code' && test.codes.includes(code));
  return [
    ...(Object.keys(catalogue) as BuiltInCode[]).map((code) => builtIn(code, carriedOut(code))),
    ...packs.flatMap((pack) => pack.rules.map((rule) => written(rule, pack))),
  ];
}

/** What a check of everything would have told. */
export const isChecked = ({ code, group }: Findable): boolean =>
  !FILLING.includes(code) && (!Object.hasOwn(phases, group.id) || phases[group.id as keyof typeof phases].checked);

function builtIn(code: BuiltInCode, rules: Many<Rule>): Findable {
  // Most commands print none of the four hundred.
  let known: ReturnType<typeof sentencesOf> | undefined;
  const said = (): ReturnType<typeof sentencesOf> => (known ??= sentencesOf(code));
  const { severity, evidence = 'evaluated' } = catalogue[code] as Entry<never>;
  const phase = phaseOf(code);
  return {
    code,
    severity,
    evidence,
    group: { id: phase, title: phases[phase].title },
    decided: 'code',
    get title() {
      return said().title;
    },
    get what() {
      return said().title;
    },
    get why() {
      return said().why;
    },
    get fix() {
      return said().fix;
    },
    get sources() {
      return rules.map(sourceOf);
    },
  };
}

function written(rule: Rule, pack: Pack): Findable {
  const { id, title, severity, says, advice, test } = rule;
  return {
    code: id,
    title,
    severity,
    evidence: 'evaluated',
    group: { id: pack.id, title: pack.title },
    decided: test.by,
    what: says,
    why: whyOf(rule),
    fix: advice,
    sources: [sourceOf(rule)],
  };
}
