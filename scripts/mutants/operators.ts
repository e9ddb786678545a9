/** Slips of the hand in a library: each operator gives every workspace file that is one slip away. */
import { parse, stringify } from 'yaml';
import { printFact } from '../../src/language/print/fact.js';
import type { Dict, Fact, FactType, Many, Part, Workspace } from '../../src/shapes.js';
import type { SourceFile } from '../../src/workspace/node.js';

export interface Slip {
  /** What it was done to, by name: with the operator it identifies the mutant. */
  readonly to: string;
  readonly file: string;
  /** Of the whole file, with the slip in it. */
  readonly text: () => string;
}
export interface Library {
  readonly files: readonly SourceFile[];
  readonly workspace: Workspace;
}
type Operator = (library: Library) => readonly Slip[];

interface EffectRow {
  of?: string;
  against?: string;
  strength?: string;
  carve?: string[];
  flags?: string[];
  readonly cause?: unknown;
  readonly words: string;
  readonly [key: string]: unknown;
}
interface Body {
  readonly name?: string;
  when?: string;
  text: string;
  plain?: string;
  effects: EffectRow[] | 'none';
}
interface ClauseRow extends Body {
  readonly id: string;
  readonly alternatives?: Body[];
}
interface PartRow {
  when?: string;
  readonly id?: string;
  readonly clause?: string;
  readonly parts?: PartRow[];
}

/** What a file of the kinds that slips are made in holds. */
interface Value {
  readonly clauses: ClauseRow[];
  parts: PartRow[];
  readonly facts: Record<string, Fact>;
}
const changed = ({ path, text }: SourceFile, to: string, change: (value: Value) => void): Slip => ({
  to,
  file: path,
  text: () => {
    const value = parse(text) as Value;
    change(value);
    return stringify(value, { lineWidth: 0 });
  },
});

interface Place {
  readonly file: SourceFile;
  readonly of: string;
  readonly clause: ClauseRow;
  readonly body: Body;
  readonly at: (value: Value) => { readonly clause: ClauseRow; readonly body: Body };
}

/** Every text that a document of a situation may print: those of one customer's contract are not among what is checked. */
function bodies({ files, workspace }: Library): readonly Place[] {
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
const clausesIn = (parts: readonly PartRow[]): readonly string[] =>
  parts.flatMap(({ clause, parts: below }) => (clause === undefined ? clausesIn(below ?? []) : [clause]));

/** `change` gets the effect of the changed file. */
const onEffects =
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
const effectsOf = ({ effects }: Body): EffectRow[] => (effects === 'none' ? [] : effects);
const nameOf = (effect: EffectRow): string => {
  const [kind = '', name] = Object.entries(effect)[0] ?? [];
  const party = effect.of ?? effect.against;
  return `${kind} ${String(name)}${party === undefined ? '' : ` of ${party}`}${effect.cause === undefined ? '' : ` by ${JSON.stringify(effect.cause)}`}`;
};
const set = (body: Body, effects: EffectRow[]): void => void (body.effects = effects.length === 0 ? 'none' : effects);

const dropEffect: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    effectsOf(body).map((effect, index) =>
      changed(file, `${of}, ${nameOf(effect)}`, (value) => {
        const own = at(value).body;
        set(
          own,
          effectsOf(own).filter((_, each) => each !== index),
        );
      }),
    ),
  );

/** With the effects whose words it says: a sentence that goes takes along what it did. */
const dropSentence: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    sentencesOf(body.text).map((sentence) =>
      changed(file, `${of}, « ${start(sentence)} »`, (value) => {
        const own = at(value).body;
        own.text = own.text.replace(sentence, () => '');
        set(
          own,
          effectsOf(own).filter(({ words }) => !sentence.includes(words) && own.text.includes(words)),
        );
      }),
    ),
  );
