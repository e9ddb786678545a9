/** What a customer's texts may hold. They print as they are, wherever they stand: nothing in them is markup. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import type { Dict, FactType } from '../shapes.js';
import type { Form } from './form.js';

/** The one field of free prose; every other stands in a sentence or in a cell. */
const PROSE = 'order.needs';
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
];

/** Hidden and control characters are refused by the reader of the file itself. */
export function checkTexts(form: Form, types: Dict<FactType>, report: Report): void {
  for (const key of Object.keys(form.facts)) {
    const text = form.text(key);
    if (text === undefined) continue;
    const path = `${form.root}.${key}`;
    const title = types[path]?.title ?? key;
    const finding = { at: form.at(key), clash: [path] };
    if (path !== PROSE && /[\n\t]/.test(text)) report(diagnose('sale-text-lines', { title }, finding));
    const word = mixedWord(text);
    if (word !== undefined) report(diagnose('sale-text-scripts', { title, word }, finding));
  }
}

/** The first word whose letters come from two alphabets: "Pаypal" with a Cyrillic а. */
export function mixedWord(text: string): string | undefined {
  return text.split(/[^\p{L}\p{M}]+/u).find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}
