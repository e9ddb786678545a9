import { expect, test } from 'vitest';
import { Trouble } from '../../src/diagnostics/trouble.js';
import { unreadable } from '../../src/diagnostics/unreadable.js';

const failure = (code: string): Error => Object.assign(new Error(`${code}: /home/somebody/secret`), { code });

test.each([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-missing'],
  ['EACCES', 'file-denied'],
  ['EPERM', 'file-denied'],
  ['EIO', 'file-unreadable'],
])('%s is %s, without the path of the machine', (errno, code) => {
  const trouble = unreadable(failure(errno), 'offers/a.yaml');
  if (!(trouble instanceof Trouble)) return expect.fail();
  expect(trouble.diagnostic.code).toBe(code);
  expect(JSON.stringify(trouble.diagnostic)).toContain('offers/a.yaml');
  expect(JSON.stringify(trouble.diagnostic)).not.toContain('somebody');
});

test('a bug is not made a trouble of the machine', () => {
  const bug = new TypeError('x is not a function');
  expect(unreadable(bug, 'a.yaml')).toBe(bug);
});
