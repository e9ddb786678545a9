/** The same string in one piece. The engine keeps what was joined as a tree, which whoever reads it walks again each time. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
