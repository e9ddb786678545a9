import type { Place } from '../../shapes.js';

/** An address relative to where the command ran: every character that is not of an address is percent-encoded. */
export const uriOf = (file: string, folder: string): { readonly uri: string; readonly uriBaseId: string } => ({
  uri: `${folder}${file}`.split('/').map(encoded).join('/'),
  uriBaseId: '%SRCROOT%',
});

/** A lone surrogate has no address: it becomes the replacement character. */
const encoded = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));

export const physicalLocation = ({ file, start, end }: Place, folder: string) => ({
  artifactLocation: uriOf(file, folder),
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  },
});
