/** The other engine: Z3, on the same formulas and without our cutting of integers. */
import type { Many } from '../../shapes.js';
import type { Algebra, Formula } from '../formula/formula.js';
import type { Engine, Verdict } from './engine.js';
import { smtScript } from './smt.js';

export interface Z3 {
  /** What it answers to a script, line by line. */
  readonly run: (script: string) => Promise<string>;
  readonly engine: (algebra: Algebra, space: Formula) => Engine;
  /** Ends its threads, which would keep the process alive. */
  readonly close: () => Promise<void>;
}
/** What of the compiled module is used. */
interface Module {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (bytes: number) => number;
  readonly _free: (address: number) => void;
  readonly ccall: (name: string, result: string, types: Many<string>, values: Many<number>) => void;
  readonly async_call: (call: () => void) => Promise<string>;
}
const ANSWERS: Readonly<Record<string, Verdict>> = {
  unsat: { answer: 'never' },
  sat: { answer: 'possible' },
  unknown: { answer: 'unknown' },
};

/** Loads the solver, which takes a while: once for all that is asked of it. */
export async function openZ3(): Promise<Z3> {
  const { init, killThreads } = await import('z3-solver');
  let closing = false;
  // It tells on the terminal of each thread that it ends.
  const api = await init({
    printErr: (line: string) => {
      if (!closing) console.error(line);
    },
  });
  const { Z3 } = api;
  const module = api.em as Module;
  const run = async (script: string): Promise<string> => {
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    try {
      return await evaluate(module, context as unknown as number, script);
    } finally {
      Z3.del_context(context);
      Z3.del_config(config);
    }
  };
  const decide = async (
    variables: Algebra['variables'],
    space: Formula,
    queries: Many<Formula>,
  ): Promise<Many<Verdict>> => {
    if (queries.length === 0) return [];
    const lines = (await run(smtScript(variables, space, queries))).trim().split('\n');
    const verdicts = lines.map((line) => ANSWERS[line.trim()]);
    const sound = verdicts.length === queries.length && verdicts.every((each) => each !== undefined);
    if (!sound) throw new Error(`Z3 answered ${lines.slice(0, 5).join(' / ')}`);
    return verdicts;
  };
  return {
    run,
    engine: ({ variables }, space) => ({ name: 'z3', decide: (queries) => decide(variables, space, queries) }),
    close: () => {
      closing = true;
      return killThreads(api.em);
    },
  };
}

/**
 * The wrapper's own call frees the script while a thread still reads it: the string is put on the heap here, and freed when the
 * answer is there.
 */
async function evaluate(module: Module, context: number, script: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${script}\0`);
  const address = module._malloc(bytes.length);
  module.HEAPU8.set(bytes, address);
  try {
    return await module.async_call(() =>
      module.ccall('async_Z3_eval_smtlib2_string', 'void', ['number', 'number'], [context, address]),
    );
  } finally {
    module._free(address);
  }
}
