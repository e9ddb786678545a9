import { term } from './cases/term.js';
import { testFamily } from './family.js';

testFamily('hosting-term', term);
