import { data } from './cases/data.js';
import { testFamily } from './family.js';

testFamily('hosting-data', data);
