/** What a proof says, as findings: the same that a check would say of its counterexamples, and what the proof itself is worth. */
import { diagnose } from '../diagnostics/diagnose.js';
import type { Said } from '../diagnostics/entry.js';
import { printFact } from '../language/print/fact.js';
import type { Diagnostic, Dict, Fact, FactType, Many, Workspace } from '../shapes.js';
import type { Difference } from './counterexample.js';
import type { Obligation } from './obligations/obligation.js';
import type { Proof, Proved } from './prove.js';

export function findingsOf(proof: Proof, workspace: Workspace): Many<Diagnostic> {
  return [
    ...proof.witnesses.flatMap(({ audience, period, decided }) =>
      decided.answer === 'possible'
        ? []
        : [diagnose('space-empty', { audience, from: period.from }, { clash: [audience, period.from] })],
    ),
    ...proof.outside.map(({ situation, from, assumption }) => {
      const { offer, options, audience } = situation;
      const at = workspace.offers[offer]?.at;
      const names = { offer: [offer, ...options].join('+'), from, assumption };
      return diagnose('offer-outside-space', names, { at, subject: { offer, options, audience }, clash: [assumption] });
    }),
    ...obligationsOf(proof, workspace).flatMap(({ findings }) => findings),
    ...deadOf(proof).map(({ liveness: { code, name, at, ofAudience } }) =>
      diagnose(ofAudience ? 'awaits-audience' : code, { name }, { at, clash: [code, name] }),
    ),
    ...proof.deadOptions.map(({ code, offer, option: { id, at } }) =>
      diagnose(code, { option: id, offer }, { at, subject: { offer, options: [id] }, clash: [id] }),
    ),
    ...notModelled(proof),
  ];
}

/** Each obligation, with what is found against it. */
export function obligationsOf(
  proof: Proof,
  workspace: Workspace,
): Many<{ readonly obligation: Obligation; readonly findings: Many<Diagnostic> }> {
  const deadAt = new Set(deadOf(proof).map(({ liveness }) => liveness.id));
  return proof.proved.map((each) => ({
    obligation: each.obligation,
    findings: ofObligation(each, workspace, deadAt),
  }));
}

const deadOf = ({ alive }: Proof): Proof['alive'] => alive.filter(({ decided }) => decided.answer === 'never');

function ofObligation(proved: Proved, workspace: Workspace, dead: ReadonlySet<string>): Many<Diagnostic> {
  const { obligation, decided, counterexample, premise, weakenedBy } = proved;
  const about = { at: obligation.at, clash: [obligation.id] };
  const names = { obligation: obligation.says };
  if (decided.disagree) return [diagnose('engines-disagree', names, about)];
  if (decided.answer === 'unknown') return [diagnose('obligation-undecided', names, about)];
  if (decided.answer === 'possible') {
    if (counterexample) return counterexample.findings.map((finding) => refuted(finding, proved, workspace));
    return [diagnose(weakenedBy.length > 0 ? 'obligation-undecided' : 'counterexample-not-replayed', names, about)];
  }
  const isTold = [...dead].some((id) => isAbout(obligation.id, id.replace('alive/', '')));
  if (premise.answer !== 'never' || isTold) return [];
  return obligation.ofAudience
    ? [diagnose('awaits-audience', { name: obligation.id }, about)]
    : [diagnose('proof-about-nothing', names, about)];
}

/** An obligation of what is dead is about nothing for that reason. */
const isAbout = (obligation: string, name: string): boolean =>
  obligation.split('/').some((part) => part === name || part.startsWith(`${name}#`));

/** The finding of the check, with the offer that it would be found in. */
function refuted(finding: Diagnostic, { counterexample, obligation }: Proved, workspace: Workspace): Diagnostic {
  if (!counterexample) return finding;
  const { near, situation, differs, because } = counterexample;
  const like = [near.offer, ...near.options].join('+');
  const said = (lang: 'fr' | 'en', list: Many<Difference>): string => words(list, workspace.facts, lang);
  const changes: Said = {
    fr:
      differs.length === 0
        ? `C’est le cas de l’offre « ${like} », vendue à « ${situation.audience} ».`
        : `Ce serait le cas d’une offre comme « ${like} », vendue à « ${situation.audience} », avec ${said('fr', differs)}.`,
    en:
      differs.length === 0
        ? `So it is with the offer "${like}", sold to "${situation.audience}".`
        : `So it would be with an offer like "${like}", sold to "${situation.audience}", with ${said('en', differs)}.`,
  };
  const decides: Said = {
    fr: because.length === 0 ? '' : ` Ce qui décide : ${said('fr', because)}.`,
    en: because.length === 0 ? '' : ` What decides: ${said('en', because)}.`,
  };
  const { fr, en = fr } = finding.message;
  // What an existing offer does is told of that offer, so that its waivers cover it.
  const { offer, options, audience } = near;
  const subject = differs.length === 0 ? { ...finding.subject, offer, options, audience } : finding.subject;
  return {
    ...finding,
    subject,
    // The counterexample is no file yet.
    at: finding.at && finding.at.file !== counterexample.offer.at.file ? finding.at : obligation.at,
    evidence: 'proved',
    message: { fr: `${fr} ${changes.fr}${decides.fr}`, en: `${en} ${changes.en}${decides.en}` },
  };
}

const ABSENT: Said = { fr: 'absent', en: 'absent' };

function words(list: Many<Difference>, facts: Dict<FactType>, lang: 'fr' | 'en'): string {
  return list
    .map(({ path, here }) => `${path} = ${here === undefined ? ABSENT[lang] : shown(here, facts[path])}`)
    .join(', ');
}

/** As the offer's file would write it, but for figures, which have their unit. */
function shown(fact: Fact, type: FactType | undefined): string {
  if (typeof fact === 'number' && type) return printFact(fact, type);
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

function notModelled({ model, proved }: Proof): Many<Diagnostic> {
  return model.opaque.map(({ name }) => {
    const weakened = proved
      .filter(({ weakenedBy }) => weakenedBy.includes(name))
      .map(({ obligation }) => obligation.id);
    const names = { name, weakened, all: weakened.length === proved.length };
    return diagnose('not-modelled', names, { clash: [name] });
  });
}
