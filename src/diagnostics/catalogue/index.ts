import { workspace } from './workspace.js';
import { language } from './language.js';
import { texts } from './texts.js';
import { library } from './library.js';
import { assembly } from './assembly.js';
import { accountability } from './accountability.js';
import { checkLedger } from './check-ledger.js';
import { figures } from './figures.js';
import { prose } from './prose.js';
import { rules } from './rules.js';
import { sale } from './sale.js';
import { proof } from './proof.js';
import { environment } from './environment.js';
import { theme } from './theme.js';

/** Every built-in code with its sentences: the closed union of codes is its keys. */
export const catalogue = {
  ...workspace,
  ...language,
  ...texts,
  ...library,
  ...assembly,
  ...rules,
  ...accountability,
  ...checkLedger,
  ...figures,
  ...prose,
  ...proof,
  ...sale,
  ...environment,
  ...theme,
};
