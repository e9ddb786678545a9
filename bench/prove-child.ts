/** Both engines on one generated library, in a process of its own: for the memory that they take. */
import { openZ3, ownEngine } from './product.js';
import { asking, libraryOf } from './prove-questions.js';

const { model, queries } = asking(await libraryOf(Number(process.argv[2])));
await ownEngine(model.algebra, model.space).decide(queries);
const z3 = await openZ3();
await z3.engine(model.algebra, model.space).decide(queries);
await z3.close();
