/** A loaded workspace to one page of HTML, against a template that was compiled before and holds the same words. */
import { Session } from 'node:inspector/promises';
import Handlebars from 'handlebars';
import { marked } from 'marked';
import type { Views } from '../src/render/html/views.js';
import type { Theme } from '../src/render/theme/theme.js';
import type { Block, Document, DocumentId, Many } from '../src/shapes.js';
import { figure, interleave, ratio, type Contestant } from './measure.js';
import type { Bench, Outcome } from './outcome.js';
import { assembleDocument, prepare, renderHtml, renderMarkdown } from './product.js';
import { compiled, withMarks, wordsIn } from './peer-template.js';
import { profileReport } from './profile.js';
import { load, termsOf, type Loaded } from './workspace.js';

const TIMES = 5;
/** A file holds bytes. Without them, a template that only joins long strings would do nothing at all. */
const bytes = (html: string): void => void Buffer.from(html, 'utf8');
const drop = (): void => undefined;

export const assemble: Bench = {
  about: 'one document in memory, layout and style sheets included; templates compiled before',
  run: async ({ draft, profile, passes = 40 }) => {
    const loaded = await load(draft);
    const document = termsOf(loaded.workspace, 'shared-start', 'fr-consumer');
    const { ours, halves, templates } = contestants(loaded, document);
    if (profile) return profiled(ours, 200);
    const sampled = await interleave(
      [ours, ...halves, ...templates].map((each) => ({ ...each, times: TIMES })),
      passes,
      10,
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
      notes: [`${clausesIn(document.blocks)} clauses, ${wordsIn(renderHtml(document, loaded.theme)).length} words`],
    };
  },
};

interface Contestants {
  readonly ours: Contestant;
  /** Ours in two halves. */
  readonly halves: readonly [Contestant, Contestant];
  readonly templates: readonly [Contestant, Contestant];
}

function contestants({ workspace, theme }: Loaded, document: Document): Contestants {
  const made = (): Document => {
    const again = assembleDocument(prepare(workspace, document.situation, drop), 'cgv' as DocumentId, drop, false);
    if (!again) throw new Error('The document is gone.');
    return again;
  };
  const { document: held, values } = withMarks(document);
  const markdown = renderMarkdown(held, theme);
  const text = compiled(markdown.slice(markdown.indexOf('\n## ')), values);
  const view = viewOf(document, theme);
  const peer = (): string => {
    const body = new Handlebars.SafeString(marked.parse(text(values), { async: false }));
    return theme.layouts.document({ ...view, body });
  };
  const page = compiled(renderHtml(held, theme), values);
  const words = wordsIn(renderHtml(made(), theme)).join(' ');
  for (const [name, html] of [
    ['marked', peer()],
    ['Handlebars', page(values)],
  ] as const)
    if (wordsIn(html).join(' ') !== words) throw new Error(`${name} gives other words.`);
  return {
    ours: { name: 'clausier', run: () => bytes(renderHtml(made(), theme)) },
    halves: [
      { name: '  of which assemble', run: () => void made() },
      { name: '  of which HTML', run: () => bytes(renderHtml(document, theme)) },
    ],
    templates: [
      { name: 'Handlebars, then marked', run: () => bytes(peer()) },
      { name: 'Handlebars alone, HTML in the template', run: () => bytes(page(values)) },
    ],
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
