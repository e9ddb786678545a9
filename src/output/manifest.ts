import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AudienceId, IsoDate, Lang, Many, OfferId, OptionId, Sha256, Situation } from '../shapes.js';
import { disk as machine, type Disk } from './disk.js';
import { writeWhole } from './write.js';

/** One file of the output, and what it was made of. Without what a customer gave: this list may be passed on. */
export interface Written {
  /** Relative to the output folder, with "/". */
  readonly path: string;
  readonly sha256: Sha256;
  readonly bytes: number;
  readonly situation: {
    readonly offer: OfferId;
    readonly options: Many<OptionId>;
    readonly audience: AudienceId;
    readonly date: IsoDate;
    readonly lang: Lang;
  };
  /** `Document.hash`: of words and structure, the same in every format. */
  readonly document: Sha256;
}

export function written(path: string, bytes: Uint8Array, situation: Situation, document: Sha256): Written {
  const { offer, options, audience, date, lang } = situation;
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
  return { path, sha256, bytes: bytes.length, situation: { offer, options, audience, date, lang }, document };
}

/** Writes `manifest.json` in the output folder: last of all, so that every file it lists is there. Throws `Trouble`. */
export async function writeManifest(root: string, files: Many<Written>, disk: Disk = machine): Promise<void> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const text = `${JSON.stringify({ files: sorted }, null, 2)}\n`;
  await writeWhole(join(root, 'manifest.json'), Buffer.from(text), disk);
}
