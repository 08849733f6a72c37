import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'test/hosts/*/**', 'node_modules/**', 'storybook-static/**', 'coverage/**', '.storybook/**', '.config/**', '*.mjs', 'vite.config.ts'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } } },
  { files: ['**/*.mjs', 'stories/portals/**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.ts'],
    rules: {
      // After `noUncheckedIndexedAccess` a `!` says “the guide was parsed”, and a comment would say no more.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { ...lit.configs['flat/recommended'], files: ['src/**/*.ts', 'stories/**/*.ts'] },
  { ...wc.configs['flat/recommended'], files: ['src/**/*.ts'] },
  { files: ['src/**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  // Chai’s assertions are statements, and fixtures are promises handled by the runner.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/no-unnecessary-type-assertion': 'off', '@typescript-eslint/no-unnecessary-type-parameters': 'off' } },
);
