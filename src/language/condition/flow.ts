/** A condition reads an optional fact only where its presence is certain. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Dict, FactType, Place } from '../../shapes.js';
import { isPresent } from '../facts/presence.js';
import { below, type Expression, type Node } from './expression.js';
import { both, known, NOTHING, type Knowledge } from './knowledge.js';

export function checkReads(expression: Expression, knowledge: Knowledge, types: Dict<FactType>, report: Report): void {
  const walk = (node: Node, given: Knowledge): void => {
    if (node.op === 'and' || node.op === 'or') {
      const outcome = node.op === 'and';
      walk(node.left, mayErr(node.right, types) ? given : both(given, known(node.right, outcome, types)));
      walk(node.right, both(given, known(node.left, outcome, types)));
    } else if (node.op === 'if' || node.op === 'pick') {
      walk(node.test, given);
      walk(node.then, both(given, known(node.test, true, types)));
      walk(node.else, both(given, known(node.test, false, types)));
    } else {
      const path = needs(node);
      if (path !== undefined) checkPath(path, given, types, node.at, report);
      for (const part of below(node)) walk(part, given);
    }
  };
  walk(expression, knowledge);
}

/** The path without which the node itself is an error: the one that it reads, the parent of the one that it asks for. */
function needs(node: Node): string | undefined {
  if (!('path' in node)) return undefined;
  return node.op === 'has' ? node.path.slice(0, Math.max(0, node.path.lastIndexOf('.'))) : node.path;
}

/** CEL absorbs an error on either side: what stands behind may ask for what stands before, if it cannot err itself. */
function mayErr(node: Node, types: Dict<FactType>): boolean {
  const path = needs(node);
  const absent = path !== undefined && !isPresent(path, NOTHING, types);
  return absent || below(node).some((part) => mayErr(part, types));
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
