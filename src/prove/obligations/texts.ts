/** Every value that a text prints is there, every reference leads somewhere, every block of a text can be decided. */
import type { RefNode, TextBody, TextNode } from '../../language/text/template.js';
import { nameOf } from '../../ledger/ledger.js';
import type { ClauseId, Many, Place, Template } from '../../shapes.js';
import type { Formula } from '../formula/formula.js';
import { withValue } from './conditions.js';
import type { Library, Obligation } from './obligation.js';

export function textObligations(library: Library): Many<Obligation> {
  const { emission, encoding, workspace } = library;
  const ofClauses = emission.placements.flatMap(({ clause, plan, when }) =>
    clause.alternatives.flatMap((alternative) => {
      const where = encoding.algebra.all(when, emission.taken(clause, alternative));
      const texts = [alternative.text.fr, ...(alternative.plain ? [alternative.plain.fr] : [])];
      return texts.flatMap((text) =>
        textObligation(text, where, `${plan.id}/${clause.id}#${alternative.name}`, library),
      );
    }),
  );
  const ofDefinitions = Object.values(workspace.definitions).flatMap(({ id, text, when }) =>
    textObligation(text.fr, when ? emission.outcomes(when).holds : encoding.algebra.TRUE, `term ${id}`, library),
  );
  return [...ofClauses, ...ofDefinitions];
}

function textObligation(text: Template, where: Formula, subject: string, library: Library): Many<Obligation> {
  return walk((text.body as TextBody).nodes, where, subject, library);
}

function walk(nodes: Many<TextNode>, where: Formula, subject: string, library: Library): Many<Obligation> {
  const { emission, encoding } = library;
  const { all, any, atMost, not, FALSE } = encoding.algebra;
  return nodes.flatMap((node): Many<Obligation> => {
    switch (node.type) {
      case 'content':
        return [];
      case 'value':
        return [printed(node.path, node.key, node.at, where, subject, library)];
      case 'ref': {
        const there = emission.emitted(node.to as ClauseId);
        const leads = led(node.to, node.at, where, all(where, not(there)), subject);
        return node.for === undefined ? [leads] : [leads, said(node, node.for, all(where, there), subject, library)];
      }
      case 'block': {
        const { holds, fails } = emission.outcomes(node.condition);
        return [
          withValue(node.condition, where, subject, library),
          ...walk(node.then, all(where, holds), subject, library),
          ...walk(node.else, all(where, fails), subject, library),
        ];
      }
      case 'each': {
        const { items, size = [] } = encoding.sites.get(node.path) ?? {};
        const filled = items
          ? any(...items)
          : any(...size.map((each) => all(each.when, not(atMost(each.amount)))), FALSE);
        return [
          ...walk(node.body, all(where, filled), subject, library),
          ...walk(node.else, all(where, not(filled)), subject, library),
        ];
      }
    }
  });
}

function printed(
  path: string,
  key: string | undefined,
  at: Place,
  where: Formula,
  subject: string,
  { encoding: { algebra, sites } }: Library,
): Obligation {
  const { all, any, not, FALSE } = algebra;
  const site = sites.get(path);
  const missing =
    key === undefined || key === ''
      ? not(site?.present ?? FALSE)
      : any(
          ...(site?.items ?? []).map((item, index) =>
            all(item, not(sites.get(`${path}.${index}.${key}`)?.present ?? FALSE)),
          ),
        );
  const read = key === undefined || key === '' ? path : `${path}[].${key}`;
  return {
    id: `value/${subject}/${at.file}:${at.start.offset}/${read}`,
    kind: 'value',
    says: {
      fr: `« ${read} » est présent partout où ${subject} l’imprime.`,
      en: `"${read}" is there wherever ${subject} prints it.`,
    },
    at,
    bad: key === '' ? FALSE : all(where, missing),
    premise: where,
    expects: { code: 'value-missing', at: [at] },
  };
}

const led = (to: string, at: Place, premise: Formula, bad: Formula, subject: string): Obligation => ({
  id: `reference/${subject}/${at.file}:${at.start.offset}/${to}`,
  kind: 'reference',
  says: {
    fr: `Le renvoi de ${subject} à « ${to} » conduit toujours à une clause qui figure au contrat.`,
    en: `The reference of ${subject} to "${to}" always leads to a clause of the contract.`,
  },
  at,
  bad,
  premise,
  expects: { code: 'reference-left-out', at: [at] },
});

/** The effect stands in the clause that the reference leads to for it. */
function said(
  { to, at }: RefNode,
  wanted: string,
  premise: Formula,
  subject: string,
  { entries, encoding: { algebra } }: Library,
): Obligation {
  const there = entries.filter(({ clause, effect }) => clause === to && nameOf(effect) === wanted);
  return {
    id: `reference/${subject}/${at.file}:${at.start.offset}/${to}/${wanted}`,
    kind: 'reference',
    says: {
      fr: `La clause « ${to} », à laquelle ${subject} renvoie pour « ${wanted} », en a toujours l’effet.`,
      en: `The clause "${to}", to which ${subject} refers for "${wanted}", always has that effect.`,
    },
    at,
    bad: algebra.all(premise, algebra.not(algebra.any(algebra.FALSE, ...there.map(({ when }) => when)))),
    premise,
    expects: { code: 'reference-elsewhere', at: [at] },
  };
}
