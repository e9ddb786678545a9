/** A process that prints once, says so, and on the next word ends in the way that its argument names, or prints on. */
import { once } from 'node:events';
import { openPrinter } from '../../src/pdf/printer.js';
import { about, sample } from './sample.js';

const printer = openPrinter({ notice: (said) => console.log(said.en) });
await printer.print(sample({ articles: 2 }), about);
console.log('printed');
if (!process.argv[2]?.startsWith('SIG')) await once(process.stdin, 'data');
if (process.argv[2] === 'throw') throw new Error('a bug');
if (process.argv[2] === 'exit') process.exit(0);
setInterval(() => void printer.print(sample({ articles: 2 }), about), 50);
