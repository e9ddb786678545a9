import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.js';
import { FACTS_FILE, FOLDERS, kindOf, WORKSPACE_FILE } from '../../src/workspace/layout.js';
import { commit, openStage, put, replace, type Stage } from '../cli/scenario.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}
const action = parse(read('action.yml')) as Action;
const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly [Hook];
const script = read('scripts/action/check.sh');

async function optionsOf(command: string): Promise<readonly string[]> {
  let help = '';
  const io = { stdout: (text: string) => void (help += text), stderr: () => undefined, env: {}, cwd: repository };
  await main([command, '--help'], { ...io, isTerminal: { stdout: false, stderr: false } });
  return [...help.matchAll(/--[a-z-]+/g)].map(([name]) => name);
}

test('the action and the hook name options and scripts that exist', async () => {
  const known = await optionsOf('check');
  const written = script.match(/ --[a-z-]+/g) ?? [];
  expect(written.length).toBeGreaterThan(4);
  for (const name of written) expect(known).toContain(name.trim());
  expect(hook).toMatchObject({
    id: 'clausier-check',
    entry: 'clausier check',
    language: 'node',
    pass_filenames: false,
  });
  const { bin, scripts } = JSON.parse(read('package.json')) as Record<string, Readonly<Record<string, string>>>;
  expect(bin).toHaveProperty('clausier');
  for (const name of ['build', 'prepack']) expect(scripts).toHaveProperty(name);
  expect(action.runs.steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci && npm run build',
    'bash "$CLAUSIER/scripts/action/check.sh"',
  ]);
});

test('each input reaches the script by its environment alone, and each output comes from it', () => {
  const step = action.runs.steps.find(({ id }) => id === 'check');
  const given = Object.values(step?.env ?? {}).flatMap((value) => /inputs\.([a-z-]+)/.exec(value)?.[1] ?? []);
  expect(given.sort()).toEqual(Object.keys(action.inputs).sort());
  for (const name of Object.keys(step?.env ?? {})) expect(script).toContain(`$${name}`);
  for (const [name, { value }] of Object.entries(action.outputs)) {
    expect(value).toBe(`\${{ steps.check.outputs.${name} }}`);
    expect(script).toContain(`${name}=`);
  }
  for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
});

test('the hook runs for every file that the compiler reads, and for no other', () => {
  const pattern = new RegExp(hook.files);
  for (const folder of FOLDERS) {
    const path = `${folder}/some.yaml`;
    expect([path, pattern.test(path)]).toEqual([path, kindOf(path) !== undefined || folder === 'vocabulary']);
  }
  for (const path of [WORKSPACE_FILE, FACTS_FILE, `terms/${WORKSPACE_FILE}`]) expect(pattern.test(path)).toBe(true);
  for (const path of ['README.md', 'output/manifest.json', 'src/clauses.yaml']) expect(pattern.test(path)).toBe(false);
});

describe('the shell of the action', () => {
  let stage: Stage;
  let folder: string;
  beforeAll(async () => {
    stage = await openStage();
    folder = mkdtempSync(join(tmpdir(), 'action-'));
    // The sources, as they are: what the action builds is tested where it is built.
    mkdirSync(join(folder, 'bin'));
    const [run, io] = ['main', 'io'].map((name) => pathToFileURL(join(repository, `src/cli/${name}.ts`)).href);
    await put(
      join(folder, 'bin/clausier.js'),
      `import(${JSON.stringify(run)}).then(async ({ main }) => {
        const { processIo } = await import(${JSON.stringify(io)});
        process.exitCode = await main(process.argv.slice(2), processIo());
      });`,
    );
    commit(stage.workspace, 'before');
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  function run(inputs: Readonly<Record<string, string>>) {
    const written = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const path of Object.values(written)) writeFileSync(path, '');
    const { status, stdout, stderr } = spawnSync('bash', [join(repository, 'scripts/action/check.sh')], {
      cwd: stage.workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}`,
        CLAUSIER: folder,
        RUNNER_TEMP: folder,
        ...written,
        ...{ WORKSPACE: '.', FAIL_ON: 'error', BASE: '', FORMAT: 'github', MESSAGES: 'fr', ...inputs },
      },
    });
    const [output, summary] = Object.values(written).map((path) => readFileSync(path, 'utf8'));
    return { status, stdout, stderr, output, summary };
  }

  it('annotates, writes both reports, and tells where they are', async () => {
    await replace(join(stage.workspace, 'offers/pro.yaml'), '- retention_days: 60\n+ retention_days: 7');
    const { status, stdout, output, summary } = run({ BASE: 'HEAD' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::(error|warning) file=/m);
    expect(output).toBe(
      `exit-code=1\nsarif=${folder}/clausier/clausier.sarif\nmarkdown=${folder}/clausier/clausier.md\n`,
    );
    expect(summary).toContain('# Modifications depuis HEAD');
    expect(summary).toMatch(/\*\*Conservation\*\* : 60\s+jours → \*\*7\s+jours\*\*/);
    expect(summary).toBe(readFileSync(join(folder, 'clausier/clausier.md'), 'utf8'));
    expect(JSON.parse(readFileSync(join(folder, 'clausier/clausier.sarif'), 'utf8'))).toHaveProperty('runs');
  });

  it('says what is wrong with its inputs, and hands on no report', () => {
    const { status, stderr, output, summary } = run({ BASE: 'nowhere; touch hacked', MESSAGES: 'en' });
    expect(status).toBe(2);
    expect(stderr).toContain('git-revision-unknown');
    expect({ output, summary }).toEqual({ output: 'exit-code=2\n', summary: '' });
  });
});
