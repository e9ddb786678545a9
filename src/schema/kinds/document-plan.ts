import Type, { type TSchema } from 'typebox';
import { branches } from '../branches.js';
import type { Insert } from '../../shapes.js';
import { closed, factPath, id, known, list, maybe, oneOf, text, title, when } from '../pieces.js';

interface PartBase {
  readonly when?: string;
  readonly rows?: readonly string[];
}
type Text = string | { readonly fr: string; readonly en?: string; readonly ar?: string };
/** One part of a plan: exactly one of the six kinds. */
export type PartRow = PartBase &
  (
    | {
        readonly heading: Text;
        readonly id: string;
        readonly numbered: 'title' | 'article' | false;
        readonly required?: boolean;
        readonly parts: readonly PartRow[];
      }
    | { readonly clause: string }
    | { readonly table: string }
    | { readonly verbatim: string }
    | { readonly bind: string }
    | { readonly insert: Insert }
  );

const INSERTS = [
  'matrix',
  'definitions',
  'parties',
  'prices',
  'comparison',
  'signatures',
  'total',
  'order',
  'documents',
] as const satisfies readonly Insert[];

const rows = maybe(
  list(factPath, { minItems: 1, uniqueItems: true, description: 'Ces données seulement, dans cet ordre.' }),
);
const parts = list(Type.Unsafe<PartRow>({ $ref: '#/$defs/part' }), { description: 'Les parties, dans l’ordre.' });
const leaf = (key: string, schema: TSchema) => closed({ [key]: schema, when: maybe(when) });

const part = branches<PartRow>(
  {
    heading: closed({
      heading: text(200, 'L’intitulé.'),
      id: id('L’identifiant de l’intitulé.', 'backups'),
      numbered: Type.Unsafe<'title' | 'article' | false>({
        enum: ['title', 'article', false],
        description: 'Titre (I, II), article (1, 2, 3) ou sans numéro (false).',
      }),
      required: maybe(Type.Boolean({ description: 'Une partie vide est une erreur.' })),
      when: maybe(when),
      parts,
    }),
    clause: leaf('clause', known('clause', id('L’identifiant d’une clause.', 'backups.restoration'))),
    table: closed({ table: factPath, rows, when: maybe(when) }),
    verbatim: leaf(
      'verbatim',
      known('text', id('L’identifiant d’un texte de loi (packs/texts).', 'legal-guarantee-box')),
    ),
    bind: leaf('bind', known('document', id('L’identifiant d’un document.', 'cgv'))),
    insert: closed({ insert: oneOf(INSERTS, 'Ce que l’outil compose lui-même.'), rows, when: maybe(when) }),
  },
  'Une partie : un intitulé, une clause, un tableau de données, un texte de loi, un document ou un encart.',
);

export const documentPlan = closed(
  {
    id: id('L’identifiant du document.', 'cgv'),
    title,
    cite: text(100, 'Comment un autre document y renvoie : « des CGV ».'),
    per: oneOf(['situation', 'catalogue', 'contract'], 'Un document par situation, par catalogue ou par contrat.'),
    nature: oneOf(['contractual', 'informative'], 'Contractuel, ou informatif : il explique et ne restreint jamais.'),
    precedence: maybe(Type.Integer({ minimum: 1, maximum: 100, description: 'Le rang : 1 l’emporte sur 2.' })),
    when: maybe(when),
    parts,
  },
  { title: 'Plan d’un document', $defs: { part } },
);
