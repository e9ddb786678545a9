/** Rules from packs/*.yaml: what they ask is checked against the facts, the vocabulary and the library. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { catalogue } from '../diagnostics/catalogue/index.js';
import { nearest } from '../diagnostics/nearest.js';
import { expressionOf } from '../language/condition/evaluate.js';
import { queriesOf, type Expression } from '../language/condition/expression.js';
import type { RuleWords } from '../language/condition/query.js';
import type { FileKinds } from '../schema/validate.js';
import type {
  Condition,
  Dict,
  FactPath,
  FactType,
  IsoDate,
  Many,
  Pack,
  Rule,
  RuleId,
  RuleTest,
  Vocabulary,
} from '../shapes.js';
import { condition } from './condition.js';
import type { Readings } from './files.js';
import { known } from './names.js';
import { localisedText, type Reading } from './reading.js';
import { remember } from './remember.js';
import { byId } from './unique.js';

type PackFile = Reading<FileKinds['pack']>;
type Row = FileKinds['pack']['rules'][number];
interface Context {
  readonly types: Dict<FactType>;
  /** From it come the names and qualifiers of `words`. */
  readonly vocabulary: Vocabulary;
  readonly words: Omit<RuleWords, 'predicates'>;
  readonly report: Report;
}

export function readPacks(readings: Readings, context: Context): Dict<Pack> {
  const { types, vocabulary, words, report } = context;
  const from = [types, vocabulary, ...[words.clauses, words.documents].map((names) => names.join('\n'))];
  const packs = readings.pack.map((reading) => {
    const made = remember(reading, 'pack', from, report, (told) => packOf(reading, { ...context, report: told }));
    return [reading.value.id, made] as const;
  });
  const all = packs.flatMap(([, { rules }]) => rules.map((each) => [each.id as string, each] as const));
  const unique = new Set(Object.values(byId('rule', all, context.report)));
  const kept = packs.map(
    ([id, pack]) => [id, { ...pack, rules: pack.rules.filter((each) => unique.has(each)) }] as const,
  );
  return byId('pack', kept, context.report);
}

function packOf(reading: PackFile, context: Context): Pack {
  const { value, at } = reading;
  const words: RuleWords = { ...context.words, predicates: predicates(reading, context) };
  const rules = value.rules.flatMap(
    (row, index) => rule(row, `/rules/${String(index)}`, reading, words, context) ?? [],
  );
  return { id: value.id, title: localisedText(value.title), rules, at: at('/id') };
}

/** A predicate may use those above it. */
function predicates(reading: PackFile, { types, words, report }: Context): Dict<Expression> {
  const known: Record<string, Expression> = {};
  for (const [name, source] of Object.entries(reading.value.predicates ?? {})) {
    const rules = { ...words, predicates: { ...known } };
    const made = condition(reading, `/predicates/${name}`, source, types, report, { rules });
    if (made) known[name] = expressionOf(made);
  }
  return known;
}

function rule(row: Row, pointer: string, reading: PackFile, rules: RuleWords, context: Context): Rule | undefined {
  const { types, report } = context;
  const read = (source: string, key: string, given: Many<Condition>): Condition | undefined =>
    condition(reading, `${pointer}/${key}`, source, types, report, { rules, given });
  const applies = row.applies === undefined ? undefined : read(row.applies, 'applies', []);
  const test = testOf(row, pointer, reading, (source) => read(source, 'require', applies ? [applies] : []), context);
  if (!test || (row.applies !== undefined && !applies)) return undefined;
  return {
    id: row.id as RuleId,
    ...(row.family === undefined ? {} : { family: row.family }),
    title: localisedText(row.title),
    kind: row.kind,
    severity: row.severity,
    ...(applies ? { applies } : {}),
    ...(row.from === undefined ? {} : { from: row.from as IsoDate }),
    ...(row.until === undefined ? {} : { until: row.until as IsoDate }),
    counts: row.counts ?? 'conclusion',
    test: test.by === 'expression' && applies && asks(applies) ? { ...test, ofSale: false } : test,
    source: {
      cite: row.source.cite,
      status: row.source.status,
      ...(row.source.read_on === undefined ? {} : { readOn: row.source.read_on as IsoDate }),
    },
    says: localisedText(row.says),
    advice: localisedText(row.advice),
    at: reading.at(`${pointer}/id`),
  };
}

/** Exactly one way to tell whether the rule is kept. */
function testOf(
  row: Row,
  pointer: string,
  { at }: PackFile,
  read: (source: string) => Condition | undefined,
  { types, report }: Context,
): RuleTest | undefined {
  const ways = (['require', 'built_in', 'attest', 'by_construction', 'review'] as const).filter(
    (key) => row[key] !== undefined,
  );
  if (ways.length !== 1) {
    report(diagnose('rule-tests', { rule: row.id, ways }, { at: at(`${pointer}/id`), clash: [row.id] }));
    return undefined;
  }
  if (row.require !== undefined) {
    const require = read(row.require);
    return require && { by: 'expression', require, ofSale: !asks(require) };
  }
  if (row.built_in !== undefined) {
    const codes = Object.keys(catalogue);
    const unknown = row.built_in.findIndex((code) => !codes.includes(code));
    if (unknown < 0) return { by: 'code', codes: row.built_in };
    const code = row.built_in[unknown] ?? '';
    const names = { kind: 'code', name: code, nearest: nearest(code, codes) };
    report(
      diagnose('name-unknown', names, { at: at(`${pointer}/built_in/${String(unknown)}`), clash: ['code', code] }),
    );
    return undefined;
  }
  if (row.attest !== undefined) {
    if (!known('fact', row.attest, types, at(`${pointer}/attest`), report)) return undefined;
    if (types[`${row.attest}.until`]?.type === 'date') return { by: 'attestation', fact: row.attest as FactPath };
    report(diagnose('attestation-endless', { path: row.attest }, { at: at(`${pointer}/attest`), clash: [row.attest] }));
    return undefined;
  }
  return row.by_construction === undefined
    ? { by: 'review' }
    : { by: 'construction', how: localisedText(row.by_construction) };
}

const asks = (condition: Condition): boolean => queriesOf(expressionOf(condition)).length > 0;
