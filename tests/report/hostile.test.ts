/** Whatever anything is called, it prints harmlessly in every format, and reads back as it was where the format can hold it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { About, Formatter } from '../../src/report/format.js';
import { reports } from '../../src/report/formats.js';
import type { ClauseId, Diagnostic, IsoDate, OfferId, Place } from '../../src/shapes.js';
import { htmlOfMarkdown, tagsOfHtml, textOfHtml, wordsIn } from '../render/read.js';
import { about, unknownKey } from './findings.js';
import { naive } from './naive.js';
import { readCommand, readJunit, readSarif } from './read.js';

const TRICKS = [
  '\u001b[2J',
  '\r\n::error::x',
  '\n::stop-commands::x',
  '##[error]x',
  ']]>',
  '<script>alert(1)</script>',
  '<!-- ',
  '&lt;',
  '\u202eabc\u200f',
  '\u0000',
  '\u009b31m',
  '\ud800',
  '\ufffe',
  '%0A::error::x',
  ':a,b=c::',
  '@everyone',
  '| a | b |\n|---|---|',
  '\n# x\n- y\n> z',
  '`a` **b** [c](http://x.example) ![d](http://x.example/d.png)',
  '"\'',
  '\\',
  '\u2028',
  '\t',
  'é日😀',
  'x'.repeat(20_000),
];
const name = fc
  .array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 })
  .map((parts) => `N${parts.join('')}N`);

interface Names {
  readonly key: string;
  readonly file: string;
  readonly offer: string;
  readonly label: string;
  readonly reason: string;
}
const names: fc.Arbitrary<Names> = fc.record({ key: name, file: name, offer: name, label: name, reason: name });
const plain: Names = { key: 'K', file: 'F', offer: 'O', label: 'L', reason: 'R' };

const spot = { line: 2, column: 3, offset: 12 };
const placeIn = (file: string): Place => ({ file, start: spot, end: { ...spot, column: 5, offset: 14 } });

/** Two findings, and one that somebody has excused. */
function written(format: Formatter, { key, file, offer, label, reason }: Names): string {
  const at = placeIn(file);
  const related = [{ at, label: { fr: label, en: label } }];
  const subject = { offer: offer as OfferId, clause: offer as ClauseId };
  const finding = unknownKey(key, at, { related, subject, clash: ['1'] });
  const waiver = { rule: 'x', reason, author: key, until: '2027-01-01' as IsoDate, at };
  const sources = [{ path: file, text: `a\n  ${key}\n` }];
  const more: About = { ...about, sources, waived: [{ finding: { ...finding, code: 'x' }, waiver }] };
  return format([finding, { ...finding, code: 'y' }], more);
}

/** What a terminal or a log obeys, beside the line feed. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const visible = (text: string): string =>
  text
    .replace(/[\t\n]/g, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{NChar}\p{DI}\ufff9-\ufffb]/gu,
      (hidden) => `<U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
const said = (key: string): string => `La clé « ${key} » n’existe pas ici.`;

/** Throws where the names did something else than stand there. */
type Harmless = (text: string, names: Names) => void | Promise<void>;

const checks: Readonly<Record<keyof typeof reports, Harmless>> = {
  pretty: (text, { key, offer }) => {
    expect(text).not.toMatch(OBEYED);
    expect(text).not.toMatch(/^::/m);
    expect(text).toContain(`\n  ${visible(said(key))}\n`);
    expect(text).toContain(`\n  Concerne : offre ${visible(offer)}, clause ${visible(offer)}\n`);
    expect(text.match(/^ {2}Pourquoi : /gm)).toHaveLength(2);
  },
  json: (text, { key, file, reason }) => {
    expect(text).not.toMatch(OBEYED);
    const { diagnostics, waived } = JSON.parse(text) as {
      diagnostics: Diagnostic[];
      waived: { waiver: { reason: string } }[];
    };
    expect(diagnostics.map(({ message, at }) => [message.fr, at?.file])).toEqual([
      [said(key), file],
      [said(key), file],
    ]);
    expect(waived[0]?.waiver.reason).toBe(reason);
  },
  sarif: (text, { key, file, label, reason }) => {
    expect(text).not.toMatch(OBEYED);
    const results = readSarif(text).runs[0]?.results ?? [];
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(['schema-key-unknown', 'x', 'y']);
    for (const { message, locations, relatedLocations } of results) {
      expect(message.text.startsWith(said(key))).toBe(true);
      expect(relatedLocations[0]?.message.text).toBe(label);
      const { uri = '' } = locations[0]?.physicalLocation.artifactLocation ?? {};
      expect(uri).toMatch(/^[\w.~!*'()%/-]+$/);
      expect(decodeURIComponent(uri)).toBe(file.replace(/\p{Cs}/gu, '\ufffd'));
    }
    expect(results.flatMap(({ suppressions }) => suppressions).map(({ justification }) => justification)).toEqual([
      reason,
    ]);
  },
  junit: async (text, { key }) => {
    expect(text).not.toMatch(OBEYED);
    const { testsuite } = await readJunit(text);
    const failures = testsuite.flatMap(({ testcase }) => testcase.flatMap(({ failure = [] }) => failure));
    const legal = said(key).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, visible);
    expect(failures.map(({ message }) => message)).toEqual([legal, legal]);
  },
  github: (text, { key, file }) => {
    expect(text).not.toMatch(OBEYED);
    const lines = text.trimEnd().split('\n').map(readCommand);
    expect(lines.map((line) => line?.name)).toEqual(['error', 'error', undefined]);
    for (const command of lines.slice(0, 2)) {
      expect(command?.data.split('\n')[0]).toBe(visible(said(key)));
      expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
      expect(command?.properties.file).toBe(visible(file));
    }
  },
  markdown: (text, { key, reason }) => {
    expect(text).not.toMatch(OBEYED);
    expect(text).not.toMatch(/\\?@(?!<!-- -->)/);
    const html = htmlOfMarkdown(text.replaceAll('@<!-- -->', '@'));
    const shape = htmlOfMarkdown(written(markdown, plain));
    expect(tagsOfHtml(html)).toEqual(tagsOfHtml(shape));
    const words = wordsIn(textOfHtml(html)).join(' ');
    for (const each of [said(key), reason]) expect(words).toContain(wordsIn(visible(each)).join(' '));
  },
};

const formatters = Object.fromEntries(
  await Promise.all(Object.entries(reports).map(async ([format, load]) => [format, await load()] as const)),
) as Readonly<Record<keyof typeof reports, Formatter>>;
const { markdown } = formatters;

const stands = (format: Formatter, harmless: Harmless, given: Names) => harmless(written(format, given), given);
const property = (format: Formatter, harmless: Harmless) =>
  fc.asyncProperty(names, async (given) => stands(format, harmless, given));

describe.each(Object.keys(reports) as (keyof typeof reports)[])('%s', (format) => {
  test('prints any name harmlessly', async () => {
    await fc.assert(property(formatters[format], checks[format]), { numRuns: 60 });
  });
  test.each(TRICKS.map((trick) => [JSON.stringify(trick).slice(0, 40), trick] as const))(
    'prints %s',
    async (_, trick) => {
      const given = { key: trick, file: `a${trick}`, offer: `o${trick}`, label: trick, reason: `r${trick}` };
      await stands(formatters[format], checks[format], given);
    },
  );
  // A check that a formatter without escaping would pass checks nothing.
  test('that escapes nothing is caught', async () => {
    const { failed } = await fc.check(property(naive[format], checks[format]), { numRuns: 200 });
    expect(failed).toBe(true);
    await stands(naive[format], checks[format], plain);
  });
});
