import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a reader that is not ours says of a PDF: `pdftotext`, `pdfinfo` or `pdffonts` of poppler. */
export async function poppler(tool: string, pdf: Uint8Array, ...options: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'poppler-'));
  try {
    const path = join(folder, 'read.pdf');
    await writeFile(path, pdf);
    const { stdout, stderr } = await run(tool, [...options, path, ...(tool === 'pdftotext' ? ['-'] : [])], {
      maxBuffer: 2 ** 26,
    });
    if (stderr.trim() !== '') throw new Error(`${tool} finds fault with the PDF: ${stderr}`);
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${tool} is missing: install poppler-utils, or run "node scripts/setup.mjs --test".`, {
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The text of each page. */
export async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  return (await poppler('pdftotext', pdf, '-layout')).split('\f').slice(0, -1);
}
