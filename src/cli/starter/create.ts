import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { exitCode } from '../../diagnostics/exit.js';
import { Trouble } from '../../diagnostics/trouble.js';
import { writeWhole } from '../../output/write.js';
import type { Context, ExitCode } from '../context.js';
import { printFindings } from '../findings.js';
import { refusedValue, requireKnown } from '../names.js';
import { openWorkspace, type Opened } from '../open.js';
import { create as words } from '../phrases/starter.js';
import { withClause } from './clause.js';
import { copyOffer } from './offer.js';

export interface CreateOptions {
  readonly title?: string;
  readonly from?: string;
}

const CLAUSE_ID = /^(?<topic>[a-z0-9][a-z0-9_-]{0,30})\.(?<name>[a-z0-9][a-z0-9._-]{0,30})$/;
const OFFER_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** `kind` is "clause" or "offer". Writes one file, or nothing where what is there could not be read. Throws Trouble. */
export async function runCreate(context: Context, kind: string, id: string, options: CreateOptions): Promise<ExitCode> {
  if (kind === 'clause') return createClause(context, id, options.title);
  if (kind === 'offer') return createOffer(context, id, options.from);
  throw refusedValue('<kind>', kind, { fr: '« clause » ou « offer »', en: '"clause" or "offer"' });
}

async function createClause(context: Context, id: string, title: string | undefined): Promise<ExitCode> {
  const { topic, name } = CLAUSE_ID.exec(id)?.groups ?? {};
  if (topic === undefined || name === undefined)
    throw refusedValue('<id>', id, {
      fr: 'un thème et un nom en minuscules, séparés par un point : backups.retention',
      en: 'a topic and a name in small letters, with a point between: backups.retention',
    });
  const opened = await openWorkspace(context);
  const { workspace, files, report } = opened;
  if (!workspace) return failed(context, opened);
  const taken = workspace.clauses[id];
  if (taken) throw new Trouble(diagnose('name-taken', { kind: 'clause', name: id }, { at: taken.at }));
  const file =
    Object.values(workspace.clauses).find((clause) => clause.topic === topic)?.at.file ?? `clauses/${topic}.yaml`;
  const source = files.find(({ path }) => path === file);
  const clause = { id, topic, title: title ?? sentence(name), effective: workspace.edition.effective };
  const made = withClause(source ?? { path: file, text: '' }, clause, report);
  if (!made) return failed(context, opened);
  await writeWhole(join(context.root, file), Buffer.from(made.file.text, 'utf8'));
  context.io.stdout(`${context.say(words.clauseDone(id, `${file}:${made.line}`))}\n\n  - clause: ${id}\n`);
  return 0;
}

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[_.-]+/g, ' ');

async function createOffer(context: Context, id: string, from: string | undefined): Promise<ExitCode> {
  if (from === undefined)
    throw new Trouble(diagnose('usage-argument-missing', { name: '--from <offer>', command: 'clausier new offer' }));
  if (!OFFER_ID.test(id))
    throw refusedValue('<id>', id, {
      fr: 'des minuscules, des chiffres, des points et des tirets : essentiel-plus',
      en: 'small letters, digits, points and dashes: essential-plus',
    });
  const opened = await openWorkspace(context);
  const { workspace, files } = opened;
  if (!workspace) return failed(context, opened);
  requireKnown('offer', [from], Object.keys(workspace.offers));
  const taken = workspace.offers[id];
  if (taken) throw new Trouble(diagnose('name-taken', { kind: 'offer', name: id }, { at: taken.at }));
  const model = workspace.offers[from];
  const source = files.find(({ path }) => path === model?.at.file);
  if (!model || !source) return failed(context, opened);
  const file = `offers/${id}.yaml`;
  await refuseExisting(join(context.root, file), file);
  const text = copyOffer(source, model.at, id);
  await writeWhole(join(context.root, file), Buffer.from(text, 'utf8'));
  context.io.stdout(`${context.say(words.offerDone(id, from, file))}\n`);
  return 0;
}

/** A file that the reader left out may stand there. */
async function refuseExisting(path: string, shown: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) throw new Trouble(diagnose('file-exists', { path: shown }));
}

async function failed(context: Context, { files, findings }: Opened): Promise<ExitCode> {
  await printFindings(context, findings(), files);
  return exitCode(findings());
}
