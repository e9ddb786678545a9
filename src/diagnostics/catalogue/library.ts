/** Codes about clauses, plans, offers and vocabulary as a whole. */
export const library = {};
