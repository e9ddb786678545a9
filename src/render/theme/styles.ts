/** Style sheets to one text that may stand in a style element and needs no other file. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Dict, Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { ruler } from '../../workspace/ruler.js';

const MEDIA: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' };
const STRING_OR_COMMENT = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//g;
const ADDRESS = /url\(\s*["']?([^"')]+?)["']?\s*\)/g;

/** The product's own fonts, which the browser that prints has installed. */
const OWN_FACE = /@font-face\s*\{[^}]*\/clausier-[a-z-]+\.woff2[^}]*\}/g;
const OWN_ITALIC = /@font-face\s*\{[^}]*\/clausier-[a-z-]*italic\.woff2[^}]*\}/g;

/** For readers, who need the fonts in the file, and for the browser that prints, which has ours: it prints a fourth faster. */
export interface Styles {
  readonly embedded: string;
  readonly installed: string;
  /** The italic of `embedded`, which few documents need. */
  readonly italic: string;
}

/** In the order of `sheets`. `assets`: base64 by file name; the folder that a url() names is for editors and is not looked at. */
export function joinStyles(sheets: Many<SourceFile>, assets: Dict<string>, report: Report): Styles {
  const join = (each: Many<SourceFile>, to: Report): string => each.map((sheet) => embed(sheet, assets, to)).join('\n');
  const changed = (change: (text: string) => string): Many<SourceFile> =>
    sheets.map((sheet) => ({ ...sheet, text: change(sheet.text) }));
  const silent: Report = () => undefined;
  // Findings need the sheets as they are written: the whole is joined once for their sake.
  join(sheets, report);
  return {
    embedded: join(
      changed((text) => text.replace(OWN_ITALIC, '')),
      silent,
    ),
    installed: join(
      changed((text) => text.replace(OWN_FACE, '')),
      silent,
    ),
    italic: join(
      changed((text) => [...text.matchAll(OWN_ITALIC)].map(([face]) => face).join('\n')),
      silent,
    ),
  };
}

function embed(sheet: SourceFile, assets: Dict<string>, report: Report): string {
  const place = ruler(sheet).place;
  const whole = sheet.text.replace(ADDRESS, (call: string, address: string, offset: number) => {
    if (address.startsWith('data:')) return call;
    const name = address.slice(address.lastIndexOf('/') + 1);
    const media = MEDIA[name.slice(name.lastIndexOf('.') + 1)];
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (media !== undefined && asset !== undefined) return `url("data:${media};base64,${asset}")`;
    report(
      diagnose('theme-asset', { address }, { at: place(offset, offset + call.length), clash: [sheet.path, address] }),
    );
    return call;
  });
  return whole
    .replace(STRING_OR_COMMENT, (_, string: string | undefined) => string ?? '')
    .replace(/\n\s*/g, '\n')
    .replaceAll('</', '<\\/');
}
