/** From the composed YAML document to nodes that know their places. What YAML reads in a way that its writer did not mean is refused. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import { diagnose, type BuiltInCode, type Finding } from '../diagnostics/diagnose.js';
import type { Diagnostic, Place } from '../shapes.js';
import { hiddenIn } from './characters.js';
import type { YamlNode, YamlScalar } from './node.js';
import { WrittenEntry, WrittenList, WrittenMap, WrittenScalar, type Range, type Sheet } from './written.js';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** What JSON writes without loss: 15 significant digits survive the way into a double and back. */
const NUMBER = /^(?!-0(\.0*)?$)-?(?=(?:\D*\d){1,15}\D*$)(0|[1-9]\d*)(\.\d+)?$/;
const styles: Readonly<Record<string, YamlScalar['style']>> = {
  PLAIN: 'plain',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

export interface Building {
  readonly sheet: Sheet;
  /** Reports what `make` gives, up to a number that no reader would exceed. */
  readonly refuse: (make: () => Diagnostic) => undefined;
}

/** Depth is limited before: this may recurse. undefined where a finding was reported. */
export function buildNode(node: ParsedNode, building: Building): YamlNode | undefined {
  const range: Range = [node.range[0], trimmedEnd(node.range, building.sheet.file.text)];
  if (isMap(node)) {
    const entries = node.items.map((pair) => buildEntry(pair, node.flow === true, building));
    return unique(entries, building) && entries.every((entry) => entry !== undefined)
      ? new WrittenMap(building.sheet, range, entries)
      : undefined;
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => buildNode(item, building));
    return items.every((item) => item !== undefined) ? new WrittenList(building.sheet, range, items) : undefined;
  }
  return isScalar(node) ? buildScalar(node, range, building) : undefined;
}

function buildEntry(
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  flow: boolean,
  building: Building,
): WrittenEntry | undefined {
  const { sheet, refuse } = building;
  const { file, ruler } = sheet;
  const [from, to] = key.range;
  const finding = (): Finding => ({ at: ruler.place(from, to), clash: [file.path, String(from)] });
  if (!isScalar(key) || typeof key.value !== 'string') return refuse(() => diagnose('yaml-key-form', {}, finding()));
  const name = key.value;
  if (RESERVED.has(name)) return refuse(() => diagnose('yaml-key-reserved', { key: name }, finding()));
  if (value === null || (isScalar(value) && value.value === null)) {
    const code = value === null && flow ? 'yaml-comma' : 'yaml-null';
    return refuse(() => diagnose(code, { key: name }, finding()));
  }
  const built = buildNode(value, building);
  return built && new WrittenEntry(name, built, sheet, from, to);
}

function unique(entries: readonly (WrittenEntry | undefined)[], { sheet: { file }, refuse }: Building): boolean {
  const seen = new Map<string, WrittenEntry>();
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

function buildScalar(node: Scalar.Parsed, range: Range, { sheet, refuse }: Building): YamlNode | undefined {
  const { file, ruler } = sheet;
  const { value, srcToken: token } = node;
  const wrong = <C extends BuiltInCode>(code: C, names: Parameters<typeof diagnose<C>>[1], where?: Place): undefined =>
    refuse(() => {
      const at = where ?? ruler.place(...range);
      return diagnose(code, names, { at, clash: [file.path, String(at.start.offset)] });
    });
  if (value === null || value === undefined) return wrong('yaml-null', {});
  const source = token?.source ?? '';
  if (typeof value === 'number' && !NUMBER.test(source))
    return wrong('yaml-number', { written: source, read: String(value) });
  if (typeof value === 'number' || typeof value === 'boolean') return new WrittenScalar(sheet, range, value, 'plain');
  if (typeof value !== 'string' || !token) return wrong('yaml-key-form', {});
  const style = styles[node.type ?? ''] ?? 'quoted';
  const scalar = new WrittenScalar(sheet, range, value, style, token);
  // The file itself has none: these come from escapes such as "\u202e".
  const hidden = style === 'quoted' ? hiddenIn(value)[0] : undefined;
  if (hidden) {
    const { at, spots } = scalar;
    const [start, end] = [spots(hidden.offset), spots(hidden.offset + hidden.length)];
    return wrong('yaml-character', { character: hidden.name }, { ...at, start, end });
  }
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
  return scalar;
}

function trimmedEnd([start, end]: readonly [number, number, number], text: string): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
