import type { ToldCases } from '../told.js';
import { git } from './git.js';
import { library } from './library.js';
import { output } from './output.js';
import { reading } from './reading.js';
import { sale } from './sale.js';
import { theme } from './theme.js';
import { usage } from './usage.js';

export const cases: ToldCases = { ...usage, ...reading, ...git, ...output, ...sale, ...library, ...theme };
