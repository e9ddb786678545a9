/** `--baseline FILE`: findings that are known and wait for better days. New ones are told, and those that are gone. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { unreadable } from '../../diagnostics/unreadable.js';
import { writeWhole } from '../../output/write.js';
import { inOrder } from '../../report/order.js';
import { jsonText } from '../../report/json.js';
import type { Diagnostic, Many } from '../../shapes.js';
import type { Context } from '../context.js';

/** The fingerprint tells which finding it is; the rest is for whoever reads the file. */
interface Known {
  readonly fingerprint: string;
  readonly code: string;
  readonly says: string;
}

export interface Sifted {
  /** What is told: new findings, and one for each that is gone. */
  readonly told: Many<Diagnostic>;
  readonly known: number;
}

/** `isLookedFor`: whether this run would have found it again. Throws Trouble where the file cannot be read. */
export async function sift(
  { io }: Context,
  file: string,
  found: Many<Diagnostic>,
  isLookedFor: (known: Known) => boolean,
): Promise<Sifted> {
  const known = await read(resolve(io.cwd, file), file);
  const awaited = new Set(known.map(({ fingerprint }) => fingerprint));
  const here = new Set<string>(found.map(({ fingerprint }) => fingerprint));
  const fresh = found.filter(({ fingerprint }) => !awaited.has(fingerprint));
  const gone = known.filter((each) => !here.has(each.fingerprint) && isLookedFor(each));
  return {
    told: [
      ...fresh,
      ...gone.map(({ fingerprint, code, says }) =>
        diagnose('baseline-gone', { code, says, file }, { clash: [fingerprint] }),
      ),
    ],
    known: found.length - fresh.length,
  };
}

/** `--update-baseline`: all that is found is known from now on. */
export async function writeBaseline({ io }: Context, file: string, found: Many<Diagnostic>): Promise<number> {
  const known = new Map(
    inOrder(found).map(({ fingerprint, code, message }): [string, Known] => [
      fingerprint,
      { fingerprint, code, says: message.fr },
    ]),
  );
  await writeWhole(resolve(io.cwd, file), Buffer.from(jsonText({ known: [...known.values()] }), 'utf8'));
  return known.size;
}

const isKnown = ({ fingerprint, code, says }: Partial<Known>): boolean =>
  [fingerprint, code, says].every((each) => typeof each === 'string');

async function read(path: string, shown: string): Promise<Many<Known>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(error, shown);
  });
  try {
    const { known } = JSON.parse(text) as { readonly known: Many<Known> };
    if (known.every(isKnown)) return known;
  } catch {
    // Told below.
  }
  throw new Trouble(diagnose('baseline-unreadable', { file: shown }));
}
