/** Slips in what a text says. */
import { printFact } from '../../../src/language/print/fact.js';
import { bodies, dropQualifier, effectsOf, keepEffects } from '../bodies.js';
import { changed, type Operator } from '../slip.js';

/** With the effects whose words it says, and the flags: a sentence that goes takes along what it did. */
export const dropSentence: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    sentencesOf(body.text).map((sentence) =>
      changed(file, `${of}, « ${start(sentence)} »`, (value) => {
        const own = at(value).body;
        own.text = own.text.replace(sentence, () => '');
        const left = effectsOf(own).filter(({ words }) => !sentence.includes(words) && own.text.includes(words));
        for (const effect of left)
          for (const [qualifier, words] of Object.entries(effect.said ?? {}))
            if (sentence.includes(words) || !own.text.includes(words)) dropQualifier(effect, qualifier);
        keepEffects(own, left);
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

/** To the clause that stands next in the library. */
export const pointElsewhere: Operator = (library) => {
  const ids = Object.keys(library.workspace.clauses);
  return bodies(library).flatMap(({ file, of, body, clause, at }) =>
    [...body.text.matchAll(/\{\{ref "([^"]+)"[^}]*\}\}/g)].map(([whole, id = '']) => {
      const after = ids[(ids.indexOf(id) + 1) % ids.length] ?? id;
      const to = after === clause.id ? (ids[(ids.indexOf(id) + 2) % ids.length] ?? id) : after;
      return changed(file, `${of}, ${id} → ${to}`, (value) => {
        const it = at(value).body;
        it.text = it.text.replace(whole, () => whole.replace(id, to));
      });
    }),
  );
};

export const dropPlain: Operator = (library) =>
  bodies(library).flatMap(({ file, of, body, at }) =>
    body.plain === undefined
      ? []
      : [
          changed(file, of, (value) => {
            delete at(value).body.plain;
          }),
        ],
  );

/** A figure typed where the text printed the fact. */
export const typeFigure: Operator = (library) =>
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
