import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/docx.js';
import type { Document, DocumentId } from '../../src/shapes.js';
import { documents } from './arbitrary.js';
import { contract, sample } from './sample.js';
import { silent, theme } from './theme.js';
import { clause, documentOf, link, list, paragraph, reference, section, strong, table, term } from './tree.js';
import {
  childrenOf,
  namedIn,
  paragraphsOf,
  parseXml,
  partsOf,
  shownIn,
  styleOf,
  textPart,
  valueOf,
  type Parts,
} from './word.js';
import { faultsOf } from './word-faults.js';

const open = (document: Document, draft = false): Parts =>
  partsOf(renderDocx(document, theme, { author: 'Hébergeur Exemple', draft }));
const styled = (parts: Parts, style: string): readonly string[] =>
  paragraphsOf(parts)
    .filter((each) => styleOf(each) === style)
    .map((each) => shownIn(each).replaceAll('\n', '\t'));

describe.each([
  ['terms', sample],
  ['a contract', contract],
])('%s', (_, document) => {
  test('is a file that Word opens, also as a draft', () => {
    expect(faultsOf(open(document))).toEqual([]);
    expect(faultsOf(open(document, true))).toEqual([]);
  });

  test('has the same bytes each time', () => {
    expect(renderDocx(document, theme, { author: 'A' })).toEqual(renderDocx(document, theme, { author: 'A' }));
  });
});

test('whatever the tree, Word opens it', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(faultsOf(partsOf(renderDocx(document, silent, { author: '' })))).toEqual([]);
    }),
  );
});

test.each([
  ['word/document.xml', '</w:p>', '', 'unexpected close tag'],
  ['word/document.xml', 'w:anchor="cgv_backups"', 'w:anchor="nowhere"', 'no bookmark nowhere'],
  ['word/document.xml', 'w:name="cgv_backups"', 'w:name="cgv_frame"', 'two bookmarks of one name'],
  ['word/document.xml', 'w:name="cgv_backups"', `w:name="c${'x'.repeat(40)}"`, 'not a name'],
  ['word/document.xml', '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading9"/>', 'no style Heading9'],
  ['word/document.xml', '<w:pStyle w:val="Heading1"/>', '<w:keepNext/><w:pStyle w:val="Heading1"/>', 'order of'],
  ['word/document.xml', 'r:id="rIdLink1"', 'r:id="rIdLink2"', 'no relationship rIdLink2'],
  ['word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="style.xml"', 'leads to style.xml'],
  ['[Content_Types].xml', '/word/header.xml', '/word/heading.xml', 'word/header.xml has no type'],
  ['word/numbering.xml', 'w:numId="2"', 'w:numId="3"', 'no list 2'],
])('a fault in %s would be seen: %s → %s', (path, from, to, told) => {
  const parts = new Map(open(sample));
  const whole = parts.get(path) ?? '';
  expect(whole).toContain(from);
  parts.set(path, whole.replace(from, to));
  expect(faultsOf(parts).join('\n')).toContain(told);
});

