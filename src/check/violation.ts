/** A rule that is not kept, as a finding: what decided it, where, and what to do. */
import type { LedgerEntry, Prepared } from '../assemble/prepare.js';
import type { Said } from '../diagnostics/entry.js';
import { fingerprint } from '../diagnostics/diagnose.js';
import { decidedBy } from '../language/condition/explain.js';
import { expressionOf, read, truth, type Ask } from '../language/condition/evaluate.js';
import { pathsOf, queriesOf, type Expression } from '../language/condition/expression.js';
import type { EffectQuery, EmitsQuery } from '../language/condition/query.js';
import type { Ledger } from '../ledger/ledger.js';
import { printFact } from '../language/print/fact.js';
import type { ClauseId, Condition, Diagnostic, FactPath, Many, Place, Rule, Subject } from '../shapes.js';
import { bearerOf } from './bearer.js';
import { describe } from './describe.js';

/** What of a rule came out wrong, in words and places. */
export interface Evidence {
  readonly said: Said;
  readonly at: Many<{ readonly at: Place; readonly label: Said }>;
  /** The names that make this finding and no other. */
  readonly names: Many<string>;
  /** The clauses that bear what should not be there. */
  readonly borne?: Many<ClauseId>;
}

export function violation(rule: Rule, require: Condition, prepared: Prepared, ledger: Ledger): Diagnostic {
  const ask: Ask = ledger.answers;
  const decisive = decidedBy(expressionOf(require), prepared.facts, ask);
  const evidence = decisive.map((part) => evidenceOf(part, require, prepared, ledger));
  return broken(
    rule,
    evidence,
    prepared,
    bearerOf(
      evidence.flatMap(({ borne = [] }) => borne),
      require,
      prepared,
    ),
  );
}

/** The finding that a rule is not kept. `clause`: the one that breaks it, where it is one. */
export function broken(rule: Rule, evidence: Many<Evidence>, prepared: Prepared, clause?: ClauseId): Diagnostic {
  const places = evidence.flatMap(({ at }) => at);
  const { offer } = prepared.subject;
  const subject: Subject = clause === undefined ? prepared.subject : { ...prepared.subject, clause };
  const first = places[0]?.at ?? (offer === undefined ? undefined : prepared.workspace.offers[offer]?.at);
  const details = (lang: 'fr' | 'en'): string => [...new Set(evidence.map(({ said }) => said[lang]))].join(' ; ');
  const related = [...places.slice(1), { at: rule.at, label: { fr: `la règle ${rule.id}`, en: `rule ${rule.id}` } }];
  return {
    code: rule.id,
    severity: rule.severity,
    message: {
      fr: `${rule.says.fr} (${details('fr')})`,
      en: `${rule.says.en ?? rule.says.fr} (${details('en')})`,
    },
    why: whyOf(rule),
    fix: { fr: rule.advice.fr, en: rule.advice.en ?? rule.advice.fr },
    ...(first ? { at: first } : {}),
    related,
    subject,
    evidence: 'evaluated',
    fingerprint: fingerprint(rule.id, prepared.subject, evidence.flatMap(({ names }) => names).sort()),
  };
}

const STATUS: Readonly<Record<Rule['source']['status'], Said>> = {
  verified: { fr: 'vérifié sur le texte', en: 'verified on the text' },
  secondary: { fr: 'de seconde main, à valider par un avocat', en: 'second-hand, to be validated by a lawyer' },
  memory: { fr: 'de mémoire, à valider par un avocat', en: 'from memory, to be validated by a lawyer' },
  trade: { fr: 'règle de métier', en: 'rule of the trade' },
};

export function whyOf(rule: Rule): Said {
  const { title } = rule;
  const source = sourceOf(rule);
  return {
    fr: `${title.fr}. Source : ${source.fr}.`,
    en: `${title.en ?? title.fr}. Source: ${source.en}.`,
  };
}

/** What is cited, and how far it was verified. */
export function sourceOf({ source }: Rule): Said {
  const status = STATUS[source.status];
  return { fr: `${source.cite} (${status.fr})`, en: `${source.cite} (${status.en})` };
}

function evidenceOf(part: Expression, require: Condition, prepared: Prepared, ledger: Ledger): Evidence {
  const [query] = queriesOf(part);
  if (part.op === 'asks' && query) {
    if (!ledger.answers(query)) {
      const what = describe(query, prepared.workspace);
      return { said: { fr: `manque : ${what.fr}`, en: `missing: ${what.en}` }, at: [], names: [JSON.stringify(query)] };
    }
    return query.of === 'emits' ? emitted(query, prepared) : present(query, prepared, ledger);
  }
  return figures(part, require, prepared);
}

/** A clause or a document that should not be there, where the library or its plan gives it. */
function emitted(query: EmitsQuery, { workspace, places, outlines }: Prepared): Evidence {
  const what = describe(query, workspace);
  const at = query.what === 'clause' ? places[query.id]?.clause.at : outlines[query.id]?.plan.at;
  return {
    said: { fr: `en trop : ${what.fr}`, en: `too much: ${what.en}` },
    at: at ? [{ at, label: what }] : [],
    names: [JSON.stringify(query)],
    ...(query.what === 'clause' ? { borne: [query.id as ClauseId] } : {}),
  };
}

/** Effects that should not be there: each is shown where its words stand. */
function present(query: EffectQuery, prepared: Prepared, ledger: Ledger): Evidence {
  const entries = ledger.entries(query);
  const what = describe(query, prepared.workspace);
  return {
    said: { fr: `en trop : ${what.fr}`, en: `too much: ${what.en}` },
    at: entries.map((entry) => ({ at: entry.textAt, label: wordsOf(entry) })),
    names: entries.map(({ clause, words }) => `${clause} ${words}`),
    borne: entries.map(({ clause }) => clause),
  };
}

const wordsOf = ({ clause, words }: LedgerEntry): Said => ({
  fr: `${clause} : « ${words} »`,
  en: `${clause}: "${words}"`,
});

function figures(part: Expression, require: Condition, { facts, workspace, subject }: Prepared): Evidence {
  const offer = subject.offer === undefined ? undefined : workspace.offers[subject.offer];
  const readings = pathsOf(part).map((path) => ({ path, value: read(facts, path) }));
  const valued = (lang: 'fr' | 'en'): string =>
    readings.map(({ path, value }) => `${path} = ${value === undefined ? ABSENT[lang] : shown(path)}`).join(', ');
  const shown = (path: FactPath): string => {
    const type = workspace.facts[path];
    const value = read(facts, path);
    return type && value !== undefined && type.type !== 'object'
      ? printFact(value, type, false)
      : JSON.stringify(value);
  };
  const source = require.source.slice(part.start, part.end).replace(/\s+/g, ' ');
  const is = IS[truth(part, facts) === true ? 'true' : 'false'];
  return {
    said: { fr: `${source} est ${is.fr} : ${valued('fr')}`, en: `${source} is ${is.en}: ${valued('en')}` },
    at: readings.flatMap(({ path }) => {
      const at = offer?.places[path];
      return at ? [{ at, label: { fr: workspace.facts[path]?.title ?? path, en: path } }] : [];
    }),
    names: readings.map(({ path }) => path),
  };
}
const IS = { true: { fr: 'vrai', en: 'true' }, false: { fr: 'faux', en: 'false' } } as const;
const ABSENT = { fr: 'absent', en: 'absent' };
