/** The workspace of this repository: its six offers, and the documents that they make. */
import { fileURLToPath } from 'node:url';
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare, type Prepared } from '../../src/assemble/prepare.js';
import { makeDocuments } from '../../src/cli/build/make.js';
import { loadWorkspace } from '../../src/library/load.js';
import type { Block, Diagnostic, Document, DocumentId, Fact, IsoDate, Many, Situation } from '../../src/shapes.js';
import { catalogueSituations, situationsOf } from '../../src/situation/situations.js';
import { readSources } from '../../src/workspace/read.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const told: Diagnostic[] = [];
export const report = (diagnostic: Diagnostic): void => void told.push(diagnostic);
/** What was said so far, each as code, place and words. */
export const findings = (): Many<string> =>
  told.map(({ code, at, message }) => `${at?.file ?? ''}:${at?.start.line ?? ''} ${code}: ${message.fr}`);

const loaded = loadWorkspace(await readSources(root, report), report);
if (!loaded) throw new Error(findings().join('\n'));
export const workspace = loaded;

/** Every offer for every audience, the bare plan and each single option. */
export const situations: Many<Situation> = situationsOf(workspace);
export const bare = situations.filter(({ options }) => options.length === 0);
export const nameOf = ({ offer, options, audience }: Situation): string => [offer, ...options, audience].join(' ');
export const documentName = (document: Document): string => `${nameOf(document.situation)} ${document.plan}`;

/** Those of the bare plans, and the comparison of the offers for each audience. */
export const documents: Many<Document> = makeDocuments(
  workspace,
  [...bare, ...catalogueSituations(workspace)],
  undefined,
  report,
).map(({ document }) => document);

/** A customer who filled in every field that the forms have. */
export const client = {
  name: 'Alix Modèle',
  legal_form: 'société à responsabilité limitée',
  siren: '123456782',
  siret: '12345678200002',
  vat: 'FR11123456782',
  address: '4 rue de l’Essai',
  postal_code: '69001',
  city: 'Lyon',
  country: 'FR',
  representative: 'Dominique Modèle, gérante',
  email: 'alix@modele.example',
  phone: '01 99 00 12 34',
  site: 'boutique.example',
};
export const order = {
  id: '2027-0042',
  date: '2027-01-15',
  start: '2027-02-01',
  quantity: 3,
  discount_pct: 12.5,
  waive_setup: true,
  place: 'Villeurbanne',
  early_start: true,
  needs: 'Vendre en ligne, cent commandes par mois.',
};

/** One sale of a plan, as its two forms give it. */
export function sell(
  { offer, options, audience, lang }: Situation,
  forms: { readonly client?: Fact; readonly order?: Fact } = {},
): Prepared {
  const kind = (workspace.audiences[audience]?.facts as { readonly customer: string }).customer;
  const sale = {
    client: { kind, ...client, ...(forms.client as object) },
    order: { ...order, ...(forms.order as object) },
  };
  const date = sale.order.date as IsoDate;
  return prepare(workspace, { offer, options, audience, date, lang, sale }, report);
}

export function contractOf(prepared: Prepared): Document {
  const document = assembleDocument(prepared, 'contract' as DocumentId, report);
  if (!document) throw new Error(`no contract for ${nameOf(prepared.situation)}`);
  return document;
}

/** A block and all that stands in it, in reading order. */
export const within = (blocks: Many<Block>): Many<Block> =>
  blocks.flatMap((block) => [
    block,
    ...('blocks' in block ? within(block.blocks) : []),
    ...(block.type === 'list' ? within(block.items.flat()) : []),
  ]);
