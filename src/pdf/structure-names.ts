import type { PdfFile } from './file.js';
import type { Rewrite } from './normalise.js';
import { listOf, refOf, type PdfValue } from './values.js';

const name = /\(node\d{8}\)/g;

/**
 * Chromium names table cells after its own count of DOM nodes, which grows on a page that is used again: "(node00000121)".
 * Renumbers them in their order, only where they are names: a heading may hold such a word.
 */
export function renumberStructure(file: PdfFile): Map<number, Rewrite> {
  const tree = nameTree(file);
  const names = [...new Set(tree.flatMap((part) => file.raw(part).toString('latin1').match(name) ?? []))].sort();
  const numbered = new Map(names.map((old, i) => [old, `(node${String(i + 1).padStart(8, '0')})`]));
  const rename: Rewrite = (object) => object.replace(name, (old) => numbered.get(old) ?? old);
  const renameInElement: Rewrite = (object) =>
    object.replace(/\/(?:ID \(node\d{8}\)|Headers \[[^\]]*\])/g, (entry) => rename(entry));
  const elements = [...file.ranges.keys()].filter((number) => file.raw(number).includes('(node'));
  return new Map([
    ...elements.map((number): [number, Rewrite] => [number, renameInElement]),
    ...tree.map((number): [number, Rewrite] => [number, rename]),
  ]);
}

/** The objects of the tree that lists the structure's names. */
function nameTree(file: PdfFile): readonly number[] {
  const under = (node: PdfValue | undefined): number[] => {
    const ref = refOf(node);
    return [...(ref === undefined ? [] : [ref]), ...listOf(file.dict(node).get('Kids')).flatMap(under)];
  };
  const structure = file.dict(file.dict(file.trailer.get('Root')).get('StructTreeRoot'));
  return structure.has('IDTree') ? under(structure.get('IDTree')) : [];
}
