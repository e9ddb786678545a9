/** Every price that the plan can bill: the lines of the vocabulary whose fact is present, then the options. */
import type { Block, Inline, Many, Option } from '../../shapes.js';
import { factAt } from '../../situation/facts.js';
import { localised, text, value } from '../inline.js';
import type { Prepared } from '../prepare.js';
import type { Write } from './index.js';

export const prices: Write = ({ prepared }) => {
  const { workspace, situation } = prepared;
  const lines = Object.values(workspace.vocabulary.prices).flatMap((line): Many<Many<Many<Inline>>> => {
    if (line.path === undefined) return [];
    const type = workspace.facts[line.path];
    const fact = factAt(prepared.facts, line.path);
    return type && fact !== undefined
      ? [[text(localised(line.title, situation.lang)), [value(line.path, fact, type)]]]
      : [];
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
  const word = (id: string): Many<Inline> => {
    const words = prepared.workspace.vocabulary.words[id];
    return words ? text(localised(words, prepared.situation.lang)) : [];
  };
  if (rows.length === 0) return [];
  return [{ type: 'table', caption: word(caption), head: [word('service'), word('price')], rows, rowHeads: true }];
}

/** The price that this audience pays, and how often. */
function optionRow({ workspace, situation }: Prepared, option: Option): Many<Many<Inline>> {
  const price = option.forAudience[situation.audience]?.price ?? option.price;
  const money = workspace.facts['offer.price.recurring'];
  const period = workspace.vocabulary.words[`per_${option.period}`];
  const path = `offer.options.${option.id}.price`;
  return [
    text(localised(option.title, situation.lang)),
    [
      ...(money ? [value(path, { ...price }, { ...money, type: 'money' })] : []),
      ...(period ? text(` ${localised(period, situation.lang)}`) : []),
    ],
  ];
}
