import { jsonText } from '../../report/json.js';
import type { Context, ExitCode } from '../context.js';
import { doctor as words } from '../phrases/doctor.js';
import { browserCheck } from './browser.js';
import { fontsCheck, nodeCheck, outputCheck, popplerCheck, type Check } from './checks.js';
import { templatesCheck, workspaceCheck } from './workspace.js';

/** Each check with its state and, where something is wrong, what to do. 2 where one failed. */
export async function runDoctor(context: Context, json: boolean): Promise<ExitCode> {
  const checks = [
    nodeCheck(),
    await browserCheck(context),
    await fontsCheck(),
    await outputCheck(context),
    await workspaceCheck(context),
    await templatesCheck(context),
    await popplerCheck(),
  ];
  context.io.stdout(json ? jsonText({ checks }) : checks.map((check) => line(context, check)).join(''));
  return checks.some(({ state }) => state === 'failed') ? 2 : 0;
}

function line({ say, colours }: Context, { name, state, found, fix }: Check): string {
  const { green, yellow, red, dim } = colours.stdout;
  const paint = { ok: green, missing: dim, warning: yellow, failed: red }[state];
  const told = `${paint(say(words.states[state]).padEnd(11))} ${say(words.names[name]).padEnd(20)} ${say(found)}\n`;
  return fix ? `${told}${' '.repeat(33)}${say(fix)}\n` : told;
}
