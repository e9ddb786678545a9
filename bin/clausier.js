#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/program/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  const { processIo } = await import(new URL('../dist/program/io.js', import.meta.url).href);
  process.exitCode = await main(process.argv.slice(2), processIo());
} else {
  console.error('clausier n’est pas encore construit : lancez « npm start » ou « npm run build ».');
  process.exitCode = 2;
}
