/** One style: its parts in the order that the format wants them. */
import { points } from './page.js';
import type { Font } from './fonts.js';
import { escapeXml } from './xml.js';

export interface Face {
  readonly font: Font;
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}
/** Lengths above and below in points, at the sides as Word counts them. */
export interface Style {
  /** The style that all others stand on. */
  readonly main?: boolean;
  readonly on?: string;
  /** Of the paragraph that a reader types after it. */
  readonly next?: string;
  /** Among the styles that Word offers first. */
  readonly shown?: boolean;
  readonly keepNext?: boolean;
  readonly borders?: string;
  readonly tabs?: string;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  /** Its level in the pane of headings, from 0. */
  readonly outline?: number;
  readonly face?: Partial<Face>;
}

export function paragraphStyle(id: string, name: string, style: Style): string {
  const { main, on, next, shown } = style;
  return [
    `<w:style w:type="paragraph"${main ? ' w:default="1"' : ''}${OWN.has(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    main ? '' : `<w:basedOn w:val="${on ?? 'Normal'}"/>`,
    next ? `<w:next w:val="${next}"/>` : '',
    main || shown ? '<w:qFormat/>' : '',
    within('pPr', paragraphProperties(style)),
    within('rPr', face(style.face ?? {})),
    '</w:style>',
  ].join('');
}

/** Styles that Word does not know of itself. */
const OWN: ReadonlySet<string> = new Set([
  'Projet',
  'Mention',
  'Empreinte',
  'EnClair',
  'TexteLegal',
  'Source',
  'TexteTableau',
  'PlaceSignature',
  'Renvoi',
  'TermeDefini',
]);

export function characterStyle(id: string, name: string, properties: string, main = false): string {
  const kind = `${main ? ' w:default="1"' : ''}${OWN.has(id) ? ' w:customStyle="1"' : ''}`;
  const base = main ? '<w:uiPriority w:val="1"/><w:semiHidden/>' : '<w:basedOn w:val="DefaultParagraphFont"/>';
  return `<w:style w:type="character"${kind} w:styleId="${id}"><w:name w:val="${name}"/>${base}${within('rPr', properties)}</w:style>`;
}

function paragraphProperties({ keepNext, borders, tabs, before, after, left, right, hanging, outline }: Style): string {
  const spacing = [attribute('before', before && points(before)), attribute('after', after && points(after))].join('');
  const indent = [attribute('left', left), attribute('right', right), attribute('hanging', hanging)].join('');
  return [
    keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    borders ? `<w:pBdr>${borders}</w:pBdr>` : '',
    tabs ? `<w:tabs>${tabs}</w:tabs>` : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    indent ? `<w:ind${indent}/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
}

export function face({ font, size, colour, bold }: Partial<Face>): string {
  const half = size === undefined ? undefined : Math.round(size * 2);
  const name = font && escapeXml(font.name);
  return [
    name ? `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>` : '',
    bold === undefined ? '' : bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>',
    colour ? `<w:color w:val="${colour}"/>` : '',
    half === undefined ? '' : `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`,
  ].join('');
}

const attribute = (name: string, length: number | undefined): string =>
  length === undefined ? '' : ` w:${name}="${length}"`;
const within = (element: string, inner: string): string =>
  inner === '' ? '' : `<w:${element}>${inner}</w:${element}>`;
