/** PDF files by our printer, against a browser started for each, and against nothing but `page.pdf`. */
import { browsers } from './browsers.js';
import { figure, interleave, ratio, type Contestant } from './measure.js';
import type { Asked, Bench, Figure, Outcome } from './outcome.js';
import { countPrints, peer } from './peer-browser.js';
import { each, printAll, samples } from './print-samples.js';
import { openPrinter } from './product.js';
import { load, type Loaded } from './workspace.js';

const BATCH = 50;
/** Enough of those that start a browser each: every one costs the same. */
const FEW = 10;

export const pdf: Bench = {
  about: `milliseconds a document, two at a time unless it says otherwise; batches of ${BATCH}, and ${FEW} with a browser each`,
  run: async (asked) => measured(await load(asked.draft), asked),
};

async function measured(loaded: Loaded, { passes = 5 }: Asked): Promise<Outcome> {
  const { shell, chromium } = browsers();
  const counted = await countPrints(shell);
  const printer = openPrinter();
  const { pages, alike, catalogue } = await samples(loaded, printer, BATCH);
  const [one, few] = [alike.slice(0, 1), alike.slice(0, FEW)];
  const peers = { shell: peer(shell, true), chromium: peer(chromium, false) };
  const bare = await peers.shell.warm(2);

  const prints = new Map<string, number>();
  const ours = (name: string, html: readonly string[], print: () => Promise<void>): Contestant => ({
    name,
    per: html.length,
    run: async () => {
      const before = counted();
      await print();
      prints.set(name, counted() - before);
    },
  });
  const warm = (name: string, html: readonly string[]): Contestant => ours(name, html, () => printAll(printer, html));
  const whole = (name: string, html: readonly string[], browser = shell): Contestant =>
    ours(name, html, async () => {
      const own = openPrinter({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: browser } });
      await printAll(own, html);
      await own.close();
    });
  const theirs = (
    name: string,
    html: readonly string[],
    print: (html: string) => Promise<void>,
    width = 2,
  ): Contestant => ({ name, per: html.length, run: () => each(html, width, print) });

  const contestants = {
    cold: whole('one, from start to end', one),
    again: warm('one, warm', one),
    batch: whole('batch, from start to end', alike),
    warm: warm('batch, warm', alike),
    bare: theirs('page.pdf, warm', alike, bare.print),
    shell: theirs('headless shell for each', few, peers.shell.fresh),
    shellInTurn: theirs('headless shell for each, one at a time', few, peers.shell.fresh, 1),
    full: whole('batch with Chromium, from start to end', alike, chromium),
    chromium: theirs('Chromium for each', few, peers.chromium.fresh),
    chromiumInTurn: theirs('Chromium for each, one at a time', few, peers.chromium.fresh, 1),
    catalogue: whole('catalogue, from start to end', catalogue),
    bareCatalogue: theirs('page.pdf of the catalogue, warm', catalogue, bare.print),
  };
  const names = Object.keys(contestants) as readonly (keyof typeof contestants)[];
  const sampled = await interleave(Object.values(contestants), passes, 0);
  await Promise.all([printer.close(), bare.close()]);
  for (const { remove } of Object.values(peers)) remove();

  const wall = (of: keyof typeof contestants): readonly number[] => sampled[names.indexOf(of)]?.wall ?? [];
  const [four, seven] = [4, 7].map((value) => ({ is: 'at least', value }) as const);
  return {
    figures: sampled.map((each) => wallOnly(figure(each))),
    ratios: [
      ratio('headless shell for each, one at a time, against batch', wall('shellInTurn'), wall('batch'), four),
      ratio('headless shell for each, two at a time, against batch', wall('shell'), wall('batch')),
      ratio('Chromium for each, one at a time, against batch with it', wall('chromiumInTurn'), wall('full'), seven),
      ratio('Chromium for each, two at a time, against batch with it', wall('chromium'), wall('full')),
      ratio('batch, warm, against page.pdf', wall('warm'), wall('bare'), { is: 'at most', value: 1.25 }),
      ratio('catalogue, start and end included, against warm page.pdf', wall('catalogue'), wall('bareCatalogue')),
    ],
    notes: [
      `${pages} pages a document in a batch; the catalogue has ${catalogue.length} documents.`,
      `Prints in the last pass, second ones for page numbers included: ${[...prints].map((pair) => pair.join(' ')).join(' · ')}`,
    ],
  };
}

/** Browsers do most of the work, and their processor time is not ours to read. */
function wallOnly({ name, unit, median, min, max }: Figure): Figure {
  return { name, unit, median, min, max };
}
