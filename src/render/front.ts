/** What stands above the text in every format: title, offer and audience, version. */
import type { Document } from '../shapes.js';
import type { Words } from './html/views.js';
import { plainText } from './words.js';

export interface Front {
  readonly title: string;
  readonly subtitle: string;
  /** "Version 2027.1". */
  readonly version: string;
  /** "en vigueur le 1er janvier 2027". */
  readonly effective: string;
}

export function frontOf(document: Document, words: Words): Front {
  const { version, effective } = document.edition;
  return {
    title: plainText(document.title),
    subtitle: plainText(document.subtitle),
    version: `${words.version ?? ''} ${version}`.trim(),
    effective: effective,
  };
}
