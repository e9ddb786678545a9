import type { Changes } from '../changed.js';

/** A pack of one rule, on how long copies are kept: a year, unless it asks for something else. */
export const copiesRule = ({
  kind = 'constraint',
  severity = 'error',
  require = '!has(offer.backup.retention_days) || offer.backup.retention_days >= 365',
}: {
  readonly kind?: string;
  readonly severity?: string;
  readonly require?: string;
}): Changes => ({
  'packs/trade.yaml': [
    [
      '',
      `id: trade
title: Métier
rules:
  - id: R-1
    title: Copies longues
    kind: ${kind}
    severity: ${severity}
    require: '${require}'
    source: { cite: Usage, status: trade }
    says: Les copies ne sont pas gardées assez longtemps.
    advice: Gardez-les plus longtemps.
`,
    ],
  ],
});
