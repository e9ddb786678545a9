import { fidelity } from './cases/fidelity.js';
import { testFamily } from './family.js';

testFamily('hosting-fidelity', fidelity);
