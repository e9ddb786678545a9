import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { situationsOf } from '../../situation/situations.js';
import { exitCode } from '../../diagnostics/exit.js';
import { jsonText } from '../../report/json.js';
import { allowedTogether } from '../../sale/options.js';
import type { AudienceId, Many, OfferId, OptionId, Situation, Workspace } from '../../shapes.js';
import type { Context, ExitCode } from '../context.js';
import { collector, printFindings } from '../findings.js';
import { dateOf, requireInForce, requireKnown } from '../names.js';
import { openWorkspace, type Opened } from '../open.js';
import { answer } from './answer.js';
import { factAnswer } from './fact.js';
import { printAnswer } from './print.js';
import { printFactAnswer } from './print-fact.js';

export interface WhyOptions {
  readonly fact?: string;
  readonly offer?: Many<string>;
  readonly audience?: Many<string>;
  readonly option?: Many<string>;
  readonly date?: string;
  readonly json?: boolean;
}

/** One of `clause` and `options.fact` is explained, in every situation asked for. What is wrong with the workspace is counted beside. */
export async function runWhy(context: Context, clause: string | undefined, options: WhyOptions): Promise<ExitCode> {
  if ((clause === undefined) === (options.fact === undefined)) throw missing('<clause> | --fact <path>');
  if (clause !== undefined && options.offer?.length !== 1) throw missing('--offer <id>');
  if (clause !== undefined && options.audience?.length !== 1) throw missing('--audience <id>');
  const opened = await openWorkspace(context);
  const { workspace } = opened;
  if (workspace) {
    const conflicts = collector();
    const situations = asked(workspace, options, conflicts.report);
    if (conflicts.findings().length > 0) {
      await printFindings(context, conflicts.findings(), opened.files);
      return exitCode(conflicts.findings());
    }
    if (options.fact !== undefined) explainFact(context, opened, workspace, options.fact, situations, options.json);
    else explainClause(context, workspace, clause ?? '', situations, options.json);
  }
  await opened.mentionFindings();
  return exitCode(opened.findings());
}

const missing = (name: string): Trouble =>
  new Trouble(diagnose('usage-argument-missing', { name, command: 'clausier why' }));

/** Bare plans unless options are named. */
function asked(workspace: Workspace, options: WhyOptions, report: Report): Many<Situation> {
  const { offer, audience, option = [] } = options;
  const date = options.date === undefined ? undefined : dateOf('--date', options.date);
  requireInForce(date, workspace.edition);
  const sold = Object.values(workspace.offers).filter(({ regression }) => !regression);
  requireKnown(
    'offer',
    offer ?? [],
    sold.map(({ id }) => id),
  );
  requireKnown('audience', audience ?? [], Object.keys(workspace.audiences));
  for (const id of offer ?? []) {
    const named = workspace.offers[id];
    if (!named) continue;
    requireKnown(
      'option',
      option,
      named.options.map((each) => each.id),
    );
    allowedTogether(named, option as Many<OptionId>, report);
  }
  const situations = situationsOf(workspace, {
    options: option as Many<OptionId>,
    ...(offer ? { offers: offer as Many<OfferId> } : {}),
    ...(audience ? { audiences: audience as Many<AudienceId> } : {}),
    ...(date ? { date } : {}),
  });
  if (situations.length === 0) throw new Trouble(diagnose('usage-selection-empty', {}));
  return situations;
}

function explainClause(
  context: Context,
  workspace: Workspace,
  id: string,
  situations: Many<Situation>,
  json = false,
): void {
  requireKnown('clause', [id], Object.keys(workspace.clauses));
  const clause = workspace.clauses[id];
  const [situation] = situations;
  const offer = situation && workspace.offers[situation.offer];
  if (!clause || !offer) return;
  const told = answer(workspace, situation, offer, clause);
  context.io.stdout(json ? jsonText(told) : printAnswer({ ...context, types: workspace.facts }, told));
}

function explainFact(
  context: Context,
  opened: Opened,
  workspace: Workspace,
  path: string,
  situations: Many<Situation>,
  json = false,
): void {
  requireKnown('fact', [path], Object.keys(workspace.facts));
  const type = workspace.facts[path];
  if (!type) return;
  const told = factAnswer(workspace, opened.files, situations, type);
  context.io.stdout(json ? jsonText(told) : printFactAnswer(context, told, type));
}
