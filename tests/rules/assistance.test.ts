import { assistance } from './cases/assistance.js';
import { testFamily } from './family.js';

testFamily('hosting-assistance', assistance);
