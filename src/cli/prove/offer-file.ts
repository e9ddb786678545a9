/** A counterexample as the file of an offer: complete, so that pasting it is enough. */
import { Document, visit } from 'yaml';
import type { Counterexample } from '../../prove/counterexample.js';

export function offerFile({ offer, near, findings, situation }: Counterexample): string {
  const { id, facts, options } = offer;
  const content = {
    id,
    facts,
    sold_to: offer.soldTo,
    ...(options.length === 0
      ? {}
      : {
          options: options.map(({ id: option, title, price, period }) => ({
            id: option,
            title: title.fr,
            price,
            period,
            facts: {},
          })),
        }),
  };
  // A workspace has no aliases.
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, node) => {
      if (node.has('cents')) node.flow = true;
    },
    Seq: (_, node) => {
      node.flow = true;
    },
  });
  const [finding] = findings;
  const chosen = situation.options.length === 0 ? '' : ` Options : ${situation.options.join(', ')}.`;
  document.commentBefore = [
    ` yaml-language-server: $schema=../../schemas/offer.schema.json`,
    ` Contre-exemple, au plus près de « ${[near.offer, ...near.options].join('+')} », le ${situation.date}.${chosen}`,
    ...(finding ? [` ${finding.code} : ${finding.message.fr}`] : []),
  ].join('\n');
  return document.toString({ lineWidth: 0 });
}
