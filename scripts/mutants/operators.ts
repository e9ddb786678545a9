/** Slips of the hand in a library: each operator gives every workspace file that is one slip away. */
import { changeLiteral, removeWhen } from './operators/conditions.js';
import { dropCarve, dropEffect, dropFlag, swapParty, weaken } from './operators/effects.js';
import { moveFact } from './operators/facts.js';
import { dropFromPlan } from './operators/plans.js';
import { dropPlain, dropSentence, pointElsewhere, typeFigure } from './operators/texts.js';
import type { Operator } from './slip.js';

export const OPERATORS = {
  'drop an effect': dropEffect,
  'drop a sentence with its effects': dropSentence,
  'change a literal of a condition': changeLiteral,
  'point a reference elsewhere': pointElsewhere,
  'swap the party of an effect': swapParty,
  'raise or lower a fact': moveFact,
  'drop a carve-out': dropCarve,
  'drop a plain line': dropPlain,
  'drop a flag': dropFlag,
  'weaken a strength': weaken,
  'drop a clause from a plan': dropFromPlan,
  'remove a condition': removeWhen,
  'type a figure': typeFigure,
} satisfies Readonly<Record<string, Operator>>;
export type OperatorName = keyof typeof OPERATORS;
export const OPERATOR_NAMES = Object.keys(OPERATORS) as readonly OperatorName[];
