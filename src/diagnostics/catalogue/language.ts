/** Codes about facts and conditions. */
export const language = {};
