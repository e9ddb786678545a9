/** Command lines that cannot be obeyed. */
import { fileURLToPath } from 'node:url';
import { contextOf } from '../../../src/cli/context.js';
import { runSchema } from '../../../src/cli/schema/run.js';
import { troubled } from '../troubled.js';
import { typed, type ToldCases } from '../told.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const silent = {
  stdout: () => undefined,
  stderr: () => undefined,
  env: {},
  cwd: repository,
  isTerminal: { stdout: false, stderr: false },
};

export const usage: ToldCases = {
  'usage-command': typed(['clausier bild'], ['clausier build --format html']),
  'usage-option': typed(['clausier build --formt html'], ['clausier build --format html']),
  'usage-argument-missing': typed(['clausier list'], ['clausier list offers']),
  'usage-value-missing': typed(['clausier schema --out'], ['clausier schema --out schemas']),
  'usage-arguments-excess': typed(['clausier build basic'], ['clausier build --offer basic --format html']),
  'usage-value': typed(
    ['clausier build --format html --date 2027-02-30'],
    ['clausier build --format html --date 2027-02-28'],
  ),
  'usage-date-before-edition': typed(
    ['clausier build --format html --date 2026-12-31'],
    ['clausier build --format html --date 2027-01-01'],
  ),
  'usage-reports-mixed': typed(
    ['clausier check --format sarif --format junit'],
    ['clausier check --format sarif=rapport.sarif --format junit=rapport.xml'],
  ),
  'usage-selection-empty': typed(
    ['clausier build --offer pro --audience consumer --format html'],
    ['clausier list offers', 'clausier build --offer pro --audience professional --format html'],
  ),
  'usage-contract-document': typed(
    ['clausier build --doc contract --format html'],
    ['clausier build --doc cgv --format html'],
  ),
  'usage-options-apart': typed(
    ['clausier check --baseline connus.json --update-baseline --only law-foreign'],
    ['clausier check --baseline connus.json --update-baseline'],
  ),
  'usage-option-alone': typed(
    ['clausier check --update-baseline'],
    ['clausier check --baseline connus.json --update-baseline'],
  ),
  'usage-schemas-own': typed(['clausier schema'], ['clausier schema --out ../schemas'], {
    machine: () => troubled(runSchema({ ...contextOf(silent, 'fr', { color: false }), root: repository }, {})),
  }),
  'argument-unknown': typed(
    ['clausier build --offer basik --format html'],
    ['clausier build --offer basic --format html'],
  ),
  'folder-not-empty': typed(['clausier init .'], ['clausier init ../conditions']),
  'file-exists': typed(
    ['clausier client --template --out fiches', 'clausier client --template --out fiches'],
    ['clausier client --template --out autres-fiches'],
  ),
  'name-taken': typed(['clausier new clause contract.spare'], ['clausier new clause contract.renewal']),
};
