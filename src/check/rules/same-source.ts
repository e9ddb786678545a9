/** One text of law has one source: two ids for it would be reread, dated and answered apart. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Source, Workspace } from '../../shapes.js';

/** Decisions: one says several things, each of which has its own source. */
const DECISION = 'CASE';
/** How a reference names its country, which the id of the source says already. */
const COUNTRY = /\b(?:france|français\w*|maroc\w*|ue)\b/gu;

export function checkSameSource({ vocabulary }: Workspace, report: Report): void {
  const known = new Map<string, (readonly [id: string, source: Source])[]>();
  for (const [id, source] of Object.entries(vocabulary.sources)) {
    const country = id.slice(0, id.indexOf('-'));
    if (country === DECISION) continue;
    const key = `${country} ${referenceOf(source.cite)}`;
    const same = known.get(key) ?? [];
    known.set(key, [...same, [id, source]]);
    const [first, other] = same.find(([, each]) => overlap(each, source)) ?? [];
    if (first === undefined || !other) continue;
    const related = [{ at: other.at, label: { fr: 'le même texte, ici', en: 'the same text, here' } }];
    report(
      diagnose(
        'source-twice',
        { source: id, first, cite: source.cite },
        { at: source.at, related, clash: [first, id].sort() },
      ),
    );
  }
}

/** «Loi n° 31-08 (Maroc), art. 7» and «loi marocaine n°31-08, art. 07» are one reference. */
const referenceOf = (cite: string): string =>
  (
    cite
      .toLowerCase()
      .replace(COUNTRY, '')
      .match(/\p{L}+|\d+/gu) ?? []
  )
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');

/** Two wordings of one text, the one after the other, are two sources. */
const overlap = (a: Source, b: Source): boolean => startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
const startsBeforeEnd = ({ from }: Source, { until }: Source): boolean =>
  from === undefined || until === undefined || from <= until;
