/** Shows no-break spaces: ~ the usual one, ^ the narrow one. */
export const visible = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^');
