/** Fonts by name: those that the style sheets name for Word, else for all, with what may stand in for them. */
import type { Many } from '../../shapes.js';
import { familiesOf, type Tokens } from '../theme/tokens.js';
import { escapeXml, HEAD, NAMESPACES } from './xml.js';

export interface Font {
  readonly name: string;
  /** In order of preference, where the reader has no `name`. */
  readonly others: Many<string>;
  readonly family: 'roman' | 'swiss';
}

export const fontsOf = (tokens: Tokens): { readonly serif: Font; readonly sans: Font } => ({
  serif: fontOf(tokens['word-serif'] ?? tokens.serif, 'Times New Roman', 'roman'),
  sans: fontOf(tokens['word-sans'] ?? tokens.sans, 'Arial', 'swiss'),
});

function fontOf(stack: string | undefined, otherwise: string, family: Font['family']): Font {
  const [name = otherwise, ...others] = familiesOf(stack);
  return { name, others, family };
}

export const fontTableXml = (fonts: Many<Font>): string =>
  `${HEAD}<w:fonts ${NAMESPACES}>${fonts.map(fontXml).join('')}</w:fonts>`;

function fontXml({ name, others, family }: Font): string {
  const alternative = others.length === 0 ? '' : `<w:altName w:val="${escapeXml(others.join(','))}"/>`;
  return `<w:font w:name="${escapeXml(name)}">${alternative}<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}
