/** Where the document plans put each clause: what its texts may read, and what holds wherever it prints. */
import type { Report } from '../diagnostics/diagnose.js';
import type { PartRow } from '../schema/validate.js';
import type { Condition, Dict, DocumentPlan, FactType, Many, Root } from '../shapes.js';
import { condition } from './condition.js';
import type { Readings } from './files.js';
import { remember } from './remember.js';

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
  // Findings on these conditions are made once, where the plans are read.
  const silent: Report = () => undefined;
  const found: Record<string, Placement> = {};
  for (const reading of readings['document-plan'])
    for (const [clause, here] of remember(reading, 'placed', [types], silent, () => placedBy(reading, types, silent))) {
      const elsewhere = found[clause];
      found[clause] = elsewhere
        ? { roots: new Set([...elsewhere.roots].filter((root) => here.roots.has(root))), given: [] }
        : here;
    }
  return found;
}

function placedBy(
  reading: Readings['document-plan'][number],
  types: Dict<FactType>,
  silent: Report,
): Many<readonly [clause: string, Placement]> {
  const { value } = reading;
  const roots = rootsOf(value);
  const read = (source: string | undefined, pointer: string): Many<Condition> => {
    const made = source === undefined ? undefined : condition(reading, pointer, source, types, silent, { roots });
    return made ? [made] : [];
  };
  const walk = (
    parts: Many<PartRow>,
    pointer: string,
    given: Many<Condition>,
  ): Many<readonly [clause: string, Placement]> =>
    parts.flatMap((part, index) => {
      const here = `${pointer}/${index}`;
      const holds = [...given, ...read(part.when, `${here}/when`)];
      if ('heading' in part) return walk(part.parts, `${here}/parts`, holds);
      return 'clause' in part ? [[part.clause, { roots, given: holds }] as const] : [];
    });
  return walk(value.parts, '/parts', read(value.when, '/when'));
}
