/** What `list` can show: for each kind of thing its columns, and a row per thing in the order of ids. */
import { findablesOf } from '../../check/findables.js';
import type { Said } from '../../diagnostics/entry.js';
import { phases } from '../../diagnostics/phases.js';
import { printFact } from '../../language/print/fact.js';
import type { MessageLang } from '../../report/phrases.js';
import { inLang } from '../../report/told.js';
import type { Dict, Fact, Facts, Many, Option, Offer, Part, Workspace } from '../../shapes.js';
import { columns } from '../phrases/list.js';

type Cell = string | boolean | Many<string>;
export interface Listing {
  readonly columns: Dict<Said>;
  readonly rows: Many<Dict<Cell>>;
}
/** What the compiler and the rules say is said in the language asked for; what the documents say, in theirs. */
type List = (workspace: Workspace, lang: MessageLang) => Listing;

const clauses: List = ({ clauses, documents }) => ({
  columns: columns.clauses,
  rows: Object.values(clauses).map((clause) => ({
    id: clause.id,
    title: clause.title.fr,
    alternatives: clause.alternatives.map(({ name }) => name),
    documents: Object.values(documents)
      .filter((plan) => namedIn(plan.parts).includes(clause.id))
      .map(({ id }) => id),
  })),
});

const namedIn = (parts: Many<Part>): Many<string> =>
  parts.flatMap((part) =>
    part.type === 'clause' ? [part.clause] : part.type === 'heading' ? namedIn(part.parts) : [],
  );

const nameOf = ({ facts }: Offer): string => {
  const { name } = facts as Facts;
  return typeof name === 'string' ? name : '';
};

const offers: List = ({ offers }) => ({
  columns: columns.offers,
  rows: Object.values(offers)
    .filter(({ regression }) => !regression)
    .map((offer) => ({
      id: offer.id,
      name: nameOf(offer),
      sold_to: [...offer.soldTo].sort(),
      options: offer.options.map(({ id }) => id),
    })),
});

const audiences: List = ({ audiences }) => ({
  columns: columns.audiences,
  rows: Object.values(audiences).map((audience) => ({
    id: audience.id,
    title: audience.title.fr,
    provider: audience.provider,
  })),
});

const documents: List = ({ documents }) => ({
  columns: columns.documents,
  rows: Object.values(documents).map((plan) => ({
    id: plan.id,
    title: plan.title.fr,
    per: plan.per,
    nature: plan.nature,
    when: plan.when?.source ?? '',
  })),
});

const facts: List = ({ facts }) => ({
  columns: columns.facts,
  rows: Object.values(facts)
    .filter(({ type }) => type !== 'object')
    .map((fact) => ({
      path: fact.path,
      title: fact.title,
      type: fact.type,
      unit: fact.unit ?? '',
      required: required(facts, fact.path),
      values: fact.values?.map(({ value }) => value) ?? [],
    })),
});

/** Itself and each of its parents. */
function required(facts: Workspace['facts'], path: string): boolean {
  const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return facts[path]?.optional !== true && (parent === '' || required(facts, parent));
}

const options: List = (workspace) => ({
  columns: columns.options,
  rows: Object.values(workspace.offers)
    .filter(({ regression }) => !regression)
    .flatMap((offer) =>
      offer.options.map((option) => ({
        offer: offer.id,
        id: option.id,
        title: option.title.fr,
        price: priceOf(workspace, option),
        period: option.period,
        excludes: option.excludes,
      })),
    ),
});

/** What everyone pays, then those who pay another price: «5,00 € HT ; 6,00 € TTC (fr-consumer)». */
function priceOf(workspace: Workspace, { price, forAudience }: Option): string {
  const others = Object.entries(forAudience).map(([audience, own]) => [money(workspace, { ...own.price }), audience]);
  const prices = [...new Set(others.map(([amount = '']) => amount))].map((amount) => {
    const payers = others.filter(([other]) => other === amount).map(([, audience = '']) => audience);
    return `${amount} (${payers.join(', ')})`;
  });
  return [money(workspace, { ...price }), ...prices].join(' ; ');
}

/** Any fact of money prints any amount; without one, the offers could have no prices. */
function money(workspace: Workspace, amount: Fact): string {
  const type = Object.values(workspace.facts).find((fact) => fact.type === 'money');
  return type ? printFact(amount, type) : '';
}

/** What each rule wants, on what authority, and who decides it. */
const rules: List = ({ packs }, lang) => ({
  columns: columns.rules,
  rows: Object.values(packs).flatMap((pack) =>
    pack.rules.map(({ id, title, severity, test, source }) => ({
      pack: pack.id,
      id,
      title: inLang(title, lang),
      severity,
      decided: test.by,
      of_sale: test.by === 'expression' && test.ofSale,
      source: source.cite,
      status: source.status,
    })),
  ),
});

const codes: List = (workspace, lang) => ({
  columns: columns.codes,
  rows: findablesOf(workspace)
    .filter(({ group }) => Object.hasOwn(phases, group.id))
    .map(({ code, title, severity, evidence, group }) => ({
      phase: group.id,
      id: code,
      title: inLang(title, lang),
      severity,
      evidence,
    })),
});

export const listings = { clauses, offers, audiences, documents, facts, options, rules, codes };
export type ListKind = keyof typeof listings;
