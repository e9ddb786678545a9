/** What reads a fact: every condition, text, table and effect, with its place. */
import type {
  Clause,
  Condition,
  Dict,
  Expected,
  FactPath,
  Localised,
  Many,
  Part,
  Place,
  Template,
  Workspace,
} from '../shapes.js';

export interface Reader {
  readonly how:
    | 'condition'
    | 'text'
    | 'table'
    | 'insert'
    | 'effect'
    | 'price_line'
    | 'mention'
    | 'power'
    | 'link'
    | 'expected'
    | 'derived';
  readonly kind:
    'clause' | 'alternative' | 'document' | 'definition' | 'activity' | 'vocabulary' | 'source' | 'derived';
  /** backups.restoration#self_service, cgv, … */
  readonly name: string;
  readonly at: Place;
}

/** `path` itself, what is below it, and what asks for the presence of one of its parents. */
export function readersOf(workspace: Workspace, path: string): Many<Reader> {
  const reads = (paths: Many<string>): boolean => paths.some((each) => touches(each, path));
  const { vocabulary } = workspace;
  const found = (
    how: Reader['how'],
    kind: Reader['kind'],
    name: string,
    paths: Many<string>,
    at: Place,
  ): Many<Reader> => (reads(paths) ? [{ how, kind, name, at }] : []);
  const condition = (kind: Reader['kind'], name: string, when: Condition | undefined): Many<Reader> =>
    when ? found('condition', kind, name, when.reads, when.at) : [];
  const expected = (kind: Reader['kind'], name: string, when: Condition | undefined): Many<Reader> =>
    when ? found('expected', kind, name, when.reads, when.at) : [];
  const texts = (kind: Reader['kind'], name: string, text: Localised<Template> | undefined): Many<Reader> =>
    Object.values(text ?? {}).flatMap((template) => found('text', kind, name, template.reads, template.at));

  const ofClause = (clause: Clause): Many<Reader> => [
    ...condition('clause', clause.id, clause.when),
    ...clause.alternatives.flatMap((alternative) => {
      const name = alternative.name === 'always' ? clause.id : `${clause.id}#${alternative.name}`;
      return [
        ...condition('alternative', name, typeof alternative.when === 'object' ? alternative.when : undefined),
        ...texts('alternative', name, alternative.text),
        ...texts('alternative', name, alternative.plain),
        ...alternative.effects.flatMap((effect) =>
          effect.kind === 'caps' ? found('effect', 'alternative', name, effect.by, effect.at) : [],
        ),
      ];
    }),
  ];
  const ofPart = (document: string, part: Part): Many<Reader> => [
    ...condition('document', document, part.when),
    ...(part.type === 'heading' ? part.parts.flatMap((each) => ofPart(document, each)) : []),
    ...(part.type === 'table' ? found('table', 'document', document, part.rows ?? [part.path], part.at) : []),
    ...(part.type === 'insert' ? found('insert', 'document', document, part.rows ?? [], part.at) : []),
  ];
  return [
    ...Object.values(workspace.clauses).flatMap(ofClause),
    ...Object.values(workspace.definitions).flatMap(({ id, when, text }) => [
      ...condition('definition', id, when),
      ...texts('definition', id, text),
    ]),
    ...Object.values(workspace.documents).flatMap((plan) => [
      ...condition('document', plan.id, plan.when),
      ...plan.parts.flatMap((part) => ofPart(plan.id, part)),
    ]),
    ...Object.entries(vocabulary.activities).flatMap(([id, { applies, requiredWhen }]) => [
      ...condition('activity', id, applies),
      ...expected('activity', id, requiredWhen),
    ]),
    ...[vocabulary.powers, vocabulary.rights, vocabulary.mentions].flatMap((rows: Dict<Expected>) =>
      Object.entries(rows).flatMap(([id, { requiredWhen }]) => expected('vocabulary', id, requiredWhen)),
    ),
    ...Object.entries(vocabulary.sources).flatMap(([id, { requiresClause }]) => expected('source', id, requiresClause)),
    ...Object.entries(vocabulary.links).flatMap(([id, { address, at }]) =>
      found('link', 'vocabulary', id, [address], at),
    ),
    ...Object.entries(vocabulary.assertions).flatMap(([id, { require }]) => condition('vocabulary', id, require)),
    ...Object.entries(vocabulary.prices).flatMap(([id, line]) =>
      found(
        'price_line',
        'vocabulary',
        id,
        [line.path, line.period].filter((each) => each !== undefined),
        line.at,
      ),
    ),
    ...Object.entries(vocabulary.mentions).flatMap(([id, { needs, at }]) =>
      found('mention', 'vocabulary', id, needs, at),
    ),
    ...Object.entries(vocabulary.powers).flatMap(([id, { governs, at }]) =>
      found('power', 'vocabulary', id, governs, at),
    ),
    ...workspace.derived.flatMap((fact) => found('derived', 'derived', fact.path, fact.value.reads, fact.value.at)),
  ];
}

/** Whether who reads the one path sees a change of the other. */
export const touches = (read: string, path: FactPath | string): boolean =>
  read === path || read.startsWith(`${path}.`) || path.startsWith(`${read}.`);
