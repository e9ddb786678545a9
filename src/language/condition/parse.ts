/** A condition as a lawyer writes it, in CEL. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Report } from '../../diagnostics/diagnose.js';
import type { Condition, Dict, FactType, Many, Place, Root, Spot } from '../../shapes.js';
import { exactAmount } from './amount.js';
import { pathsOf, type Amount, type Expression } from './expression.js';
import { withCents } from '../facts/money.js';
import { checkReads } from './flow.js';
import { knownFrom } from './knowledge.js';
import { lower } from './lower.js';
import type { Lowering } from './lowering.js';
import type { RuleWords } from './query.js';
import { expressionOf } from './evaluate.js';
import { syntaxOf } from './syntax.js';

const EVERYWHERE: ReadonlySet<Root> = new Set<Root>(['provider', 'offer', 'audience', 'law', 'edition']);

export interface Origin {
  readonly at: Place;
  readonly spots: (offset: number) => Spot;
}
export interface ConditionOptions {
  readonly roots?: ReadonlySet<Root>;
  /** Conditions that hold wherever this one is evaluated. */
  readonly given?: Many<Condition>;
  /** Of a rule: what it may ask of the ledger. */
  readonly rules?: RuleWords;
}

/** undefined where the condition does not read or does not type: the findings say why, each at its place. */
export function parseCondition(
  source: string,
  origin: Origin,
  types: Dict<FactType>,
  report: Report,
  options: ConditionOptions = {},
): Condition | undefined {
  return parsed(source, origin, types, report, options, (ast, lowering) => {
    const expression = lower(ast, lowering);
    const given = (options.given ?? []).map((each) => expressionOf(each));
    if (expression) checkReads(expression, knownFrom(given, types), lowering.types, report);
    return expression;
  });
}

/** A number over facts, scaled by 10^decimals: the value of a derived fact. Absent where an input is. */
export function parseAmount(
  source: string,
  origin: Origin,
  types: Dict<FactType>,
  report: Report,
  digits: number,
): Condition | undefined {
  return parsed(source, origin, types, report, {}, (ast, lowering) => exactAmount(ast, digits, lowering));
}

/** As a condition, but that an absent input makes the fact absent, so that it may be read without asking. */
export function parseDerived(
  source: string,
  origin: Origin,
  types: Dict<FactType>,
  report: Report,
): Condition | undefined {
  return parsed(source, origin, types, report, {}, lower);
}

function parsed(
  source: string,
  origin: Origin,
  types: Dict<FactType>,
  report: Report,
  { roots = EVERYWHERE, rules }: ConditionOptions,
  make: (ast: ASTNode, lowering: Lowering) => Expression | Amount | undefined,
): Condition | undefined {
  const ast = syntaxOf(source, origin, report);
  const made =
    ast &&
    make(ast, {
      source,
      file: origin.at.file,
      spots: origin.spots,
      types: withCents(types),
      roots,
      report,
      rules,
      lower,
    });
  return made && { source, at: origin.at, reads: pathsOf(made), ast: made };
}
