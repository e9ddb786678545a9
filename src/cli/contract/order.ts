/** The command line and the two forms of a contract, as a situation. */
import { resolve } from 'node:path';
import { factAt, factsOf } from '../../situation/facts.js';
import type { Report } from '../../diagnostics/diagnose.js';
import { readFactTypes } from '../../language/facts/types.js';
import { checkCurrencies } from '../../sale/currency.js';
import { readSale } from '../../sale/read.js';
import { factsValidator, type FactsValidator } from '../../schema/facts.js';
import type { JsonObject } from '../../schema/pointer.js';
import type { Many, OptionId, Situation, Workspace } from '../../shapes.js';
import { FACTS_FILE } from '../../workspace/layout.js';
import type { SourceFile } from '../../workspace/node.js';
import { readSource } from '../../workspace/read.js';
import { ruler } from '../../workspace/ruler.js';
import type { Context } from '../context.js';
import { requireKnown } from '../names.js';

export interface OrderOptions {
  readonly offer: string;
  readonly option?: Many<string>;
  readonly audience: string;
  /** Paths of the two forms, as typed. */
  readonly client: string;
  readonly order: string;
}
export interface ReadOrder {
  /** Undefined where no contract can be made, not even a draft. */
  readonly situation: Situation | undefined;
  readonly files: Many<SourceFile>;
}
interface Opened {
  readonly workspace: Workspace;
  readonly files: Many<SourceFile>;
  readonly report: Report;
}

/** Throws Trouble for a name that nothing bears or a file that cannot be read; all else is reported at once. */
export async function readOrder(context: Context, opened: Opened, options: OrderOptions): Promise<ReadOrder> {
  const { workspace, files, report } = opened;
  const sold = Object.values(workspace.offers).filter(({ regression }) => !regression);
  requireKnown(
    'offer',
    [options.offer],
    sold.map(({ id }) => id),
  );
  requireKnown('audience', [options.audience], Object.keys(workspace.audiences));
  const offer = workspace.offers[options.offer];
  const audience = workspace.audiences[options.audience];
  const chosen = (options.option ?? []) as Many<OptionId>;
  requireKnown('option', chosen, offer?.options.map(({ id }) => id) ?? []);
  const validator = validatorOf(files, report);
  const [client, order] = [
    await readForm(context, options.client, report),
    await readForm(context, options.order, report),
  ];
  const forms = [client, order].filter((file) => file !== undefined);
  if (!offer || !audience || !validator || !client || !order) return { situation: undefined, files: forms };

  const bare = {
    offer: offer.id,
    options: chosen,
    audience: audience.id,
    date: workspace.edition.effective,
    lang: 'fr',
  } as const;
  const withdrawalDays = daysToWithdraw(workspace, bare);
  const situation = await readSale(
    { offer, options: chosen, audience, client, order },
    { workspace, validator, withdrawalDays, report },
  );
  if (situation) checkCurrencies(offer, audience.id, chosen, factsOf(workspace, situation), report);
  return { situation, files: forms };
}

const readForm = ({ io }: Context, path: string, report: Report): Promise<SourceFile | undefined> =>
  readSource(resolve(io.cwd, path), report, path);

/** The schema was read with the workspace, which said what is wrong with it. */
function validatorOf(files: Many<SourceFile>, report: Report): FactsValidator | undefined {
  const file = files.find(({ path }) => path === FACTS_FILE);
  if (!file) return undefined;
  const { schema } = readFactTypes(file, () => undefined);
  return factsValidator(schema as JsonObject, ruler(file).place(0, 0), report);
}

/** Of a consumer; nobody else may withdraw. */
function daysToWithdraw(workspace: Workspace, situation: Situation): number | undefined {
  const facts = factsOf(workspace, situation);
  const days = factAt(facts, 'offer.withdrawal.days');
  return factAt(facts, 'audience.customer') === 'consumer' && typeof days === 'number' ? days : undefined;
}
