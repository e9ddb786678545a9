/** An earlier state of the terms, read from git. */
import { gitText } from '../../../src/workspace/git.js';
import { troubled } from '../troubled.js';
import { typed, type ToldCases } from '../told.js';

const begun = ['git init -q', 'git add -A', `git commit -qm 'Conditions de départ'`];
const since = (revision: string): string => `clausier check --base ${revision}`;

export const git: ToldCases = {
  'git-repository-missing': typed([since('HEAD')], [...begun, since('HEAD')]),
  'git-revision-unknown': typed([since('mian')], ['git log --oneline', since('HEAD')], { before: begun }),
  'git-workspace-missing': typed([since('HEAD~1')], [since('HEAD')], {
    before: ['git init -q', `git commit -q --allow-empty -m 'Dossier vide'`, ...begun.slice(1)],
  }),
  'git-failed': typed([`echo '[core' > .git/config`, since('HEAD')], ['rm .git/config', 'git init -q', since('HEAD')], {
    before: begun,
  }),
  'git-missing': typed(['which git', since('HEAD')], ['clausier check'], {
    machine: () => troubled(withoutPrograms(() => gitText('.', ['status']))),
  }),
  'base-unreadable': typed([since('HEAD~1')], [since('HEAD')], {
    before: [
      'cp clausier.yaml ..',
      `echo 'edition: []' > clausier.yaml`,
      ...begun,
      'cp ../clausier.yaml .',
      `git commit -qam 'Édition donnée'`,
    ],
  }),
};

/** The path is read where a program starts: it is put back before anything else can happen. */
function withoutPrograms<T>(start: () => Promise<T>): Promise<T> {
  const { PATH } = process.env;
  process.env.PATH = '';
  const started = start();
  process.env.PATH = PATH;
  return started;
}
