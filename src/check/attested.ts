/** A rule that only somebody's word can keep: whether that word is there, and still holds on the day. */
import type { Prepared } from '../assemble/prepare.js';
import { read } from '../language/condition/evaluate.js';
import { printDate } from '../diagnostics/date.js';
import type { Diagnostic, Fact, FactPath, IsoDate, Rule } from '../shapes.js';
import { broken, type Evidence } from './violation.js';

/** `until` of the attestation is the last day on which it holds. */
export function isAttested(fact: FactPath, { facts, situation }: Prepared): boolean {
  const last = lastDay(read(facts, fact));
  return last !== undefined && situation.date <= last;
}

export function unattested(rule: Rule, fact: FactPath, prepared: Prepared): Diagnostic {
  const { facts, situation, workspace } = prepared;
  const title = workspace.facts[fact]?.title ?? fact;
  const last = lastDay(read(facts, fact));
  const said: Evidence['said'] =
    last === undefined
      ? { fr: `personne ne l’atteste : « ${title} », ${fact}`, en: `nobody attests it: "${title}", ${fact}` }
      : {
          fr: `l’attestation « ${title} » n’est plus valable le ${printDate(situation.date)} : elle l’était jusqu’au ${printDate(last)}`,
          en: `the attestation "${title}" no longer holds on ${situation.date}: it did until ${last}`,
        };
  const audience = workspace.audiences[situation.audience];
  const provider = audience && workspace.providers[audience.provider];
  const label = { fr: 'le vendeur', en: 'the seller' };
  return broken(rule, [{ said, at: provider ? [{ at: provider.at, label }] : [], names: [fact] }], prepared);
}

function lastDay(attestation: Fact | undefined): IsoDate | undefined {
  if (typeof attestation !== 'object' || !('until' in attestation)) return undefined;
  return attestation.until as IsoDate;
}
