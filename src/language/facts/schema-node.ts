/** The part of JSON Schema 2020-12 that the facts schema uses, with its annotations. */
import type { Dict, FactType, Many } from '../../shapes.js';

export interface SchemaNode {
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: Many<string>;
  readonly const?: string | boolean;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: boolean;
  readonly items?: SchemaNode;
  readonly properties?: Dict<SchemaNode | boolean>;
  readonly required?: Many<string>;
  readonly additionalProperties?: boolean;
  readonly allOf?: Many<SchemaNode>;
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly dependentRequired?: Dict<Many<string>>;
  readonly decimals?: number;
  readonly unit?: string;
  readonly better?: FactType['better'];
  readonly filled?: FactType['filled'];
  readonly title_fr?: string;
  readonly zero_fr?: string;
  readonly values_fr?: Dict<string>;
}
