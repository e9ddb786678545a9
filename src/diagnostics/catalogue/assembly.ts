/** Codes about one situation. */
export const assembly = {};
