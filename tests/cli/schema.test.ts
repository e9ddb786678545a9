import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));

it('never writes over the schemas that the compiler reads', async () => {
  const before = readFileSync(`${repository}schemas/offer.schema.json`, 'utf8');
  let said = '';
  const exit = await main(['schema'], {
    stdout: () => undefined,
    stderr: (text) => void (said += text),
    env: { CLAUSIER_CACHE: 'off' },
    cwd: repository,
    isTerminal: { stdout: false, stderr: false },
  });
  expect(exit).toBe(2);
  expect(said).toMatch(/^bloquant usage-schemas-own\n/);
  expect(readFileSync(`${repository}schemas/offer.schema.json`, 'utf8')).toBe(before);
});
