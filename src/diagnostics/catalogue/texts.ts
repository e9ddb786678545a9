/** Codes about texts: Handlebars and Markdown. */
export const texts = {};
