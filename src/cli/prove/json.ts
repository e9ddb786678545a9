/** A proof for programs: what was proved, by which engines, and the facts of each counterexample. */
import type { Proof } from '../../prove/prove.js';
import type { Diagnostic, Many } from '../../shapes.js';
import { isProved, sizeOf } from './size.js';

export function proofJson(proof: Proof, diagnostics: Many<Diagnostic>): unknown {
  const { model, proved, witnesses, outside, existing, engines } = proof;
  return {
    space: {
      powerOfTen: sizeOf(model),
      audiences: model.selection.audiences,
      periods: model.selection.periods.map(({ from, until }) => ({ from, ...(until ? { until } : {}) })),
      existing,
      outside,
    },
    assumptions: model.assumptions.map(({ name }) => name),
    witnesses: witnesses.map(({ audience, period, decided }) => ({
      audience,
      from: period.from,
      exists: decided.answer === 'possible',
    })),
    notModelled: model.opaque.map(({ name }) => ({
      name,
      weakens: proved.filter(({ weakenedBy }) => weakenedBy.includes(name)).map(({ obligation }) => obligation.id),
    })),
    engines,
    counts: { obligations: proved.length, proved: proved.filter(isProved).length },
    obligations: proved.map(({ obligation, decided, premise, counterexample }) => ({
      id: obligation.id,
      says: obligation.says,
      at: obligation.at,
      verdict: ANSWERS[decided.answer],
      by: decided.by,
      aboutNothing: premise.answer === 'never',
      ...(counterexample
        ? {
            counterexample: {
              near: counterexample.near,
              situation: counterexample.situation,
              facts: counterexample.offer.facts,
              differs: counterexample.differs,
              because: counterexample.because,
            },
          }
        : {}),
    })),
    diagnostics,
  };
}

const ANSWERS = { never: 'proved', possible: 'refuted', unknown: 'undecided' } as const;
