/** The texts of a library in which slips are made, and their effects. */
import { parse } from 'yaml';
import type { Many, Part } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { changed, type Body, type ClauseRow, type EffectRow, type Library, type Operator, type Value } from './slip.js';

export interface Place {
  readonly file: SourceFile;
  readonly of: string;
  readonly clause: ClauseRow;
  readonly body: Body;
  readonly at: (value: Value) => { readonly clause: ClauseRow; readonly body: Body };
}

/** Every text that a document of a situation may print: those of one customer's contract are not among what is checked. */
export function bodies({ files, workspace }: Library): readonly Place[] {
  const printed = new Set(
    Object.values(workspace.documents).flatMap(({ per, parts }) => (per === 'contract' ? [] : placedIn(parts))),
  );
  return files
    .filter(({ path }) => path.startsWith('clauses/') && path !== 'clauses/definitions.yaml')
    .flatMap((file) =>
      (parse(file.text) as { clauses: ClauseRow[] }).clauses.flatMap((clause, index): Place[] => {
        if (!printed.has(clause.id)) return [];
        const all = clause.alternatives ?? [clause];
        return all.map((body, each) => ({
          file,
          of: clause.alternatives ? `${clause.id}#${body.name ?? ''}` : clause.id,
          clause,
          body,
          at: ({ clauses }) => {
            const own = clauses[index] ?? clause;
            return { clause: own, body: own.alternatives?.[each] ?? own };
          },
        }));
      }),
    );
}
const placedIn = (parts: Many<Part>): readonly string[] =>
  parts.flatMap((part) =>
    part.type === 'clause' ? [part.clause] : part.type === 'heading' ? placedIn(part.parts) : [],
  );

/** `change` gets the effect of the changed file. */
export const onEffects =
  (each: (effect: EffectRow) => readonly (readonly [what: string, change: (effect: EffectRow) => void])[]): Operator =>
  (library) =>
    bodies(library).flatMap(({ file, of, body, at }) =>
      effectsOf(body).flatMap((effect, index) =>
        each(effect).map(([what, change]) =>
          changed(file, `${of}, ${nameOf(effect)}${what}`, (value) => {
            const own = effectsOf(at(value).body)[index];
            if (own) change(own);
          }),
        ),
      ),
    );
export const effectsOf = ({ effects }: Body): EffectRow[] => (effects === 'none' ? [] : effects);
export const nameOf = (effect: EffectRow): string => {
  const [kind = '', name] = Object.entries(effect)[0] ?? [];
  const party = effect.of ?? effect.against;
  return `${kind} ${String(name)}${party === undefined ? '' : ` of ${party}`}${effect.cause === undefined ? '' : ` by ${JSON.stringify(effect.cause)}`}`;
};
export const keepEffects = (body: Body, effects: EffectRow[]): void =>
  void (body.effects = effects.length === 0 ? 'none' : effects);

/** A flag or a carve-out goes with the words that the effect quotes for it. */
export function dropQualifier(effect: EffectRow, qualifier: string): void {
  const others = (all: string[] | undefined): string[] => all?.filter((each) => each !== qualifier) ?? [];
  const [carve, flags] = [others(effect.carve), others(effect.flags)];
  if (carve.length > 0) effect.carve = carve;
  else delete effect.carve;
  if (flags.length > 0) effect.flags = flags;
  else delete effect.flags;
  const said = Object.entries(effect.said ?? {}).filter(([each]) => each !== qualifier);
  if (said.length > 0) effect.said = Object.fromEntries(said);
  else delete effect.said;
}
