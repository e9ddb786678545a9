/** One document as the bytes of each format. Renderers are loaded with the first document that needs them. */
import type { Theme } from '../../render/theme/theme.js';
import type { Document } from '../../shapes.js';
import type { OpenPrinter } from '../printing.js';

export const FORMATS = ['html', 'pdf', 'docx', 'md', 'txt', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Rendering {
  readonly theme: Theme;
  readonly draft: boolean;
  /** Who publishes the document. */
  readonly author: string;
  readonly printer: OpenPrinter;
}
type Render = (document: Document, rendering: Rendering) => Promise<Uint8Array>;

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export const formats: Readonly<Record<Format, Render>> = {
  html: async (document, { theme, draft }) => {
    const { renderHtml } = await import('../../render/html.js');
    return utf8(renderHtml(document, theme, { draft }));
  },
  pdf: async (document, { theme, draft, author, printer }) => {
    const [{ renderHtml }, { plainText }] = await Promise.all([
      import('../../render/html.js'),
      import('../../render/words.js'),
    ]);
    const { date, lang } = document.situation;
    const about = { title: plainText(document.title), author, date, lang };
    return (await printer()).print(renderHtml(document, theme, { draft, fonts: 'installed' }), about);
  },
  docx: async (document, { theme, draft, author }) => {
    const { renderDocx } = await import('../../render/docx.js');
    return renderDocx(document, theme, { draft, author });
  },
  md: async (document, { theme, draft }) => {
    const { renderMarkdown } = await import('../../render/markdown.js');
    return utf8(renderMarkdown(document, theme, { draft }));
  },
  txt: async (document, { theme, draft }) => {
    const { renderText } = await import('../../render/text.js');
    return utf8(renderText(document, theme, { draft }));
  },
  json: async (document) => {
    const { renderJson } = await import('../../render/json.js');
    return utf8(renderJson(document));
  },
};
