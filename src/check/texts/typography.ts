/** Faults of French typography that the typographer cannot mend without guessing. */
import { diagnose, type Report } from '../../diagnostics/diagnose.js';
import type { Said } from '../../diagnostics/entry.js';
import type { Many, Workspace } from '../../shapes.js';
import { everythingWritten } from './written.js';

interface Fault {
  readonly of: RegExp;
  readonly fault: Said;
  readonly instead: Said;
}
const fault = (of: RegExp, [fr, en]: readonly [string, string], [insteadFr, insteadEn]: readonly [string, string]) => ({
  of,
  fault: { fr, en },
  instead: { fr: insteadFr, en: insteadEn },
});

const FAULTS: Many<Fault> = [
  fault(
    /["“”„]/g,
    ['ce ne sont pas des guillemets français', 'these are no French quotation marks'],
    ['Écrivez « … ».', 'Write « … ».'],
  ),
  fault(
    /(?<=\p{L})[´`‘‛′](?=\p{L})/gu,
    ['ce n’est pas une apostrophe', 'this is no apostrophe'],
    [
      "Écrivez « l’offre », ou « l'offre » : le compilateur courbe l’apostrophe droite.",
      'Write an apostrophe, straight or curved.',
    ],
  ),
  fault(
    /(?<!\p{L})et ?\/ ?ou(?!\p{L})/giu,
    ['cette tournure ne dit pas si l’un suffit', 'this does not say whether one suffices'],
    ['Écrivez « ou » (l’un, l’autre ou les deux), ou « et ».', 'Write "or" (either or both), or "and".'],
  ),
  fault(
    / [,)\]]|(?<=[\p{L}\p{N})»]) \.(?![\p{L}\p{N}.])|[([] /gu,
    ['une espace est de trop', 'there is a space too many'],
    ['Supprimez l’espace.', 'Delete the space.'],
  ),
  fault(
    /(?<=\p{L})[,;](?=\p{L})|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu,
    ['une espace manque après ce signe', 'a space is missing after this mark'],
    ['Ajoutez l’espace.', 'Add the space.'],
  ),
  fault(
    /(?<![.\p{N}])\.{2}(?!\.)|,{2,}|;{2,}|[!?]{2,}|(?<!\p{L}\.)[:;,]\./gu,
    ['ces signes ne se suivent pas', 'these marks do not follow each other'],
    ['Gardez un seul signe.', 'Keep one mark.'],
  ),
  fault(
    /(?<![\p{L}\p{N}-])(?!nous |vous )(?<word>\p{L}{2,}) \k<word>(?![\p{L}\p{N}-])/gu,
    ['ce mot est écrit deux fois', 'this word is written twice'],
    ['Supprimez l’un des deux.', 'Delete one of the two.'],
  ),
  fault(
    /(?<![\p{N}.,/-])\p{N}{1,3}(?:[.,]\p{N}{3})+(?![\p{N}.,/-])/gu,
    ['les milliers ne se séparent pas ainsi en français', 'French does not group thousands like this'],
    ['Séparez-les par une espace : « 10 000 » ; ou imprimez la donnée.', 'Use a space: "10 000"; or print the fact.'],
  ),
  fault(
    /\p{N}\.\p{N}+(?=\s?[%€])/gu,
    ['la décimale s’écrit avec une virgule', 'decimals take a comma'],
    ['Écrivez « 99,9 % » ; ou imprimez la donnée.', 'Write "99,9 %"; or print the fact.'],
  ),
  fault(
    /[€$£]\s?\p{N}+/gu,
    ['la monnaie s’écrit après le nombre', 'the currency follows the number'],
    ['Écrivez « 10 € » ; ou imprimez la donnée.', 'Write "10 €"; or print the fact.'],
  ),
  fault(
    /(?<!\p{N})\p{N}+(?:ième|ème|iéme|éme|ère|ier)s?(?!\p{L})/gu,
    ['cette abréviation n’est pas française', 'this abbreviation is no French one'],
    ['Écrivez « 1er », « 1re », « 2e ».', 'Write "1er", "1re", "2e".'],
  ),
];
/** What a reader clicks or types keeps its own marks. */
const LITERAL = /(?:https?:\/\/|mailto:|tel:|www\.)[^\s«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

export function checkTypography(workspace: Workspace, report: Report): void {
  for (const { text, placeOf, subject } of everythingWritten(workspace)) {
    const words = text.replace(LITERAL, (literal) => '\uE000'.repeat(literal.length));
    for (const { of, fault, instead } of FAULTS)
      for (const { 0: hit, index } of words.matchAll(of)) {
        const found = words.slice(Math.max(0, words.lastIndexOf(' ', index - 1) + 1), index + hit.length).trim();
        const at = placeOf({ start: index, end: index + hit.length });
        report(diagnose('typography', { found, fault, instead }, { at, subject, clash: [found, fault.en] }));
      }
  }
}
