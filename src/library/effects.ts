/** The ledger entries that a clause declares, each tied to the words that carry it. */
import type { Effect, EffectKind, Many } from '../shapes.js';
import type { EffectRow } from '../schema/validate.js';
import { carried, type EffectContext } from './carried.js';
import { EFFECT_NAMES } from './effect-names.js';
import { known } from './names.js';
import { checkSaid } from './said.js';

const KINDS = Object.keys(EFFECT_NAMES) as Many<EffectKind>;

/** Undefined where the name is unknown or the words do not stand in the text exactly once. */
export function effect(row: EffectRow, pointer: string, context: EffectContext): Effect | undefined {
  const { reading, vocabulary, report } = context;
  const kind = KINDS.find((each) => each in row);
  if (!kind) return undefined;
  const [part, label] = EFFECT_NAMES[kind];
  const name = String(row[kind]);
  const sound =
    known(label, name, vocabulary[part], reading.at(`${pointer}/${kind}`), report) &&
    causeIsKnown(row, pointer, context);
  const place = carried(row.words, `${pointer}/words`, context);
  if (!sound || !place) return undefined;
  checkSaid(row, pointer, place, context);
  return { ...place, qualifiers: qualifiers(row), ...payload(kind, name, row) } as Effect;
}

function causeIsKnown(row: EffectRow, pointer: string, { reading, vocabulary, facts, report }: EffectContext): boolean {
  const cause =
    row.cause === undefined || known('cause', row.cause, vocabulary.causes, reading.at(`${pointer}/cause`), report);
  const by = (row.by ?? []).every((path, index) =>
    known('fact', path, facts, reading.at(`${pointer}/by/${index}`), report),
  );
  return cause && by;
}

/** "strength:result", "price:paid", "credits:inside", "carve:bodily", and the plain flags: sorted, so that order in the file means nothing. */
function qualifiers(row: EffectRow): Many<string> {
  return [
    ...(row.strength === undefined ? [] : [`strength:${row.strength}`]),
    ...(row.price === undefined ? [] : [`price:${row.price}`]),
    ...(row.credits === undefined ? [] : [`credits:${row.credits}`]),
    ...(row.carve ?? []).map((carve) => `carve:${carve}`),
    ...(row.flags ?? []),
  ].sort();
}

function payload(kind: EffectKind, name: string, row: EffectRow): object {
  switch (kind) {
    case 'duty':
    case 'declines':
      return { kind, of: row.of, activity: name };
    case 'right':
    case 'waives':
      return { kind, of: row.of, right: name };
    case 'excludes':
      return { kind, of: row.of, head: name, cause: row.cause };
    case 'caps':
      return { kind, of: row.of, head: name, by: row.by };
    case 'reserves':
      return { kind, of: row.of, power: name };
    case 'deems':
      return { kind, against: row.against, presumption: name };
    case 'states':
      return { kind, mention: name };
    case 'prices':
      return { kind, line: name };
  }
}
