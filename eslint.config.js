import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** The doors between the rooms: what each may import, of the other rooms and of the packages. */
const rooms = {
  content: { rooms: [], packages: [] },
  assessment: { rooms: ['content'], packages: [] },
  exports: { rooms: ['assessment', 'content'], packages: [] },
  survey: { rooms: ['assessment', 'content', 'exports'], packages: ['survey-core'] },
  styles: { rooms: [], packages: ['lit'] },
  dom: { rooms: ['exports'], packages: ['lit'] },
  screener: {
    rooms: ['assessment', 'content', 'dom', 'exports', 'styles', 'survey'],
    packages: ['lit'],
  },
  preview: {
    rooms: ['assessment', 'content', 'dom', 'exports', 'styles', 'survey'],
    packages: ['lit'],
  },
  jsx: { rooms: ['preview', 'screener'], packages: ['preact', 'react', 'solid-js'] },
};

/** What libraries of other days replace for a whole page. */
const changedByPages = [
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Spread it: Prototype and MooTools have an `Array.from` of their own.',
  },
  {
    selector:
      'CallExpression[arguments.length=0] > MemberExpression[property.name="entries"][object.name!="navigation"]',
    message: 'Prototype has an `entries` of lists of its own.',
  },
  {
    selector: 'MemberExpression[object.name="JSON"][property.name="stringify"]',
    message: 'Use `toJson`: a page may have given all lists a `toJSON`.',
  },
];

const doors = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {
        basePath: import.meta.dirname,
        zones: [
          {
            target: `src/${room}`,
            from: 'src',
            except: [room, ...allowed.rooms].map((name) => `./${name}`),
            message: `src/${room} may import only: ${[room, ...allowed.rooms].join(', ')}.`,
          },
        ],
      },
    ],
    ...packageRules(allowed.packages),
  },
}));

function packageRules(packages) {
  const allowed = packages.map((name) => `${name.replaceAll('.', '\\.')}(?:/|$)`);
  const regex = `^(?!${['\\.', ...allowed].join('|')})`;
  const message = `Packages allowed here: ${packages.join(', ') || 'none'}.`;
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression > Literal[value=/^[^.]/]', message: 'Import a package statically.' },
      ...changedByPages,
    ],
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    files: ['**/*.ts'],
    extends: [
      typescript.configs.strictTypeChecked,
      typescript.configs.stylisticTypeChecked,
      lit['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver': undefined,
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })],
    },
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.node.json'] },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // lit binds the listeners of a template to the host.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error', ...packageRules(['lit']) },
  },
  ...doors,
  {
    files: ['src/jsx/**'],
    // Frameworks keep the tags they know in a namespace.
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    files: ['src/content/**', 'test/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is an expression; and a test may trust what it has just rendered.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // node:test's functions return promises that nobody awaits.
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'skip', 'test', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // They know the types of dist/, which need not be built yet; scripts/check-package.mjs compiles them.
    files: ['test/consumer/**'],
    extends: [typescript.configs.disableTypeChecked],
  },
);

function nodeGlobals() {
  const names = [
    'Buffer',
    'URL',
    'URLSearchParams',
    'console',
    'fetch',
    'performance',
    'process',
    'setTimeout',
    'clearTimeout',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
