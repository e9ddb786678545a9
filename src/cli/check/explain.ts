/** `--explain CODE`: what a code or a rule looks for, why, what to do, and what it looks like. */
import { readFile } from 'node:fs/promises';
import { diagnose } from '../../diagnostics/diagnose.js';
import { nearest } from '../../diagnostics/nearest.js';
import { Trouble } from '../../diagnostics/trouble.js';
import type { Example, Snippet } from '../../report/example.js';
import type { Findable } from '../../report/format.js';
import { helpOf } from '../../report/help.js';
import { phrases } from '../../report/phrases.js';
import { inLang } from '../../report/told.js';
import type { Dict, Many } from '../../shapes.js';
import { harmless } from '../../workspace/characters.js';
import type { Context, ExitCode } from '../context.js';
import { packageRoot } from '../package.js';

export async function explainCode(context: Context, code: string, findables: Many<Findable>): Promise<ExitCode> {
  const { io, lang, colours } = context;
  const found = findables.find((each) => each.code === code);
  if (!found) {
    const known = findables.map((each) => each.code);
    throw new Trouble(diagnose('argument-unknown', { kind: 'code', name: code, nearest: nearest(code, known), known }));
  }
  const { bold } = colours.stdout;
  const { colon } = phrases[lang];
  const parts = helpOf(found, lang).map(({ heading, body }) => `${bold(`${heading}${colon}`)} ${harmless(body)}\n`);
  const example = (await examples())[code];
  io.stdout(`${bold(code)} — ${harmless(inLang(found.title, lang))}\n\n${parts.join('')}`);
  if (example) io.stdout(shown(context, example));
  return 0;
}

/** Those of the pages of docs/diagnostics/, which the package carries. */
async function examples(): Promise<Dict<Example>> {
  return JSON.parse(await readFile(`${packageRoot}docs/diagnostics/examples.json`, 'utf8')) as Dict<Example>;
}

function shown({ lang, colours }: Context, { says, bad, good }: Example): string {
  const { headings, colon } = phrases[lang];
  const said = says === undefined || lang !== 'fr' ? '' : ` ${harmless(says)}`;
  const side = (heading: string, snippets: Many<Snippet>, more = ''): string =>
    snippets.some(({ text }) => text !== '')
      ? `\n${colours.stdout.bold(`${heading}${colon}`)}${more}\n${snippets.map(indented).join('')}`
      : '';
  return `${side(headings.bad, bad, said)}${side(headings.good, good)}`;
}

function indented({ file, text }: Snippet): string {
  if (text === '') return '';
  const lines = text.split('\n').map((line) => `    ${harmless(line)}`.trimEnd());
  return [...(file === undefined ? [] : [`  ${harmless(file)}`]), ...lines, ''].join('\n');
}
