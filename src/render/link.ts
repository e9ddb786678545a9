/** The schemes that a document may lead to. Anything else prints as text. */
const ALLOWED = /^(?:https:\/\/|mailto:|tel:)[^\s<>"'\\]+$/i;

export const mayLink = (href: string): boolean => ALLOWED.test(href);
