/** Ways to misread a keyword of JSON Schema: each rewrites a schema, so that the formulas are made as a bug would make them. */
type Node = Record<string, unknown>;

const everywhere =
  (change: (node: Node) => Node) =>
  (schema: object): object =>
    JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? change(value as Node) : value,
    ) as object;
const lacking = (node: Node, keyword: string): Node =>
  Object.fromEntries(Object.entries(node).filter(([key]) => key !== keyword));
const without = (keyword: string) => everywhere((node) => lacking(node, keyword));
/** Only where no type is said: that is where a rule of the tests stands. */
const withoutBelow = (keyword: string) =>
  everywhere((node) => (Object.hasOwn(node, 'type') ? node : lacking(node, keyword)));
const renamed = (from: string, to: string) =>
  everywhere(({ [from]: value, ...rest }) => (value === undefined ? rest : { ...rest, [to]: value }));
const changed = (keyword: string, change: (value: never) => unknown) =>
  everywhere((node) => (Object.hasOwn(node, keyword) ? { ...node, [keyword]: change(node[keyword] as never) } : node));

export const schemaMutants: Readonly<Record<string, (schema: object) => object>> = {
  'const is dropped': without('const'),
  'enum loses its last value': changed('enum', (values: readonly unknown[]) =>
    values.slice(0, Math.max(1, values.length - 1)),
  ),
  'minimum is dropped': without('minimum'),
  'minimum is off by one': changed('minimum', (value: number) => value + 1),
  'maximum is dropped': without('maximum'),
  'the bounds are exchanged': (schema) =>
    renamed('swap', 'minimum')(renamed('minimum', 'maximum')(renamed('maximum', 'swap')(schema))),
  'exclusiveMinimum is read as minimum': renamed('exclusiveMinimum', 'minimum'),
  'exclusiveMaximum is read as maximum': renamed('exclusiveMaximum', 'maximum'),
  'required is dropped': without('required'),
  'required asks for its first fact only': changed('required', (keys: readonly unknown[]) => keys.slice(0, 1)),
  'a property that is false is ignored': changed('properties', (properties: Node) =>
    Object.fromEntries(Object.entries(properties).filter(([, each]) => each !== false)),
  ),
  'dependentRequired is dropped': without('dependentRequired'),
  'dependentRequired is read the other way': changed(
    'dependentRequired',
    (of: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(of).flatMap(([key, needed]) => needed.map((each) => [each, [key]]))),
  ),
  'dependentSchemas is dropped': without('dependentSchemas'),
  'allOf is dropped below the top': withoutBelow('allOf'),
  'anyOf is dropped': without('anyOf'),
  'anyOf is read as allOf': everywhere(({ anyOf, ...rest }) =>
    anyOf === undefined ? rest : { ...rest, allOf: anyOf },
  ),
  'oneOf is dropped': without('oneOf'),
  'oneOf is read as anyOf': renamed('oneOf', 'anyOf'),
  'not is dropped': without('not'),
  'else is dropped': without('else'),
  'then is dropped': without('then'),
  'then and else are exchanged': everywhere(({ then, else: otherwise, ...rest }) => ({
    ...rest,
    ...(otherwise === undefined ? {} : { then: otherwise }),
    ...(then === undefined ? {} : { else: then }),
  })),
  'if asks for the presence of what it reads': everywhere((node) => {
    const test = node.if as Node | undefined;
    const read = Object.keys((test?.properties as Node | undefined) ?? {});
    return test && read.length > 0 ? { ...node, if: { allOf: [test, { required: read }] } } : node;
  }),
  'items is dropped': without('items'),
  'contains is dropped': without('contains'),
  'contains is read as items': renamed('contains', 'items'),
  'minItems is dropped': without('minItems'),
  'maxItems is dropped': without('maxItems'),
  'additionalProperties is open below the top': withoutBelow('additionalProperties'),
};
