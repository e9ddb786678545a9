/** A text read from Handlebars, typed against the facts. */
import type { Condition, FactPath, FactType, Many, Place } from '../../shapes.js';
import type { Marks } from './marks.js';
import type { Passage } from './source.js';

export type TextNode = ContentNode | ValueNode | RefNode | BlockNode | EachNode;

/** Markdown as it was written: `source.slice(start, end)`. */
export interface ContentNode extends Passage {
  readonly type: 'content';
  readonly text: string;
}
export interface ValueNode extends Passage {
  readonly type: 'value';
  readonly path: FactPath;
  readonly fact: FactType;
  /** The number without its unit. */
  readonly bare: boolean;
  /** Of the current item of `each`: a column of it, or "" for the item itself. */
  readonly key?: string;
  readonly source: string;
  readonly at: Place;
}
export interface RefNode extends Passage {
  readonly type: 'ref';
  readonly to: string;
  /** The effect that the reader is sent there for, by its name in the vocabulary. */
  readonly for?: string;
  readonly source: string;
  readonly at: Place;
}
/** `unless` is an `if` with its sides exchanged, and `else if` a block in the other side. */
export interface BlockNode {
  readonly type: 'block';
  readonly condition: Condition;
  readonly then: Many<TextNode>;
  readonly else: Many<TextNode>;
}
/** `else` prints where the list is absent or empty. */
export interface EachNode {
  readonly type: 'each';
  readonly path: FactPath;
  readonly body: Many<TextNode>;
  readonly else: Many<TextNode>;
}

/** What `Template.body` holds. */
export interface TextBody {
  readonly nodes: Many<TextNode>;
  /** Nothing in it was refused. */
  readonly sound: boolean;
  /** Where each passage of the source stands in its file. */
  readonly marks: Marks;
}

/** Every node, those of both sides of every block included. */
export function allNodes(nodes: Many<TextNode>): Many<TextNode> {
  return nodes.flatMap((node) => {
    if (node.type === 'block') return [node, ...allNodes(node.then), ...allNodes(node.else)];
    return node.type === 'each' ? [node, ...allNodes(node.body), ...allNodes(node.else)] : [node];
  });
}
