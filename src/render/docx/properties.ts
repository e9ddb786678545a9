/** What the file says of itself: title, author, dates of the situation and not of the day. */
import type { Document } from '../../shapes.js';
import { clean } from '../clean.js';
import type { Front } from '../front.js';
import { escapeXml, HEAD, OFFICE, PACKAGE } from './xml.js';

const DUBLIN = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

/** `status`: of a draft. */
export function coreXml({ situation, edition }: Document, front: Front, author: string, status: string): string {
  const element = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(clean(text))}</${name}>`;
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${situation.date}T00:00:00Z</dcterms:${name}>`;
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${DUBLIN} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    element('dc:title', front.title),
    element('dc:subject', front.subtitle),
    element('dc:creator', author),
    element('cp:lastModifiedBy', author),
    moment('created'),
    moment('modified'),
    element('dc:language', LOCALES[situation.lang].text),
    element('cp:version', edition.version),
    element('cp:contentStatus', status),
    '</cp:coreProperties>',
  ].join('');
}

export const extendedXml = `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>clausier</Application></Properties>`;

/** Language of the text, for spelling and for readers that speak. */
export const LOCALES = {
  fr: { text: 'fr-FR', decimal: ',', separator: ';' },
  en: { text: 'en-GB', decimal: '.', separator: ',' },
  ar: { text: 'ar-MA', decimal: ',', separator: ';' },
} as const;
