import type { Assertion, Dict } from '../../shapes.js';
import { condition } from '../condition.js';
import type { Readings } from '../files.js';
import { localisedText } from '../reading.js';
import { byId } from '../unique.js';
import type { Reader } from './rows.js';

/** An assertion whose condition does not hold together is left out: the findings say why. */
export function assertions(readings: Readings['assertions'], { types, report }: Reader): Dict<Assertion> {
  const rows = readings.flatMap((reading) =>
    reading.value.assertions.flatMap(({ id, title, about, forms, require }, index) => {
      const pointer = `/assertions/${index}`;
      const held = condition(reading, `${pointer}/require`, require, types, report);
      if (!held) return [];
      const assertion: Assertion = {
        title: localisedText(title),
        parents: [],
        about,
        forms,
        require: held,
        at: reading.at(`${pointer}/id`),
      };
      return [[id, assertion] as const];
    }),
  );
  return byId('assertion', rows, report);
}
