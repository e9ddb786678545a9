/** The matrix, as it is printed, says of each task what the clauses of the same plan say. */
import { expect, test } from 'vitest';
import { prepare, type LedgerEntry } from '../../src/assemble/prepare.js';
import { evaluate } from '../../src/language/condition/evaluate.js';
import { typograph } from '../../src/language/text/typograph.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import type { Document, Many, Party } from '../../src/shapes.js';
import { theme } from '../render/theme.js';
import { documentName, documents, report, workspace } from '../starter/starter.js';

const matrices = documents.filter(({ plan }) => plan === 'responsibility-matrix');

/** The rows under the heads of its tables: task, host, client, clause. */
const printed = (document: Document): Many<Many<string>> =>
  renderMarkdown(document, theme)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('\\', '').replaceAll('*', '')))
    .filter(([task = '']) => task !== 'Activité' && !/^:?-+:?$/.test(task));

function mark(duties: Many<LedgerEntry>, party: Party): string {
  const owed = duties.find((entry) => entry.kind === 'duty' && entry.of === party);
  if (!owed) return '—';
  if (owed.qualifiers.includes('price:paid')) return 'Sur devis';
  return owed.qualifiers.includes('price:option') ? 'En option' : 'Responsable';
}

/** Each task that the plan has, and who owes it by the clauses. */
function owed(document: Document): Many<Many<string>> {
  const { ledger, facts } = prepare(workspace, document.situation, report);
  return Object.entries(workspace.vocabulary.activities)
    .filter(([, { matrix, applies }]) => matrix && (!applies || evaluate(applies, facts) === 'true'))
    .map(([id, { title }]) => {
      const duties = ledger.filter(
        (entry) => entry.kind === 'duty' && entry.activity === id && entry.nature === 'contractual',
      );
      return [typograph(title.fr), mark(duties, 'host'), mark(duties, 'client')];
    });
}

test.each(matrices.map((document) => [documentName(document), document] as const))('%s', (_name, document) => {
  const rows = printed(document);
  expect(rows.map((row) => row.slice(0, 3)).sort()).toEqual(owed(document).toSorted());
  expect(rows.filter(([, , , clause = '']) => !/\d/.test(clause))).toEqual([]);
  expect(new Set(rows.map(([, host]) => host))).toContain('Responsable');
});

test('every plan of every audience has its matrix', () => {
  expect(matrices).toHaveLength(new Set(matrices.map(documentName)).size);
  expect(new Set(matrices.map(({ situation }) => situation.offer))).toEqual(new Set(Object.keys(workspace.offers)));
});
