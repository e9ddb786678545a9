/** What a row of the vocabulary asks of the clauses that name it. */
import type { Report } from '../diagnostics/diagnose.js';
import type { Dict, Expected, FactType, Many, Party } from '../shapes.js';
import { condition } from './condition.js';
import type { Readings } from './files.js';
import { known } from './names.js';
import type { Reading } from './reading.js';

export interface ExpectedRow {
  readonly of?: Party;
  readonly always?: Many<string>;
  readonly required_when?: string;
}

export function expected(
  { of, always, required_when: when }: ExpectedRow,
  reading: Reading<unknown>,
  pointer: string,
  types: Dict<FactType>,
  report: Report,
): Expected {
  const required = when === undefined ? undefined : condition(reading, `${pointer}/required_when`, when, types, report);
  return {
    ...(of === undefined ? {} : { of }),
    ...(always === undefined ? {} : { always }),
    ...(required ? { requiredWhen: required } : {}),
  };
}

/** The documents in which a mention is required: plans are read after the vocabulary. */
export function checkRequiredIn({ mentions }: Readings, documents: Dict<unknown>, report: Report): void {
  for (const reading of mentions)
    (reading.value as { mentions: Many<{ required_in?: Many<string> }> }).mentions.forEach(
      ({ required_in = [] }, row) =>
        required_in.forEach((id, index) =>
          known('document', id, documents, reading.at(`/mentions/${row}/required_in/${index}`), report),
        ),
    );
}
