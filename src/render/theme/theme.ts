/** What templates/ gives: layouts that wrap the text, style sheets, and the words that a layout adds. */
import type { Lang } from '../../shapes.js';
import type { Views } from '../html/views.js';
import type { Styles } from './styles.js';
import type { Tokens } from './tokens.js';
import type { Words } from './words.js';

export type LayoutName = keyof Views;

export interface Theme {
  readonly layouts: { readonly [L in LayoutName]: (view: Views[L]) => string };
  readonly styles: Styles;
  readonly tokens: Tokens;
  readonly words: Readonly<Record<Lang, Words>>;
}
export interface RenderOptions {
  /** Marks every page as a draft. */
  readonly draft?: boolean;
  /** HTML alone. `installed` is for the browser that prints with the product's fonts; `embedded` otherwise. */
  readonly fonts?: 'embedded' | 'installed';
}
