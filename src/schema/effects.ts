/** The closed lists of the ledger: what each kind of effect must say, and the qualifiers that it may carry. */
import type { Dict, EffectKind, Many } from '../shapes.js';

const carve = ['wilful', 'gross', 'bodily', 'mandatory', 'core', 'personal_data', 'product'] as const;

interface EffectForm {
  /** French: what the value of the kind's own key names. */
  readonly names: string;
  /** An example of such a name. */
  readonly example: string;
  /** The key that says whose duty, liability or power it is; null where it is nobody's. */
  readonly party: 'of' | 'against' | null;
  /** Own keys whose value is one of a list. */
  readonly one: Dict<Many<string>>;
  readonly required: Many<string>;
  readonly carve: Many<string>;
  readonly flags: Many<string>;
}
const bare = { party: 'of', one: {}, required: [], carve: [] } as const;

/** The qualifiers that a clause may write on an effect of the kind, as rules spell them. */
export function writtenOn(kind: EffectKind): Many<string> {
  const { one, carve: carved, flags } = EFFECTS[kind];
  const chosen = Object.entries(one).flatMap(([key, values]) => values.map((value) => `${key}:${value}`));
  return [...chosen, ...carved.map((each) => `carve:${each}`), ...flags];
}

export const EFFECTS: { readonly [K in EffectKind]: EffectForm } = {
  duty: {
    ...bare,
    names: 'Une prestation due',
    example: 'restore_offer',
    one: { strength: ['means', 'reinforced', 'result'], price: ['included', 'paid', 'option'] },
    required: ['strength'],
    flags: [
      'quote_first',
      'rate_published',
      'fault_based',
      'root_limited',
      'outside_option',
      'sole',
      'discretionary',
      'indicative',
      'host_supplied_items',
      'condition_of_guarantee',
      'deduction',
      'voucher',
    ],
  },
  declines: {
    ...bare,
    names: 'Une prestation que la partie n’assure pas',
    example: 'cms_update',
    flags: ['outside_option'],
  },
  right: { ...bare, names: 'Un droit', example: 'withdraw', flags: ['free', 'machine_readable', 'after_withdrawal'] },
  excludes: {
    ...bare,
    names: 'Un chef de préjudice exclu',
    example: 'data_loss',
    required: ['cause'],
    carve: [...carve, 'promised_backup'],
    flags: ['testable', 'justified'],
  },
  caps: {
    ...bare,
    names: 'Un chef de préjudice plafonné',
    example: 'all',
    one: { credits: ['inside', 'outside'] },
    required: ['by'],
    carve,
    flags: ['reciprocal', 'justified'],
  },
  reserves: {
    ...bare,
    names: 'Un pouvoir unilatéral',
    example: 'change_price',
    flags: [
      'notice',
      'reasons',
      'reasons_sent',
      'exit',
      'refund',
      'formal_notice',
      'listed_breaches',
      'as_of_right',
      'after_suspension',
      'access_kept',
      'proportionate',
      'urgent_only',
      'deadline',
      'consent',
      'rights_kept',
      'reciprocal',
      'technical_evolution',
      'no_price_increase',
      'no_quality_loss',
      'justified',
      'retroactive',
    ],
  },
  waives: { ...bare, names: 'Un droit abandonné', example: 'withdraw', flags: ['reciprocal'] },
  deems: {
    ...bare,
    names: 'Une présomption',
    example: 'acceptance_by_silence',
    party: 'against',
    flags: ['rebuttable', 'prior_consent', 'justified'],
  },
  states: {
    ...bare,
    names: 'Une mention',
    example: 'restore_overwrites_warning',
    party: null,
    flags: ['boxed', 'very_apparent', 'separate_consent'],
  },
  prices: {
    ...bare,
    names: 'Une ligne de prix',
    example: 'intervention_hour',
    party: null,
    flags: ['free_if_host_fault', 'on_proof', 'repair'],
  },
};
