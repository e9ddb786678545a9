import type { Lang } from '../../shapes.js';
import { LOCALES } from './properties.js';
import { HEAD, NAMESPACES } from './xml.js';

/** The layout of today's Word, and no question when the file is opened. */
export function settingsXml(lang: Lang): string {
  const { text, decimal, separator } = LOCALES[lang];
  return [
    `${HEAD}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>`,
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${text}"/><w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val="${separator}"/></w:settings>`,
  ].join('');
}
