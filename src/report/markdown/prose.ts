import { textMarkdown } from '../../render/markdown/inlines.js';
import { harmless } from '../../workspace/characters.js';

/** Text on one line in which nothing is markup, nothing is hidden, and nobody is called by name: a comment with "@name" would. */
export const proseMarkdown = (text: string): string => textMarkdown(harmless(text)).replaceAll('\\@', '@<!-- -->');
