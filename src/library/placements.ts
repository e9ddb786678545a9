/** Where the document plans put each clause: what its texts may read, and what holds wherever it prints. */
import type { Report } from '../diagnostics/diagnose.js';
import type { PartRow } from '../schema/validate.js';
import type { Condition, Dict, DocumentPlan, FactType, Many, Root } from '../shapes.js';
import { condition } from './condition.js';
import type { Readings } from './files.js';

/** Every root but those of one customer's contract. */
export const PUBLIC_ROOTS: ReadonlySet<Root> = new Set<Root>(['provider', 'offer', 'audience', 'law', 'edition']);
/** A document that compares offers has none of its own: only its table reads them, one after the other. */
const CATALOGUE_ROOTS: ReadonlySet<Root> = new Set<Root>(['provider', 'audience', 'law', 'edition']);
const ALL_ROOTS: ReadonlySet<Root> = new Set<Root>([...PUBLIC_ROOTS, 'client', 'order']);

export const rootsOf = ({ per }: Pick<DocumentPlan, 'per'>): ReadonlySet<Root> =>
  per === 'contract' ? ALL_ROOTS : per === 'catalogue' ? CATALOGUE_ROOTS : PUBLIC_ROOTS;

export interface Placement {
  /** Those that every plan that names the clause may read. */
  readonly roots: ReadonlySet<Root>;
  /** Conditions of the plan, headings and part around the clause; none where several plans name it. */
  readonly given: Many<Condition>;
}

export const UNPLACED: Placement = { roots: PUBLIC_ROOTS, given: [] };

export function placements(readings: Readings, types: Dict<FactType>): Dict<Placement> {
  const found: Record<string, Placement> = {};
  // Findings on these conditions are made once, where the plans are read.
  const silent: Report = () => undefined;
  for (const reading of readings['document-plan']) {
    const { value } = reading;
    const roots = rootsOf(value);
    const read = (source: string | undefined, pointer: string): Many<Condition> => {
      const made = source === undefined ? undefined : condition(reading, pointer, source, types, silent, { roots });
      return made ? [made] : [];
    };
    const walk = (parts: Many<PartRow>, pointer: string, given: Many<Condition>): void =>
      parts.forEach((part, index) => {
        const here = `${pointer}/${index}`;
        const holds = [...given, ...read(part.when, `${here}/when`)];
        if ('heading' in part) walk(part.parts, `${here}/parts`, holds);
        if ('clause' in part) place(part.clause, { roots, given: holds });
      });
    walk(value.parts, '/parts', read(value.when, '/when'));
  }
  return found;

  function place(clause: string, here: Placement): void {
    const elsewhere = found[clause];
    found[clause] = elsewhere
      ? { roots: new Set([...elsewhere.roots].filter((root) => here.roots.has(root))), given: [] }
      : here;
  }
}
