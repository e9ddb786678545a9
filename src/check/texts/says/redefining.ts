/** Words before and after a defined term that give it a sense. */
import type { Many } from '../../../shapes.js';

/** All that are given must match; the term's article and quotes belong to neither. */
export interface Defining {
  /** Every text that says it has this. */
  readonly sign: RegExp;
  /** Ends where the term begins. */
  readonly before?: RegExp;
  /** Begins where the term ends. */
  readonly after?: RegExp;
  /** How the term is written: in quotes, with an article, with neither. */
  readonly written?: Many<'quoted' | 'plain' | 'bare'>;
  /** Not of a term that is a person. */
  readonly things?: true;
}

const OPENS = '(?:^|[.:;]\\s+|\\n\\s*(?:[-*]\\s+)?)';
/** « Pour cette option, », « Au sens du présent article, ». */
const SCOPE =
  "(?:(?:Au sens|Aux fins|Pour les besoins|Pour l['’]application|Pour (?:cet|ce|cette|la présente|le présent)|Dans (?:cet|ce|cette|la présente|le présent|les présentes)|Ici|En l['’]espèce|Par exception)[^.;:,]{0,80}, )";
const WORD = "(?:[Ll]es? (?:terme|mot|vocable)s? (?:d['’]|de )?|[Ll]['’]expression |[Ll]a notion (?:de |d['’]))";
const HERE = '(?:,? (?:ici|aussi|également|alors|en outre|notamment|uniquement|exclusivement|seulement))';
const COVERS =
  "(?:désigne|signifie|veut dire|recouvre|vise|comprend|englobe|inclut|renvoie|s['’]applique|correspond|couvre|s['’]étend|se limite|ne (?:vise|comprend|désigne|recouvre|couvre|s['’]étend))(?:nt|nnent)?|comprennent|incluent|s['’]étendent";

const one = (source: string): RegExp => new RegExp(source);
const opening = one(`${OPENS}${SCOPE}?${WORD}?$`);
const after = (source: string): RegExp => one(`^(?:${source})(?:(?<=['’])|(?![a-zà-ÿ]))`);

export const redefining: Many<Defining> = [
  {
    sign: /enten|compren/,
    before:
      /(?:[Oo]n entend|[Ll]es parties entendent|[Nn]ous entendons|[Ii]l (?:faut|convient d['’]|y a lieu d['’]) ?(?:entendre|comprendre)|[Ss]['’]entend|[Ee]st entendue?|[Oo]n comprend)(?: ici| alors| également| aussi| notamment)?,? (?:par|sous le (?:terme|nom|vocable)(?: de| d['’])?)(?: les? (?:terme|mot)s?| l['’]expression)? ?$/,
  },
  {
    sign: /[Pp]ar /,
    before: /[Pp]ar $/,
    after: after(
      ",? (?:on|les parties|il faut|il convient d['’]|nous) ?(?:entend|entendent|entendre|entendons|désigne|désignent|comprendre)",
    ),
  },
  {
    // « Le Client désigne une copie » defines nothing: the term stands in quotes, or without its article.
    sign: /désign|signifi|veut dire/,
    before: opening,
    after: after(`${HERE}?,? (?:désigne(?:nt|ra)?|signifie(?:nt)?|veut dire)`),
    written: ['quoted', 'bare'],
  },
  {
    sign: /enten|défini|compris|pris/,
    before: opening,
    after: after(
      `${HERE}?,? (?:(?:doi(?:t|vent) )?s['’]entend(?:ent|re)?|(?:est|sont|doit être|sera) (?:entendu|compris|pris)e?s?)${HERE}?(?: au sens (?:large|strict|étroit))?,? (?:de|du|des|d['’]|comme|au sens)|,? (?:se définit|(?:est|sont) (?:ici )?définie?s?)${HERE}? comme`,
    ),
  },
  {
    sign: /termes? |mots? |expression|notion|vocable/,
    before: one(`${WORD}$`),
    after: after(`${HERE}?,? (?:${COVERS}|doi(?:t|vent) (?:être|s['’]entendre)|est (?:pris|entendu))`),
  },
  {
    sign: one(SCOPE),
    before: one(`${OPENS}${SCOPE}$`),
    after: after(`${HERE}?,? (?:${COVERS}|(?:est|sont) (?:les? |la |l['’]|une? |tout|toute))`),
    things: true,
  },
  {
    sign: /aussi|également|en outre|ici|uniquement|exclusivement|seulement/,
    before: one(`${OPENS}$`),
    after: after(`,? (?:${COVERS})${HERE}`),
    things: true,
  },
  {
    sign: /au sens/,
    after: after(
      `,? au sens (?:du présent|de la présente|de cette|de cet?|des présentes)[^.;,]{0,30},? (?:${COVERS}|est|sont|s['’]entend)`,
    ),
  },
  {
    sign: /(?:^|[.:;]\s+)(?:Est|Sont|Constitue)/,
    before: one(
      `${OPENS}(?:Est|Sont|Constitue(?:nt)?)${HERE}?(?: (?:considéré|regardé|traité|qualifié|tenu|réputé|appelé|nommé|dénommé)e?s?(?: (?:comme|de|pour|ici))?)?(?: comme)? $`,
    ),
  },
  {
    sign: /appel|nomm|qualifi|considér|regard|assimil/,
    before:
      /(?:est|sont|sera|seront)(?: (?:aussi|également|ici))? (?:(?:appelé|nommé|dénommé)e?s?|qualifiée?s? (?:de |d['’])?|(?:considéré|regardé|traité)e?s? comme|assimilée?s? (?:à|aux?)) ?$/,
  },
  {
    sign: /appel|nomm|désign/,
    before: /(?:[Oo]n|[Ll]es parties) (?:appellent?|nomment?|dénomment?|désignent? (?:par|sous le nom de)) ?$/,
  },
  {
    sign: /ci-après|désormais|ci-dessous/,
    before: /(?:ci-après|désormais|ci-dessous)[^.;«"“]{0,40}$/,
    written: ['quoted'],
  },
  {
    sign: /ci-après|désormais/,
    before: /(?:ci-après|désormais),?(?: (?:dénommé|désigné|appelé|nommé)e?s?)?(?: comme| par)? ?$/,
    after: /^(?: ?[),.;]|$)/,
  },
  { sign: /\(/, before: /\($/, after: /^\)/, written: ['quoted'] },
  { sign: /[»"”] ?:/, before: opening, after: /^\s?:\s/, written: ['quoted'] },
];
