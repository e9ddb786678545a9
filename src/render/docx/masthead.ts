/** What stands above the text: title, offer and audience, version, what the document is worth. */
import type { Document } from '../../shapes.js';
import type { Front } from '../front.js';
import { inlinesXml, run } from './inlines.js';
import { paragraphXml } from './paragraph.js';
import type { Writing } from './writing.js';

export function mastheadXml(document: Document, front: Front, draft: boolean, writing: Writing): string {
  const { words } = writing;
  const line = (style: string, text: string): string => (text === '' ? '' : paragraphXml(run(text), { style }));
  const subtitle = inlinesXml(document.subtitle, writing);
  const nature = (document.nature === 'contractual' ? words.contractual : words.informative) ?? '';
  return [
    draft ? line('Projet', words.draft_note ?? '') : '',
    paragraphXml(inlinesXml(document.title, writing), { style: 'Title' }),
    subtitle === '' ? '' : paragraphXml(subtitle, { style: 'Subtitle' }),
    line('Mention', spaced([comma(front.version, words.effective), words.effective, front.effective])),
    front.plainLines ? line('Mention', words.plain_note ?? '') : '',
    line('Empreinte', spaced([nature, nature === '' ? '' : '·', words.hash, document.hash])),
  ].join('');
}

const comma = (version: string, next: string | undefined): string => (next ? `${version},` : version);
const spaced = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
