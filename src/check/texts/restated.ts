/** A text prints what a fact gives: words that give it again would not change with it. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { FactPath, Many, Subject, Template, Workspace } from '../../shapes.js';
import { given } from './says/given.js';
import { sentencesOf } from './sentences.js';

interface Text {
  readonly text: Template;
  readonly subject: Subject;
}

export function checkRestated(workspace: Workspace, report: Report): void {
  for (const { text, subject } of textsOf(workspace))
    for (const sentence of sentencesOf(text))
      for (const { path, about, words } of given) {
        const fact = workspace.facts[path];
        if (!fact || sentence.small.search(about) < 0) continue;
        for (const { 0: found, index } of sentence.small.matchAll(words)) {
          const passage = { start: index, end: index + found.length };
          const said = sentence.words.slice(passage.start, passage.end);
          report(
            diagnose(
              'fact-restated',
              { words: said, title: fact.title, path },
              {
                at: sentence.placeOf(passage),
                related: [{ at: fact.at, label: { fr: 'le fait', en: 'the fact' } }],
                subject: { ...subject, path: path as FactPath },
                clash: [path, said],
              },
            ),
          );
        }
      }
}

const textsOf = ({ clauses, definitions }: Workspace): Many<Text> => [
  ...Object.values(definitions).map(({ text }) => ({ text: text.fr, subject: {} })),
  ...Object.values(clauses).flatMap(({ id, alternatives }) =>
    alternatives.flatMap(({ text, plain }) =>
      [text.fr, ...(plain ? [plain.fr] : [])].map((each) => ({ text: each, subject: { clause: id } })),
    ),
  ),
];
