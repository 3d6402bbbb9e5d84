import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

const coercion = {
  selector: "MemberExpression[object.name='z'][property.name='coerce']",
  message: 'An empty box is missing, never 0: read text with a field reader instead of z.coerce.',
}
const barrel = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import a thing from the file it lives in.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import a thing from the file it lives in.',
  },
]
const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only lib/env.ts reads the environment.',
  },
  {
    selector: "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']",
    message: 'Only lib/env.ts reads the environment.',
  },
]

export default defineConfig(
  globalIgnores([
    '.next/',
    'data/',
    'lib/data/generated/',
    'test-results/',
    'playwright-report/',
    'next-env.d.ts',
  ]),
  next,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'react/no-danger': 'error',
      'no-restricted-syntax': ['error', coercion, ...barrel, ...environment],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'max-lines': ['error', { max: 250 }],
      // What a hook hands back holds a ref beside plain values; the rule takes every one of them for the ref.
      'react-hooks/refs': 'off',
      // Adapters, actions and handlers are async by contract, whether or not they have to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
    },
  },
  {
    // Nothing outside app is a component; a name that begins with "use" is no hook there.
    files: ['lib/**', 'prisma/**', '*.ts'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['lib/domain/**', 'lib/exchange/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['lib/env.ts', '*.config.{ts,mjs}', 'tests/**'],
    rules: { 'no-restricted-syntax': ['error', coercion, ...barrel] },
  },
  {
    files: ['tests/**'],
    rules: {
      // Playwright's fixtures hand over with a function called `use`, which is no hook.
      'react-hooks/rules-of-hooks': 'off',
      // A test says what an answer should be; when the answer is something else, it fails.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
