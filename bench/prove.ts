/** The prover on generated libraries: the own engine, both, and Z3 with push and pop on the same questions. */
import { fileURLToPath } from 'node:url';
import type { Many } from '../src/shapes.js';
import { node } from './child.js';
import { figure, interleave, median, peak, ratio } from './measure.js';
import type { Asked, Bench, Outcome } from './outcome.js';
import { openZ3, ownEngine, smtScript } from './product.js';
import { asking, libraryOf, type Generated } from './prove-questions.js';

const SIZES = [100, 300, 1000];
const MEASURED = 300;

export const prove: Bench = {
  about:
    '24 options; of 300 clauses: 60 groups that exclude, 60 that cover, 60 rules of 10 carriers; half of the questions satisfiable (49 %)',
  run: async (asked) => {
    const z3 = await openZ3();
    try {
      return await measured(z3, asked);
    } finally {
      await z3.close();
    }
  },
};

async function measured(z3: Awaited<ReturnType<typeof openZ3>>, { passes = 5 }: Asked): Promise<Outcome> {
  const libraries = await Promise.all(SIZES.map(libraryOf));
  const notes: string[] = [];
  const answers = new Map<string, string>();
  const own = async (library: Generated) => {
    const { model, queries } = asking(library);
    const verdicts = await ownEngine(model.algebra, model.space).decide(queries);
    answers.set(`own ${library.size}`, verdicts.map(({ answer }) => answer).join(' '));
    return { model, queries, verdicts };
  };
  const other = async (library: Generated) => {
    const { model, queries } = asking(library);
    const verdicts = await z3.engine(model.algebra, model.space).decide(queries);
    answers.set(`z3 ${library.size}`, verdicts.map(({ answer }) => answer).join(' '));
  };
  const [small, middle, large] = libraries;
  if (!small || !middle || !large) throw new Error('no libraries');
  const { queries, verdicts } = await own(middle);
  const count = (answer: string, of: Many<{ readonly answer: string }>): number =>
    of.filter((each) => each.answer === answer).length;
  notes.push(
    `${queries.length} questions at ${MEASURED} clauses: ${count('possible', verdicts)} possible, ${count('never', verdicts)} never, ${count('unknown', verdicts)} unknown`,
  );
  const sampled = await interleave(
    [
      { name: 'own engine, 100 clauses', run: () => own(small) },
      { name: 'own engine, 300 clauses', run: () => own(middle) },
      { name: 'own engine, 1,000 clauses', run: () => own(large) },
      {
        name: 'both engines, 300 clauses',
        run: async () => {
          await own(middle);
          await other(middle);
        },
      },
      {
        name: 'Z3 with push and pop, 300 clauses',
        run: async () => {
          const { model, queries: all } = asking(middle);
          await z3.run(pushAndPop(smtScript(model.algebra.variables, model.space, all)));
        },
      },
    ].map(({ name, run }) => ({
      name,
      run: async () => {
        await run();
      },
    })),
    passes,
    1,
  );
  const [first, second, third, both, pushed] = sampled;
  if (!first || !second || !third || !both || !pushed) throw new Error('nothing was measured');
  notes.push(
    `the engines agree at ${MEASURED} clauses: ${String(answers.get(`own ${MEASURED}`) === answers.get(`z3 ${MEASURED}`))}`,
  );
  const child = fileURLToPath(new URL('./prove-child.ts', import.meta.url));
  const { memory } = await node(['--import', 'tsx', child, String(MEASURED)]);
  return {
    figures: [
      figure(first),
      figure(second, { is: 'at most', value: 1000 }),
      figure(third),
      figure(both, { is: 'at most', value: 2500 }),
      figure(pushed),
      peak('both engines, 300 clauses', [memory], { is: 'at most', value: 300 }),
    ],
    ratios: [
      ratio('own engine, 300 against 100 clauses', second.wall, first.wall),
      ratio('own engine, 1,000 against 300 clauses', third.wall, second.wall),
      ratio('Z3 with push and pop against the own engine', pushed.wall, second.wall),
    ],
    notes: [
      ...notes,
      `median of the own engine at 300 clauses: ${median(second.wall).toFixed(0)} ms, of which the model is part`,
    ],
  };
}

/** The same questions, each asserted in a frame of its own. */
const pushAndPop = (script: string): string =>
  script
    .replace(/^\(check-sat-assuming \((q\d+)\)\)$/gm, '(push)\n(assert $1)\n(check-sat)\n(pop)')
    .replace('(set-logic QF_LIA)\n', '');
