/**
 * The styles of the file: Word's own under their own names, so that its panes and menus know them, and a few of ours under
 * French ones. Who wants another look changes these, not the paragraphs.
 */
import type { Lang } from '../../shapes.js';
import { colourOf, type Tokens } from '../theme/tokens.js';
import { fontsOf } from './fonts.js';
import { DEPTHS } from './lists.js';
import { millimetres, NUMBER, textWidth } from './page.js';
import { contents, headings, lists, type Shape } from './style-series.js';
import { LOCALES } from './properties.js';
import { tableStyles } from './table-styles.js';
import { characterStyle, face, paragraphStyle, type Face } from './style.js';
import { HEAD, NAMESPACES } from './xml.js';

export function stylesXml(tokens: Tokens, shape: Shape): string {
  const { serif, sans } = fontsOf(tokens);
  const ink = colourOf(tokens.ink, '000000');
  const soft = colourOf(tokens.soft, '595959');
  const left = shape.numbered ? NUMBER : 0;
  const text: Face = { font: serif, size: 10.5, colour: ink };
  const small: Face = { font: sans, size: 9, colour: soft };
  const end = textWidth(false);
  const rule = (side: string, size: number, space: number, colour: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;
  const frame = ['top', 'left', 'bottom', 'right'].map((side) => rule(side, 4, 8, soft)).join('');
  const boxed = { borders: frame, left: left + millimetres(3), right: millimetres(3) };
  const styles = [
    paragraphStyle('Normal', 'Normal', { main: true }),
    paragraphStyle('BodyText', 'Body Text', { before: 5, left, shown: true }),
    paragraphStyle('Title', 'Title', { before: 40, next: 'Subtitle', shown: true, face: { size: 24, bold: true } }),
    paragraphStyle('Subtitle', 'Subtitle', { before: 8, next: 'BodyText', shown: true, face: { size: 13 } }),
    paragraphStyle('Projet', 'Projet', { face: { ...small, colour: ink, bold: true }, shown: true }),
    paragraphStyle('Mention', 'Mention', { before: 6, face: small, shown: true }),
    paragraphStyle('Empreinte', 'Empreinte', {
      on: 'Mention',
      before: 3,
      after: 25,
      borders: rule('bottom', 6, 14, ink),
      face: { size: 8 },
      shown: true,
    }),
    ...headings(shape, left),
    paragraphStyle('EnClair', 'En clair', {
      before: 4,
      left: left + millimetres(3),
      borders: rule('left', 12, 8, colourOf(tokens.rule, 'BFBFBF')),
      next: 'BodyText',
      face: small,
      shown: true,
    }),
    ...DEPTHS.flatMap((depth) => lists(depth, left)),
    paragraphStyle('TexteLegal', 'Texte légal', { before: 5, ...boxed, shown: true }),
    paragraphStyle('Source', 'Source', { on: 'TexteLegal', face: { ...small, size: 8.5 }, shown: true }),
    paragraphStyle('Caption', 'caption', {
      before: 12,
      after: 4,
      left,
      keepNext: true,
      shown: true,
      face: { ...small, colour: ink },
    }),
    paragraphStyle('TexteTableau', 'Texte de tableau', {
      before: 2,
      after: 2,
      shown: true,
      face: { ...small, colour: ink },
    }),
    paragraphStyle('Signature', 'Signature', { keepNext: true }),
    paragraphStyle('PlaceSignature', 'Place de la signature', {
      before: 12,
      borders: rule('top', 4, 4, ink),
      face: { ...small, size: 8.5 },
    }),
    paragraphStyle('TOCHeading', 'TOC Heading', {
      before: 6,
      after: 6,
      keepNext: true,
      face: { size: 12.5, bold: true },
      shown: true,
    }),
    ...contents(small, ink, end),
    paragraphStyle('Header', 'header', { tabs: `<w:tab w:val="right" w:pos="${end}"/>`, face: { ...small, size: 8 } }),
    paragraphStyle('Footer', 'footer', { tabs: `<w:tab w:val="right" w:pos="${end}"/>`, face: { ...small, size: 8 } }),
    characterStyle('DefaultParagraphFont', 'Default Paragraph Font', '', true),
    characterStyle('Strong', 'Strong', '<w:b/><w:bCs/>'),
    characterStyle(
      'Hyperlink',
      'Hyperlink',
      `<w:color w:val="${colourOf(tokens.link, '1D3F72')}"/><w:u w:val="single"/>`,
    ),
    characterStyle('Renvoi', 'Renvoi', ''),
    characterStyle('TermeDefini', 'Terme défini', '<w:b/><w:bCs/>'),
    tableStyles(ink, colourOf(tokens.rule, 'BFBFBF')),
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
  ];
  return `${HEAD}<w:styles ${NAMESPACES}>${defaults(text, shape.lang)}${styles.join('')}</w:styles>`;
}

function defaults(text: Face, lang: Lang): string {
  const mirrored = lang === 'ar';
  const spoken = `<w:lang w:val="${LOCALES[lang].text}" w:eastAsia="${LOCALES[lang].text}" w:bidi="${mirrored ? LOCALES.ar.text : 'ar-SA'}"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${face(text)}${spoken}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${mirrored ? '<w:bidi/>' : ''}<w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
}
