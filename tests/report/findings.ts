import { diagnose, type Finding } from '../../src/diagnostics/diagnose.js';
import type { About } from '../../src/report/format.js';
import type { Diagnostic, Place } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { ruler } from '../../src/workspace/ruler.js';

/** The place of `words`, which stand once in the file. */
export function placeOf(file: SourceFile, words: string): Place {
  const start = file.text.indexOf(words);
  if (start === -1 || file.text.includes(words, start + 1)) throw new Error(`${words} does not stand once`);
  return ruler(file).place(start, start + words.length);
}

export const unknownKey = (key: string, at?: Place, more: Finding = {}): Diagnostic =>
  diagnose('schema-key-unknown', { key, nearest: [], allowed: [] }, { at, ...more });

/** A report about nothing in particular. */
export const about: About = {
  lang: 'fr',
  color: false,
  sources: [],
  folder: '',
  findables: [],
  checked: [],
  waived: [],
  clean: 'Rien à redire.\n',
  failOn: 'error',
  version: '1.2.3',
};
