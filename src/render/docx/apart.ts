import { paragraphXml } from './paragraph.js';

const BETWEEN = /<\/w:tbl>((?:<w:bookmark(?:Start|End)[^>]*>)*)(?=<w:tbl>|$)/g;

/** Tables that touch would be one in Word, and a text ends with a paragraph: a small empty one stands after such a table. */
export const apart = (body: string): string =>
  body.replace(BETWEEN, (_, marks: string) => `</w:tbl>${paragraphXml('', { style: 'TexteTableau' })}${marks}`);
