/** Codes about one customer's contract. */
export const sale = {};
