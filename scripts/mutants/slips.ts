/** A fixed sample of slips of each kind: whether `check --fail-on warning` tells, and whether one that it does not tell changes anything. */
import { assembleDocument } from '../../src/assemble/assemble.js';
import { prepare, type Prepared } from '../../src/assemble/prepare.js';
import { checkLibrary, checkSale, checkSituation } from '../../src/check/check.js';
import { rulesOf } from '../../src/check/packs.js';
import { printedIn } from '../../src/check/rules/selected.js';
import { hashOf } from '../../src/library/hash.js';
import type { Diagnostic, DocumentId, Situation, Workspace } from '../../src/shapes.js';
import { catalogueSituations, situationsOf } from '../../src/situation/situations.js';
import type { SourceFile } from '../../src/workspace/node.js';
import { read } from './caught.js';
import { OPERATOR_NAMES, OPERATORS, type OperatorName } from './operators.js';
import type { Slip } from './slip.js';

export interface Fate {
  readonly operator: OperatorName;
  readonly to: string;
  /** Codes of what reading and checking tell of it, and not of the library as it is. */
  readonly told: readonly string[];
  /** Of one that nobody tells: a situation that has another document or another ledger. */
  readonly differing?: string;
}
export interface Sample {
  readonly fates: readonly Fate[];
  /** How many slips of each kind there are. */
  readonly all: Readonly<Record<string, number>>;
}

/** At most `each` of every operator, the same from the same seed. Throws where the library itself cannot be read. */
export function fatesOf(
  files: readonly SourceFile[],
  { each, seed, onFate }: { readonly each: number; readonly seed: number; readonly onFate?: (fate: Fate) => void },
): Sample {
  const { workspace, found } = read(files);
  if (!workspace) throw new Error('the library cannot be read');
  const usual = seen(workspace);
  const known = new Set([...found, ...findingsOf(workspace, undefined)].map(nameOf));
  const all: Record<string, number> = {};
  const fates = OPERATOR_NAMES.flatMap((operator) => {
    const slips = OPERATORS[operator]({ files, workspace });
    all[operator] = slips.length;
    return drawn(operator, slips, each, seed).map((slip): Fate => {
      const fate = { operator, to: slip.to, ...fateOf(slip, files, usual, known) };
      onFate?.(fate);
      return fate;
    });
  });
  return { fates, all };
}

/** Ranked by name, so that one clause more does not draw all others anew. What one name calls twice is drawn once. */
function drawn(operator: OperatorName, slips: readonly Slip[], each: number, seed: number): readonly Slip[] {
  const byName = new Map(slips.map((slip) => [slip.to, slip] as const));
  const ranked = [...byName.values()].map((slip) => ({ slip, rank: hashOf([seed, operator, slip.to]) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, each)
    .map(({ slip }) => slip);
}

function fateOf(
  slip: Slip,
  files: readonly SourceFile[],
  usual: Seen,
  known: ReadonlySet<string>,
): Pick<Fate, 'told' | 'differing'> {
  const text = slip.text();
  const { workspace, found } = read(files.map((file) => (file.path === slip.file ? { ...file, text } : file)));
  const fresh = (all: readonly Diagnostic[]): readonly string[] => [
    ...new Set(all.filter((finding) => !known.has(nameOf(finding))).map(({ code }) => code)),
  ];
  if (!workspace) return { told: ['unreadable'] };
  const told = fresh([...found, ...findingsOf(workspace, usual)]);
  const differing = told.length > 0 ? undefined : difference(workspace, usual);
  return { told, ...(differing === undefined ? {} : { differing }) };
}

/** Of the same thing, whatever line it has moved to. */
const nameOf = ({ code, at, fingerprint }: Diagnostic): string => `${code} ${at?.file ?? ''} ${fingerprint}`;

/** By situation: what decides its findings, and what its readers are given. */
interface Seen {
  readonly source: ReadonlyMap<string, string>;
  readonly printed: ReadonlyMap<string, string>;
}
const nameOfSituation = ({ offer, options, audience }: Situation): string =>
  `${[offer, ...options].join('+')}, ${audience}`;

function seen(workspace: Workspace): Seen {
  const all = every(workspace).map((situation) => prepare(workspace, situation, unheard));
  return {
    source: new Map(all.map((prepared) => [nameOfSituation(prepared.situation), sourceOf(prepared)])),
    printed: new Map(all.map((prepared) => [nameOfSituation(prepared.situation), printOf(prepared)])),
  };
}
const every = (workspace: Workspace): readonly Situation[] => [
  ...situationsOf(workspace),
  ...catalogueSituations(workspace),
];
const unheard = (): void => undefined;

/** Situations that read the same texts, effects and facts are not asked again. */
function findingsOf(workspace: Workspace, usual: Seen | undefined): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void found.push(finding);
  checkLibrary(workspace, report);
  const rules = rulesOf(workspace);
  const sold = situationsOf(workspace).flatMap((situation) => {
    const prepared = prepare(workspace, situation, unheard);
    const same = usual?.source.get(nameOfSituation(situation)) === sourceOf(prepared);
    if (!same) checkSituation(workspace, rules, situation, report);
    return printedIn(prepared);
  });
  checkSale(workspace, new Set(sold), report);
  return found.filter(({ severity }) => severity !== 'info');
}

/** The first situation of which a reader would see it, or a rule. */
function difference(workspace: Workspace, usual: Seen): string | undefined {
  const found = every(workspace).find((situation) => {
    const name = nameOfSituation(situation);
    const prepared = prepare(workspace, situation, unheard);
    return usual.source.get(name) !== sourceOf(prepared) && usual.printed.get(name) !== printOf(prepared);
  });
  return found && nameOfSituation(found);
}

const ledgerOf = ({ ledger }: Prepared): readonly string[] =>
  ledger.map(({ effect, document, nature }) => {
    const said = { ...effect, document, nature, at: undefined, textAt: undefined, within: undefined };
    return JSON.stringify(said);
  });

const sourceOf = (prepared: Prepared): string =>
  JSON.stringify([
    prepared.facts,
    ledgerOf(prepared),
    Object.values(prepared.outlines).map(({ plan, parts, clauses }) => [
      plan.id,
      parts.length,
      clauses.map(({ clause, alternative, number }) => [
        clause.id,
        clause.title,
        number,
        alternative.name,
        alternative.kind,
        alternative.law,
        alternative.text.fr.source,
        alternative.plain?.fr.source,
      ]),
    ]),
  ]);

function printOf(prepared: Prepared): string {
  const hashes = Object.keys(prepared.outlines).map(
    (id) => assembleDocument(prepared, id as DocumentId, unheard, false)?.hash,
  );
  return JSON.stringify([hashes, ledgerOf(prepared)]);
}
