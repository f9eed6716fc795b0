import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript-eslint';
import { boundaries } from './eslint-boundaries.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default defineConfig([
  { ignores: ['dist/', '.astro/', 'node_modules/', 'public/', 'tests/fixtures/'] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  {
    name: 'everything',
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Statutes are full of ideographic spaces.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // With noUncheckedIndexedAccess it says that an index is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeScript reports undefined names; it knows the globals of each place.
      'no-undef': 'off',
    },
  },
  {
    name: 'typed rules',
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The scripts inside .astro files are no files of the TypeScript project.
    name: 'scripts inside .astro files',
    files: ['**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    name: 'commands speak to the terminal',
    files: ['src/cli/**', 'tests/bench/**', 'tests/site/**'],
    rules: { 'no-console': 'off' },
  },
  ...boundaries,
]);
