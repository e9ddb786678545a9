import { backups } from './cases/backups.js';
import { testFamily } from './family.js';

testFamily('hosting-backups', backups);
