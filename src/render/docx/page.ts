/** Lengths in twentieths of a point, as Word counts them. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);
export const points = (length: number): number => Math.round(length * 20);

/** A4, with the margins of the printed page. */
const SHORT = millimetres(210);
const LONG = millimetres(297);
const MARGIN = { top: millimetres(25), right: millimetres(22), bottom: millimetres(24), left: millimetres(25) };
const EDGE = millimetres(12);

/** What stands at the left of the text: numbers of articles and clauses. */
export const NUMBER = millimetres(12);

export const textWidth = (turned: boolean): number => (turned ? LONG : SHORT) - MARGIN.left - MARGIN.right;

/** `furniture`: references to headers and footers, which later sections take from the first. */
export function sectionXml(turned: boolean, furniture: string, first: boolean, mirrored: boolean): string {
  const size = turned ? `w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"` : `w:w="${SHORT}" w:h="${LONG}"`;
  const { top, right, bottom, left } = MARGIN;
  const margins = `w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${EDGE}" w:footer="${EDGE}" w:gutter="0"`;
  return `<w:sectPr>${furniture}<w:pgSz ${size}/><w:pgMar ${margins}/>${first ? '<w:titlePg/>' : ''}${mirrored ? '<w:bidi/>' : ''}</w:sectPr>`;
}
