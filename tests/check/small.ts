/** The small workspace with a few words changed: every finding of its checks, shown with what stands at its place. */
import { checkLibrary, checkSale, checkSituation } from '../../src/check/check.js';
import { rulesOf } from '../../src/check/packs.js';
import { printedIn } from '../../src/check/rules/selected.js';
import type { Diagnostic } from '../../src/shapes.js';
import { situationsOf } from '../../src/situation/situations.js';
import { readSmall, type Changes } from '../library/small.js';

/** Of one code: "file:line:column what stands there", then the other places that the finding shows; each once. */
export function foundBySmall(code: string, changes: Changes): readonly string[] {
  const { workspace, found, shown } = readSmall(changes);
  const blocking = found.map((each) => `${each.code}: ${each.message.fr}`);
  if (!workspace || blocking.length > 0)
    throw new Error(`the changed workspace cannot be read: ${blocking.join(', ')}`);
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void findings.push(finding);
  checkLibrary(workspace, report);
  const rules = rulesOf(workspace);
  const sold = situationsOf(workspace).flatMap((situation) =>
    printedIn(checkSituation(workspace, rules, situation, report).prepared),
  );
  checkSale(workspace, new Set(sold), report);
  const own = findings.filter((finding) => finding.code === code);
  return [
    ...new Set(
      own.map((finding) =>
        shown(finding)
          .join(' + ')
          .slice(code.length + 1),
      ),
    ),
  ];
}
