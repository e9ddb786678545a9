/** A process that writes files and their list for ever, as a build does, and says each time how many. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeManifest, written } from '../../src/output/manifest.js';
import { outputPath } from '../../src/output/path.js';
import { sweep } from '../../src/output/sweep.js';
import { writeWhole } from '../../src/output/write.js';
import type { Sha256, Situation } from '../../src/shapes.js';

const root = process.argv[2] ?? '';
const situation = {
  offer: 'basic',
  options: [],
  audience: 'fr-consumer',
  date: '2027-01-01',
  lang: 'fr',
} as unknown as Situation;

/** Content that says itself whether it is whole: a hash, then what it is the hash of. */
function content(round: number, file: number): Buffer {
  const text = `${round} ${file} `.repeat(20_000 + 4000 * file);
  return Buffer.from(`${createHash('sha256').update(text).digest('hex')}\n${text}`);
}

console.log(`swept ${JSON.stringify(await sweep(root))}`);
for (let round = 0; ; round++) {
  const files = [];
  for (let file = 0; file < 5; file++) {
    const path = await outputPath(root, 'basic', 'fr-consumer', `cgv${file}.html`);
    const bytes = content(round, file);
    await writeWhole(path, bytes);
    files.push(written(`basic/fr-consumer/cgv${file}.html`, bytes, situation, 'hash' as Sha256));
  }
  await writeManifest(root, files);
  console.log(`round ${round} in ${join(root, 'basic')}`);
}
