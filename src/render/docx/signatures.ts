import type { Block } from '../../shapes.js';
import { inlinesXml, run } from './inlines.js';
import { millimetres } from './page.js';
import { paragraphXml } from './paragraph.js';
import type { Writing } from './writing.js';

const SPACE = millimetres(50);

/** The parties side by side, each with room to sign, on one page. */
export function signaturesXml({ parties }: Extract<Block, { type: 'signatures' }>, writing: Writing): string {
  if (parties.length === 0) return '';
  const { number, words, lang } = writing;
  const width = Math.floor(writing.width / parties.length);
  const cells = parties.map(({ lines }) => {
    const written = lines.map((line, index) =>
      paragraphXml(inlinesXml(line, writing, index === 0 ? { bold: true } : {}), { style: 'Signature' }),
    );
    const room = paragraphXml(run(words.signature ?? ''), { style: 'PlaceSignature' });
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${written.join('')}${room}</w:tc>`;
  });
  const grid = parties.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = [
    '<w:tblStyle w:val="TableauSignatures"/>',
    lang === 'ar' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${width * parties.length}" w:type="dxa"/><w:tblInd w:w="${number}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
  ].join('');
  const row = `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${SPACE}" w:hRule="atLeast"/></w:trPr>${cells.join('')}</w:tr>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row}</w:tbl>`;
}
