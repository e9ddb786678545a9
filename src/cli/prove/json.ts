/** A proof for programs: what was proved, by which engines, and the facts of each counterexample. */
import { KINDS } from '../../prove/obligations/obligation.js';
import type { Proof } from '../../prove/prove.js';
import type { Diagnostic, Many } from '../../shapes.js';
import { isProved, sizeOf } from './size.js';

export function proofJson(proof: Proof, diagnostics: Many<Diagnostic>, seconds: number): unknown {
  const { model, proved, witnesses, outside, existing, engines, asked, recalled } = proof;
  return {
    space: {
      powerOfTen: sizeOf(model),
      audiences: model.selection.audiences,
      periods: model.selection.periods.map(({ from, until }) => ({ from, ...(until ? { until } : {}) })),
      existing,
      outside,
    },
    assumptions: model.assumptions.map(({ name }) => name),
    witnesses: witnesses.map(({ audience, period, decided, witness }) => ({
      audience,
      from: period.from,
      exists: decided.answer === 'possible',
      ...(witness ? { offer: witness.situation.offer, options: witness.situation.options } : {}),
      ...(witness?.facts ? { facts: witness.facts } : {}),
    })),
    notModelled: model.opaque.map(({ name }) => ({
      name,
      weakens: proved.filter(({ weakenedBy }) => weakenedBy.includes(name)).map(({ obligation }) => obligation.id),
    })),
    engines,
    seconds,
    counts: {
      obligations: proved.length,
      proved: proved.filter(isProved).length,
      byOneEngine: proved.filter(({ decided }) => engines.length > 1 && decided.by.length === 1).length,
      questions: asked,
      recalled,
      kinds: Object.fromEntries(
        KINDS.map((kind) => [kind, proved.filter(({ obligation }) => obligation.kind === kind).length]),
      ),
    },
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
