import { clean } from '../clean.js';

/**
 * Text of one node, so that nothing in it is markup, whatever node comes before or after: CommonMark, tables, formulas,
 * and the bare addresses that some readers turn into links.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]<|~$@]/g, '\\$&')
    .replace(/&(?=[#a-z]|$)/gi, '\\&')
    .replace(/:(?=\S)/g, '\\:')
    .replace(/(^w{0,2}|www)\.(?=\S)/gi, '$1\\.')
    .replace(/!$/, '\\!')
    .replace(/^\//, '\\/')
    .replace(/(^|\])\(/g, '$1\\(')
    .replace(/(^|\s)#/g, '$1\\#');
}

/** A whole line: nothing at its start opens a list, a quotation, a definition or a rule. */
export function escapeLine(line: string): string {
  return line.replace(/^([-+=>:])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** An address that may be linked, for angle brackets: it holds none, and no space. */
export const escapeAddress = (href: string): string => clean(href).replace(/&(?=#?\w+;)/g, '&amp;');
