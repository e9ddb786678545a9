/** A text read from Handlebars, typed against the facts. */
import type { Condition, FactPath, FactType, Many, Place } from '../../shapes.js';

export type TextNode =
  /** Markdown as it was written. */
  | { readonly type: 'content'; readonly text: string; readonly at: Place }
  /** `bare`: the number without its unit. `key`: of the current item of `each` ("" is the item itself). */
  | {
      readonly type: 'value';
      readonly path: FactPath;
      readonly fact: FactType;
      readonly bare: boolean;
      readonly key?: string;
      readonly source: string;
      readonly at: Place;
    }
  | { readonly type: 'ref'; readonly to: string; readonly source: string; readonly at: Place }
  | {
      readonly type: 'block';
      readonly condition: Condition;
      readonly then: Many<TextNode>;
      readonly else: Many<TextNode>;
    }
  | { readonly type: 'each'; readonly path: FactPath; readonly body: Many<TextNode>; readonly else: Many<TextNode> };

/** What `Template.body` holds. */
export interface TextBody {
  readonly nodes: Many<TextNode>;
}

/** Every node, those of both sides of every block included. */
export function allNodes(nodes: Many<TextNode>): Many<TextNode> {
  return nodes.flatMap((node) => {
    if (node.type === 'block') return [node, ...allNodes(node.then), ...allNodes(node.else)];
    return node.type === 'each' ? [node, ...allNodes(node.body), ...allNodes(node.else)] : [node];
  });
}
