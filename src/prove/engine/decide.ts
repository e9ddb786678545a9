/** Every query put to every engine, each different formula once. */
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

export async function decideAll(queries: Many<Formula>, engines: Many<Engine>): Promise<(query: Formula) => Decided> {
  const different = [...new Map(queries.map((query) => [query.id, query])).values()];
  const open = different.filter(({ op }) => op !== 'false');
  const decided = new Map<number, Decided>();
  for (const { id } of different)
    decided.set(id, { answer: 'never', by: engines.map(({ name }) => name), disagree: false });
  const answers = await inTurn(engines, open);
  open.forEach(({ id }, index) => {
    const given = answers.flatMap(({ name, verdicts }) => {
      const answer = verdicts[index]?.answer ?? 'unknown';
      return answer === 'unknown' ? [] : [{ name, answer }];
    });
    const [first] = given;
    const disagree = given.some(({ answer }) => answer !== first?.answer);
    const answer = first && !disagree ? first.answer : 'unknown';
    decided.set(id, { answer, by: given.map(({ name }) => name), disagree });
  });
  return (query) => decided.get(query.id) ?? { answer: 'unknown', by: [], disagree: false };
}

async function inTurn(engines: Many<Engine>, queries: Many<Formula>) {
  const answers: { readonly name: Engine['name']; readonly verdicts: Many<Verdict> }[] = [];
  for (const engine of engines) answers.push({ name: engine.name, verdicts: await engine.decide(queries) });
  return answers;
}
