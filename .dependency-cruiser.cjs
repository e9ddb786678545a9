/** Dependencies point down the phases and never back. */
const phase = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may use only: ${allowed.join(', ') || 'the shapes and diagnostics'}`,
  from: { path: `^src/${from}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/((shapes|alive)\\.ts|diagnostics/)`, ...[from, ...allowed].map((each) => `^src/${each}/`)],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/index\\.ts$', '^src/shapes\\.ts$'] },
      to: {},
    },
    {
      name: 'not-to-dev',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/schema/kinds/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    phase('diagnostics-first', 'diagnostics', []),
    phase('workspace', 'workspace', []),
    phase('schema', 'schema', ['workspace']),
    phase('language', 'language', ['workspace']),
    phase('library', 'library', ['workspace', 'schema', 'language', 'situation']),
    phase('situation', 'situation', ['language']),
    phase('assemble', 'assemble', ['language', 'library', 'situation', 'sale']),
    phase('render', 'render', ['workspace', 'language']),
    phase('pdf', 'pdf', []),
    phase('output', 'output', []),
    phase('report', 'report', ['workspace', 'render']),
    phase('ledger', 'ledger', ['language', 'situation', 'assemble']),
    phase('check', 'check', ['language', 'situation', 'assemble', 'ledger', 'report']),
    phase('compare', 'compare', ['language', 'situation', 'assemble', 'ledger', 'check', 'report']),
    phase('prove', 'prove', ['language', 'situation', 'assemble', 'ledger']),
    phase('sale', 'sale', ['workspace', 'schema', 'language', 'library', 'situation']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
