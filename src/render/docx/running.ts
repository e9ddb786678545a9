/** Headers and footers, as on the printed page: title and version above, offer and page below, nothing above on the first. */
import type { Front } from '../front.js';
import type { Words } from '../theme/words.js';
import { run, TAB } from './inlines.js';
import { paragraphXml } from './paragraph.js';
import { escapeXml, HEAD, NAMESPACES } from './xml.js';

export interface Running {
  readonly header: string;
  readonly firstHeader: string;
  readonly footer: string;
}

export function runningOf(front: Front, words: Words, draft: boolean): Running {
  const mark = draft ? (words.draft ?? '') : '';
  const version = mark === '' ? front.version : `${mark} · ${front.version}`;
  const header = (left: string, right: string, shape: number): string =>
    `${HEAD}<w:hdr ${NAMESPACES} ${DRAWING}>${paragraphXml((mark === '' ? '' : watermark(mark, shape)) + run(left) + TAB + run(right), { style: 'Header' })}</w:hdr>`;
  const page = `${run(words.page ? `${words.page}\u00A0` : '')}${counted('PAGE')}${run(` ${words.of ?? ''} `)}${counted('NUMPAGES')}`;
  return {
    header: header(front.title, version, 1),
    firstHeader: header('', mark, 2),
    footer: `${HEAD}<w:ftr ${NAMESPACES}>${paragraphXml(run(front.subtitle) + TAB + page, { style: 'Footer' })}</w:ftr>`,
  };
}

const DRAWING = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/** Word counts again whenever it lays the pages out. */
const counted = (what: 'PAGE' | 'NUMPAGES'): string =>
  `<w:fldSimple w:instr=" ${what} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The word across the page, as Word itself draws one. `shape`: no two of the file have one number. */
function watermark(word: string, shape: number): string {
  const place =
    'position:absolute;margin-left:0;margin-top:0;width:420pt;height:130pt;rotation:325;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin';
  const drawn = `<v:shape id="PowerPlusWaterMarkObject${shape}" o:spid="_x0000_s${2048 + shape}" type="#_x0000_t136" style="${place}" o:allowincell="f" fillcolor="#efeff1" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="${escapeXml(word.toUpperCase())}"/></v:shape>`;
  const type =
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${type}${drawn}</w:pict></w:r>`;
}
