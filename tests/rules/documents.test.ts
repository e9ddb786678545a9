import { documents } from './cases/documents.js';
import { testFamily } from './family.js';

testFamily('hosting-documents', documents);
