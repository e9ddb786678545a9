/** Two states of a workspace: what changed for each offer, in words that a lawyer reads. */
import { assembleDocument } from '../assemble/assemble.js';
import { prepare, type Prepared } from '../assemble/prepare.js';
import type { Report } from '../diagnostics/diagnose.js';
import type { Changes, DocumentChange, PassageChange } from '../report/changes/changes.js';
import type { Document, DocumentId, Many, Situation, Workspace } from '../shapes.js';
import { CATALOGUE } from '../situation/situations.js';
import { adverseEffects, adverseFigures, type Adverse } from './adverse.js';
import { isAnnounced } from './announced.js';
import { figuresOf, type Figure } from './figures.js';
import { gather } from './gather.js';
import { passagesOf } from './passages.js';
import { concerned, onlyIn, pairsOf, type Pair } from './situations.js';
import { reworded, rewritten, type Reworded } from './texts.js';

type Told = Reworded & { readonly document: DocumentId };

/**
 * `base`: how the user named the state before. `offers`: only these. What cannot be assembled is left out: its findings say why;
 * findings are not compared here.
 */
export function compare(base: string, old: Workspace, now: Workspace, offers?: Many<string>): Changes {
  const wanted = ({ offer }: Situation): boolean => offers?.includes(offer) ?? true;
  const documents = gather<Omit<DocumentChange, 'concerns'>>(({ document, change }) => `${document} ${change}`);
  const figures = gather<Figure>(({ type, before: was, after: is }) => JSON.stringify([type.path, was, is]));
  const passages = gather<Told>(({ document, kind, id, change, alternatives, words }) =>
    JSON.stringify([document, kind, id, change, alternatives, words.filter((each) => each.change !== 'same')]),
  );
  const adverse = gather<Adverse & { readonly announced: boolean }>(({ says, announced }) => `${says.fr} ${announced}`);
  const printed = new Map<string, Set<string>>();

  for (const pair of pairsOf(old, now).filter(({ after }) => wanted(after))) {
    const [was, is] = [prepare(old, pair.before, unheard), prepare(now, pair.after, unheard)];
    const differing = figuresOf(was.facts, is.facts, [old, now]);
    const ofOffer = pair.after.offer !== CATALOGUE;
    const paths = differing.map(({ type }) => type.path as string);
    const isTold = (path: string): boolean => paths.some((each) => path === each || path.startsWith(`${each}.`));
    if (ofOffer) {
      for (const figure of differing) figures.add(figure, pair.after);
      for (const each of [...adverseFigures(differing), ...adverseEffects(was, is)])
        adverse.add({ ...each, announced: isAnnounced(each.about, pair.after.offer, old, now) }, pair.after);
    }
    for (const { plan, was: earlier, is: later } of documentsOf(was, is, pair)) {
      documents.add({ document: plan.id, title: plan.title.fr, change: changeOf(earlier, later) }, pair.after);
      if (!earlier || !later) continue;
      const [a, b] = [earlier, later].map((document) => passagesOf(document, isTold));
      for (const key of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
        const [x, y] = [a?.get(key), b?.get(key)];
        const told = reworded(x, y);
        if (told) passages.add({ ...told, document: plan.id }, pair.after);
        for (const { path } of y?.tokens ?? [])
          if (path !== undefined && isTold(path))
            printed.set(path, (printed.get(path) ?? new Set()).add(y?.title ?? ''));
      }
    }
  }
  const titleOf = (id: DocumentId): string => now.documents[id]?.title.fr ?? old.documents[id]?.title.fr ?? id;
  const told: Many<PassageChange> = passages.all().map(([each, where]) => ({
    ...each,
    document: titleOf(each.document),
    concerns: concerned(where, now),
  }));
  return {
    base,
    editions: [old.edition, now.edition],
    sold: soldChanges(old, now, wanted),
    documents: documents.all().map(([each, where]) => ({ ...each, concerns: concerned(where, now) })),
    figures: figures.all().flatMap(([{ type, ...figure }, where]) => {
      const printedIn = [...printed].flatMap(([path, titles]) => (path.startsWith(type.path) ? [...titles] : []));
      // What is computed follows from what is typed, and matters where it is printed.
      if (type.derivedFrom && printedIn.length === 0) return [];
      const { path, title } = type;
      const titles = [...new Set(printedIn)].filter((each) => each !== '');
      return [{ path, title, ...figure, concerns: concerned(where, now), printedIn: titles }];
    }),
    passages: [...told, ...unprinted(old, now, new Set(told.map(({ id }) => id)))],
    adverse: adverse.all().map(([each, where]) => ({ ...each, concerns: concerned(where, now) })),
    findings: { appeared: [], gone: [] },
  };
}
const unheard: Report = () => undefined;

function documentsOf(was: Prepared, is: Prepared, { before, after }: Pair) {
  const ids = [...new Set([...Object.keys(was.outlines), ...Object.keys(is.outlines)])] as DocumentId[];
  return ids.flatMap((id) => {
    const plan = is.outlines[id]?.plan ?? was.outlines[id]?.plan;
    const [earlier, later] = [was, is].map((prepared) => assembleDocument(prepared, id, unheard, false));
    if (!plan || earlier?.hash === later?.hash || before.lang !== after.lang) return [];
    return [{ plan, was: earlier, is: later }];
  });
}

const changeOf = (was: Document | undefined, is: Document | undefined): DocumentChange['change'] =>
  !was ? 'added' : !is ? 'removed' : 'changed';

function soldChanges(old: Workspace, now: Workspace, wanted: (situation: Situation) => boolean): Changes['sold'] {
  const added = concerned(onlyIn(now, old).filter(wanted), now);
  const removed = concerned(onlyIn(old, now).filter(wanted), old);
  return [
    ...(added.length > 0 ? [{ change: 'added', concerns: added } as const] : []),
    ...(removed.length > 0 ? [{ change: 'removed', concerns: removed } as const] : []),
  ];
}

/** Clauses that changed and that no document above prints otherwise: those of a contract, or of situations that no offer has. */
function unprinted(old: Workspace, now: Workspace, told: ReadonlySet<string>): Many<PassageChange> {
  const ids = new Set([...Object.keys(old.clauses), ...Object.keys(now.clauses)]);
  return [...ids].flatMap((id) => {
    const found = told.has(id) ? undefined : rewritten(old.clauses[id], now.clauses[id]);
    return found ? [{ ...found, document: '', concerns: [] }] : [];
  });
}
