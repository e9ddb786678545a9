/** One self-contained HTML file: no script, no request, fonts inside. Printed, it is the PDF. */
import type { Document } from '../shapes.js';
import { contentsOf } from './contents.js';
import { blocksHtml } from './html/blocks.js';
import { cssString } from './html/escape.js';
import { html, inlineHtml, type Writing } from './html/inlines.js';
import { frontOf, type Front } from './front.js';
import type { RenderOptions, Theme } from './theme/theme.js';
import type { Words } from './theme/words.js';

export function renderHtml(document: Document, theme: Theme, options: RenderOptions = {}): string {
  const { lang } = document.situation;
  const words = theme.words[lang];
  const seen = { values: false, terms: false, emphasis: false };
  const { fonts = 'embedded' } = options;
  const writing: Writing = { theme, words, paper: fonts === 'installed', linked: new Set(), seen };
  const body = html(blocksHtml(document.blocks, writing));
  const front = frontOf(document, words);
  const draft = options.draft === true;
  const slanted = fonts === 'embedded' && seen.emphasis;
  const styles = theme.styles[fonts] + (slanted ? theme.styles.italic : '');
  return theme.layouts.document({
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    draft,
    contractual: document.nature === 'contractual',
    title: html(inlineHtml(document.title, writing)),
    titleText: front.title,
    subtitle: document.subtitle.length > 0 ? html(inlineHtml(document.subtitle, writing)) : null,
    description: [front.title, front.subtitle, front.version].filter((part) => part !== '').join('. '),
    version: document.edition.version,
    effective: front.effective,
    effectiveDate: document.edition.effective,
    hash: document.hash,
    words,
    styles: html(styles + running(front, words, draft)),
    contents: contentsOf(document.blocks),
    body,
    plainLines: front.plainLines,
    values: seen.values,
    terms: seen.terms,
  });
}

/** What page headers and footers print: style sheets read it as var(--running-title) and so on. */
function running(front: Front, words: Words, draft: boolean): string {
  const mark = draft ? (words.draft ?? '') : '';
  const strings = {
    title: front.title,
    subtitle: front.subtitle,
    version: mark === '' ? front.version : `${mark} · ${front.version}`,
    draft: mark,
    page: `${words.page ?? ''}\u00A0`,
    of: ` ${words.of ?? ''} `,
  };
  const properties = Object.entries(strings).map(([name, text]) => `--running-${name}:${cssString(text)}`);
  return `:root{${properties.join(';')}}`;
}
