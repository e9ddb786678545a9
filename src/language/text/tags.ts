/**
 * The tags of a text as they are spelt. Handlebars' parser says on which line something is wrong; here it is said of which tag,
 * and what to write instead.
 */
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Many } from '../../shapes.js';
import type { Passage, TextSource } from './source.js';

export interface Tag extends Passage {
  readonly text: string;
  readonly kind: 'open' | 'close' | 'else' | 'other';
  /** Of a tag that opens or closes: "if". Of `else`: what it asks, "" where it asks nothing. */
  readonly name: string;
}

/** Escaped braces, comments, three braces or more, a tag, and at last braces that lack their counterpart. */
const TAGS =
  /\\+\{\{(?:[^{}]*\}\})?|\{\{!--[\s\S]*?--\}\}|\{\{!(?!--)[\s\S]*?\}\}|\{{3,}[^{}]*\}{2,}|\{\{(?:"[^"]*"|'[^']*'|[^{}"'])*\}\}|\{\{|\}\}/g;

const REFUSED: Many<readonly [RegExp, Said]> = [
  [/^\\/, { fr: 'Des accolades doubles ne s’impriment pas.', en: 'Double braces do not print.' }],
  [
    /^\{\{\{|^\{\{&/,
    {
      fr: 'Écrivez {{chemin}} : une donnée s’imprime toujours comme texte.',
      en: 'Write {{path}}: a value always prints as text.',
    },
  ],
  [
    /^\{\{~|~\}\}$/,
    {
      fr: 'Supprimez le tilde : les espaces en trop disparaissent d’eux-mêmes.',
      en: 'Delete the tilde: superfluous spaces vanish by themselves.',
    },
  ],
  [
    /^\{\{#?>/,
    {
      fr: 'Faites de ce texte commun une clause, et visez-la par {{ref "clause"}}.',
      en: 'Make the common text a clause, and point to it with {{ref "clause"}}.',
    },
  ],
  [/^\{\{\^/, { fr: 'Écrivez {{#unless …}}, ou {{else}}.', en: 'Write {{#unless …}}, or {{else}}.' }],
  [
    /\sas\s+\|/,
    { fr: 'Écrivez this : {{#each chemin}}{{this}}{{/each}}.', en: 'Write this: {{#each path}}{{this}}{{/each}}.' },
  ],
];

/** The tags in source order; undefined where one is not admitted or not closed, which is reported. */
export function readTags(text: TextSource): Many<Tag> | undefined {
  const found = [...text.source.matchAll(TAGS)].map((match) => tag(match[0], match.index));
  const spelt = found.filter((each) => isWellSpelt(each, text));
  return spelt.length === found.length && isBalanced(found, text) ? found : undefined;
}

function tag(text: string, start: number): Tag {
  const [, sign, name = ''] = /^\{\{\s*([#/]|else\b)\s*(\w*)/.exec(text) ?? [];
  const kind = sign === '#' ? 'open' : sign === '/' ? 'close' : sign === 'else' ? 'else' : 'other';
  return { text, start, end: start + text.length, kind, name };
}

function isWellSpelt(tag: Tag, { report, placeOf }: TextSource): boolean {
  const finding = { at: placeOf(tag), clash: [tag.text] };
  if (tag.text === '{{' || tag.text === '}}' || (tag.text.startsWith('{{!--') && !tag.text.endsWith('--}}'))) {
    report(diagnose('text-braces', { braces: tag.text }, finding));
    return false;
  }
  if (tag.text.startsWith('{{!')) return true;
  const [, instead] = REFUSED.find(([pattern]) => pattern.test(tag.text)) ?? [];
  if (instead) report(diagnose('text-tag', { tag: tag.text, instead }, finding));
  return instead === undefined;
}

/** Whether each passage is closed by its own name, and `else` stands where it may. */
function isBalanced(tags: Many<Tag>, { report, placeOf }: TextSource): boolean {
  const open: { tag: Tag; ended: boolean }[] = [];
  for (const tag of tags) {
    const last = open.at(-1);
    if (tag.kind === 'open') open.push({ tag, ended: false });
    if (tag.kind === 'else' && last && !last.ended) last.ended = tag.name === '';
    else if (tag.kind === 'close' && last?.tag.name === tag.name) open.pop();
    else if (tag.kind === 'else' || tag.kind === 'close') {
      const related = last
        ? [{ at: placeOf(last.tag), label: { fr: 'le passage ouvert ici', en: 'the passage opened here' } }]
        : [];
      report(diagnose('text-unopened', { tag: tag.text }, { at: placeOf(tag), related, clash: [tag.text] }));
      return false;
    }
  }
  for (const { tag } of open)
    report(diagnose('text-unclosed', { tag: tag.text, name: tag.name }, { at: placeOf(tag), clash: [tag.text] }));
  return open.length === 0;
}
