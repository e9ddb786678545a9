/** « Un engagement de 0 mois » says nothing: what is none is said in other words, which only the author of the sentence has. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { isZero } from '../../language/print/fact.js';
import { valueOf } from '../../language/text/fill.js';
import { isAtom, leavesOf } from '../../language/text/leaves.js';
import { allNodes, type TextBody } from '../../language/text/template.js';
import type { FactPath, Many, Place, Template } from '../../shapes.js';
import { onceFor } from '../../situation/once.js';
import { placeOf } from '../../situation/place.js';
import { onceForItsFacts } from './once.js';
import { decidedBy, printedValue } from './printed.js';
import { textsStanding } from './standing.js';

/** A figure whose zero the vocabulary has a word for, and which a sentence prints as a figure all the same. */
interface Zero {
  readonly path: FactPath;
  readonly figure: string;
  readonly word: string;
  readonly at: Place;
}
/** Most texts print no such figure, whatever the plan. */
const mayPrintZero = onceFor(({ body }: Template): boolean =>
  allNodes((body as TextBody).nodes).some((node) => node.type === 'value' && node.fact.zero !== undefined),
);
const zerosIn = onceForItsFacts((text, facts): Many<Zero> =>
  leavesOf((text.body as TextBody).nodes, decidedBy(facts)).flatMap((leaf) => {
    if (!isAtom(leaf) || leaf.type !== 'value' || leaf.fact.zero === undefined) return [];
    const { raw } = valueOf(leaf, facts);
    if (raw === undefined || !isZero(raw)) return [];
    return [{ path: leaf.path, figure: printedValue(leaf, facts), word: leaf.fact.zero, at: leaf.at }];
  }),
);

export function checkZeros(prepared: Prepared, report: Report): void {
  const { workspace, situation, facts, subject } = prepared;
  const offer = workspace.offers[situation.offer];
  if (!offer) return;
  for (const [text, clause] of textsStanding(prepared)) {
    if (!mayPrintZero(text)) continue;
    for (const { path, figure, word, at } of zerosIn(text, facts)) {
      const label = { fr: `ce que l’offre en dit`, en: 'what the plan says of it' };
      const related = path.startsWith('offer.') ? [{ at: placeOf(offer, situation, path), label }] : [];
      const about = { ...subject, ...(clause ? { clause } : {}), path };
      report(diagnose('zero-in-sentence', { path, figure, word }, { at, related, subject: about, clash: [path] }));
    }
  }
}
