/** Files that cannot be read, for what they are and not for what they say. */
import { unreadable } from '../../../src/diagnostics/unreadable.js';
import { troubled } from '../troubled.js';
import { typed, written, type ToldCases } from '../told.js';

const check = 'clausier check';
/** As a disk refuses to read, whoever asks. */
async function refusing(path: string): Promise<never> {
  const error = unreadable(Object.assign(new Error('EACCES'), { code: 'EACCES' }), path);
  throw await Promise.resolve(error);
}

export const reading: ToldCases = {
  'file-missing': typed(
    ['clausier check --baseline connu.json'],
    ['ls *.json', 'clausier check --baseline connus.json'],
    { before: ['clausier check --baseline connus.json --update-baseline'] },
  ),
  'workspace-file-missing': typed(['clausier check --workspace ..'], [check]),
  'file-denied': typed(['chmod a-r offers/pro.yaml', check], ['chmod a+r offers/pro.yaml', check], {
    machine: () => troubled(refusing('offers/pro.yaml')),
  }),
  'file-unreadable': typed(
    ['ln -s conditions conditions', 'clausier check --workspace conditions'],
    ['rm conditions', check],
  ),
  'file-too-large': typed(
    [`yes '# ancien texte' | head -n 100000 >> clauses/contract.yaml`, check],
    [`grep -v '^# ancien texte' clauses/contract.yaml > contract.yaml`, 'mv contract.yaml clauses/', check],
  ),
  'file-not-utf8': typed(
    ['iconv -f UTF-8 -t ISO-8859-1 clauses/contract.yaml > contract.yaml', 'mv contract.yaml clauses/', check],
    ['iconv -f ISO-8859-1 -t UTF-8 clauses/contract.yaml > contract.yaml', 'mv contract.yaml clauses/', check],
  ),
  'file-outside': typed(
    ['ln -s ../../gammes/premium.yaml offers/premium.yaml', check],
    ['rm offers/premium.yaml', 'cp ../gammes/premium.yaml offers/', check],
    { before: ['mkdir ../gammes', 'sed s/pro/premium/ offers/pro.yaml > ../gammes/premium.yaml'] },
  ),
  'file-not-regular': typed(['mkdir offers/premium.yaml', check], ['rmdir offers/premium.yaml', check]),
  'file-name-clash': typed(['cp offers/pro.yaml offers/Pro.yaml', check], ['rm offers/Pro.yaml', check]),
  'file-name-hidden': typed(
    [`mv offers/pro.yaml 'offers/pro\u200b.yaml'`, check],
    ['mv offers/pro*.yaml offers/pro.yaml', check],
  ),
  'file-ignored': typed(['mv offers/pro.yaml offers/pro.yml', check], ['mv offers/pro.yml offers/pro.yaml', check]),
  'baseline-unreadable': written(
    'clausier check --baseline connus.json',
    { 'connus.json': [['', '[1, 2]\n']] },
    { 'connus.json': [['', '{ "version": 1, "known": [] }\n']] },
  ),
  'baseline-gone': typed(
    [
      'clausier check --baseline connus.json --update-baseline',
      `sed 's/law: \\[FR-CIVIL-1170\\]/law: []/' clauses/backups.yaml > backups.yaml`,
      'mv backups.yaml clauses/',
      'clausier check --baseline connus.json',
    ],
    ['clausier check --baseline connus.json --update-baseline', 'clausier check --baseline connus.json'],
  ),
};
