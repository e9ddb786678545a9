/** Words that take liability away, or limit it. */
import type { Many } from '../../../shapes.js';
import type { Family } from '../speech.js';
import { left } from './exclusion/damage.js';
import { denied } from './exclusion/denied.js';
import { spokenOf } from './exclusion/liability.js';

export const exclusion: Many<Family> = [...denied, ...spokenOf, ...left];
