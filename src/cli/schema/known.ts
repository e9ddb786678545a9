/** The names of a workspace, each with what an editor shows beside it: French, like every description of a schema. */
import { findablesOf } from '../../check/findables.js';
import type { Findable } from '../../report/format.js';
import type { KnownName, KnownNames } from '../../schema/enrich.js';
import type { Dict, FactType, Localised, Many, Offer, Workspace } from '../../shapes.js';
import { catalogue } from '../../diagnostics/catalogue/index.js';

type Titled = Dict<{ readonly title: Localised<string> }>;

/** Names in the order of code units. */
export function namesOf(workspace: Workspace): KnownNames['names'] {
  const { vocabulary, clauses, documents, audiences, providers, offers, statutory } = workspace;
  const findables = findablesOf(workspace);
  const sources = Object.entries(vocabulary.sources).map(([name, { cite, title }]) => ({
    name,
    about: cite === title ? title : `${cite} : ${title}`,
  }));
  const facts = Object.values(workspace.facts).map((type) => ({ name: type.path, about: factAbout(type) }));
  const { activities, heads, powers, rights, presumptions } = vocabulary;
  const all: KnownNames['names'] = {
    clause: titled(clauses),
    activity: titled(vocabulary.activities),
    head: titled(vocabulary.heads),
    cause: titled(vocabulary.causes),
    power: titled(vocabulary.powers),
    right: titled(vocabulary.rights),
    presumption: titled(vocabulary.presumptions),
    mention: titled(vocabulary.mentions),
    price: titled(vocabulary.prices),
    source: sources,
    offer: Object.values(offers).map(({ id, facts }) => ({ name: id, about: nameIn(facts, 'name', id) })),
    option: optionsOf(Object.values(offers)),
    audience: titled(audiences),
    provider: Object.values(providers).map(({ id, facts }) => ({ name: id, about: nameIn(facts, 'legal_name', id) })),
    document: titled(documents),
    text: titled(statutory),
    fact: facts,
    change: [...facts, ...titled({ ...activities, ...heads, ...powers, ...rights, ...presumptions })],
    code: findables.filter(({ code }) => Object.hasOwn(catalogue, code)).map(found),
    rule_or_code: findables.map(found),
  };
  return Object.fromEntries(
    Object.entries(all).map(([kind, names]) => [kind, [...names].sort((a, b) => (a.name < b.name ? -1 : 1))]),
  ) as unknown as KnownNames['names'];
}

const titled = (things: Titled): Many<KnownName> =>
  Object.entries(things).map(([name, { title }]) => ({ name, about: title.fr }));

const found = ({ code, title }: Findable): KnownName => ({ name: code, about: title.fr });

function nameIn(facts: unknown, key: string, otherwise: string): string {
  const name = (facts as Dict<unknown>)[key];
  return typeof name === 'string' ? name : otherwise;
}

/** Offers may have an option in common. */
function optionsOf(offers: Many<Offer>): Many<KnownName> {
  const titles = new Map<string, Set<string>>();
  for (const { options } of offers)
    for (const { id, title } of options) titles.set(id, (titles.get(id) ?? new Set()).add(title.fr));
  return [...titles].map(([name, said]) => ({ name, about: [...said].join(' ; ') }));
}

const factAbout = ({ title, type, unit, values }: FactType): string =>
  `${title} (${[type, unit, values?.map(({ value }) => value).join(', ')].filter(Boolean).join(' ; ')})`;
