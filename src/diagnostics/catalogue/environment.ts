/** Codes about the machine: files, browser, rights. */
export const environment = {};
