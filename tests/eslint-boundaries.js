// The import boundaries: pages → layouts → components → lib and pages → data → lib.

/**
 * Forbids imports from other folders of src/.
 *
 * @param {string} folders alternatives of a regular expression
 * @param {string} message where to go instead
 */
const folders = (folders, message) => ({
  regex: `^(\\.\\./)+(src/)?(${folders})(/|\\.|$)|^/?src/(${folders})(/|\\.|$)`,
  message,
});

/** The same, but a type may be imported: the shape of a view model is no data. */
const values = (...pattern) => ({ ...folders(...pattern), allowTypeImports: true });

/**
 * @param {string} regex
 * @param {string} message
 */
const modules = (regex, message) => ({ regex, message });

/**
 * @param {string} folder
 * @param {object[]} patterns
 * @param {object} [rules]
 */
const boundary = (folder, patterns, rules = {}) => ({
  name: `boundary of ${folder}`,
  files: [`src/${folder}/**`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }], ...rules },
});

const browserNames = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage'];

const worldlyNames = ['process', ...browserNames].map((name) => ({
  name,
  message: `lib is pure: take what you need of ${name} as an argument.`,
}));

const clock = 'lib has no clock: take the moment as an argument (`now: Date`).';

const worldlySyntax = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: clock,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  {
    selector: 'MetaProperty',
    message: 'lib has no environment: take the value of import.meta as an argument.',
  },
];

const noContent = modules(
  '^astro:content$',
  'Get finished view models by props; src/data reads astro:content, types included.',
);

export const boundaries = [
  boundary(
    'lib',
    [
      modules('^astro:', 'lib knows no Astro: let src/data read it and pass plain values in.'),
      modules(
        '^node:',
        'lib touches no system: let src/loaders or src/cli do it and pass data in.',
      ),
      folders(
        'data|loaders|checks|components|layouts|pages|integrations|cli|client',
        'lib never imports upwards: move what both need into src/lib.',
      ),
    ],
    {
      'no-restricted-globals': ['error', ...worldlyNames],
      'no-restricted-syntax': ['error', ...worldlySyntax],
    },
  ),
  boundary('components', [
    noContent,
    values('data', 'A component gets data by props: let the page call src/data.'),
    folders(
      'layouts|pages',
      'A component never imports upwards: let the page put the two together.',
    ),
    folders('loaders|checks|integrations|cli', 'Components import components, lib, site, strings.'),
  ]),
  boundary('layouts', [
    noContent,
    values('data', 'A layout gets data by props: let the page call src/data.'),
    folders('pages', 'A layout never imports upwards: let the page pass it in.'),
    folders('loaders|checks|integrations|cli', 'Layouts import components, lib, site, strings.'),
  ]),
  boundary('pages', [
    modules('^astro:content$', 'A page says what, not how: ask a function of src/data.'),
    folders(
      'loaders|checks|integrations|cli|schemas',
      'Pages import layouts, components, data, lib, site and strings.',
    ),
  ]),
  boundary('data', [
    folders(
      'components|layouts|pages|checks|integrations|cli|client',
      'data returns view models and imports astro:content and lib: keep markup and commands out.',
    ),
  ]),
  boundary('client', [
    modules('^(astro|node):', 'client runs in the browser: import lib only.'),
    folders(
      'data|loaders|checks|components|layouts|pages|integrations|cli|schemas|site|strings',
      'client imports lib only: pass words and settings in through data- attributes.',
    ),
  ]),
];
