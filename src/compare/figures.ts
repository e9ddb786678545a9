/** Facts that differ between two situations. */
import { isWorse } from '../language/facts/direction.js';
import { printAlone } from '../language/print/fact.js';
import type { Dict, Fact, Facts, FactType, Many, Workspace } from '../shapes.js';
import { factAt } from '../situation/facts.js';

export interface Figure {
  readonly type: FactType;
  readonly before?: string;
  readonly after?: string;
  readonly worse: boolean;
}

/** Of every root but the edition, which heads the report. Types are those of today, then those of facts that are no more. */
export function figuresOf(before: Facts, after: Facts, types: readonly [Workspace, Workspace]): Many<Figure> {
  const [old, now] = types.map(({ facts }) => facts) as [Dict<FactType>, Dict<FactType>];
  return Object.values({ ...old, ...now }).flatMap((type): Many<Figure> => {
    if (type.type === 'object' || type.path.startsWith('edition.') || type.filled) return [];
    const [was, is] = [factAt(before, type.path), factAt(after, type.path)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [
      {
        type,
        ...(was === undefined ? {} : { before: printed(was, old[type.path] ?? type) }),
        ...(is === undefined ? {} : { after: printed(is, type) }),
        worse: worsens(was, is, type),
      },
    ];
  });
}

/** What was promised and is no more is worse; a price that is no more is not. */
function worsens(was: Fact | undefined, is: Fact | undefined, type: FactType): boolean {
  if (was === undefined) return false;
  if (is === undefined) return type.better !== undefined && type.type !== 'money';
  return isWorse(is, was, type);
}

function printed(fact: Fact, type: FactType): string {
  if (type.type !== 'list') return printAlone(fact, type);
  return (fact as Many<Fact>).map((row) => rowOf(row, type.items ?? {})).join(' ; ');
}

function rowOf(row: Fact, items: Dict<FactType>): string {
  if (typeof row !== 'object') return String(row);
  return Object.entries(row as Facts)
    .map(([key, value]) => {
      const type = items[key];
      return type ? `${type.title} : ${printAlone(value, type)}` : JSON.stringify(value);
    })
    .join(', ');
}
