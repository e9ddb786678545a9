/**
 * A loaded workspace to one page of HTML, against a template that was compiled before and holds the same words. As in a build,
 * each run makes the general terms of the next plan, audience and option: what both sides keep of the last one is of no more
 * use than it is there.
 */
import { Session } from 'node:inspector/promises';
import Handlebars from 'handlebars';
import { marked } from 'marked';
import type { Views } from '../src/render/html/views.js';
import type { Theme } from '../src/render/theme/theme.js';
import type { Block, Document, DocumentId, Many } from '../src/shapes.js';
import { figure, interleave, median, ratio, type Contestant } from './measure.js';
import type { Bench, Outcome } from './outcome.js';
import { assembleDocument, prepare, renderHtml, renderMarkdown } from './product.js';
import { compiled, withMarks, wordsIn } from './peer-template.js';
import { profileReport } from './profile.js';
import { allTerms, load, type Loaded } from './workspace.js';

const TIMES = 5;
/** Passes until the engine has compiled what either side runs: with ten, a third of the samples still ran half-compiled code. */
const WARM_UPS = 60;
/** A file holds bytes. Without them, a template that only joins long strings would do nothing at all. */
const bytes = (html: string): void => void Buffer.from(html, 'utf8');
const drop = (): void => undefined;

export const assemble: Bench = {
  about:
    'one document in memory, the next situation each time, layout and style sheets included; templates compiled before',
  run: async ({ draft, profile, passes = 40 }) => {
    const loaded = await load(draft);
    const documents = allTerms(loaded.workspace).map(({ document }) => document);
    const { ours, halves, templates } = contestants(loaded, documents);
    if (profile) return profiled(ours, 200);
    const sampled = await interleave(
      [ours, ...halves, ...templates].map((each) => ({ ...each, times: TIMES })),
      passes,
      WARM_UPS,
    );
    const [us, assembled, rendered, peer, bare] = sampled;
    if (!us || !assembled || !rendered || !peer || !bare) throw new Error('Nothing was measured.');
    const atMost = { is: 'at most', value: 1 } as const;
    return {
      figures: sampled.map((each) => figure(each)),
      ratios: [
        ratio('against Handlebars and marked, wall', us.wall, peer.wall, atMost),
        ratio('against Handlebars and marked, processor', us.cpu, peer.cpu),
        ratio('against Handlebars alone, wall', us.wall, bare.wall),
      ],
      notes: [
        `${documents.length} situations; ${median(documents.map(({ blocks }) => clausesIn(blocks)))} clauses and ` +
          `${median(documents.map((each) => wordsIn(renderHtml(each, loaded.theme)).length))} words in the middle one`,
      ],
    };
  },
};

interface Contestants {
  readonly ours: Contestant;
  /** Ours in two halves. */
  readonly halves: readonly [Contestant, Contestant];
  readonly templates: readonly [Contestant, Contestant];
}

function contestants({ workspace, theme }: Loaded, documents: Many<Document>): Contestants {
  const made = (document: Document): Document => {
    const again = assembleDocument(prepare(workspace, document.situation, drop), 'cgv' as DocumentId, drop, false);
    if (!again) throw new Error('The document is gone.');
    return again;
  };
  const peers = documents.map((document) => {
    const peer = peerOf(document, theme);
    const words = wordsIn(renderHtml(made(document), theme)).join(' ');
    for (const [name, html] of Object.entries(peer) as [string, () => string][])
      if (wordsIn(html()).join(' ') !== words) throw new Error(`${name} gives other words.`);
    return peer;
  });
  return {
    ours: { name: 'clausier', run: inTurn(documents, (document) => bytes(renderHtml(made(document), theme))) },
    halves: [
      { name: '  of which assemble', run: inTurn(documents, (document) => void made(document)) },
      { name: '  of which HTML', run: inTurn(documents, (document) => bytes(renderHtml(document, theme))) },
    ],
    templates: [
      { name: 'Handlebars, then marked', run: inTurn(peers, ({ marked }) => bytes(marked())) },
      { name: 'Handlebars alone, HTML in the template', run: inTurn(peers, ({ handlebars }) => bytes(handlebars())) },
    ],
  };
}

function inTurn<T>(items: Many<T>, run: (item: T) => void): () => void {
  let turn = 0;
  return () => {
    const item = items[turn++ % items.length];
    if (item) run(item);
  };
}

interface Peer {
  readonly marked: () => string;
  readonly handlebars: () => string;
}

function peerOf(document: Document, theme: Theme): Peer {
  const { document: held, values } = withMarks(document);
  const markdown = renderMarkdown(held, theme);
  const text = compiled(markdown.slice(markdown.indexOf('\n## ')), values);
  const view = viewOf(document, theme);
  const page = compiled(renderHtml(held, theme), values);
  return {
    marked: () => {
      const body = new Handlebars.SafeString(marked.parse(text(values), { async: false }));
      return theme.layouts.document({ ...view, body });
    },
    handlebars: () => page(values),
  };
}

/** What our layout is given, for the peer to be laid out alike. */
function viewOf(document: Document, theme: Theme): Views['document'] {
  const seen: Views['document'][] = [];
  const layouts = { ...theme.layouts, document: (view: Views['document']): string => (seen.push(view), '') };
  renderHtml(document, { ...theme, layouts });
  const [view] = seen;
  if (!view) throw new Error('No layout was asked for.');
  return view;
}

const clausesIn = (blocks: Many<Block>): number =>
  blocks.reduce(
    (sum, block) => sum + (block.type === 'section' ? clausesIn(block.blocks) : Number(block.type === 'clause')),
    0,
  );

async function profiled({ run }: Contestant, runs: number): Promise<Outcome> {
  for (let warmUp = 0; warmUp < runs; warmUp++) await run();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let time = 0; time < runs; time++) await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { figures: [], ratios: [], notes: profileReport([profile], runs) };
}
