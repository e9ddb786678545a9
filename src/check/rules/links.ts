/** A contract that depends on a page keeps a copy of it: pages change, what was signed does not. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { evaluate } from '../../language/condition/evaluate.js';
import { leavesOf } from '../../language/text/leaves.js';
import { placeIn } from '../../language/text/marks.js';
import { allNodes, type TextBody } from '../../language/text/template.js';
import type { Dict, DocumentPlan, FactPath, Many, Place, Subject, Template } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { onceFor, onceForBoth } from '../../situation/once.js';
import { bindingClauses } from '../texts/binding.js';
import { onceForItsFacts } from '../texts/once.js';
import { decidedBy } from '../texts/printed.js';

interface Address {
  readonly url: string;
  /** The fact that gives it; absent where the text writes it. */
  readonly path?: FactPath;
  readonly at: Place;
}
const WRITTEN = /https?:\/\/[^\s«»<>()[\]]+[^\s«»<>()[\].,;:!?]/g;

export function checkLinks({ places, workspace, facts, subject }: Prepared, report: Report): void {
  const links = Object.values(workspace.vocabulary.links);
  const binding = linkingIn(places, workspace.documents);
  const texts: Many<readonly [Template, Subject]> = [
    ...binding.map(({ alternative, clause }) => [alternative.text.fr, { ...subject, clause: clause.id }] as const),
    ...Object.values(workspace.definitions)
      .filter(({ when }) => !when || evaluate(when, facts) === 'true')
      .map(({ text }) => [text.fr, subject] as const),
  ];
  for (const [text, about] of texts)
    for (const { url, path, at } of addressesIn(text, facts)) {
      const link = links.find(({ address }) => address === path || address === url);
      const finding = { at, subject: about, clash: [path ?? url] };
      if (!link) report(diagnose('link-undeclared', { address: url }, finding));
      else if (link.use === 'terms' && !link.copy) {
        const related = [{ at: link.at, label: { fr: 'l’adresse déclarée', en: 'the address as declared' } }];
        report(diagnose('link-without-copy', { title: link.title.fr, address: url }, { ...finding, related }));
      }
    }
}

const linkingIn = onceForBoth((places: Prepared['places'], documents: Dict<DocumentPlan>) =>
  bindingClauses(places, documents).filter(({ alternative }) => mayGiveAddress(alternative.text.fr)),
);

const mayGiveAddress = onceFor(({ body }: Template): boolean =>
  allNodes((body as TextBody).nodes).some((node) =>
    node.type === 'content' ? node.text.includes('://') : node.type === 'value' && node.fact.type === 'string',
  ),
);

const addressesIn = onceForItsFacts(({ body }, facts): Many<Address> => {
  const { nodes, marks } = body as TextBody;
  return leavesOf(nodes, decidedBy(facts)).flatMap((leaf): Many<Address> => {
    if (leaf.type === 'ref') return [];
    if (leaf.type === 'content')
      return [...leaf.text.matchAll(WRITTEN)].map(({ 0: url, index }) => {
        const start = leaf.start + index;
        return { url, at: placeIn(marks, { start, end: start + url.length }) };
      });
    const value = factAt(facts, leaf.path);
    return typeof value === 'string' && /^https?:\/\//.test(value)
      ? [{ url: value, path: leaf.path, at: leaf.at }]
      : [];
  });
});
