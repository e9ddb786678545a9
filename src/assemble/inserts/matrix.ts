/** The responsibility matrix: read off the ledger, never typed. One table per phase, one row per activity that applies. */
import type { Activity, ActivityId, Block, Inline, Many, Party } from '../../shapes.js';
import type { Filling } from '../text.js';
import { localised, text } from '../inline.js';
import type { LedgerEntry, Prepared } from '../prepare.js';
import { reference } from '../references.js';
import { word } from '../word.js';
import { applies } from './applies.js';
import type { Write } from './index.js';

const PHASES = ['before', 'delivery', 'use', 'incident', 'exit'] as const;

export const matrix: Write = (filling, _part, document) =>
  PHASES.flatMap((phase) => {
    const rows = Object.entries(filling.prepared.workspace.vocabulary.activities)
      .filter(
        ([, activity]) => activity.matrix && activity.phase === phase && applies(activity, filling.prepared.facts),
      )
      .map(([id, activity]) => row(filling, document, id as ActivityId, activity));
    return rows.length === 0 ? [] : [table(filling.prepared, phase, rows)];
  });

function table(prepared: Prepared, phase: string, rows: Many<Many<Many<Inline>>>): Block {
  const head = ['activity', 'host', 'client', 'clause'].map((id) => word(prepared, id));
  return { type: 'table', caption: word(prepared, `phase_${phase}`), head, rows, rowHeads: true };
}

/** Contractual duties on the activity; an activity that nobody owes shows a dash on both sides. */
function row(filling: Filling, document: Parameters<Write>[2], id: ActivityId, activity: Activity): Many<Many<Inline>> {
  const { prepared, holds, report } = filling;
  const entries = prepared.ledger.filter(
    (entry) =>
      entry.nature === 'contractual' && (entry.kind === 'duty' || entry.kind === 'declines') && entry.activity === id,
  );
  const carrier = entries.find((entry) => entry.kind === 'duty') ?? entries[0];
  const cite = carrier ? [reference(prepared, carrier.clause, document, holds, carrier.at, report)] : [];
  return [
    text(localised(activity.title, prepared.situation.lang)),
    word(prepared, mark(entries, 'host')),
    word(prepared, mark(entries, 'client')),
    cite,
  ];
}

function mark(entries: Many<LedgerEntry>, party: Party): string {
  const duty = entries.find((entry) => entry.kind === 'duty' && entry.of === party);
  if (!duty) return 'no_duty';
  if (duty.qualifiers.includes('price:paid')) return 'duty_paid';
  return duty.qualifiers.includes('price:option') ? 'duty_option' : 'duty';
}
