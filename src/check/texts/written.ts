/** Everything that people read, piece by piece: what stands between the tags of texts, and every string that prints. */
import { placeIn } from '../../language/text/marks.js';
import type { Passage } from '../../language/text/source.js';
import { allNodes, type TextBody } from '../../language/text/template.js';
import type {
  Fact,
  FactPath,
  Facts,
  Localised,
  Many,
  Part,
  Place,
  Subject,
  Template,
  Workspace,
} from '../../shapes.js';

export interface Written {
  readonly text: string;
  /** Of a passage of `text`; of a string outside clauses, the place of what bears it. Undefined: its file keeps none. */
  readonly placeOf: (passage: Passage) => Place | undefined;
  readonly subject: Subject;
}

const read = new WeakMap<Workspace, Many<Written>>();

/** In French. Texts that a law prescribes are left out: nobody may change them. */
export function everythingWritten(workspace: Workspace): Many<Written> {
  const known = read.get(workspace) ?? [...texts(workspace), ...strings(workspace)];
  read.set(workspace, known);
  return known;
}

/** The texts of clauses with their plain lines, and definitions. */
function texts({ clauses, definitions }: Workspace): Many<Written> {
  return [
    ...Object.values(clauses).flatMap(({ id, alternatives }) =>
      alternatives.flatMap(({ text, plain }) =>
        [text.fr, plain?.fr].flatMap((each) => (each ? writtenIn(each, { clause: id }) : [])),
      ),
    ),
    ...Object.values(definitions).flatMap(({ text }) => writtenIn(text.fr, {})),
  ];
}

/** Between two tags one piece. */
export function writtenIn({ body }: Template, subject: Subject): Many<Written> {
  const { nodes, marks } = body as TextBody;
  return allNodes(nodes).flatMap((node) => {
    if (node.type !== 'content') return [];
    const { text, start: from } = node;
    const placeOf = ({ start, end }: Passage): Place => placeIn(marks, { start: from + start, end: from + end });
    return [{ text, placeOf, subject }];
  });
}

function strings(workspace: Workspace): Many<Written> {
  const { clauses, definitions, documents, vocabulary, facts, offers, audiences, providers } = workspace;
  const { activities, heads, causes, powers, rights, presumptions, mentions, prices, links, words } = vocabulary;
  const named = [activities, heads, causes, powers, rights, presumptions, mentions, prices, links].flatMap((each) =>
    Object.values<{ readonly title: Localised<string>; readonly at: Place }>(each),
  );
  return [
    ...Object.values(clauses).map(({ id, title, at }) => string(title.fr, at, { clause: id })),
    ...Object.values(definitions).map(({ term, at }) => string(term.fr, at)),
    ...Object.values(documents).flatMap(({ id, title, cite, parts, at }) => [
      string(title.fr, at, { document: id }),
      string(cite.fr, at, { document: id }),
      ...headings(parts, { document: id }),
    ]),
    ...named.map(({ title, at }) => string(title.fr, at)),
    ...Object.values(words).map(({ fr }) => string(fr, undefined)),
    ...Object.values(facts).flatMap(({ title, values = [], at, path }) =>
      [title, ...values.map((value) => value.title)].map((each) => string(each, at, { path })),
    ),
    ...Object.values(offers).flatMap(({ id, facts: own, forAudience, options, places, at }) => [
      ...stringsOf(own, 'offer').map(([text, path]) => string(text, places[path] ?? at, { offer: id, path })),
      ...Object.values(forAudience).flatMap((each) =>
        stringsOf(each, 'offer').map(([text, path]) => string(text, at, { offer: id, path })),
      ),
      ...options.flatMap((option) => [
        string(option.title.fr, option.at, { offer: id, options: [option.id] }),
        ...stringsOf(option.facts, 'offer').map(([text, path]) => string(text, option.at, { offer: id, path })),
      ]),
    ]),
    ...Object.values(audiences).flatMap(({ id, title, facts: own, at }) => [
      string(title.fr, at, { audience: id }),
      ...stringsOf(own, 'audience').map(([text, path]) => string(text, at, { audience: id, path })),
    ]),
    ...Object.values(providers).flatMap(({ facts: own, at }) =>
      stringsOf(own, 'provider').map(([text, path]) => string(text, at, { path })),
    ),
  ];
}

const string = (text: string, at: Place | undefined, subject: Subject = {}): Written => ({
  text,
  placeOf: () => at,
  subject,
});

const headings = (parts: Many<Part>, subject: Subject): Many<Written> =>
  parts.flatMap((part) =>
    part.type === 'heading' ? [string(part.title.fr, part.at, subject), ...headings(part.parts, subject)] : [],
  );

function stringsOf(fact: Fact, path: string): Many<readonly [text: string, path: FactPath]> {
  if (typeof fact === 'string') return [[fact, path as FactPath]];
  if (typeof fact !== 'object') return [];
  return Object.entries<Fact>(fact as Facts).flatMap(([key, value]) => stringsOf(value, `${path}.${key}`));
}
