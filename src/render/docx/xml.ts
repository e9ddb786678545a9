/** Text and attributes of XML: the signs to escape are those of HTML, and what XML forbids is cleaned away as there. */
export { escapeHtml as escapeXml } from '../html/escape.js';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const FORMATS = 'http://schemas.openxmlformats.org';
export const OFFICE = `${FORMATS}/officeDocument/2006`;
export const PACKAGE = `${FORMATS}/package/2006`;

/** Namespaces of every part that holds text. */
export const NAMESPACES = `xmlns:w="${FORMATS}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships"`;
