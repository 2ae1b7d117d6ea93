// How the code is written, as far as a linter can see it. What it cannot see is in test/tidy.
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import typescript from 'typescript-eslint';

/** Constructs the project does without, each with its replacement. */
const unwanted = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a name that is the same everywhere can be searched for.',
  },
  { selector: 'TSEnumDeclaration', message: 'Write a union of texts: it is plain data in JSON and erases to nothing.' },
];

const unwantedClass = {
  selector: ':matches(ClassDeclaration, ClassExpression)',
  message: 'Write a frozen value and functions over it; only Amount and BookkeepingError are classes.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', '.stryker-tmp/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [js.configs.recommended, typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
        project: ['tsconfig.json', 'src/cli/tsconfig.json', 'test/tsconfig.json'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...unwanted, unwantedClass],
      // The compiler knows which names there are, and which of them each folder may see.
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': ['error', { fixMixedExportsWithInlineTypeSpecifier: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Columns are typed arrays that are read within their bounds, where a guard would cost and could never fire.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['src/money/amount.ts', 'src/diagnostics/error.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unwanted] },
  },
  {
    files: ['test/**', 'examples/**', '.ci/**', 'tsup.config.ts'],
    rules: {
      // A test may hand over what the types forbid, to see it refused; `String(value)` is how it looks at what a person sees.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    // The tools read their settings from a default export.
    files: ['**/*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': ['error', unwantedClass] },
  },
);
