/** Examples of codes that a command line tells, with what it really prints. */
import type { Example, Session } from '../../src/report/example.js';
import { cases } from '../../tests/told/cases/index.js';
import { excerptOf, filesOfSide, told, type Told } from '../../tests/told/told.js';
import { between } from './between.js';

export async function ofCommands(): Promise<readonly (readonly [code: string, example: Example])[]> {
  const found: [string, Example][] = [];
  for (const [code, one] of Object.entries(cases)) found.push([code, await exampleOf(code, one)]);
  return found;
}

/** The command line is shown where it is what differs. */
async function exampleOf(code: string, one: Told): Promise<Example> {
  const files = between(filesOfSide(one, one.good), filesOfSide(one, one.bad));
  if (one.bad.typed.join('\n') === one.good.typed.join('\n') && one.machine === undefined) return files;
  const bad: Session = {
    typed: one.bad.typed,
    prints: { fr: await printed(code, one, 'fr'), en: await printed(code, one, 'en') },
  };
  return { bad: [...files.bad, bad], good: [...files.good, { typed: one.good.typed }] };
}

async function printed(code: string, one: Told, lang: 'fr' | 'en'): Promise<string> {
  const excerpt = excerptOf(await told(one, lang), code, lang);
  if (excerpt === undefined) throw new Error(`${code} is not told`);
  return excerpt.replaceAll(/\bW\b(?=[/\s])/g, '~/conditions').replaceAll(/\bD\b(?=[/\s])/g, '~');
}
