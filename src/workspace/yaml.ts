/** YAML text to a tree whose every key and value knows its place. */
import { Composer } from 'yaml';
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Diagnostic, Fact, Place } from '../shapes.js';
import { buildNode } from './build.js';
import { hiddenIn } from './characters.js';
import type { SourceFile, YamlMap, YamlNode } from './node.js';
import { ruler as rulerOf } from './ruler.js';
import { reportSyntax } from './syntax.js';
import { readTokens } from './tokens.js';

/** A file with more findings than this has one cause that they all share. */
export const MOST = 100;

/** undefined where the text is refused, with at least one finding that says why. Any text is safe to give, any number of times. */
export function parseYaml(file: SourceFile, report: Report): YamlNode | undefined {
  const ruler = rulerOf(file);
  const hidden = new Map(
    hiddenIn(file.text)
      .reverse()
      .map((each) => [each.name, each]),
  );
  for (const { name, offset, length } of [...hidden.values()].reverse())
    report(
      diagnose(
        'yaml-character',
        { character: name },
        { at: ruler.place(offset, offset + length), clash: [file.path, name] },
      ),
    );
  const tokens = hidden.size > 0 ? undefined : readTokens(file, ruler, report);
  if (!tokens) return undefined;
  // Its own search for equal keys compares each with each: ours is in buildNode.
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, version: '1.2', schema: 'core' });
  const [document] = composer.compose(tokens, true, file.text.length);
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (problems.length > 0) reportSyntax(problems, file, ruler, report);
  else if (!document?.contents) report(diagnose('yaml-empty', {}, { at: ruler.place(0, 0), clash: [file.path] }));
  else return buildNode(document.contents, { sheet: { file, ruler }, refuse: atMost(MOST, report) });
  return undefined;
}

function atMost(count: number, report: Report): (make: () => Diagnostic) => undefined {
  let left = count;
  return (make) => {
    if (left-- > 0) report(make());
  };
}

/** The value without its places. */
export function plain(node: YamlNode): Fact {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
    case 'list':
      return node.items.map(plain);
    case 'scalar':
      return node.value;
  }
}

/** The node at a JSON pointer: "" is the root, "/clauses/0/when" a value below. */
export function nodeAt(root: YamlNode, pointer: string): YamlNode | undefined {
  return keysOf(pointer).reduce<YamlNode | undefined>((node, key) => node && below(node, key)?.value, root);
}

/** The place of the key that a JSON pointer ends with; of the item itself in a list. */
export function keyAt(root: YamlNode, pointer: string): Place | undefined {
  const parent = nodeAt(root, pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0)));
  return parent && below(parent, keysOf(pointer).at(-1) ?? '')?.keyAt;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

interface Child {
  readonly keyAt: Place;
  readonly value: YamlNode;
}
/** A file may have a hundred thousand keys and a finding for each. */
const indexes = new WeakMap<YamlMap, ReadonlyMap<string, Child>>();

function below(node: YamlNode, key: string): Child | undefined {
  if (node.kind === 'map') {
    const index = indexes.get(node) ?? new Map(node.entries.map((entry) => [entry.key, entry]));
    indexes.set(node, index);
    return index.get(key);
  }
  const item = node.kind === 'list' && /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
  return item && { keyAt: item.at, value: item };
}
