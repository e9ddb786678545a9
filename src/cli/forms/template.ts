/** A blank form made from the facts schema: every field with its title, what it may hold, and whether it must be filled in. */
import type { Dict, FactType, Many, Workspace } from '../../shapes.js';

/** What the schema says beside the type: the texts of a form. */
export interface Hint {
  readonly examples?: Many<unknown>;
  readonly description_fr?: string;
}
export interface FormTexts {
  readonly types: Workspace['facts'];
  /** By fact path. */
  readonly hints: Dict<Hint>;
}

const INTRODUCTION = `# Remplissez entre les guillemets. Pour remplir une ligne facultative, retirez le « # » qui la précède.
# Les dates s'écrivent année-mois-jour : 2027-01-31.
`;

/** YAML, in French: those who fill it in read it before any program does. */
export function formTemplate(root: 'client' | 'order', { types, hints }: FormTexts): string {
  const title = types[root]?.title ?? root;
  return `# ${title}\n${INTRODUCTION}${fields(root, types, hints, '')}`;
}

function fields(parent: string, types: Dict<FactType>, hints: Dict<Hint>, indent: string): string {
  return Object.values(types)
    .filter(({ path }) => path.startsWith(`${parent}.`) && !path.slice(parent.length + 1).includes('.'))
    .map((type) => field(type, types, hints, indent))
    .join('');
}

function field(type: FactType, types: Dict<FactType>, hints: Dict<Hint>, indent: string): string {
  const key = type.path.slice(type.path.lastIndexOf('.') + 1);
  const comments = [`${type.title} — ${need(type, types)}`, ...about(type, hints[type.path] ?? {})];
  const lead = comments.map((comment) => `${indent}# ${comment}\n`).join('');
  const mark = type.optional ? '# ' : '';
  if (type.type !== 'object') return `\n${lead}${indent}${mark}${key}: ${blank(type)}\n`;
  const inner = fields(type.path, types, hints, `${indent}  `);
  const body = type.optional ? inner.replace(/^(?! *#)(?=.)/gm, '# ') : inner;
  return `\n${lead}${indent}${mark}${key}:\n${body}`;
}

function need({ optional, presentWhen = [] }: FactType, types: Dict<FactType>): string {
  if (!optional) return 'obligatoire';
  if (presentWhen.length === 0) return 'facultatif';
  const cases = presentWhen.map((choices) =>
    choices
      .map(
        ({ path, oneOf }) =>
          `${types[path]?.title ?? path} : ${oneOf.map((value) => titleOf(types[path], value)).join(' ou ')}`,
      )
      .join(', '),
  );
  return `obligatoire si ${cases.join(' ; ou si ')}`;
}

const titleOf = (type: FactType | undefined, value: string | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? 'oui'
      : 'non'
    : (type?.values?.find((each) => each.value === value)?.title ?? value);

function about(type: FactType, { examples = [], description_fr }: Hint): Many<string> {
  const { values = [], minimum, maximum, decimals } = type;
  return [
    ...(description_fr === undefined ? [] : [description_fr]),
    ...values.map(({ value, title }) => `  ${value} : ${title}`),
    ...(type.type === 'bool' ? ['  true : oui', '  false : non'] : []),
    ...(minimum === undefined
      ? []
      : [
          `De ${minimum} à ${String(maximum)}${unitOf(type)}${decimals ? `, ${decimals} décimale${decimals > 1 ? 's' : ''} au plus` : ''}.`,
        ]),
    ...(examples.length === 0 || values.length > 0
      ? []
      : [`Exemple : ${examples.slice(0, 2).map(String).join(' ; ')}`]),
  ];
}

const UNITS: Dict<string> = {
  percent: ' %',
  day: ' jours',
  month: ' mois',
  hour: ' heures',
  year: ' ans',
  gigabyte: ' Go',
};
const unitOf = ({ unit }: FactType): string => UNITS[unit ?? ''] ?? '';

function blank({ type, minimum }: FactType): string {
  switch (type) {
    case 'int':
    case 'decimal':
      return String(minimum ?? 0);
    case 'bool':
      return 'false';
    case 'money':
      return '{ cents: 0, currency: EUR, tax: excl }';
    case 'set':
    case 'list':
      return '[]';
    case 'string':
    case 'enum':
    case 'date':
    case 'object':
      return '""';
  }
}
