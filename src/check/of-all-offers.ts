import type { Many } from '../shapes.js';

/** The codes that only all offers together tell: what none of them selects, and what none has a finding left to excuse. */
export const OF_ALL_OFFERS: Many<string> = ['clause-unselected', 'waiver-unknown', 'waiver-expired', 'waiver-unused'];
