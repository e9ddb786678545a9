/** Documents of the starter as PDF: every kind, every offer, every audience. */
import { readPdf, type PdfFile } from '../../src/pdf/file.js';
import type { Printer } from '../../src/pdf/printer.js';
import { renderHtml } from '../../src/render/html.js';
import { plainText } from '../../src/render/words.js';
import type { Document, Many } from '../../src/shapes.js';
import { theme } from '../render/theme.js';
import { bare, contractOf, documentName, documents, nameOf, sell } from './starter.js';

const SAMPLE = [
  'shared-start fr-non-professional cgv',
  'wordpress-managed fr-consumer cgv',
  'vps fr-professional cgv',
  'shared-plus fr-consumer contract',
  'dedicated-managed fr-professional contract',
  'shared-pro fr-non-professional special-terms',
  'dedicated-managed fr-professional sla',
  'wordpress-managed fr-professional dpa',
  'vps fr-consumer responsibility-matrix',
  'shared-plus fr-non-professional warnings',
  'shared-start fr-consumer site-broken-guide',
  'shared-pro fr-consumer price-list',
  'wordpress-managed fr-consumer pre-contract-sheet',
  'shared-start fr-consumer withdrawal-form',
  '_catalogue fr-consumer plan-comparison',
];

const contracts = (): Many<Document> =>
  bare.filter((each) => SAMPLE.includes(`${nameOf(each)} contract`)).map((each) => contractOf(sell(each)));

/** The documents that are printed. */
export const printed: Many<Document> = [...documents, ...contracts()].filter((each) =>
  SAMPLE.includes(documentName(each)),
);

export interface Print {
  readonly document: Document;
  readonly pdf: Uint8Array;
  readonly file: PdfFile;
}

/** `style` is added to that of the theme. */
export async function print(document: Document, printer: Printer, style = ''): Promise<Print> {
  const { date, lang } = document.situation;
  const about = { title: plainText(document.title), author: 'Hébergeur Exemple', date, lang };
  const html = renderHtml(document, theme, { fonts: 'installed' }).replace(
    '</style>',
    `@media print { ${style} }</style>`,
  );
  const pdf = await printer.print(html, about);
  return { document, pdf, file: readPdf(pdf) };
}
