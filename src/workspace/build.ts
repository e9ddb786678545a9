/** From the composed YAML document to nodes that know their places. What YAML reads in a way that its writer did not mean is refused. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import { diagnose, type BuiltInCode } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../shapes.js';
import { hiddenIn } from './characters.js';
import type { SourceFile, YamlNode, YamlScalar } from './node.js';
import type { Ruler } from './ruler.js';
import { offsetsOf } from './spots.js';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** What JSON writes without loss: 15 significant digits survive the way into a double and back. */
const NUMBER = /^(?!-0(\.0*)?$)-?(?=(?:\D*\d){1,15}\D*$)(0|[1-9]\d*)(\.\d+)?$/;
const styles: Readonly<Record<string, YamlScalar['style']>> = {
  PLAIN: 'plain',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

export interface Building {
  readonly file: SourceFile;
  readonly ruler: Ruler;
  /** Reports what `make` gives, up to a number that no reader would exceed. */
  readonly refuse: (make: () => Diagnostic) => undefined;
}

/** Depth is limited before: this may recurse. undefined where a finding was reported. */
export function buildNode(node: ParsedNode, building: Building): YamlNode | undefined {
  const { place } = building.ruler;
  const at = place(node.range[0], trimmedEnd(node.range, building.file.text));
  if (isMap(node)) {
    const entries = node.items.map((pair) => buildEntry(pair, node.flow === true, building));
    return unique(entries, building) && entries.every((entry) => entry !== undefined)
      ? { kind: 'map', at, entries }
      : undefined;
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => buildNode(item, building));
    return items.every((item) => item !== undefined) ? { kind: 'list', at, items } : undefined;
  }
  return isScalar(node) ? buildScalar(node, at, building) : undefined;
}

interface Entry {
  readonly key: string;
  readonly keyAt: YamlNode['at'];
  readonly value: YamlNode;
}

function buildEntry(
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  flow: boolean,
  building: Building,
): Entry | undefined {
  const { ruler, refuse, file } = building;
  const keyAt = ruler.place(key.range[0], key.range[1]);
  const finding = { at: keyAt, clash: [file.path, String(key.range[0])] };
  if (!isScalar(key) || typeof key.value !== 'string') return refuse(() => diagnose('yaml-key-form', {}, finding));
  const name = key.value;
  if (RESERVED.has(name)) return refuse(() => diagnose('yaml-key-reserved', { key: name }, finding));
  if (value === null || (isScalar(value) && value.value === null)) {
    const code = value === null && flow ? 'yaml-comma' : 'yaml-null';
    return refuse(() => diagnose(code, { key: name }, finding));
  }
  const built = buildNode(value, building);
  return built && { key: name, keyAt, value: built };
}

function unique(entries: readonly (Entry | undefined)[], { file, refuse }: Building): boolean {
  const seen = new Map<string, Entry>();
  const twice = entries.filter((entry) => {
    const first = entry && seen.get(entry.key);
    if (entry && !first) seen.set(entry.key, entry);
    if (!first) return false;
    const { key, keyAt: at } = entry;
    const related = [{ at: first.keyAt, label: { fr: 'la première fois', en: 'the first time' } }];
    refuse(() => diagnose('yaml-key-twice', { key }, { at, related, clash: [file.path, key] }));
    return true;
  });
  return twice.length === 0;
}

function buildScalar(node: Scalar.Parsed, at: YamlNode['at'], building: Building): YamlNode | undefined {
  const { file, ruler, refuse } = building;
  const { value, srcToken: token } = node;
  const wrong = <C extends BuiltInCode>(code: C, names: Parameters<typeof diagnose<C>>[1], where = at): undefined =>
    refuse(() => diagnose(code, names, { at: where, clash: [file.path, String(where.start.offset)] }));
  if (value === null || value === undefined) return wrong('yaml-null', {});
  const source = token?.source ?? '';
  if (typeof value === 'number' && !NUMBER.test(source))
    return wrong('yaml-number', { written: source, read: String(value) });
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', at, value, style: 'plain', spots: () => at.start };
  if (typeof value !== 'string' || !token) return wrong('yaml-key-form', {});
  let offsets: readonly number[] | undefined;
  const spots = (offset: number): YamlNode['at']['start'] => {
    offsets ??= offsetsOf(token, value, file.text);
    return ruler.spot(offsets[Math.min(offset, value.length)] ?? at.start.offset);
  };
  const style = styles[node.type ?? ''] ?? 'quoted';
  // The file itself has none: these come from escapes such as "\u202e".
  const hidden = style === 'quoted' ? hiddenIn(value)[0] : undefined;
  if (hidden)
    return wrong(
      'yaml-character',
      { character: hidden.name },
      { ...at, start: spots(hidden.offset), end: spots(hidden.offset + hidden.length) },
    );
  if (style === 'plain') {
    const comment = /[ \t]+(#.*)/y;
    comment.lastIndex = node.range[1];
    const [, eaten] = comment.exec(file.text) ?? [];
    if (eaten !== undefined && (/\s/.test(value) || /^#[^\s#]/.test(eaten))) {
      const start = comment.lastIndex - eaten.length;
      return wrong('yaml-comment', { comment: eaten }, ruler.place(start, start + eaten.length));
    }
    const dash = /\n[ \t]*(?=-[ \t])/.exec(source);
    if (dash) {
      const start = node.range[0] + dash.index + dash[0].length;
      return wrong('yaml-item-indent', {}, ruler.place(start, start + 1));
    }
  }
  return { kind: 'scalar', at, value, style, spots };
}

function trimmedEnd([start, end]: readonly [number, number, number], text: string): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
