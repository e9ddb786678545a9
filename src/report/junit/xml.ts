/** XML 1.0, written so that any text can stand in it. */
import type { Many } from '../../shapes.js';
import { codeName, replaceHidden } from '../../workspace/characters.js';

/** What XML 1.0 cannot hold, not even as a reference. */
const ILLEGAL = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and values alike. A hidden character becomes a reference, which reads back as itself, or its name where there can be none. */
export function escapeXml(text: string): string {
  const seen = replaceHidden(text, (character) => (ILLEGAL.test(character) ? `<${codeName(character)}>` : character));
  return replaceHidden(
    seen.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark),
    reference,
  );
}

const reference = (character: string): string => `&#${String(character.codePointAt(0))};`;

/** A reader folds the line feeds and tabs of a value into spaces, unless they are references. */
const value = (text: string): string => escapeXml(text).replace(/[\t\n]/g, reference);

/** `children` are elements that are written already; `text` is not. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: Many<string> = [],
  text = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, one]) =>
    one === undefined ? [] : [` ${key}="${value(String(one))}"`],
  );
  const inner = children.length > 0 ? `\n${children.join('\n')}\n` : escapeXml(text);
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}
