/** The theme of this repository, read once for all tests. */
import { readdirSync, readFileSync } from 'node:fs';

import { loadTheme } from '../../src/render/theme/load.js';
import type { Theme } from '../../src/render/theme/theme.js';
import type { Diagnostic } from '../../src/shapes.js';

const root = new URL('../../', import.meta.url);

export const templateFiles = readdirSync(new URL('templates/', root)).map((name) => ({
  path: `templates/${name}`,
  text: readFileSync(new URL(`templates/${name}`, root), 'utf8'),
}));
export const fontFiles = Object.fromEntries(
  readdirSync(new URL('fonts/', root))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => [name, readFileSync(new URL(`fonts/${name}`, root)).toString('base64')]),
);

const found: Diagnostic[] = [];
const loaded = loadTheme(templateFiles, fontFiles, (diagnostic) => found.push(diagnostic));
if (!loaded) throw new Error(found.map(({ message }) => message.en).join('\n'));
export const theme: Theme = loaded;

/** The same theme without a word of its own: what remains in a document is the tree's. */
export const silent: Theme = {
  ...theme,
  words: { fr: blank(theme.words.fr), en: blank(theme.words.en), ar: blank(theme.words.ar) },
};

function blank(words: Theme['words']['fr']): Theme['words']['fr'] {
  return Object.fromEntries(Object.keys(words).map((name) => [name, '']));
}

/** Loads changed templates; gives the theme and the codes of what was found. */
export function loadWith(
  change: Record<string, string | null>,
  assets: Record<string, string> = {},
): { theme: Theme | undefined; found: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const kept = templateFiles.filter(({ path }) => !(path in change));
  const changed = Object.entries(change).flatMap(([path, content]) =>
    content === null ? [] : [{ path, text: content }],
  );

  return {
    theme: loadTheme([...kept, ...changed], { ...fontFiles, ...assets }, (each) => diagnostics.push(each)),
    found: diagnostics,
  };
}
