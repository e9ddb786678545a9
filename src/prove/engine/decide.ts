/** Every query put to every engine, each different formula once; what is known from before is not asked again. */
import type { Many } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import type { Engine, Verdict } from './engine.js';

export interface Decided {
  /** The answer that stands; `unknown` where no engine gave one, or where they contradict each other. */
  readonly answer: Verdict['answer'];
  /** The engines that gave it. */
  readonly by: Many<Engine['name']>;
  /** They contradict each other: one of them is wrong. */
  readonly disagree: boolean;
}
/** Verdicts of an earlier proof, by what was asked. */
export type Verdicts = ReadonlyMap<string, Decided>;

export interface Deciding {
  readonly names: Many<Engine['name']>;
  /** Opened only where something is to be decided. */
  readonly open: () => Promise<Many<Engine>>;
  /** Of a query within its constraints, the same in every run. */
  readonly keyOf: (query: Formula) => string;
  readonly known: Verdicts;
}
export interface AllDecided {
  readonly decide: (query: Formula) => Decided;
  /** Of every query, to be known next time; what no engine could tell is left out. */
  readonly verdicts: Verdicts;
  /** How many different queries were asked, and how many of them were known. */
  readonly asked: number;
  readonly recalled: number;
}

export async function decideAll(queries: Many<Formula>, how: Deciding): Promise<AllDecided> {
  const { names, keyOf, known } = how;
  const different = [...new Map(queries.map((query) => [query.id, query])).values()];
  const decided = new Map<number, Decided>();
  const verdicts = new Map<string, Decided>();
  const open: Formula[] = [];
  for (const query of different) {
    if (query.op === 'false') decided.set(query.id, { answer: 'never', by: names, disagree: false });
    else {
      const before = known.get(keyOf(query));
      if (before && names.every((name) => before.by.includes(name))) {
        decided.set(query.id, { ...before, by: names });
        verdicts.set(keyOf(query), before);
      } else open.push(query);
    }
  }
  const recalled = verdicts.size;
  const answers = open.length === 0 ? [] : await inTurn(await how.open(), open);
  open.forEach((query, index) => {
    const given = answers.flatMap(({ name, verdicts }) => {
      const answer = verdicts[index]?.answer ?? 'unknown';
      return answer === 'unknown' ? [] : [{ name, answer }];
    });
    const [first] = given;
    const disagree = given.some(({ answer }) => answer !== first?.answer);
    const answer = first && !disagree ? first.answer : 'unknown';
    const own: Decided = { answer, by: given.map(({ name }) => name), disagree };
    decided.set(query.id, own);
    if (answer !== 'unknown') verdicts.set(keyOf(query), own);
  });
  return {
    decide: (query) => decided.get(query.id) ?? { answer: 'unknown', by: [], disagree: false },
    verdicts,
    asked: different.length,
    recalled,
  };
}

async function inTurn(engines: Many<Engine>, queries: Many<Formula>) {
  const answers: { readonly name: Engine['name']; readonly verdicts: Many<Verdict> }[] = [];
  for (const engine of engines) answers.push({ name: engine.name, verdicts: await engine.decide(queries) });
  return answers;
}
