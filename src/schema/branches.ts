import Type, { type TSchema } from 'typebox';

/**
 * An object of exactly one of several kinds, told apart by the key that each kind alone has. Written with if / then, so that
 * a validator reports what is wrong with the kind that was meant, and an editor completes its keys.
 */
export function branches<T>(kinds: Readonly<Record<string, TSchema>>, description: string) {
  const keys = Object.keys(kinds);
  return Type.Unsafe<T>({
    type: 'object',
    description,
    properties: Object.fromEntries(keys.map((key) => [key, {}])),
    oneOf: keys.map((key) => ({ required: [key] })),
    allOf: keys.map((key) => ({ if: { required: [key] }, then: kinds[key] })),
  });
}
