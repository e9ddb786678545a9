/** What a reader of each format sees, got without our own code. */
import { marked } from 'marked';

const INLINE = /^\/?(?:a|span|strong|em|data|dfn|time)$/;
const TAG = /<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi;

/** Text of HTML: tags of blocks part words, those of phrases do not. */
export function textOfHtml(html: string): string {
  return html
    .replace(TAG, (_, name: string) => (INLINE.test(name) ? '' : '\n'))
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Tags with the names of their attributes: what a hostile value must not change. */
export function tagsOfHtml(html: string): readonly string[] {
  return [...html.matchAll(TAG)].map(([, name = '', attributes = '']) =>
    [
      name.toLowerCase(),
      ...[...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, attribute = '']) => attribute),
    ].join(' '),
  );
}

/** The parts of a page that show the tree: title, subtitle, text. */
export function treeOfPage(html: string): string {
  const between = (open: RegExp, close: string): string => {
    const start = open.exec(html);
    if (!start) return '';
    const from = start.index + start[0].length;
    return html.slice(from, html.indexOf(close, from));
  };
  return [between(/<h1>/, '</h1>'), between(/<p class="subtitle">/, '</p>\n'), between(/<main[^>]*>/, '</main>')].join(
    '\n',
  );
}

/** HTML of Markdown, by a reader that knows tables and bare addresses. */
export const htmlOfMarkdown = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true });

export const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
