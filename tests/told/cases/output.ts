/** What the disk, the browser or a thread refuses. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noneTaken } from '../../../src/cli/check/in-turn.js';
import { checkSituations } from '../../../src/cli/check/threads.js';
import { writeWhole } from '../../../src/output/write.js';
import { openPrinter } from '../../../src/pdf/printer.js';
import type { Diagnostic } from '../../../src/shapes.js';
import { simulatedDisk, type Fault } from '../../fault/simulated-disk.js';
import { readSmall } from '../../library/small.js';
import { about, sample } from '../../pdf/sample.js';
import { troubled } from '../troubled.js';
import { typed, written, type ToldCases } from '../told.js';

const one = 'clausier build --offer basic --audience consumer --doc cgv';
const html = `${one} --format html`;
const pdf = `${one} --format pdf`;

/** A disk that refuses the first byte of a file. */
async function refusing(kind: Fault, path: string): Promise<Diagnostic> {
  const disk = simulatedDisk();
  disk.arm({ at: 0, kind });
  return troubled(writeWhole(path, Buffer.from('x'), disk));
}

async function withoutFonts(): Promise<Diagnostic> {
  const empty = await mkdtemp(join(tmpdir(), 'no-fonts-'));
  const printer = openPrinter({ fonts: empty });
  try {
    return await troubled(printer.print(sample(), { ...about, title: 'Conditions générales' }));
  } finally {
    await printer.close();
    await rm(empty, { recursive: true });
  }
}

/** A thread that the machine stops. */
function withoutMemory(): Promise<Diagnostic> {
  const { workspace } = readSmall();
  if (!workspace) throw new Error('the small workspace cannot be read');
  const entry = new URL('data:text/javascript,process.exit(1)');
  const nothing = (): void => undefined;
  const handed = { workspace, offers: undefined, taken: noneTaken() };
  return troubled(checkSituations(handed, { jobs: 2, step: nothing, first: nothing, entry }));
}

export const output: ToldCases = {
  'disk-full': typed([html], ['df -h .', html], {
    machine: () => refusing('ENOSPC', 'output/basic/consumer/cgv.html'),
  }),
  'output-denied': typed([`${html} --out /srv/site`], [`${html} --out ../site`], {
    machine: () => refusing('EACCES', '/srv/site/basic/consumer/cgv.html'),
  }),
  'output-failed': typed(['touch output', html], ['rm output', html]),
  'output-outside': typed(
    ['mkdir -p ../archives output', 'ln -s ../../archives output/basic', html],
    ['rm output/basic', html],
  ),
  'browser-missing': typed([`PATH=/vide HOME=/vide ${pdf}`], [html]),
  'browser-broken': typed([`PUPPETEER_EXECUTABLE_PATH=/opt/chrome-ancien/chrome ${pdf}`], [pdf]),
  'print-blank': typed([pdf], ['clausier doctor', pdf], { machine: withoutFonts }),
  'thread-ended': typed(['clausier check --jobs 16'], ['clausier check --jobs 1'], { machine: withoutMemory }),
  'print-glyph-missing': written(
    pdf,
    { 'offers/basic.yaml': [['name: Simple', 'name: Simple 你好']] },
    { 'offers/basic.yaml': [['name: Simple', 'name: Simple Ni hao']] },
  ),
};
