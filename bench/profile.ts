/** Where the time of a V8 processor profile goes, by phase and by function. */
import type { Profiler } from 'node:inspector';
import { columns, short } from './show.js';

export type CpuProfile = Profiler.Profile;
type Frame = Profiler.ProfileNode;

/** The first phase that the innermost frame or one of its callers belongs to. */
const phases: readonly (readonly [name: string, url: RegExp])[] = [
  ['YAML', /\/node_modules\/yaml\/|\/workspace\/(yaml|build|syntax|tokens|spots|ruler)\./],
  ['files', /\/workspace\//],
  ['kept', /\/dist\/cli\/kept\//],
  ['schemas (ajv)', /\/node_modules\/(ajv|ajv-formats|fast-uri)\/|\/dist\/schema\//],
  ['library', /\/dist\/library\//],
  ['assemble', /\/dist\/(assemble|situation)\//],
  ['theme', /\/dist\/(render\/theme\/|cli\/theme\.)/],
  ['render', /\/dist\/render\//],
  ['output', /\/dist\/output\//],
  ['command line', /\/dist\/cli\/|\/node_modules\/commander\/|\/bin\/clausier/],
];

/** `runs`: over how many the profiles go; what is given is one run's. */
export function profileReport(profiles: readonly CpuProfile[], runs: number): readonly string[] {
  const byPhase = new Map<string, number>();
  const within = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const profile of profiles)
    for (const [stack, time] of timesOf(profile)) {
      add(byPhase, phaseOf(stack), time / runs);
      const names = stack.map(nameOf);
      add(alone, names[0] ?? '', time / runs);
      const ours = names.filter((name, depth) => name.includes(' dist/') && names.indexOf(name) === depth);
      for (const name of ours) add(within, name, time / runs);
    }
  const total = [...byPhase.values()].reduce((sum, time) => sum + time, 0);
  return [
    ...table('phase', byPhase, total, 20),
    ...table('function of ours, with what it calls', within, total, 40),
    ...table('any function, without what it calls', alone, total, 20),
  ];
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

/** Frames from the innermost out, and the milliseconds seen there. */
function timesOf(profile: CpuProfile): readonly (readonly [readonly Frame[], number])[] {
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)),
  );
  const times = new Map<number, number>();
  profile.samples?.forEach((id, index) => {
    times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
  });
  return profile.nodes
    .filter(({ id, callFrame }) => times.has(id) && callFrame.functionName !== '(idle)')
    .map((node) => {
      const stack: Frame[] = [];
      for (let at: Frame | undefined = node; at; at = parents.get(at.id)) stack.push(at);
      return [stack, times.get(node.id) ?? 0] as const;
    });
}

function phaseOf(stack: readonly Frame[]): string {
  if (stack.some(isImport)) return 'imports';
  const urls = stack.map(({ callFrame }) => callFrame.url);
  const [inner] = urls.flatMap((url) => phases.filter(([, pattern]) => pattern.test(url)));
  const leaf = stack[0]?.callFrame.functionName ?? '';
  return inner?.[0] ?? (leaf.startsWith('(') ? leaf : 'Node');
}

/** Node's loader at work, or the first run of a module. The command itself runs within its first module. */
function isImport({ callFrame: { url, lineNumber, columnNumber } }: Frame): boolean {
  if (url.startsWith('node:internal/modules/')) return true;
  return lineNumber === 0 && columnNumber === 0 && /^file:|^\//.test(url) && !/\/bin\/|\/bench\//.test(url);
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: Frame): string {
  const file = url.replace(/^.*\/node_modules\/|^.*\/(?=dist\/)/, '');
  return `${functionName || '(anonymous)'} ${file}${file === '' ? '' : `:${lineNumber + 1}`}`;
}

function table(title: string, times: ReadonlyMap<string, number>, total: number, most: number): readonly string[] {
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => [name, `${short(time)} ms`, `${Math.round((time / total) * 100)} %`]);
  return [...columns([[title, 'per run', ''], ...rows, ['total', `${short(total)} ms`, '']]).split('\n'), ''];
}
