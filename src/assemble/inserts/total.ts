/** What is bought and its total price, before anybody orders. */
import { orderLines } from '../../sale/lines.js';
import { word } from '../word.js';
import { amountHeads, amountRow, lineTitle } from './amounts.js';
import type { Write } from './index.js';
import { totalRows } from './totals.js';

export const total: Write = ({ prepared }) => {
  const { workspace, situation, facts } = prepared;
  const offer = workspace.offers[situation.offer];
  const lines = offer && orderLines(offer, situation.audience, situation.options, facts);
  if (!lines) return [];
  return [
    {
      type: 'table',
      caption: word(prepared, 'total_price'),
      head: [word(prepared, 'order_what'), ...amountHeads(prepared, lines)],
      rows: [
        ...lines.lines.map((line, index) => amountRow(`order.lines.${index}`, lineTitle(prepared, line), line, lines)),
        ...totalRows(prepared, lines),
      ],
      rowHeads: true,
    },
  ];
};
