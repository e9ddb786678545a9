/** Codes about what clauses promise, take back, price, rank and stand on. */
import { answers } from './answers.js';
import { prices } from './prices.js';
import { ranks } from './ranks.js';
import { law } from './law.js';
import { translations } from './translations.js';
import { precedence } from './precedence.js';

export const checkLedger = {
  ...answers,
  ...prices,
  ...ranks,
  ...law,
  ...translations,
  ...precedence,
};
