/** A sentence that takes, gives or excludes something must carry the effect that says so: rules and matrix read effects alone. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Alternative, Effect, EffectKind, Many, Party, Place, Workspace } from '../../shapes.js';
import { partyOf } from '../../ledger/ledger.js';
import { grammarOf, type Grammar } from './parties.js';
import { duty } from './says/duty.js';
import { exclusion } from './says/exclusion.js';
import { power } from './says/power.js';
import { presumption } from './says/presumption.js';
import { waiver } from './says/waiver.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { spokenAmong, spokenIn, type Family, type Spoken } from './speech.js';

export type Undeclared = keyof typeof SPEECH;
export interface Telling extends Spoken {
  readonly code: Undeclared;
}

/** `kinds`: the effects of that party, `other`: those of the other one, of which one at least must have its words in the sentence. */
interface Speech {
  readonly families: Many<Family>;
  readonly kinds: Many<EffectKind>;
  readonly other?: EffectKind;
  /** Whom it always concerns. */
  readonly who?: Party;
}
const SPEECH = {
  'undeclared-exclusion': {
    families: exclusion,
    kinds: ['excludes', 'caps', 'declines'],
    other: 'waives',
    who: 'host',
  },
  'undeclared-duty': { families: duty, kinds: ['duty'], other: 'right' },
  'undeclared-power': { families: power, kinds: ['reserves'], who: 'host' },
  'undeclared-waiver': { families: waiver, kinds: ['waives'], other: 'excludes' },
  'undeclared-presumption': { families: presumption, kinds: ['deems'] },
} satisfies Readonly<Record<string, Speech>>;
const CODES = Object.keys(SPEECH) as Many<Undeclared>;

/** What the sentence says, each kind once for a party. */
export const tellingsOf = (sentence: Sentence, grammar: Grammar): Many<Telling> =>
  CODES.flatMap((code) => once(code, spokenIn(sentence, SPEECH[code].families, grammar)));

const once = (code: Undeclared, spoken: Many<Spoken>): Many<Telling> =>
  spoken
    .filter(({ who }, index) => spoken.findIndex((each) => each.who === who) === index)
    .map((each) => ({ ...each, code }));

export function checkUndeclared(workspace: Workspace, report: Report): void {
  const grammar = grammarOf(workspace.vocabulary);
  const all = Object.values(workspace.clauses).flatMap((clause) =>
    clause.alternatives.flatMap((alternative) =>
      sentencesOf(alternative.text.fr).map((sentence) => {
        const carried = carriedBy(sentence, alternative);
        return { clause, alternative, sentence, carried };
      }),
    ),
  );
  const heard = CODES.map((code) => {
    const open = all.filter(({ carried }) => !carried.some((effect) => settles(effect, code)));
    const spoken = spokenAmong(
      open.map(({ sentence }) => sentence),
      SPEECH[code].families,
      grammar,
    );
    return { code, spoken };
  });
  for (const { clause, alternative, sentence, carried } of all)
    for (const telling of heard.flatMap(({ code, spoken }) => once(code, spoken.get(sentence) ?? []))) {
      const at = sentence.placeOf(telling);
      if (carried.some((effect) => answers(effect, telling) || namesItself(effect, at))) continue;
      const words = sentence.words.slice(telling.start, telling.end).trim();
      const finding = { at, subject: { clause: clause.id }, clash: [alternative.name, words] };
      report(diagnose(telling.code, { words }, finding));
    }
}

/** The effects of which some words stand in the sentence. */
export const carriedBy = (sentence: Sentence, { effects }: Pick<Alternative, 'effects'>): Many<Effect> =>
  effects.filter(({ textAt }) => overlap(textAt, sentence.at));

const overlap = (a: Place, b: Place): boolean => a.start.offset < b.end.offset && b.start.offset < a.end.offset;

/** These very words are declared for a mention, or for a right that they give. */
const namesItself = ({ kind, textAt }: Effect, at: Place): boolean =>
  (kind === 'states' || kind === 'right') && overlap(textAt, at);

/** Whatever the sentence says of that kind, this answers it: its words need not be read. */
const settles = (effect: Effect, code: Undeclared): boolean => {
  const { who }: Speech = SPEECH[code];
  return effect.kind === 'deems' ? answers(effect, { code, who }) : who !== undefined && answers(effect, { code, who });
};

function answers(effect: Effect, { code, who }: Pick<Telling, 'code' | 'who'>): boolean {
  const { kinds, other }: Speech = SPEECH[code];
  const party = partyOf(effect);
  const anyone = who === undefined || who === 'both' || effect.kind === 'deems';
  if (kinds.includes(effect.kind)) return anyone || party === who;
  return effect.kind === other && (anyone || party !== who);
}
