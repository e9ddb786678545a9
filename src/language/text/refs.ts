/** Which clauses a text refers to, and which blocks must print for it to do so. */
import type { ClauseId, Guard, Many, Place, Template } from '../../shapes.js';
import type { TextBody, TextNode } from './template.js';

export interface Reference {
  readonly to: ClauseId;
  /** The effect that the reader is sent there for. */
  readonly for?: string;
  readonly at: Place;
  readonly within: Many<Guard>;
}

const known = new WeakMap<Template, Many<Reference>>();

/** Asked of the same text in every situation: it is looked through once. */
export function referencesIn(template: Template): Many<Reference> {
  const found = known.get(template) ?? collect((template.body as TextBody).nodes, []);
  known.set(template, found);
  return found;
}

function collect(nodes: Many<TextNode>, within: Many<Guard>): Many<Reference> {
  return nodes.flatMap((node): Many<Reference> => {
    switch (node.type) {
      case 'ref':
        return [{ to: node.to as ClauseId, at: node.at, within, ...(node.for === undefined ? {} : { for: node.for }) }];
      case 'block': {
        const { condition } = node;
        return [
          ...collect(node.then, [...within, { condition, holds: true }]),
          ...collect(node.else, [...within, { condition, holds: false }]),
        ];
      }
      case 'each':
        return [...collect(node.body, within), ...collect(node.else, within)];
      case 'content':
      case 'value':
        return [];
    }
  });
}
