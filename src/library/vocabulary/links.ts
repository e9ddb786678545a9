import type { Dict, IsoDate, Link } from '../../shapes.js';
import type { Readings } from '../files.js';
import { known } from '../names.js';
import { localisedText } from '../reading.js';
import { byId } from '../unique.js';
import type { Reader } from './rows.js';

export function links(readings: Readings['links'], { types, report }: Reader): Dict<Link> {
  const rows = readings.flatMap((reading) =>
    reading.value.links.map(({ id, title, address, use, copy }, index) => {
      const pointer = `/links/${index}`;
      if (!isUrl(address)) known('fact', address, types, reading.at(`${pointer}/address`), report);
      const link: Link = {
        title: localisedText(title),
        parents: [],
        address,
        use,
        ...(copy === undefined
          ? {}
          : {
              copy: {
                version: localisedText(copy.version).fr,
                dated: copy.dated as IsoDate,
                kept: localisedText(copy.kept).fr,
              },
            }),
        at: reading.at(`${pointer}/id`),
      };
      return [id, link] as const;
    }),
  );
  return byId('link', rows, report);
}

const isUrl = (address: string): boolean => /^https?:/.test(address);
