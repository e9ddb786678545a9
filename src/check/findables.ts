/** Everything that a check looks for: the compiler's own codes and the rules of the packs. */
import { catalogue } from '../diagnostics/catalogue/index.js';
import { sentencesOf, type BuiltInCode } from '../diagnostics/diagnose.js';
import type { Findable } from '../report/format.js';
import type { Many, Rule, Workspace } from '../shapes.js';
import { rulesOf } from './packs.js';
import { whyOf } from './violation.js';

export function findablesOf(workspace: Workspace | undefined): Many<Findable> {
  const codes = (Object.keys(catalogue) as BuiltInCode[]).map(builtIn);
  return [...codes, ...(workspace ? rulesOf(workspace).map(written) : [])];
}

function builtIn(code: BuiltInCode): Findable {
  const { title, why, fix } = sentencesOf(code);
  return {
    code,
    title,
    severity: catalogue[code].severity,
    help: { fr: `${why.fr}\n\n${fix.fr}`, en: `${why.en}\n\n${fix.en}` },
  };
}

function written(rule: Rule): Findable {
  const { id, title, severity, says, advice } = rule;
  const why = whyOf(rule);
  return {
    code: id,
    title,
    severity,
    help: {
      fr: `${says.fr}\n\n${why.fr}\n\n${advice.fr}`,
      en: `${says.en ?? says.fr}\n\n${why.en}\n\n${advice.en ?? advice.fr}`,
    },
  };
}
