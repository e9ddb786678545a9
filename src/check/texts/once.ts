/** What a text prints hangs on the facts that it reads: it is looked through once for all situations in which they are the same. */
import { read } from '../../language/condition/evaluate.js';
import type { Facts, Template } from '../../shapes.js';

/** `find` depends on nothing else. What it gives is kept as long as the text: it should be small. */
export function onceForItsFacts<T extends object>(
  find: (text: Template, facts: Facts) => T,
): (text: Template, facts: Facts) => T {
  const known = new WeakMap<Template, Map<string, T>>();
  return (text, facts) => {
    const byFacts = known.get(text) ?? new Map<string, T>();
    known.set(text, byFacts);
    const key = readingOf(text, facts);
    const found = byFacts.get(key) ?? find(text, facts);
    byFacts.set(key, found);
    return found;
  };
}

/** What the facts that each text reads are, and what each fact is, in one state of them: every check asks. */
interface Readings {
  readonly ofText: Map<Template, string>;
  readonly ofPath: Map<string, string>;
}
const readings = new WeakMap<Facts, Readings>();

function readingOf(text: Template, facts: Facts): string {
  if (text.reads.length === 0) return '';
  const { ofText, ofPath } = readings.get(facts) ?? noReadings(facts);
  const known = ofText.get(text);
  if (known !== undefined) return known;
  let all = '';
  for (const path of text.reads) {
    const one = ofPath.get(path) ?? stateOf(facts, path);
    ofPath.set(path, one);
    all += `${one}\n`;
  }
  ofText.set(text, all);
  return all;
}

function noReadings(facts: Facts): Readings {
  const none: Readings = { ofText: new Map(), ofPath: new Map() };
  readings.set(facts, none);
  return none;
}

/** Of a fact that is absent, whether its parent is there: a condition that asks for it has a value only then. */
function stateOf(facts: Facts, path: string): string {
  const value = read(facts, path);
  if (value !== undefined) return JSON.stringify(value);
  const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return parent === '' || typeof read(facts, parent) === 'object' ? 'absent' : 'without';
}
