/** `--explain CODE,…`: what a code or a rule looks for, why, what to do, and what it looks like. */
import { readFile } from 'node:fs/promises';
import { linesOf, type Example, type Snippet } from '../../report/example.js';
import type { Findable } from '../../report/format.js';
import { helpOf } from '../../report/help.js';
import { phrases, type MessageLang } from '../../report/phrases.js';
import { inLang } from '../../report/told.js';
import type { Dict, Many } from '../../shapes.js';
import { harmless } from '../../workspace/characters.js';
import type { Context, ExitCode } from '../context.js';
import { requireKnown } from '../names.js';
import { packageRoot } from '../package.js';

/** Throws Trouble for the first code that does not exist. */
export async function explainCodes(
  context: Context,
  asked: Many<string>,
  findables: Many<Findable>,
): Promise<ExitCode> {
  requireKnown(
    'code',
    asked,
    findables.map(({ code }) => code),
  );
  const known = await examples();
  const told = [...new Set(asked)].flatMap((code) => findables.filter((each) => each.code === code));
  context.io.stdout(told.map((each) => explained(context, each, known[each.code])).join('\n'));
  return 0;
}

function explained(context: Context, findable: Findable, example: Example | undefined): string {
  const { lang, colours } = context;
  const { bold } = colours.stdout;
  const { colon } = phrases[lang];
  const parts = helpOf(findable, lang).map(({ heading, body }) => `${bold(`${heading}${colon}`)} ${harmless(body)}\n`);
  const title = `${bold(findable.code)} — ${harmless(inLang(findable.title, lang))}`;
  return `${title}\n\n${parts.join('')}${example ? shown(context, example) : ''}`;
}

/** Those of the pages of docs/diagnostics/, which the package carries. */
async function examples(): Promise<Dict<Example>> {
  return JSON.parse(await readFile(`${packageRoot}docs/diagnostics/examples.json`, 'utf8')) as Dict<Example>;
}

function shown({ lang, colours }: Context, { says, bad, good }: Example): string {
  const { headings, colon } = phrases[lang];
  const said = says?.[lang] ?? '';
  const side = (heading: string, text: string, more = ''): string =>
    text === '' && more === ''
      ? ''
      : `\n${colours.stdout.bold(`${heading}${colon}`)}${more === '' ? '' : ` ${harmless(more)}`}\n${text}`;
  const [wrong, right] = [bad, good].map((snippets) => snippets.map((each) => indented(each, lang)).join(''));
  if (!wrong) return side(headings.example, '', said);
  return `${side(headings.bad, wrong, said)}${side(headings.good, right ?? '')}`;
}

function indented(snippet: Snippet, lang: MessageLang): string {
  const lines = linesOf(snippet, lang).map((line) => `    ${harmless(line)}`.trimEnd());
  if (lines.length === 0) return '';
  const file = 'file' in snippet ? [`  ${harmless(snippet.file ?? '')}`] : [];
  return [...file, ...lines, ''].join('\n');
}