test('headings have the styles of Word, their numbers are those of the tree, and each has a bookmark', () => {
  const parts = open(sample);
  expect(styled(parts, 'Title')).toEqual(['Conditions générales de vente']);
  expect(styled(parts, 'Heading1').slice(0, 2)).toEqual(['I\tCadre', 'II\tLe service']);
  expect(styled(parts, 'Heading2').slice(0, 2)).toEqual(['1\tDéfinitions', '2\tSauvegardes et restauration']);
  expect(styled(parts, 'Heading3')).toContain('2.3\tRestauration');
  expect(styled(open(contract), 'Heading4')).toContain('2.3\tRestauration');
  const marks = namedIn(textPart(parts), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
  expect(marks).toEqual(expect.arrayContaining(['cgv_backups', 'backups_restoration', 'terme_backup']));
  const names = namedIn(parseXml(parts.get('word/styles.xml') ?? ''), 'w:name').map(valueOf);
  expect(names).toEqual(
    expect.arrayContaining(['Normal', 'Title', 'heading 1', 'heading 4', 'List Bullet', 'En clair']),
  );
});

test('a reference is a link to the clause, a term to its definition once in a clause, an address outside is one', () => {
  const parts = open(
    documentOf('T', '', [
      section(1, '1', 's', 'Définitions', [paragraph(term('site', 'Site', true))]),
      clause(2, '1.1', 'c', 'Clause', '', [
        paragraph(term('site', 'Site'), term('site', 'Site'), reference('s', 'article 1'), reference('x', 'article 9')),
        paragraph(link('https://a.example/?b=1&c', 'aide'), link('javascript:alert(1)', 'non')),
      ]),
    ]),
  );
  const links = namedIn(textPart(parts), 'w:hyperlink').map((each) => [
    each.attributes['w:anchor'] ?? each.attributes['r:id'],
    shownIn(each),
  ]);
  expect(links).toEqual([
    ['terme_site', 'Site'],
    ['s', 'article 1'],
    ['rIdLink1', 'aide'],
  ]);
  expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="https://a.example/?b=1&amp;c"');
});

test('ids that are long, or alike but for case and signs, have bookmarks of their own', () => {
  const long = `clause.${'x'.repeat(60)}`;
  const ids = [long, `${long}y`, 'a.b', 'a-b', 'A_B', '1.a'];
  const parts = open(
    documentOf(
      'T',
      '',
      ids.map((id) => section(1, null, id, 'X', [paragraph(reference(id, 'r'))])),
    ),
  );
  expect(faultsOf(parts)).toEqual([]);
  expect(namedIn(textPart(parts), 'w:bookmarkStart').length).toBe(ids.length);
  expect(namedIn(textPart(parts), 'w:hyperlink').length).toBeGreaterThanOrEqual(ids.length);
});

test('the contents are a field that is filled: sections, with links', () => {
  const parts = open(sample);
  expect(shownIn(namedIn(textPart(parts), 'w:sdt')[0] ?? textPart(parts))).toContain('Sommaire');
  expect(styled(parts, 'TOC1').slice(0, 2)).toEqual(['I\tCadre', 'II\tLe service']);
  expect(styled(parts, 'TOC2')).toContain('2\tSauvegardes et restauration');
  expect(parts.get('word/document.xml')).toContain(' TOC \\o "1-2" \\h \\z ');
  expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  expect(parts.get('word/document.xml')).not.toContain('w:dirty');
});

test('each numbered list counts from one', () => {
  const parts = open(
    documentOf('T', '', [list(true, 'a', 'b'), paragraph('x'), list(true, 'c', [paragraph('d'), list(true, 'e')])]),
  );
  const ids = paragraphsOf(parts).flatMap((each) =>
    namedIn(each, 'w:numPr').map((numbering) => childrenOf(numbering).map(valueOf).join('/')),
  );
  expect(ids).toEqual(['0/2', '0/2', '0/3', '0/3', '1/4']);
  expect(parts.get('word/numbering.xml')?.match(/<w:startOverride w:val="1"\/>/g)?.length).toBe(9);
});

test('a table repeats its header, cuts no row, and sets sums of money to the right; many columns turn the page', () => {
  const parts = open(sample);
  const tables = namedIn(textPart(parts), 'w:tbl').filter(
    (each) => valueOf(namedIn(each, 'w:tblStyle')[0]) === 'TableauContrat',
  );
  for (const each of tables) {
    const rows = namedIn(each, 'w:tr');
    expect(rows.map((row) => namedIn(row, 'w:cantSplit').length)).toEqual(rows.map(() => 1));
    expect(rows.map((row) => namedIn(row, 'w:tblHeader').length)).toEqual(
      rows.map((_, index) => (index === 0 ? 1 : 0)),
    );
    expect(namedIn(each, 'w:tblCaption').map(valueOf)).not.toEqual([undefined]);
    const grid = namedIn(each, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);
    expect(grid).toBe(Number(namedIn(each, 'w:tblW')[0]?.attributes['w:w']));
  }
  const prices = tables.at(-1);
  expect(prices && namedIn(prices, 'w:jc').map(valueOf)).toEqual(['right', 'right', 'right', 'right', 'right']);
  const turned = (columns: number): readonly unknown[] => {
    const cells = Array.from({ length: columns }, (_, index) => String(index));
    const wide = open(documentOf('T', '', [section(1, '1', 's', 'S', [table('C', cells, [cells])]), paragraph('x')]));
    expect(faultsOf(wide)).toEqual([]);
    return namedIn(textPart(wide), 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
  };
  expect(turned(6)).toEqual([undefined]);
  expect(turned(7)).toEqual([undefined, 'landscape', undefined]);
});

test('tables that follow each other stay two', () => {
  const one = table('', ['A', 'B'], [['x', 'y']]);
  const parts = open(documentOf('T', '', [one, one, section(1, null, 's', 'S', [one])]));
  expect(faultsOf(parts)).toEqual([]);
  expect(namedIn(textPart(parts), 'w:tbl').length).toBe(3);
});

test('a draft says so under the file’s properties, above its title, and on every page', () => {
  const draft = open(sample, true);
  const final = open(sample);
  expect(styled(draft, 'Projet')).toEqual(['Projet sans valeur contractuelle.']);
  expect(draft.get('docProps/core.xml')).toContain('<cp:contentStatus>Projet</cp:contentStatus>');
  for (const header of ['word/header.xml', 'word/first-header.xml']) {
    expect(draft.get(header)).toContain('string="PROJET"');
    expect(shownIn(parseXml(draft.get(header) ?? ''))).toContain('Projet');
  }
  for (const xml of final.values()) expect(xml).not.toMatch(/Projet sans|PROJET|contentStatus/);
});

test('pages say their number as a field, the title and the version above, the offer below', () => {
  const parts = open(sample);
  expect(shownIn(parseXml(parts.get('word/header.xml') ?? ''))).toBe('Conditions générales de vente\nVersion 2027.1');
  expect(shownIn(parseXml(parts.get('word/first-header.xml') ?? '')).trim()).toBe('');
  const footer = parseXml(parts.get('word/footer.xml') ?? '');
  expect(shownIn(footer)).toBe('Hébergement Standard, consommateurs résidant en France\nPage\u00A01 sur 1');
  expect(namedIn(footer, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'])).toEqual([
    ' PAGE ',
    ' NUMPAGES ',
  ]);
  expect(namedIn(textPart(parts), 'w:titlePg').length).toBe(1);
});

test('the file tells its title, who publishes it, its language, and the day of the situation, not of the clock', () => {
  const parts = open({ ...sample, title: [{ type: 'text', text: 'A & <b>' }] });
  const core = parseXml(parts.get('docProps/core.xml') ?? '');
  const told = Object.fromEntries(childrenOf(core).map((each) => [each.name, shownIn(each)]));
  expect(told).toMatchObject({
    'dc:title': 'A & <b>',
    'dc:creator': 'Hébergeur Exemple',
    'dc:language': 'fr-FR',
    'dcterms:created': '2027-01-01T00:00:00Z',
    'dcterms:modified': '2027-01-01T00:00:00Z',
  });
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
  expect(parts.get('word/settings.xml')).toContain('w:name="compatibilityMode"');
});

test('a bound document starts on a page of its own, contents of two levels too', () => {
  const bound = { ...section(1, null, 'cgv', 'CGV', [section(2, '1', 'a', 'A', [])]), document: 'cgv' as DocumentId };
  const breaks = (parts: Parts): readonly string[] =>
    paragraphsOf(parts)
      .filter((each) => namedIn(each, 'w:pageBreakBefore').length > 0)
      .map(shownIn);
  expect(breaks(open(documentOf('T', '', [section(1, null, 'p', 'P', []), bound])))).toEqual(['CGV']);
  expect(breaks(open(sample))).toEqual(['I\nCadre']);
});

test('fonts and colours are those of the style sheets', () => {
  const parts = partsOf(
    renderDocx(
      sample,
      { ...theme, tokens: { serif: "'Garamond & Co', Georgia, serif", sans: 'var(--other), Optima', ink: '#112233' } },
      { author: '' },
    ),
  );
  expect(faultsOf(parts)).toEqual([]);
  expect(parts.get('word/fontTable.xml')).toContain('<w:font w:name="Garamond &amp; Co"><w:altName w:val="Georgia"/>');
  expect(parts.get('word/styles.xml')).toContain('w:ascii="Garamond &amp; Co"');
  expect(parts.get('word/fontTable.xml')).toContain('<w:font w:name="Optima"><w:family');
  expect(parts.get('word/styles.xml')).toContain('w:val="112233"');
  expect(open(sample).get('word/fontTable.xml')).toContain(
    '<w:font w:name="Cambria"><w:altName w:val="Times New Roman"/>',
  );
});

test('Arabic reads from the right', () => {
  const arabic = { ...sample, situation: { ...sample.situation, lang: 'ar' as const } };
  const parts = open(arabic);
  expect(faultsOf(parts)).toEqual([]);
  expect(parts.get('word/styles.xml')).toContain('<w:bidi/>');
  expect(namedIn(textPart(parts), 'w:tbl').every((each) => namedIn(each, 'w:bidiVisual').length === 1)).toBe(true);
});

test('room to sign stays on the page of the words above it', () => {
  const signatures = { type: 'signatures' as const, parties: [{ party: 'host' as const, lines: [[]] }] };
  const parts = open(
    documentOf('T', '', [
      section(1, null, 's', 'S', [clause(2, null, 'c', 'C', '', [paragraph('a'), paragraph('b')]), signatures]),
    ]),
  );
  const held = (text: string): number =>
    paragraphsOf(parts).filter((each) => shownIn(each) === text && namedIn(each, 'w:keepNext').length > 0).length;
  expect([held('a'), held('b')]).toEqual([0, 1]);
});

test('a paragraph in bold stays with what it heads', () => {
  const parts = open(
    documentOf('T', '', [paragraph(strong('Article L. 1')), paragraph(strong('a'), 'b'), paragraph('c')]),
  );
  const held = paragraphsOf(parts).filter((each) => namedIn(each, 'w:keepNext').length > 0);
  expect(held.map(shownIn)).toEqual(['Article L. 1']);
});
