/** Each clause stands in every language that its public must be given, and says there what it says in French. */
import type { Prepared } from '../../assemble/prepare.js';
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Facts, Lang, Many, Template } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';

export function checkTranslations({ places, facts, workspace, situation, subject }: Prepared, report: Report): void {
  const offered = workspace.audiences[situation.audience]?.languages ?? [];
  const wanted = [...new Set([...offered, ...requiredIn(facts)])].filter((lang) => lang !== 'fr');
  if (wanted.length === 0) return;
  for (const { clause, alternative } of Object.values(places))
    for (const lang of wanted) {
      const { fr, [lang]: translated } = alternative.text;
      const finding = {
        at: alternative.at,
        subject: { ...subject, clause: clause.id },
        clash: [lang, alternative.name],
      };
      if (!translated) report(diagnose('translation-missing', { clause: clause.id, lang }, finding));
      else if (factsIn(translated) !== factsIn(fr))
        report(diagnose('translation-differs', { clause: clause.id, lang }, { ...finding, at: translated.at }));
    }
}

/** Moroccan law no. 31-08, art. 206: a consumer is given the Arabic version of a contract written in another language. */
function requiredIn(facts: Facts): Many<Lang> {
  const customer = factAt(facts, 'audience.customer');
  const protectedOne = customer === 'consumer' || customer === 'non_professional';
  return factAt(facts, 'audience.jurisdiction') === 'MA' && protectedOne ? ['ar'] : [];
}

const factsIn = ({ reads }: Template): string => [...new Set<string>(reads)].sort().join(' ');
