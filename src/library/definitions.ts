/** The defined terms, from clauses/definitions.yaml. */
import type { Report } from '../diagnostics/diagnose.js';
import type { Definition, Dict, FactType, Many, Root } from '../shapes.js';
import { condition } from './condition.js';
import type { Readings } from './files.js';
import { localisedText } from './reading.js';
import { remember } from './remember.js';
import { localisedTemplate } from './texts.js';
import { byId } from './unique.js';

/** The same object where nothing changed: what texts remember of their terms hangs on it. */
export function readDefinitions(
  readings: Readings,
  types: Dict<FactType>,
  roots: ReadonlySet<Root>,
  report: Report,
): Dict<Definition> {
  return remember(types, 'definitions', [...readings.definitions, ...roots], report, (told) => {
    const rows = readings.definitions.flatMap((reading) => definitionsOf(reading, types, roots, told));
    return byId('definition', rows, told);
  });
}

function definitionsOf(
  reading: Readings['definitions'][number],
  types: Dict<FactType>,
  roots: ReadonlySet<Root>,
  report: Report,
): Many<readonly [string, Definition]> {
  return reading.value.definitions.map((row, index) => {
    const pointer = `/definitions/${index}`;
    const when =
      row.when === undefined ? undefined : condition(reading, `${pointer}/when`, row.when, types, report, { roots });
    const term = localisedText(row.term);
    const definition: Definition = {
      id: row.id,
      term,
      forms: [term.fr, ...(row.forms ?? [])],
      ...(when ? { when } : {}),
      text: localisedTemplate(reading, `${pointer}/text`, row.text, {
        types,
        roots,
        given: when ? [when] : [],
        report,
      }),
      at: reading.at(`${pointer}/id`),
    };
    return [row.id, definition] as const;
  });
}
