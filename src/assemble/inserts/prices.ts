/** Every price that the plan can bill: the lines of the vocabulary whose fact is present, then the options. */
import type { Block, Inline, Many, Option } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { text, titled, value } from '../inline.js';
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
    return [[titled(line.title, situation.lang), [value(line.path, fact, type), ...each(prepared, period)]]];
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
  return [
    titled(option.title, situation.lang),
    [...(money ? [value(path, { ...price }, { ...money, type: 'money' })] : []), ...each(prepared, option.period)],
  ];
}

/** « par mois », beside the price of a month. */
function each(prepared: Prepared, period: unknown): Many<Inline> {
  const printed = typeof period === 'string' ? word(prepared, `per_${period}`) : [];
  return printed.length > 0 ? [...text(' '), ...printed] : [];
}
