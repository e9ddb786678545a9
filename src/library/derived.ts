/** vocabulary/derived.yaml: facts that are computed, never typed. */
import type { Report } from '../diagnostics/diagnose.js';
import { parseAmount, parseDerived } from '../language/condition/parse.js';
import { orderDerived } from '../language/facts/derived.js';
import { isPresent } from '../language/facts/presence.js';
import { NOTHING } from '../language/condition/knowledge.js';
import type { DerivedFact, Dict, FactPath, FactType, Many } from '../shapes.js';
import type { Readings } from './files.js';
import { localisedText, originOf } from './reading.js';

/** In an order in which they can be computed. A derived fact may read those that are written above it. */
export function readDerived(readings: Readings, types: Dict<FactType>, report: Report): Many<DerivedFact> {
  const known: Record<string, FactType> = { ...types };
  const facts = readings.derived.flatMap((reading) =>
    reading.value.derived.flatMap((row, index): Many<DerivedFact> => {
      const origin = originOf(reading, `/derived/${index}/value`);
      const value =
        row.type === 'bool'
          ? parseDerived(row.value, origin, known, report)
          : parseAmount(row.value, origin, known, report, row.decimals ?? 0);
      if (!value) return [];
      const type: FactType = {
        path: row.path as FactPath,
        type: row.type,
        ...(row.unit === undefined ? {} : { unit: row.unit }),
        ...(row.decimals === undefined ? {} : { decimals: row.decimals }),
        optional: !value.reads.every((path) => isPresent(path, NOTHING, known)),
        derivedFrom: value.reads,
        title: localisedText(row.title).fr,
        at: reading.at(`/derived/${index}/path`),
      };
      known[row.path] = type;
      return [{ path: type.path, type, value }];
    }),
  );
  return orderDerived(facts, report);
}
