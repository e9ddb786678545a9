/** Codes about files and YAML. */
export const workspace = {};
