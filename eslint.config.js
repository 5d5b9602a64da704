import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import perfectionist from 'eslint-plugin-perfectionist';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const elements = ['src/elements/**/*.ts', 'src/controllers/**/*.ts', 'src/shared/**/*.ts'];
const tests = ['**/*.test.ts', 'src/testing/**/*.ts'];

/** What the browser or Lit calls in the life of an element or a controller. */
const lifecycle =
  '^(connected|disconnected|adopted|attributeChanged)Callback$|^(createRenderRoot|getUpdateComplete|scheduleUpdate|performUpdate|willUpdate|firstUpdated|updated)$|^host(Connected|Disconnected|Updated)$';

const each = (selectors, rest = {}) => selectors.map((selector) => ({ selector, ...rest }));

/** The order that CONTRIBUTING asks of the members of a class. Within a group they stand as they read best. */
const memberOrder = {
  type: 'unsorted',
  groups: ['static', 'field', 'constructor', 'accessor', 'lifecycle', 'public', 'other', 'render-part', 'render'],
  // The first that fits counts.
  customGroups: [
    { groupName: 'static', anyOf: [...each(['property', 'method'], { modifiers: ['static'] }), ...each(['static-block'])] },
    { groupName: 'constructor', selector: 'constructor' },
    { groupName: 'lifecycle', elementNamePattern: lifecycle },
    { groupName: 'render', selector: 'method', elementNamePattern: '^render$' },
    { groupName: 'render-part', selector: 'method', elementNamePattern: '^#?render' },
    { groupName: 'accessor', anyOf: each(['get-method', 'set-method']) },
    { groupName: 'public', anyOf: each(['method', 'function-property'], { modifiers: ['public'] }) },
    { groupName: 'other', anyOf: each(['method', 'function-property']) },
    { groupName: 'field', selector: 'property' },
  ],
};

const only = (files) => (config) => ({ ...config, files });

export default ts.config(
  { ignores: ['dist/', 'examples/', 'release/', '*.d.ts', 'define.js', 'react.js', 'server.js', 'coverage/', 'node_modules/'] },
  js.configs.recommended,

  ...ts.configs.recommendedTypeChecked.map(only(['**/*.ts'])),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // With noUncheckedIndexedAccess, `list[0]!` is how one says that there is one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Content and messages are unions of literals beside plain words.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { perfectionist },
    rules: { 'perfectionist/sort-classes': ['error', memberOrder] },
  },

  ...[lit['flat/recommended'], wc['flat/best-practice']].map(only(elements)),
  {
    files: elements,
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit binds the listeners in its templates to the element.
      '@typescript-eslint/unbound-method': 'off',
      'lit/no-native-attributes': 'off',
      // A list hears the clicks of the buttons in it.
      'lit-a11y/click-events-have-key-events': 'off',
      // The elements are defined in src/define.ts.
      'wc/guard-super-call': 'off',
    },
  },

  {
    files: tests,
    rules: {
      // Chai: expect(value).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // Chai's plugins type `expect(…).to.equal(…)` as a promise, so instead of all promises these must be awaited:
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...[
          'callee.name=/^(sendKeys|sendMouse|resetMouse|setViewport|emulateMedia|executeServerCommand|fixture|nextFrame|aTimeout|oneEvent|waitUntil)$/',
          'callee.property.name="accessible"',
        ].map((call) => ({ selector: `ExpressionStatement > CallExpression[${call}]`, message: 'Await this.' })),
      ],
      // The tests of scripts/ import plain JavaScript.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'wc/guard-define-call': 'off',
    },
  },

  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  // Runs in the page.
  { files: ['scripts/test/commands.mjs'], languageOptions: { globals: { window: 'readonly' } } },
  { files: ['demo/**/*.js', 'wordpress/**/*.js'], languageOptions: { globals: globals.browser } },
);
