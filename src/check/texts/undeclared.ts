/** A sentence that takes, gives or excludes something must carry the effect that says so: rules and matrix read effects alone. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Alternative, Effect, EffectKind, Many, Place, Workspace } from '../../shapes.js';
import { partyOf } from '../../ledger/ledger.js';
import { grammarOf, type Grammar } from './parties.js';
import { duty } from './says/duty.js';
import { exclusion } from './says/exclusion.js';
import { power } from './says/power.js';
import { presumption } from './says/presumption.js';
import { waiver } from './says/waiver.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { spokenIn, type Spoken, type Wording } from './speech.js';

export type Undeclared = keyof typeof SPEECH;
export interface Telling extends Spoken {
  readonly code: Undeclared;
}

/** `kinds`: the effects of that party, `other`: those of the other one, of which one at least must have its words in the sentence. */
interface Speech {
  readonly wordings: Many<Wording>;
  readonly kinds: Many<EffectKind>;
  readonly other?: EffectKind;
}
const SPEECH = {
  'undeclared-exclusion': { wordings: exclusion, kinds: ['excludes', 'caps'], other: 'waives' },
  'undeclared-duty': { wordings: duty, kinds: ['duty'], other: 'right' },
  'undeclared-power': { wordings: power, kinds: ['reserves'] },
  'undeclared-waiver': { wordings: waiver, kinds: ['waives'], other: 'excludes' },
  'undeclared-presumption': { wordings: presumption, kinds: ['deems'] },
} satisfies Readonly<Record<string, Speech>>;
const CODES = Object.keys(SPEECH) as Many<Undeclared>;

/** What the sentence says, each kind once for a party. */
export function tellingsOf(sentence: Sentence, grammar: Grammar): Many<Telling> {
  return CODES.flatMap((code) => {
    const spoken = spokenIn(sentence, SPEECH[code].wordings, grammar);
    return spoken
      .filter(({ who }, index) => spoken.findIndex((each) => each.who === who) === index)
      .map((each) => ({ ...each, code }));
  });
}

export function checkUndeclared(workspace: Workspace, report: Report): void {
  const grammar = grammarOf(workspace.vocabulary);
  for (const { id, alternatives } of Object.values(workspace.clauses))
    for (const alternative of alternatives)
      for (const sentence of sentencesOf(alternative.text.fr))
        for (const telling of tellingsOf(sentence, grammar)) {
          if (carriedBy(sentence, alternative).some((effect) => answers(effect, telling))) continue;
          const words = sentence.words.slice(telling.start, telling.end).trim();
          const finding = { at: sentence.placeOf(telling), subject: { clause: id }, clash: [alternative.name, words] };
          report(diagnose(telling.code, { words }, finding));
        }
}

/** The effects of which some words stand in the sentence. */
export const carriedBy = (sentence: Sentence, { effects }: Pick<Alternative, 'effects'>): Many<Effect> =>
  effects.filter(({ textAt }) => overlap(textAt, sentence.at));

const overlap = (a: Place, b: Place): boolean => a.start.offset < b.end.offset && b.start.offset < a.end.offset;

function answers(effect: Effect, { code, who }: Telling): boolean {
  const { kinds, other }: Speech = SPEECH[code];
  const party = partyOf(effect);
  const anyone = who === undefined || who === 'both' || effect.kind === 'deems';
  if (kinds.includes(effect.kind)) return anyone || party === who;
  return effect.kind === other && (anyone || party !== who);
}
