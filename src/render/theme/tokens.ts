/** Fonts and colours of the style sheets, for formats that have no style sheet. */
import type { Dict, Many } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';

/** What the sheets say of `--name`, by name: the last one holds, as where they are read as CSS. */
export type Tokens = Dict<string>;

const COMMENT = /\/\*[\s\S]*?\*\//g;
const PROPERTY = /--([a-z-]+)\s*:\s*([^;{}]+);/g;

export const tokensOf = (sheets: Many<SourceFile>): Tokens =>
  Object.fromEntries(
    sheets.flatMap(({ text }) =>
      [...text.replace(COMMENT, '').matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, value.trim()]),
    ),
  );

/** Ours, which no other program has, and words and calls of CSS that name no font. */
const NO_FONT = /\(|^(?:(?:Embedded|Clausier) .*|system-ui|(?:ui-)?(?:sans-)?serif|(?:ui-)?monospace|inherit)$/;

/** Fonts that a reader may have, the first choice first. */
export const familiesOf = (stack: string | undefined): Many<string> =>
  (stack ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '' && !NO_FONT.test(name));

/** RRGGBB; `otherwise` where the sheets do not say it in six digits. */
export const colourOf = (token: string | undefined, otherwise: string): string =>
  /^#([0-9a-f]{6})$/i.exec(token ?? '')?.[1]?.toUpperCase() ?? otherwise;
