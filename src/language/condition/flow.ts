/** A condition reads an optional fact only where its presence is certain. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Dict, FactType, Place } from '../../shapes.js';
import { isPresent } from '../facts/presence.js';
import { below, pathsOf, type Expression } from './expression.js';
import { both, known, NOTHING, type Knowledge } from './knowledge.js';

export function checkReads(expression: Expression, knowledge: Knowledge, types: Dict<FactType>, report: Report): void {
  const walk = (node: Expression, given: Knowledge): void => {
    switch (node.op) {
      case 'and':
      case 'or': {
        const outcome = node.op === 'and';
        walk(node.left, both(given, asked(node.right, outcome, types)));
        walk(node.right, both(given, known(node.left, outcome, types)));
        return;
      }
      case 'if':
        walk(node.test, given);
        walk(node.then, both(given, known(node.test, true, types)));
        walk(node.else, both(given, known(node.test, false, types)));
        return;
      case 'not':
        walk(node.of, given);
        return;
      case 'same':
        walk(node.left, given);
        walk(node.right, given);
        return;
      case 'has': {
        const parent = node.path.slice(0, node.path.lastIndexOf('.'));
        if (parent.includes('.')) checkPath(parent, given, types, node.at, report);
        return;
      }
      case 'compare':
        amounts(node, given);
        return;
      case 'constant':
      case 'holds':
      case 'words':
      case 'in':
        for (const path of pathsOf(node)) checkPath(path, given, types, node.at, report);
        return;
    }
  };
  const amounts = (node: Parameters<typeof below>[0], given: Knowledge): void => {
    for (const part of below(node)) {
      if (part.op === 'pick') {
        walk(part.test, given);
        leaf(part.then, both(given, known(part.test, true, types)));
        leaf(part.else, both(given, known(part.test, false, types)));
      } else leaf(part, given);
    }
  };
  const leaf = (part: Parameters<typeof below>[0], given: Knowledge): void => {
    if ('path' in part) checkPath(part.path, given, types, part.at, report);
    amounts(part, given);
  };
  walk(expression, knowledge);
}

/** CEL absorbs an error on either side: what stands behind may ask for what stands before, if it cannot err itself. */
function asked(expression: Expression, outcome: boolean, types: Dict<FactType>): Knowledge {
  const safe = pathsOf(expression).every((path) => isPresent(path.slice(0, path.lastIndexOf('.')), NOTHING, types));
  const needsNothing = expression.op === 'has' || pathsOf(expression).every((path) => isPresent(path, NOTHING, types));
  return safe && needsNothing ? known(expression, outcome, types) : NOTHING;
}

/** Reports a fact that may be absent where it is read. */
export function checkPath(
  path: string,
  knowledge: Knowledge,
  types: Dict<FactType>,
  at: Place,
  report: Report,
): boolean {
  if (isPresent(path, knowledge, types)) return true;
  report(diagnose('path-optional', { path }, { at, clash: [path] }));
  return false;
}
