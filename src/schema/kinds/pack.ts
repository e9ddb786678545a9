/** Rules: what the trade and the law ask of every contract. */
import Type from 'typebox';
import { closed, date, factPath, known, list, maybe, note, oneOf, text, title, when } from '../pieces.js';

const STATUS = ['verified', 'secondary', 'memory', 'trade'] as const;
const ruleId = Type.String({
  pattern: '^[A-Z0-9][A-Z0-9-]{1,63}$',
  maxLength: 64,
  description: 'L’identifiant de la règle : majuscules, chiffres, « - ».',
  examples: ['C-BK-01'],
});
const rule = closed({
  id: ruleId,
  family: maybe(
    Type.String({
      pattern: '^[a-z0-9_]{1,40}$',
      maxLength: 40,
      description: 'La famille de la règle.',
      examples: ['backups'],
    }),
  ),
  title,
  kind: oneOf(
    ['required', 'forbidden', 'presumed_unfair', 'constraint'],
    'Ce que la règle fait : elle exige, interdit, présume abusif, ou lie des faits entre eux.',
  ),
  severity: oneOf(['block', 'error', 'warning', 'info'], 'Ce que vaut un manquement.'),
  applies: maybe(when),
  from: maybe(date('Le premier jour où la règle compte.')),
  until: maybe(date('Le dernier jour où la règle compte.')),
  counts: maybe(
    oneOf(
      ['conclusion', 'performance', 'event'],
      'La date qui compte : celle du contrat, celle de son exécution, celle d’un événement.',
    ),
  ),
  require: maybe(
    Type.String({
      minLength: 1,
      maxLength: 4_000,
      description:
        'Ce qui doit être vrai (CEL) : des faits, et ce que le contrat produit : duty("host", "backup_run").',
      examples: ['duty("host", "backup_run", "strength:result")'],
    }),
  ),
  built_in: maybe(
    list(
      known(
        'code',
        Type.String({
          pattern: '^[a-z0-9-]{1,64}$',
          maxLength: 64,
          examples: ['figure-literal'],
          description: 'Un code que le compilateur vérifie lui-même.',
        }),
      ),
      {
        minItems: 1,
        description: 'Les codes qui vérifient cette règle dans le compilateur.',
      },
    ),
  ),
  attest: maybe(factPath),
  by_construction: maybe(text(1_000, 'Ce par quoi le compilateur tient la règle, quoi que l’on écrive.')),
  review: maybe(
    Type.Literal(true, { description: 'La règle se vérifie à la relecture : elle est seulement rappelée.' }),
  ),
  source: closed({
    cite: note('D’où vient la règle.'),
    status: oneOf(STATUS, 'Vérifié sur le texte officiel, de seconde main, de mémoire, ou règle de métier.'),
    read_on: maybe(date('Quand le texte a été lu.')),
  }),
  says: text(1_000, 'Ce qui ne va pas quand la règle n’est pas tenue.'),
  advice: text(1_000, 'Ce qu’il faut faire.'),
});

export const pack = closed(
  {
    id: Type.String({
      pattern: '^[a-z0-9][a-z0-9._-]{0,63}$',
      maxLength: 64,
      description: 'L’identifiant du recueil.',
      examples: ['hosting'],
    }),
    title,
    predicates: maybe(
      Type.Record(Type.String({ pattern: '^[a-z][a-z0-9_]{0,63}$' }), when, {
        additionalProperties: false,
        description: 'Des conditions nommées, que les règles emploient par leur nom.',
      }),
    ),
    rules: list(rule, { description: 'Les règles.' }),
  },
  { title: 'Recueil de règles' },
);
