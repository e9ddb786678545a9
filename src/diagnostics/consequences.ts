/** What is wrong only because something else could not be read. */
import type { Diagnostic, Many } from '../shapes.js';
import type { BuiltInCode } from './diagnose.js';
import { phaseOf, type PhaseId } from './phases.js';

/** What these phases refuse is left out of the workspace: a file, a clause, an offer. */
const LEAVES_OUT: ReadonlySet<PhaseId> = new Set<PhaseId>(['files', 'yaml', 'schema']);
/** Told of a name or of a fact that is nowhere: what gives it may be among what was left out. */
const missesOther = ({ code, at }: Diagnostic): boolean =>
  code === ('name-unknown' satisfies BuiltInCode) || (code === ('schema-key-missing' satisfies BuiltInCode) && !at);

/** A finding that stands whatever else is wrong, and that keeps the rest from being looked for. */
export const blocks = ({ severity }: Diagnostic): boolean => severity === 'block';

/** Facts of one offer that are wrong leave that offer out, and nothing that others name. */
const leavesOut = (finding: Diagnostic): boolean =>
  blocks(finding) && finding.subject.offer === undefined && LEAVES_OUT.has(phaseOf(finding.code as BuiltInCode));

/** Without those that the reader would look into in vain: they go when what could not be read is mended. */
export const withoutConsequences = (findings: Many<Diagnostic>): Many<Diagnostic> =>
  findings.some(leavesOut) ? findings.filter((finding) => !missesOther(finding)) : findings;
