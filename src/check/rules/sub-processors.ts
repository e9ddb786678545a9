/** Whoever runs a part of the service is on the list that the customer authorises, in the country where it is, under its guarantee. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import { printFact } from '../../language/print/fact.js';
import type { Facts, FactPath, FactType, Many } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';

const LIST = 'provider.sub_processors';
/** A fact of this name says who runs what its neighbours describe; `country` beside it, where. */
const OPERATOR = /^(offer\.[a-z_.]+)\.operator$/;
/** Countries of the lists of facts that are in the European Economic Area. */
const EEA: ReadonlySet<unknown> = new Set(['FR', 'DE', 'IE', 'NL']);

export function checkSubProcessors(prepared: Prepared, report: Report): void {
  const { facts, workspace, subject } = prepared;
  if (factAt(facts, 'offer.data.personal') !== true) return;
  const offer = subject.offer === undefined ? undefined : workspace.offers[subject.offer];
  const audience = subject.audience === undefined ? undefined : workspace.audiences[subject.audience];
  const provider = audience && workspace.providers[audience.provider];
  const listed = (factAt(facts, LIST) ?? []) as Many<Facts>;
  if (!offer || !provider) return;

  for (const path of Object.keys(workspace.facts)) {
    const [, branch] = OPERATOR.exec(path) ?? [];
    const operator = factAt(facts, path);
    if (branch === undefined || typeof operator !== 'string') continue;
    const task = workspace.facts[path]?.title ?? path;
    const at = offer.places[path] ?? offer.at;
    const related = [{ at: provider.at, label: { fr: 'la liste de l’hébergeur', en: 'the host’s list' } }];
    const finding = { at, related, subject: { ...subject, path: path as FactPath }, clash: [operator] };
    const entry = listed.find(({ name }) => name === operator);
    const country = factAt(facts, `${branch}.country`);
    if (!entry) report(diagnose('sub-processor-unlisted', { operator, task }, finding));
    else if (country !== undefined && entry.country !== country) {
      const here = printed(workspace.facts[`${branch}.country`], country);
      report(diagnose('sub-processor-elsewhere', { operator, here, listed: shown(entry, 'country') }, finding));
    }
  }
  for (const entry of listed) {
    if (EEA.has(entry.country) === (entry.guarantee === 'eu')) continue;
    const names = {
      name: shown(entry, 'name'),
      country: shown(entry, 'country'),
      guarantee: shown(entry, 'guarantee'),
    };
    report(diagnose('sub-processor-guarantee', names, { at: provider.at, subject, clash: [names.name] }));
  }

  function shown(entry: Facts, key: string): string {
    return printed(workspace.facts[LIST]?.items?.[key], entry[key]);
  }
}

const printed = (type: FactType | undefined, fact: Facts[string] | undefined): string =>
  type && fact !== undefined ? printFact(fact, type) : '—';
