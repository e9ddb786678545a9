/** What an effect does for the client: protect him, burden him, or neither. */
import type { Effect, Many } from '../shapes.js';
import { partyOf } from './ledger.js';

/** Kind, and the party that the effect is of. */
export const sideOf = (effect: Effect): string => `${effect.kind} ${partyOf(effect) ?? ''}`;

export const PROTECTS: Many<string> = ['duty host', 'right client'];
export const BURDENS: Many<string> = [
  'duty client',
  'excludes host',
  'caps host',
  'reserves host',
  'waives client',
  'deems client',
];