const start = (sentence: string): string => {
  const words = sentence.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
};
/** Those that hold whole blocks, of texts that have more than one. */
function sentencesOf(text: string): readonly string[] {
  const all = text.split(/(?<=[.!?](?:\{\{\/\w+\}\})?)\s+(?=[\p{Lu}«{])/u);
  const isWhole = (part: string): boolean =>
    [...part.matchAll(/\{\{#/g)].length === [...part.matchAll(/\{\{\//g)].length && !part.includes('{{else');
  return all.length < 2 ? [] : all.filter((part) => isWhole(part) && /\p{L}{3}/u.test(part));
}

const LITERAL = /(offer|audience|provider)(?:\.\w+)+ (==|!=|<=|>=|<|>) ("[^"]*"|\d+)/g;
const GUARD = /\{\{#(?:if|unless) \((?:eq|ne|lt|lte|gt|gte) ((?:offer|audience|provider)(?:\.\w+)+) ("[^"]*"|\d+)\)/g;

const changeLiteral: Operator = (library) =>
  bodies(library).flatMap(({ file, of, clause, body, at }) => {
    const own = body === clause ? [] : literalsIn(body.when, LITERAL, library.workspace.facts);
    const first = body === clause || body === clause.alternatives?.[0];
    const above = first ? literalsIn(clause.when, LITERAL, library.workspace.facts) : [];
    return [
      ...own.map(([from, to]) =>
        changed(file, `${of}, ${from} → ${to}`, (value) => {
          const it = at(value).body;
          if (it.when !== undefined) it.when = it.when.replace(from, () => to);
        }),
      ),
      ...above.map(([from, to]) =>
        changed(file, `${clause.id}, ${from} → ${to}`, (value) => {
          const it = at(value).clause;
          if (it.when !== undefined) it.when = it.when.replace(from, () => to);
        }),
      ),
      ...literalsIn(body.text, GUARD, library.workspace.facts).map(([from, to]) =>
        changed(file, `${of}, ${from} → ${to}`, (value) => {
          const it = at(value).body;
          it.text = it.text.replace(from, () => to);
        }),
      ),
    ];
  });

/** Another member of the same enum, or twice the number. */
function literalsIn(
  source: string | undefined,
  pattern: RegExp,
  facts: Dict<FactType>,
): readonly (readonly [string, string])[] {
  return [...(source ?? '').matchAll(pattern)].flatMap((found) => {
    const [whole] = found;
    const literal = found.at(-1) ?? '';
    const path = /(?:offer|audience|provider)(?:\.\w+)+/.exec(whole)?.[0] ?? '';
    const other = /^\d/.test(literal)
      ? String(Number(literal) * 2 + 1)
      : facts[path]?.values?.map(({ value }) => `"${value}"`).find((each) => each !== literal);
    return other === undefined ? [] : [[whole, whole.replace(literal, other)] as const];
  });
}

/** To the clause that stands next in the library. */
const pointElsewhere: Operator = (library) => {
  const ids = Object.keys(library.workspace.clauses);
  return bodies(library).flatMap(({ file, of, body, clause, at }) =>
    [...body.text.matchAll(/\{\{ref "([^"]+)"\}\}/g)].map(([whole, id = '']) => {
      const after = ids[(ids.indexOf(id) + 1) % ids.length] ?? id;
      const to = after === clause.id ? (ids[(ids.indexOf(id) + 2) % ids.length] ?? id) : after;
      return changed(file, `${of}, ${id} → ${to}`, (value) => {
        const it = at(value).body;
        it.text = it.text.replace(whole, () => `{{ref "${to}"}}`);
      });
    }),
  );
};

const PARTIES: Dict<string> = { host: 'client', client: 'host' };
const swapParty = onEffects(({ of, against }) => {
  const party = of ?? against;
  const other = party === undefined ? undefined : PARTIES[party];
  if (party === undefined || other === undefined) return [];
  const key = of === undefined ? 'against' : 'of';
  return [[`, ${party} → ${other}`, (effect) => void (effect[key] = other)]];
});
const dropCarve = onEffects(({ carve }) =>
  (carve ?? []).map((each) => [
    ` without ${each}`,
    (effect) => {
      const left = (effect.carve ?? []).filter((other) => other !== each);
      if (left.length > 0) effect.carve = left;
      else delete effect.carve;
    },
  ]),
);
const dropFlag = onEffects(({ flags }) =>
  (flags ?? []).map((each) => [
    ` without ${each}`,
    (effect) => {
      const left = (effect.flags ?? []).filter((other) => other !== each);
      if (left.length > 0) effect.flags = left;
      else delete effect.flags;
    },
  ]),
);
const WEAKER: Dict<string> = { result: 'means', reinforced: 'means' };
const weaken = onEffects(({ strength = '' }) => {
  const weaker = WEAKER[strength];
  return weaker === undefined ? [] : [[`, ${strength} → ${weaker}`, (effect) => void (effect.strength = weaker)]];
});

const dropPlain: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    body.plain === undefined
      ? []
      : [
          changed(file, of, (value) => {
            delete at(value).body.plain;
          }),
        ],
  );

const removeWhen: Operator = (library) =>
  bodies(library).flatMap(({ file, clause, body, at }) => {
    const first = body === clause || body === clause.alternatives?.[0];
    if (!first || clause.when === undefined) return [];
    return [
      changed(file, clause.id, (value) => {
        delete at(value).clause.when;
      }),
    ];
  });

/** A figure typed where the text printed the fact. */
const typeFigure: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    [...body.text.matchAll(/\{\{((?:offer|law)(?:\.\w+)+)\}\}/g)].flatMap(([whole, path = '']) => {
      const type = library.workspace.facts[path];
      if (type?.type !== 'int' && type?.type !== 'decimal') return [];
      const figure = printFact(12, type);
      return [
        changed(file, `${of}, ${path}`, (value) => {
          const it = at(value).body;
          it.text = it.text.replace(whole, () => figure);
          const own = effectsOf(it);
          it.effects =
            own.length === 0 ? 'none' : own.map((each) => ({ ...each, words: each.words.replace(whole, figure) }));
        }),
      ];
    }),
  );

const dropFromPlan: Operator = ({ files, workspace }) =>
  files
    .filter(({ path }) => path.startsWith('documents/'))
    .flatMap((file) => {
      const plan = parse(file.text) as { readonly id: string; readonly per: string; readonly parts: PartRow[] };
      if (plan.per === 'contract') return [];
      return clausesIn(plan.parts)
        .filter((clause) => workspace.clauses[clause])
        .map((clause) =>
          changed(file, `${plan.id}, ${clause}`, (value) => {
            const without = (parts: PartRow[]): PartRow[] =>
              parts
                .filter((part) => part.clause !== clause)
                .map((part) => (part.parts ? { ...part, parts: without(part.parts) } : part));
            value.parts = without(value.parts);
          }),
        );
    });

/** Twice as much, and half of it, within the bounds that the schema sets. */
const moveFact: Operator = ({ files, workspace }) =>
  files
    .filter(({ path }) => path.startsWith('offers/'))
    .flatMap((file) => {
      const { id, facts } = parse(file.text) as { readonly id: string; readonly facts: Record<string, Fact> };
      return leavesOf(facts, 'offer').flatMap(([path, value]) => {
        const type = workspace.facts[path];
        if (typeof value !== 'number' || (type?.type !== 'int' && type?.type !== 'decimal')) return [];
        const { minimum = -Infinity, maximum = Infinity } = type;
        return [value * 2, Math.floor(value / 2)]
          .filter((other) => other !== value && other >= minimum && other <= maximum)
          .map((other) =>
            changed(file, `${id}, ${path} ${String(value)} → ${String(other)}`, (root) =>
              put(root.facts, path.split('.').slice(1), other),
            ),
          );
      });
    });
function leavesOf(fact: Fact, path: string): readonly (readonly [string, Fact])[] {
  if (typeof fact !== 'object' || Array.isArray(fact) || 'cents' in fact) return [[path, fact]];
  return Object.entries(fact).flatMap(([key, below]) => leavesOf(below, `${path}.${key}`));
}
function put(tree: Record<string, Fact>, [key = '', ...rest]: readonly string[], value: Fact): void {
  if (rest.length === 0) tree[key] = value;
  else put(tree[key] as Record<string, Fact>, rest, value);
}

export const OPERATORS = {
  'drop an effect': dropEffect,
  'drop a sentence with its effects': dropSentence,
  'change a literal of a condition': changeLiteral,
  'point a reference elsewhere': pointElsewhere,
  'swap the party of an effect': swapParty,
  'raise or lower a fact': moveFact,
  'drop a carve-out': dropCarve,
  'drop a plain line': dropPlain,
  'drop a flag': dropFlag,
  'weaken a strength': weaken,
  'drop a clause from a plan': dropFromPlan,
  'remove a condition': removeWhen,
  'type a figure': typeFigure,
} satisfies Readonly<Record<string, Operator>>;
export type OperatorName = keyof typeof OPERATORS;
export const OPERATOR_NAMES = Object.keys(OPERATORS) as readonly OperatorName[];
