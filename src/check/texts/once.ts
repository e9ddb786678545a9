/** What a text prints hangs on the facts that it reads: it is looked through once for all situations in which they are the same. */
import { read } from '../../language/condition/evaluate.js';
import type { Facts, Many, Template } from '../../shapes.js';

/** `find` depends on nothing else. What it gives is kept as long as the text: it should be small. */
export function onceForItsFacts<T extends object>(
  find: (text: Template, facts: Facts) => T,
): (text: Template, facts: Facts) => T {
  const known = new WeakMap<Template, Map<string, T>>();
  return (text, facts) => {
    const byFacts = known.get(text) ?? new Map<string, T>();
    known.set(text, byFacts);
    const key = readingOf(text.reads, facts);
    const found = byFacts.get(key) ?? find(text, facts);
    byFacts.set(key, found);
    return found;
  };
}

const readings = new WeakMap<Facts, Map<string, string>>();

function readingOf(paths: Many<string>, facts: Facts): string {
  if (paths.length === 0) return '';
  const known = readings.get(facts) ?? new Map<string, string>();
  readings.set(facts, known);
  let all = '';
  for (const path of paths) {
    const one = known.get(path) ?? stateOf(facts, path);
    known.set(path, one);
    all += `${one}\n`;
  }
  return all;
}

/** Of a fact that is absent, whether its parent is there: a condition that asks for it has a value only then. */
function stateOf(facts: Facts, path: string): string {
  const value = read(facts, path);
  if (value !== undefined) return JSON.stringify(value);
  const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return parent === '' || typeof read(facts, parent) === 'object' ? 'absent' : 'without';
}
