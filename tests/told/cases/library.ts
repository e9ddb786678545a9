/** What a check of the whole workspace tells of the schema, waivers, promises of pages, announcements, and of a value that is blank. */
import type { Changes } from '../../changed.js';
import { copiesRule } from '../../check/copies-rule.js';
import { written, type ToldCases } from '../told.js';

const check = 'clausier check';
const since = 'clausier check --base HEAD';
const facts = 'vocabulary/facts.schema.json';
const offer = 'offers/pro.yaml';
const waiver = (rule: string, until: string, reason = 'Avis attendu'): Changes => ({
  [offer]: [['sold_to:', `waivers: [{ rule: ${rule}, reason: ${reason}, author: A. B., until: ${until} }]\nsold_to:`]],
});
const promise = (more: string): Changes => ({
  'claims/prices.yaml': [
    ['', `claims:\n  - { page: Prix, offer: pro, says: Copies gardées, path: offer.backup.retention_days, ${more} }\n`],
  ],
});
const kept = (days: number): Changes => ({ [offer]: [['retention_days: 60', `retention_days: ${String(days)}`]] });

export const library: ToldCases = {
  'schema-broken': written(check, { [facts]: [['"maximum": 400,', '"maximun": 400,']] }),
  'waiver-unknown': written(check, waiver('law-foriegn', '2027-12-31'), waiver('law-foreign', '2027-12-31')),
  'waiver-expired': written(check, waiver('law-foreign', '2026-12-31'), waiver('law-foreign', '2027-12-31')),
  'waiver-unused': written(check, waiver('id-twice', '2027-12-31'), {}),
  'waiver-refused': written(
    check,
    { ...copiesRule({ severity: 'block' }), ...waiver('R-1', '2027-12-31') },
    { ...copiesRule({}), ...waiver('R-1', '2027-12-31') },
  ),
  'waiver-unargued': written(
    check,
    waiver('R-1', '2027-12-31', 'Validé par le service juridique'),
    waiver('R-1', '2027-12-31', 'le client paie moitié prix et garde ses propres copies'),
    copiesRule({ kind: 'presumed_unfair' }),
  ),
  'claim-untrue': written(check, promise('value: 90'), promise('value: 60')),
  'claim-value': written(check, promise('value: soixante'), promise('value: 60')),
  'claim-audience': written(check, promise('audience: consumer, value: 60'), promise('value: 60')),
  'value-missing': written(
    'clausier build --offer pro --audience professional --doc cgv --format html',
    { [offer]: [['name: Pro', 'name: "\u00a0"']] },
    {},
    { 'clauses/backups.yaml': [['restaure le site sur demande. Voir', 'restaure {{offer.name}} sur demande. Voir']] },
  ),
  'change-unannounced': {
    given: { [facts]: [['"maximum": 400,', '"maximum": 400, "better": "higher",']] },
    before: ['git init -q', 'git add -A', `git commit -qm 'Conditions de départ'`],
    bad: { changes: kept(30), typed: [since] },
    good: {
      changes: {
        ...kept(30),
        'clausier.yaml': [
          [
            'languages:',
            `changes:
  - { on: 2027-02-01, about: [offer.backup.retention_days], says: Les copies sont gardées trente jours. }
languages:`,
          ],
        ],
      },
      typed: [since],
    },
  },
};
