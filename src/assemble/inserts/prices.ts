/** Every price that the plan can bill: the lines of the vocabulary whose fact is present, then the options. */
import { isZero } from '../../language/print/fact.js';
import type { Block, Fact, FactType, Inline, Many, Option } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { localised, text, titled, value } from '../inline.js';
import type { Prepared } from '../prepare.js';
import { word } from '../word.js';
import type { Write } from './index.js';

export const prices: Write = ({ prepared }) => {
  const { workspace, situation } = prepared;
  const lines = Object.values(workspace.vocabulary.prices).flatMap((line): Many<Many<Many<Inline>>> => {
    if (line.path === undefined) return [];
    const type = workspace.facts[line.path];
    const fact = factAt(prepared.facts, line.path);
    if (!type || fact === undefined) return [];
    const period = line.period === undefined ? undefined : factAt(prepared.facts, line.period);
    return [[titled(line.title, situation.lang), priced(prepared, line.path, fact, type, period)]];
  });
  const options = workspace.offers[situation.offer]?.options ?? [];
  return [
    ...table(prepared, 'prices_services', lines),
    ...table(
      prepared,
      'prices_options',
      options.map((option) => optionRow(prepared, option)),
    ),
  ];
};

function table(prepared: Prepared, caption: string, rows: Many<Many<Many<Inline>>>): Many<Block> {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: word(prepared, caption),
      head: ['service', 'price'].map((id) => word(prepared, id)),
      rows,
      rowHeads: true,
    },
  ];
}

/** The price that this audience pays, and how often. */
function optionRow(prepared: Prepared, option: Option): Many<Many<Inline>> {
  const { workspace, situation } = prepared;
  const price = option.forAudience[situation.audience]?.price ?? option.price;
  const money = workspace.facts['offer.price.recurring'];
  const path = `offer.options.${option.id}.price`;
  const free = workspace.vocabulary.words.option_free;
  const type: FactType | undefined = money && {
    ...money,
    type: 'money',
    ...(free ? { zero: localised(free, situation.lang) } : {}),
  };
  return [titled(option.title, situation.lang), type ? priced(prepared, path, { ...price }, type, option.period) : []];
}

/** The price, and « par mois » beside it: what costs nothing comes back at no price. */
function priced(prepared: Prepared, path: string, fact: Fact, type: FactType, period: unknown): Many<Inline> {
  const price = value(path, fact, type);
  const each = typeof period === 'string' && !(type.zero && isZero(fact)) ? word(prepared, `per_${period}`) : [];
  return each.length > 0 ? [price, ...text(' '), ...each] : [price];
}
