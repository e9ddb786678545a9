/** Mutants of a library, a fixed sample of each kind: who catches each, and whether one that nobody catches changes anything. */
import { generator } from '../../bench/generator.js';
import { openZ3 } from '../../src/prove/engine/z3.js';
import type { Diagnostic } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { check, proved, read, schemaIn } from './caught.js';
import { KINDS, mutantsOf, type Mutant } from './conditions.js';
import { compare } from './equivalent.js';

export interface Outcome {
  readonly mutant: Mutant;
  readonly reading: readonly string[];
  readonly checking: readonly string[];
  readonly proving: readonly string[];
  /** Of one that nobody catches. */
  readonly equivalent?: boolean;
  readonly differing: readonly string[];
}

export async function outcomesOf(
  files: readonly SourceFile[],
  each: number,
  seed: number,
  onOutcome: (outcome: Outcome) => void,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly all: number }> {
  const all = files.filter(({ path }) => path.startsWith('clauses/')).flatMap(mutantsOf);
  const sample = KINDS.flatMap((kind) => {
    const random = generator(seed);
    const ranked = all.filter((mutant) => mutant.kind === kind).map((mutant) => ({ mutant, rank: random() }));
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, each)
      .map(({ mutant }) => mutant);
  });
  const schema = schemaIn(files);
  const { workspace: original, found: before } = read(files);
  if (!original) throw new Error('the library cannot be read');
  const base = await proved(original, schema, new Map());
  const usual = new Set([...before, ...check(original), ...base.found].map(nameOf));
  const fresh = (found: readonly Diagnostic[]): readonly string[] => [
    ...new Set(found.filter((finding) => !usual.has(nameOf(finding))).map(({ code }) => code)),
  ];
  const z3 = await openZ3();
  const outcomes: Outcome[] = [];
  try {
    for (const mutant of sample) {
      const changed = files.map((file) => (file.path === mutant.file ? { ...file, text: mutant.text } : file));
      const { workspace, found } = read(changed);
      const reading = workspace ? fresh(found) : ['unreadable'];
      const isRead = workspace && reading.length === 0;
      const checking = isRead ? fresh(check(workspace)) : [];
      const proving = isRead ? fresh((await proved(workspace, schema, base.proof.verdicts)).found) : [];
      const isCaught = !isRead || checking.length + proving.length > 0;
      const compared = isCaught
        ? undefined
        : await compare(original, workspace, schema, ({ algebra, space }) => z3.engine(algebra, space));
      const outcome: Outcome = {
        mutant,
        reading,
        checking,
        proving,
        ...(compared ? { equivalent: compared.answer === 'never' } : {}),
        differing: compared?.differing ?? [],
      };
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  } finally {
    await z3.close();
  }
  return { outcomes, all: all.length };
}

/** Of the same thing, whatever line it has moved to. */
const nameOf = ({ code, at, fingerprint }: Diagnostic): string => `${code} ${at?.file ?? ''} ${fingerprint}`;
