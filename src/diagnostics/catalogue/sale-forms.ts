/** Codes about what stands in the forms of a customer and of an order. */
import { entry, type Said } from '../entry.js';

const wrongParty: Said = {
  fr: 'Le contrat désignerait une autre personne que le client, ou personne.',
  en: 'The contract would name another person than the customer, or nobody.',
};

export type IdentifierFault = 'length' | 'format' | 'checksum' | 'zeros';
const faults: Readonly<Record<IdentifierFault, Said>> = {
  length: { fr: 'il n’a pas le bon nombre de chiffres', en: 'it does not have the right number of digits' },
  format: { fr: 'il contient autre chose que ce qui est prévu', en: 'it holds something else than it should' },
  checksum: { fr: 'sa clé de contrôle est fausse', en: 'its check digit is wrong' },
  zeros: { fr: 'aucune entreprise n’a un numéro fait de zéros', en: 'no company has a number made of zeros' },
};

export const saleForms = {
  'sale-field-missing': entry<{ title: string; key: string; because?: Said | undefined }>({
    severity: 'block',
    message: ({ title, because }) => ({
      fr: `Il manque : ${title}${because ? ` (obligatoire${because.fr})` : ''}.`,
      en: `Missing: ${title}${because ? ` (required${because.en})` : ''}.`,
    }),
    why: () => ({
      fr: 'Le contrat aurait un blanc à cet endroit.',
      en: 'The contract would have a blank there.',
    }),
    fix: ({ key }) => ({ fr: `Remplissez « ${key}: … ».`, en: `Fill in "${key}: …".` }),
  }),
  'sale-identifier-wrong': entry<{ title: string; value: string; fault: IdentifierFault }>({
    severity: 'block',
    sample: { fault: 'checksum' },
    message: ({ title, value, fault }) => ({
      fr: `${title} : « ${value} » n’en est pas un, ${faults[fault].fr}.`,
      en: `${title}: "${value}" is none, ${faults[fault].en}.`,
    }),
    why: () => wrongParty,
    fix: () => ({
      fr: 'Recopiez le numéro depuis un document officiel du client.',
      en: 'Copy the number from an official document of the customer.',
    }),
  }),
  'sale-identifier-mismatch': entry<{ title: string; value: string; siren: string }>({
    severity: 'block',
    message: ({ title, value, siren }) => ({
      fr: `${title} : « ${value} » n’est pas celui de l’entreprise ${siren}.`,
      en: `${title}: "${value}" is not of the company ${siren}.`,
    }),
    why: () => wrongParty,
    fix: () => ({
      fr: 'Le SIRET commence par le SIREN, le numéro de TVA français se termine par lui : corrigez celui qui est faux.',
      en: 'A SIRET begins with the SIREN, a French VAT number ends with it: correct the one that is wrong.',
    }),
  }),
  'sale-identifier-missing': entry<{ title: string }>({
    severity: 'block',
    message: ({ title }) => ({
      fr: `Il manque : ${title}, que tout professionnel établi dans ce pays possède.`,
      en: `Missing: ${title}, which every business of that country has.`,
    }),
    why: () => ({
      fr: 'Sans lui, rien n’identifie le professionnel qui s’engage.',
      en: 'Without it, nothing identifies the business that is bound.',
    }),
    fix: () => ({
      fr: 'Demandez-le au client ; s’il n’en a pas, c’est qu’il n’achète pas comme professionnel.',
      en: 'Ask the customer for it; a customer who has none does not buy as a business.',
    }),
  }),
  'sale-identifier-excess': entry<{ title: string }>({
    severity: 'block',
    message: ({ title }) => ({
      fr: `${title} : un consommateur n’en a pas.`,
      en: `${title}: a consumer has none.`,
    }),
    why: () => ({
      fr: 'Soit le client n’achète pas comme consommateur, et ce contrat n’est pas le sien ; soit ce numéro est celui d’un autre.',
      en: 'Either the customer does not buy as a consumer, and this contract is not the right one; or the number is somebody else’s.',
    }),
    fix: () => ({
      fr: 'Effacez ce numéro, ou choisissez un public de professionnels.',
      en: 'Delete the number, or choose an audience of businesses.',
    }),
  }),
  'sale-order-id': entry<{ id: string }>({
    severity: 'block',
    message: ({ id }) => ({
      fr: `Le numéro de commande « ${id} » ne peut pas nommer un fichier.`,
      en: `The order number "${id}" cannot name a file.`,
    }),
    why: () => ({ fr: 'Le contrat porte ce nom.', en: 'The contract bears that name.' }),
    fix: () => ({
      fr: 'Écrivez-le avec des lettres sans accent, des chiffres, des points et des tirets : 2027-0042.',
      en: 'Write it with plain letters, digits, points and dashes: 2027-0042.',
    }),
  }),
  'sale-text-lines': entry<{ title: string }>({
    severity: 'block',
    message: ({ title }) => ({
      fr: `${title} : le texte tient sur plusieurs lignes.`,
      en: `${title}: the text spans several lines.`,
    }),
    why: () => ({
      fr: 'Il s’imprime au milieu d’une phrase ou dans une case.',
      en: 'It prints in the middle of a sentence or in a cell.',
    }),
    fix: () => ({ fr: 'Écrivez-le sur une ligne.', en: 'Write it on one line.' }),
  }),
  'sale-text-scripts': entry<{ title: string; word: string }>({
    severity: 'warning',
    message: ({ title, word }) => ({
      fr: `${title} : « ${word} » mêle des lettres de plusieurs alphabets.`,
      en: `${title}: "${word}" mixes letters of several alphabets.`,
    }),
    why: () => ({
      fr: 'Des lettres qui se ressemblent peuvent faire passer un nom pour un autre.',
      en: 'Letters that look alike can make one name pass for another.',
    }),
    fix: () => ({
      fr: 'Retapez ce mot au clavier au lieu de le coller.',
      en: 'Type that word instead of pasting it.',
    }),
  }),
};
