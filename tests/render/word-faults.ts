/** What would make Word refuse a file, ask a question about it or lead a reader nowhere. */
import type { Many } from '../../src/shapes.js';
import { childrenOf, namedIn, parseXml, textPart, valueOf, within, type Element, type Parts } from './word.js';

/** Elements that the format wants in this order. */
const ORDERS: Readonly<Record<string, Many<string>>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr tabs bidi spacing ind jc outlineLvl rPr sectPr',
  ),
  'w:rPr': words('rStyle rFonts b bCs i iCs noProof color sz szCs u lang'),
  'w:tblPr': words('tblStyle bidiVisual tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption'),
  'w:tcPr': words('tcW tcBorders vAlign'),
  'w:tbl': words('tblPr tblGrid tr'),
  'w:tr': words('trPr tc'),
  'w:pBdr': words('top left bottom right'),
  'w:tcBorders': words('top left bottom right'),
  'w:tblBorders': words('top left bottom right insideH'),
  'w:tblCellMar': words('top left bottom right'),
  'w:sectPr': words('headerReference footerReference type pgSz pgMar titlePg bidi'),
  'w:style': words('name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr'),
  'w:tblStylePr': words('pPr rPr tblPr trPr tcPr'),
  'w:lvl': words('start numFmt lvlText lvlJc pPr'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:numbering': words('abstractNum num'),
  'w:font': words('altName family pitch'),
  'w:settings': words('zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator'),
  'w:styles': words('docDefaults style'),
};

function words(names: string): Many<string> {
  return names.split(' ').map((name) => `w:${name}`);
}

export function faultsOf(parts: Parts): Many<string> {
  const broken = [...parts].flatMap(([path, xml]) => {
    try {
      parseXml(xml);
      return [];
    } catch (error) {
      return [`${path}: ${String(error)}`];
    }
  });
  if (broken.length > 0) return broken;
  const text = textPart(parts);
  return [
    ...packageFaults(parts),
    ...[...parts.values()].flatMap((xml) => within(parseXml(xml)).flatMap(orderFaults)),
    ...bookmarkFaults(text),
    ...nameFaults(parts, text),
    ...tableFaults(text),
  ];
}

function orderFaults({ name, ...element }: Element): Many<string> {
  const order = ORDERS[name];
  if (!order) return [];
  const places = childrenOf({ name, ...element }).map((child) => order.indexOf(child.name));
  const right = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return right
    ? []
    : [
        `${name}: order of ${childrenOf({ name, ...element })
          .map((child) => child.name)
          .join(' ')}`,
      ];
}

/** Every part has a type, every relationship leads to a part, and every one that is named is there. */
function packageFaults(parts: Parts): Many<string> {
  const types = parseXml(parts.get('[Content_Types].xml') ?? '');
  const typed = new Set(namedIn(types, 'Override').map(({ attributes }) => attributes.PartName));
  const untyped = [...parts.keys()].filter(
    (path) => path.endsWith('.xml') && path !== '[Content_Types].xml' && !typed.has(`/${path}`),
  );
  const lost = [...typed].filter((path) => !parts.has((path ?? '').slice(1)));
  const related = [...parts].filter(([path]) => path.endsWith('.rels'));
  const leading = related.flatMap(([path, xml]) => {
    const folder = path.replace(/_rels\/[^/]*$/, '');
    return namedIn(parseXml(xml), 'Relationship')
      .filter(
        ({ attributes }) => attributes.TargetMode !== 'External' && !parts.has(folder + (attributes.Target ?? '')),
      )
      .map(({ attributes }) => `${path} leads to ${attributes.Target ?? ''}`);
  });
  const known = namedIn(parseXml(parts.get('word/_rels/document.xml.rels') ?? ''), 'Relationship').map(
    ({ attributes }) => attributes.Id,
  );
  const named = within(textPart(parts)).flatMap(({ attributes }) => attributes['r:id'] ?? []);
  return [
    ...untyped.map((path) => `${path} has no type`),
    ...lost.map((path) => `${path ?? ''} is not there`),
    ...leading,
    ...named.filter((id) => !known.includes(id)).map((id) => `no relationship ${id}`),
    ...(new Set(known).size < known.length ? ['two relationships of one name'] : []),
  ];
}

function bookmarkFaults(text: Element): Many<string> {
  const starts = namedIn(text, 'w:bookmarkStart');
  const names = starts.map(({ attributes }) => attributes['w:name'] ?? '');
  const ids = (name: string): Many<string> => namedIn(text, name).map(({ attributes }) => attributes['w:id'] ?? '');
  const twice = (each: Many<string>): boolean => new Set(each).size < each.length;
  const targets = namedIn(text, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
  return [
    ...names.filter((name) => !/^[a-z]\w{0,39}$/i.test(name)).map((name) => `bookmark ${name}: not a name`),
    ...(twice(names.map((name) => name.toLowerCase())) ? ['two bookmarks of one name'] : []),
    ...(twice(ids('w:bookmarkStart')) ? ['two bookmarks of one number'] : []),
    ...(ids('w:bookmarkStart').toSorted().join() === ids('w:bookmarkEnd').toSorted().join()
      ? []
      : ['bookmarks that are not closed']),
    ...targets.filter((target) => !names.includes(target)).map((target) => `no bookmark ${target}`),
  ];
}

/** Styles and lists that the text names. */
function nameFaults(parts: Parts, text: Element): Many<string> {
  const styles = namedIn(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style').map(
    ({ attributes }) => attributes['w:styleId'],
  );
  const lists = namedIn(parseXml(parts.get('word/numbering.xml') ?? ''), 'w:num').map(
    ({ attributes }) => attributes['w:numId'],
  );
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => namedIn(text, name).map(valueOf));
  return [
    ...used.filter((style) => !styles.includes(style)).map((style) => `no style ${style ?? ''}`),
    ...namedIn(text, 'w:numId')
      .map(valueOf)
      .filter((id) => !lists.includes(id))
      .map((id) => `no list ${id ?? ''}`),
  ];
}

/** A cell ends with a paragraph, as does the text; a table that touches another would be one with it. */
function tableFaults(text: Element): Many<string> {
  const rows = namedIn(text, 'w:tbl').map((table) => {
    const columns = namedIn(table, 'w:gridCol').length;
    const cells = childrenOf(table)
      .filter(({ name }) => name === 'w:tr')
      .map((row) => namedIn(row, 'w:tc').length);
    return cells.length > 0 && cells.every((count) => count === columns && count > 0);
  });
  const touching = within(text).some((element) =>
    childrenOf(element)
      .filter(({ name }) => !name.startsWith('w:bookmark'))
      .some(({ name }, index, all) => name === 'w:tbl' && all[index + 1]?.name === 'w:tbl'),
  );
  const body = childrenOf(text)[0];
  const last = (body ? childrenOf(body) : [])
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('w:bookmark'))
    .slice(-2);
  return [
    ...(rows.every(Boolean) ? [] : ['rows and columns that differ']),
    ...(namedIn(text, 'w:tc').every((cell) => childrenOf(cell).at(-1)?.name === 'w:p') ? [] : ['a cell without end']),
    ...(touching ? ['tables that touch'] : []),
    ...(last.join() === 'w:p,w:sectPr' ? [] : [`the text ends with ${last.join()}`]),
  ];
}
