/** What breaks a rule in the starter: data that the tests try and that docs/rules.md shows. */
import type { Many } from '../../src/shapes.js';
import type { Changes, Plan } from './starter.js';

/** What breaks a rule, and what it is broken in: the starter, or the starter changed so that the rule applies. */
export interface Broken {
  /** What it makes again, in a line that a lawyer reads. */
  readonly example: string;
  readonly plan: Plan;
  readonly good?: Changes;
  readonly bad: Changes;
  /** Under which codes it is told, where the rule has several. */
  readonly codes?: Many<string>;
  /** Codes of the pack that are told before and after: the starter is not sold there. */
  readonly despite?: Many<string>;
  /** What the same words are told under besides: codes of other rules, and what cannot be read any more. */
  readonly also?: Many<string>;
}
/** What no words of a workspace break, or only a lawyer tells. */
export interface Unbroken {
  readonly example: string;
  /** The test that tries to break it; absent where only a lawyer tells. */
  readonly triedIn?: string;
}
/** Of one pack, in its order: each rule with one case at least. */
export type Cases = Readonly<Record<string, Broken | Unbroken | Many<Broken>>>;

/** The cases of a rule that words break. */
export const brokenIn = (one: Cases[string]): Many<Broken> =>
  'plan' in one ? [one] : 'example' in one ? [] : [...one];

/** A sentence too many in the terms of every plan, which declares nothing. */
export const writing = (sentence: string): Changes => ({
  'clauses/service.yaml': [
    ["      Le Client signale à l'Hébergeur les", `      ${sentence} Le Client signale à l'Hébergeur les`],
  ],
});
/** The same, and what it does. */
export const saying = (sentence: string, effect: string): Changes => ({
  'clauses/service.yaml': [
    ["      Le Client signale à l'Hébergeur les", `      ${sentence} Le Client signale à l'Hébergeur les`],
    ['- { duty: report_incident', `- { ${effect} }\n      - { duty: report_incident`],
  ],
});
