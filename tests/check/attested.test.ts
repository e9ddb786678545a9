import { expect, test } from 'vitest';
import { ATTESTED, pack, rule } from '../library/cases.js';
import { readSmall } from '../library/small.js';
import { checkSituation } from '../../src/check/check.js';
import { rulesOf } from '../../src/check/packs.js';
import type { Diagnostic } from '../../src/shapes.js';
import { situationsOf } from '../../src/situation/situations.js';

const ADDRESS = 'contact@atlas.example';

/** What the rule says of the small workspace, where its seller attests until that day. */
function found(until: string | undefined, more = ''): readonly Diagnostic[] {
  const attests = `"${ADDRESS}", attests: { audit: { by: A. B., on: 2026-01-01, until: ${String(until)} } }`;
  const { workspace, found: read } = readSmall({
    ...ATTESTED,
    ...pack(rule(`${more}attest: provider.attests.audit`)),
    ...(until === undefined ? {} : { 'providers/atlas.yaml': [[`"${ADDRESS}"`, attests]] }),
  });
  if (!workspace || read.length > 0) throw new Error(read.map(({ message }) => message.fr).join(' '));
  const findings: Diagnostic[] = [];
  for (const situation of situationsOf(workspace))
    checkSituation(workspace, rulesOf(workspace), situation, (finding) => findings.push(finding));
  return findings.filter(({ code }) => code === 'R-1');
}

test('what nobody attests is told, at the seller', () => {
  const [finding] = found(undefined);
  expect(finding?.message.fr).toContain('personne ne l’atteste : « Audit des sauvegardes »');
  expect(finding?.at?.file).toBe('providers/atlas.yaml');
});
test('an attestation holds until its last day, and no longer', () => {
  expect(found('2027-01-01')).toEqual([]);
  const [finding] = found('2026-12-31');
  expect(finding?.message.fr).toMatch(/elle l’était jusqu’au 31\sdécembre\s2026/u);
});
test('where the rule does not apply, nothing is asked', () => {
  expect(found(undefined, `applies: 'offer.backup.mode != offer.backup.mode', `)).toEqual([]);
});
