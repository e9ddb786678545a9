/** Tables with lines between their rows and none between their columns; the one for signatures has none. */
import { millimetres } from './page.js';

export function tableStyles(ink: string, rule: string): string {
  const line = (side: string, size: number, colour: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 6, ink)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    margins(108, 108),
    '</w:tblPr></w:style>',
    style('TableauContrat', 'Tableau du contrat'),
    `<w:tblPr><w:tblBorders>${line('top', 6, ink)}${line('bottom', 6, ink)}${line('insideH', 4, rule)}</w:tblBorders>${margins(0, millimetres(3))}</w:tblPr>`,
    `${head}</w:style>`,
    style('TableauSignatures', 'Tableau des signatures'),
    `<w:tblPr>${margins(0, millimetres(8), millimetres(7))}</w:tblPr></w:style>`,
  ].join('');
}

const style = (id: string, name: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`;

const margins = (left: number, right: number, top = 0): string =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
