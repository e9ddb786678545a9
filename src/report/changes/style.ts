/** How a report of changes is written: as Markdown for a comment, or for a terminal. */
import { createColors } from 'picocolors';
import { harmless } from '../../workspace/characters.js';
import { proseMarkdown } from '../markdown/prose.js';
import type { Words } from './changes.js';

export interface Style {
  /** Any text of a workspace. */
  readonly text: (text: string) => string;
  readonly strong: (written: string) => string;
  readonly heading: (level: 1 | 2 | 3, written: string) => string;
  readonly item: (written: string) => string;
  /** Words of a text, with what was taken out and what was put in. */
  readonly words: Readonly<Record<Words['change'], (written: string) => string>>;
  readonly quotation: (written: string) => string;
}

/** A mark that touches a space marks nothing in Markdown. */
const tight = (mark: string) => (written: string) =>
  written.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, inner: string, after: string) =>
    inner === '' ? written : `${before}${mark}${inner}${mark}${after}`,
  );

/** The space around words is between them and their neighbours. */
const spaced = (text: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}${proseMarkdown(inner)}${after}`;
};

export const markdownStyle: Style = {
  text: spaced,
  strong: (written) => `**${written}**`,
  heading: (level, written) => `${'#'.repeat(level)} ${written}`,
  item: (written) => `- ${written}`,
  words: { same: (written) => written, removed: tight('~~'), added: tight('**') },
  quotation: (written) => `> ${written}`,
};

export function terminalStyle(color: boolean): Style {
  const colors = createColors(color);
  return {
    text: harmless,
    strong: colors.bold,
    heading: (level, written) => (level === 1 ? colors.bold(written.toUpperCase()) : colors.bold(written)),
    item: (written) => `  - ${written}`,
    words: {
      same: (written) => written,
      removed: (written) => written.replace(/^(\s*)(.*?)(\s*)$/s, (_, a, b, c) => `${a}${colors.red(`[-${b}-]`)}${c}`),
      added: (written) => written.replace(/^(\s*)(.*?)(\s*)$/s, (_, a, b, c) => `${a}${colors.green(`{+${b}+}`)}${c}`),
    },
    quotation: (written) => `    ${written}`,
  };
}
