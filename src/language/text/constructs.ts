/** Markdown that a contract may not use: what it is called, and what to write instead. */
import type { Token, Tokens } from 'marked';
import type { Said } from '../../diagnostics/entry.js';

export interface Refused {
  readonly construct: Said;
  readonly instead: Said;
}
const refused = (fr: string, en: string, instead: readonly [fr: string, en: string]): Refused => ({
  construct: { fr, en },
  instead: { fr: instead[0], en: instead[1] },
});

const BY_TYPE: Readonly<Record<string, Refused>> = {
  heading: refused('titre', 'heading', [
    'Les titres viennent du plan du document : donnez un titre à la clause, ou faites-en deux.',
    'Titles come from the document plan: give the clause a title, or make two of it.',
  ]),
  code: refused('bloc de code', 'code block', [
    'Ramenez le paragraphe à la marge : quatre espaces de retrait en font du code.',
    'Bring the paragraph back to the margin: four spaces of indentation make it code.',
  ]),
  codespan: refused('code', 'code', ['Écrivez « … » autour des mots.', 'Put « … » around the words.']),
  blockquote: refused('citation', 'quotation', [
    'Écrivez le texte dans un paragraphe ; un texte légal se cite par verbatim: dans le plan du document.',
    'Write the text in a paragraph; a statutory text is quoted by verbatim: in the document plan.',
  ]),
  hr: refused('filet', 'rule', [
    'Supprimez-le : le plan du document sépare les parties.',
    'Delete it: the document plan separates the parts.',
  ]),
  html: refused('HTML', 'HTML', [
    'Écrivez des mots : **gras**, *italique*, listes et tableaux ont leurs signes.',
    'Write words: **bold**, *italics*, lists and tables have their signs.',
  ]),
  image: refused('image', 'image', ['Dites-le en mots.', 'Say it in words.']),
  del: refused('texte barré', 'struck text', [
    'Supprimez ces mots : un texte en vigueur n’a pas de ratures.',
    'Delete these words: a text in force has no deletions.',
  ]),
  def: refused('définition de lien', 'link definition', [
    'Écrivez l’adresse dans le lien : [mots](https://…).',
    'Write the address in the link: [words](https://…).',
  ]),
  checkbox: refused('case à cocher', 'checkbox', [
    'Le texte d’un contrat ne se coche pas ; les choix sont dans la commande.',
    'The text of a contract is not ticked; choices stand in the order.',
  ]),
};

const LIST_START = refused('liste numérotée qui ne commence pas à 1', 'numbered list that does not start at 1', [
  'Commencez à 1 ; si ce n’est pas une liste, écrivez une barre oblique inverse avant le point : 1986\\.',
  'Start at 1; if it is no list, write a backslash before the point: 1986\\.',
]);
const LINK_TITLE = refused('titre de lien', 'link title', [
  'Ces mots ne s’imprimeraient pas : mettez-les dans la phrase.',
  'These words would not print: put them into the sentence.',
]);
const LINK_EMPTY = refused('lien sans mots', 'link without words', [
  'Écrivez les mots du lien : [mots](https://…).',
  'Write the words of the link: [words](https://…).',
]);
const ALIGNMENT = refused('alignement de colonne', 'column alignment', [
  'Supprimez les deux-points de la ligne de tirets : la mise en page aligne les colonnes.',
  'Delete the colons from the line of dashes: the layout aligns the columns.',
]);
const ENTITY = refused('entité HTML', 'HTML entity', [
  'Écrivez le caractère lui-même ; les espaces insécables s’ajoutent d’elles-mêmes.',
  'Write the character itself; no-break spaces are added by themselves.',
]);
const UNFINISHED = refused('gras ou italique qui ne se ferme pas', 'bold or italics that do not close', [
  'Fermez-le dans le même paragraphe, contre le mot, et du même côté d’un {{#if}} ou {{#has}}.',
  'Close it in the same paragraph, against the word, and on the same side of an {{#if}} or {{#has}}.',
]);

export const NESTED = refused(
  'listes ouvertes l’une dans l’autre sur une ligne',
  'lists opened in each other on one line',
  ['Donnez sa ligne à chaque élément de liste.', 'Give each list item a line of its own.'],
);

/** Why the token may not stand in a text, leaving out what stands in it; undefined where it may. */
export function refusedIn(token: Token): Refused | undefined {
  if (token.type === 'list') {
    const { ordered, start } = token as Tokens.List;
    return ordered && start !== 1 ? LIST_START : undefined;
  }
  if (token.type === 'link') {
    const { title, text } = token as Tokens.Link;
    return title ? LINK_TITLE : text.trim() === '' ? LINK_EMPTY : undefined;
  }
  if (token.type === 'table') return (token as Tokens.Table).align.some((each) => each) ? ALIGNMENT : undefined;
  if (token.type === 'text' && !('tokens' in token)) {
    if (/&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i.test(token.raw)) return ENTITY;
    return /\*\*|(?<!_)__(?!_)/.test(token.raw) ? UNFINISHED : undefined;
  }
  return BY_TYPE[token.type];
}
