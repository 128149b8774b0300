import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

const tests = ['**/*.test.ts', '**/*.spec.ts', '**/testing/**/*.ts', 'e2e/**/*.ts']

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'Write a union of strings instead of an enum.',
}

const typeAware = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  // `socket.on('x', async () => ...)` is the usual way to lose an error.
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

export default [
  {
    ignores: ['dist/', 'data/', 'coverage/', 'playwright-report/', 'test-results/', '.svelte-kit/'],
  },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': [
        'error',
        noEnum,
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: 'CatchClause > BlockStatement[body.length=0]',
          message: 'Handle the error, or return in the catch and say why nothing else is needed.',
        },
      ],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typeAware,
  },
  {
    // svelte-check already types the components; the linter only looks at their shape.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, svelteConfig },
    },
    rules: {
      // `let { a = 1, b } = $props()` is one declaration, and some of it may be bindable.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-at-html-tags': 'error',
      // Every page is its own document: there is no router whose paths could be resolved.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/button-has-type': 'error',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: tests, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': ['error', noEnum] },
  },
]
