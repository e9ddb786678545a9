import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Calls that make the middle of the compiler depend on the machine: a clock, a locale, chance. */
const impure = [
  { object: 'Date', property: 'now', message: 'The date is an argument.' },
  { object: 'Math', property: 'random', message: 'The same input gives the same bytes.' },
];
const impureSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: the date is an argument.',
  },
  { selector: "MemberExpression[object.name='Intl']", message: 'Node versions print differently: use our own tables.' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]',
    message: 'No locale here: sort by code unit, print by our own tables.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'output/', 'coverage/', 'bench/node_modules/', '**/*.d.ts'] },
  js.configs.recommended,
  { files: ['**/*.ts'], extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked] },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/{workspace,schema,language,library,ledger,assemble,check,prove,render,report,diagnostics}/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...impure], 'no-restricted-syntax': ['error', ...impureSyntax] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
