/** Tables made from facts: titles, units and order come from the facts schema. */
import type { Block, Fact, Facts, FactType, Inline, Many, Part, Workspace } from '../shapes.js';
import { factAt } from '../situation/facts.js';
import { text, value } from './inline.js';
import type { Prepared } from './prepare.js';
import { word } from './word.js';

type Table = Extract<Block, { type: 'table' }>;
type TablePart = Extract<Part, { type: 'table' }>;

/** An object gives a row per fact that is present; a list of objects a row per item. Nothing present: no table. */
export function factTable(prepared: Prepared, part: TablePart): Many<Block> {
  const type = prepared.workspace.facts[part.path];
  const fact = factAt(prepared.facts, part.path);
  if (fact === undefined || !type) return [];
  const table = type.type === 'list' ? listTable(type, fact) : objectTable(prepared, part.path, part.rows);
  return table.rows.length === 0 ? [] : [{ ...table, caption: text(type.title) }];
}

/** Whether a table of these facts has a row. */
export function rowsStand({ path, rows }: TablePart, workspace: Workspace, facts: Facts): boolean {
  const fact = factAt(facts, path);
  if (Array.isArray(fact)) return fact.length > 0;
  return fact !== undefined && (rows ?? leavesUnder(workspace, path)).some((leaf) => factAt(facts, leaf) !== undefined);
}

export function objectTable(prepared: Prepared, path: string, rows?: Many<string>): Table {
  const leaves = rows ?? leavesUnder(prepared.workspace, path);
  const head = ['characteristic', 'value'].map((id) => word(prepared, id));
  return { type: 'table', caption: [], head, rows: leaves.flatMap((leaf) => factRow(prepared, leaf)), rowHeads: true };
}

/** The facts that say who or what something is; no table where none is present. `caption` is an id of the vocabulary's words. */
export function identityTable(
  prepared: Prepared,
  path: string,
  rows: Many<string> | undefined,
  caption: string,
): Many<Block> {
  const table = objectTable(prepared, path, rows);
  const head = ['item', 'content'].map((id) => word(prepared, id));
  return table.rows.length === 0 ? [] : [{ ...table, caption: word(prepared, caption), head }];
}

/** Title and printed value; no row where the fact is absent. */
export function factRow(prepared: Prepared, path: string): Many<Many<Many<Inline>>> {
  const type = prepared.workspace.facts[path];
  const fact = factAt(prepared.facts, path);
  return type && fact !== undefined ? [[text(type.title), [value(path, fact, type)]]] : [];
}

const PRINTABLE = new Set<FactType['type']>(['bool', 'int', 'decimal', 'enum', 'string', 'date', 'money', 'set']);

const below = new WeakMap<Workspace['facts'], Map<string, Many<string>>>();

/** Facts below a branch that a table can print. */
export function leavesUnder({ facts }: Workspace, path: string): Many<string> {
  const known = below.get(facts) ?? new Map<string, Many<string>>();
  below.set(facts, known);
  const leaves =
    known.get(path) ??
    Object.values(facts)
      .filter((type) => type.path.startsWith(`${path}.`) && PRINTABLE.has(type.type))
      .map((type) => type.path);
  known.set(path, leaves);
  return leaves;
}

function listTable(type: FactType, fact: Fact): Table {
  const columns = Object.entries(type.items ?? {}).filter(([, item]) => PRINTABLE.has(item.type));
  const rows = (fact as Many<Facts>).map((item, index) =>
    columns.map(([key, column]) => {
      const cell = item[key];
      return cell === undefined ? [] : [value(`${type.path}.${index}.${key}`, cell, column)];
    }),
  );
  return { type: 'table', caption: [], head: columns.map(([, column]) => text(column.title)), rows, rowHeads: true };
}
