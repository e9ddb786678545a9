/** Renders documents and writes each file whole, some at a time; the manifest comes last. */
import { written, writeManifest, type Written } from '../../output/manifest.js';
import { outputPath } from '../../output/path.js';
import { writeWhole } from '../../output/write.js';
import type { Theme } from '../../render/theme/theme.js';
import type { Many } from '../../shapes.js';
import type { OpenPrinter } from '../printing.js';
import { formats, type Format } from './formats.js';
import type { Made } from './make.js';

export interface Writing {
  readonly folder: string;
  readonly formats: Many<Format>;
  readonly theme: Theme;
  readonly draft: boolean;
  readonly printer: OpenPrinter;
  /** How many files are made at a time. */
  readonly width: number;
  readonly wrote: () => void;
}

/** A draft is in no manifest. Throws Trouble. */
export async function writeDocuments(made: Many<Made>, writing: Writing): Promise<Many<Written>> {
  const { folder, draft, width, wrote } = writing;
  const files: Written[] = [];
  const jobs = made.flatMap((each) => writing.formats.map((format) => ({ ...each, format })));
  await forEach(jobs, width, async ({ document, folders, author, format }) => {
    const { plan, situation, hash } = document;
    const names = [...folders, `${plan}.${format}`] as const;
    const bytes = await formats[format](document, { ...writing, author });
    await writeWhole(await outputPath(folder, ...names), bytes);
    files.push(written(names.join('/'), bytes, situation, hash));
    wrote();
  });
  if (!draft) await writeManifest(folder, files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Works on `width` jobs at a time; the first that fails stops those that have not begun, and is thrown. */
async function forEach<T>(jobs: Many<T>, width: number, work: (job: T) => Promise<void>): Promise<void> {
  const queue = [...jobs];
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      try {
        await work(job);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: width }, worker));
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
