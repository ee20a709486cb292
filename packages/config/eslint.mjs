// ESLint for the whole repository: types for everybody, the map between workspaces, purity for the domain.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importRules } from './eslint/imports.mjs';
import { noClockNoChance, noHost, sourceShape } from './eslint/purity.mjs';
import { mapped } from './map.mjs';
import { at, root } from './workspaces.mjs';

const code = '**/*.{ts,tsx,js,mjs}';
const typed = '**/*.{ts,tsx}';
const tests = ['**/*.test.{ts,tsx}', '**/tests/**', '**/*.stories.{ts,tsx}'];
const configs = ['**/*.config.{ts,js,mjs}', '**/.storybook/**'];
const below = (dir, patterns) => patterns.map((pattern) => `${dir}/${pattern}`);

const everywhere = defineConfig(
  {
    files: [code],
    extends: [js.configs.recommended],
    plugins: { 'import-x': importX, '@typescript-eslint': tseslint.plugin },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-relative-packages': 'error',
      'import-x/no-default-export': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: [...configs, '**/*.stories.{ts,tsx}'], rules: { 'import-x/no-default-export': 'off' } },
);

const types = defineConfig(
  {
    files: [typed],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Digits and Chinese characters are what we take a text apart into; emoji are not the matter of a statute.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `Record<never, X>` says on purpose that a rule has no parameters.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A test says what it expects of a list by reaching into it; when it isn't there, the test fails, as it should.
    files: tests,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);

const place = (workspace) => {
  const { dir } = workspace;
  const isPackage = dir.startsWith('packages/');
  const isDomain = isPackage && dir !== 'packages/ui';
  // The desk runs nowhere but here, on the tools of this repository.
  const tools = dir === 'apps/storybook' ? [root] : [];
  const imports = importRules(workspace);
  /** @returns {import('eslint').Linter.RulesRecord} */
  const declared = (devDependencies, ...packageDir) => ({
    'import-x/no-extraneous-dependencies': ['error', { devDependencies, packageDir, includeTypes: true }],
  });
  return defineConfig(
    { files: below(dir, [code]), rules: { ...imports.elsewhere, ...declared(true, at(dir), root) } },
    {
      files: below(dir, ['src/**/*.{ts,tsx}']),
      ignores: tests,
      rules: {
        ...imports.source,
        ...declared(tools.length > 0, at(dir), ...tools),
        ...(isPackage && sourceShape),
        ...(isDomain && noHost),
      },
    },
    { files: below(dir, ['src/schema/**/*.ts']), ignores: tests, rules: imports.schema },
    ...(isPackage ? [{ files: below(dir, tests), rules: noClockNoChance }] : []),
  );
};

const react = defineConfig({
  files: ['apps/**/*.{ts,tsx}', 'packages/ui/**/*.{ts,tsx}'],
  extends: [reactHooks.configs.flat.recommended],
});

/** The configuration of this repository, for eslint.config.js. */
export const repository = () =>
  defineConfig(
    globalIgnores([
      '**/dist/',
      '**/coverage/',
      '**/.turbo/',
      'apps/mock-api/.data/',
      'apps/storybook/generated/',
    ]),
    ...everywhere,
    ...types,
    ...react,
    ...mapped().flatMap(place),
  );
