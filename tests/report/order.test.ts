import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { REPORTS, reports } from '../../src/report/formats.js';
import type { IsoDate, OfferId } from '../../src/shapes.js';
import { about, placeOf, unknownKey } from './findings.js';

const file = { path: 'a.yaml', text: 'topic: a\nwhne: x\n' };
const findings = [
  unknownKey('whne', placeOf(file, 'whne')),
  unknownKey('topic', placeOf(file, 'topic')),
  diagnose('yaml-key-twice', { key: 'topic' }, { at: placeOf(file, 'topic') }),
  diagnose('browser-missing', {}),
  ...['pro', 'basic'].map((offer) => unknownKey('x', undefined, { subject: { offer: offer as OfferId } })),
];
const waiver = { rule: 'x', reason: 'R', author: 'A', until: '2027-01-01' as IsoDate, at: placeOf(file, 'topic') };
const waived = findings.map((finding) => ({ finding: { ...finding, code: 'x' }, waiver }));

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

test('what keeps a file from being read comes before what follows from it', async () => {
  const follows = diagnose(
    'name-unknown',
    { kind: 'clause', name: 'a.b', nearest: [] },
    { at: placeOf(file, 'topic') },
  );
  const report = (await reports.json())([follows, unknownKey('whne', placeOf(file, 'whne'))], { ...about, waived: [] });
  expect(report.indexOf('schema-key-unknown')).toBeLessThan(report.indexOf('name-unknown'));
});

test.each(REPORTS)('%s does not depend on the order of discovery', async (format) => {
  const formatter = await reports[format]();
  const expected = formatter(findings, { ...about, waived });
  fc.assert(
    fc.property(shuffled(findings), shuffled(waived), (found, excused) => {
      expect(formatter(found, { ...about, waived: excused })).toBe(expected);
    }),
  );
});
