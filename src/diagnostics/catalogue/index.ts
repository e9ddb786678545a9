import { files } from './files.js';
import { yaml } from './yaml.js';
import { schema } from './schema.js';
import { language } from './language.js';
import { texts } from './texts.js';
import { library } from './library.js';
import { assembly } from './assembly.js';
import { accountability } from './accountability.js';
import { changes } from './changes.js';
import { claims } from './claims.js';
import { checkLedger } from './check-ledger.js';
import { figures } from './figures.js';
import { prose } from './prose.js';
import { wording } from './wording.js';
import { integrity } from './integrity.js';
import { rules } from './rules.js';
import { sale } from './sale.js';
import { proof } from './proof.js';
import { environment } from './environment.js';
import { subProcessors } from './sub-processors.js';
import { theme } from './theme.js';

/** Codes by the phase that tells them, in the order of the phases. `src/diagnostics/phases.ts` names each. */
export const tables = {
  files,
  yaml,
  schema,
  language,
  texts,
  library,
  rules,
  assembly,
  accountability,
  checkLedger,
  claims,
  changes,
  figures,
  subProcessors,
  prose,
  wording,
  integrity,
  proof,
  sale,
  theme,
  environment,
};

type Tables = typeof tables;
type All<T> = (T extends unknown ? (table: T) => void : never) extends (table: infer Every) => void ? Every : never;

/** Every built-in code with its sentences: the closed union of codes is its keys. */
export const catalogue = Object.assign({}, ...Object.values(tables)) as All<Tables[keyof Tables]>;
