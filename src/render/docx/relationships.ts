/** How the parts of the file name each other. */
import type { Many } from '../../shapes.js';
import { escapeXml, HEAD, OFFICE, PACKAGE } from './xml.js';

/** Headers and footers, as the pages name them. */
export const FURNITURE =
  '<w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirstHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/>';

/** Parts beside the text, below word/: id of the relationship, kind, file. */
const BESIDE = [
  ['rIdStyles', 'styles', 'styles.xml'],
  ['rIdSettings', 'settings', 'settings.xml'],
  ['rIdNumbering', 'numbering', 'numbering.xml'],
  ['rIdFonts', 'fontTable', 'fontTable.xml'],
  ['rIdHeader', 'header', 'header.xml'],
  ['rIdFirstHeader', 'header', 'first-header.xml'],
  ['rIdFooter', 'footer', 'footer.xml'],
] as const;

const OFFICE_RELATIONSHIPS = `${OFFICE}/relationships`;
const CORE = 'docProps/core.xml';
const EXTENDED = 'docProps/app.xml';
const TEXT = 'word/document.xml';

const relationships = (each: Many<string>): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
const relationship = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;

export const packageRelationships = relationships([
  relationship('rIdText', `${OFFICE_RELATIONSHIPS}/officeDocument`, TEXT),
  relationship('rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, CORE),
  relationship('rIdExtended', `${OFFICE_RELATIONSHIPS}/extended-properties`, EXTENDED),
]);

export const textRelationships = (addresses: Many<readonly [id: string, href: string]>): string =>
  relationships([
    ...BESIDE.map(([id, kind, file]) => relationship(id, `${OFFICE_RELATIONSHIPS}/${kind}`, file)),
    ...addresses.map(([id, href]) =>
      relationship(id, `${OFFICE_RELATIONSHIPS}/hyperlink`, escapeXml(href), ' TargetMode="External"'),
    ),
  ]);

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const overrides = [
  [`/${TEXT}`, `${WORD}.document.main+xml`],
  ...BESIDE.map(([, kind, file]) => [`/word/${file}`, `${WORD}.${kind}+xml`]),
  [`/${CORE}`, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [`/${EXTENDED}`, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);

export const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
