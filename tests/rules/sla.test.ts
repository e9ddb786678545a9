import { sla } from './cases/sla.js';
import { testFamily } from './family.js';

testFamily('hosting-sla', sla);
