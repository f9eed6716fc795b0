import { join } from 'node:path';
import { BUILD_FLAGS, CACHE, TEST_SITE } from '../setup/project.mjs';

/**
 * @typedef {object} Stage
 * @property {string} id what `--only` takes
 * @property {string} title heading on the terminal
 * @property {string[][]} commands scripts for Node.js, run one after the other, all of them
 * @property {string[]} [needs] stages that must have passed; without them it counts as failed
 * @property {string[]} [after] stages that must have ended, because both would use the same thing
 * @property {'vitest' | 'playwright'} [report] whose JSON report holds the counts
 * @property {boolean} [statutes] whether it reads the statutes of the test site
 * @property {boolean} [takesArguments] whether what stands after the options goes to the last command
 */

/** JSON reports of the test runners. */
export const REPORTS = { vitest: join(CACHE, 'vitest.json'), playwright: join(CACHE, 'e2e.json') };

/** What Prettier formats: code and configuration, not content and not what tests read byte by byte. */
export const FORMATTED = [
  ...['src/**', 'tests/**/*.{ts,js,mjs,json}', '*.{json,mjs,md}'],
  ...['!tests/fixtures/**', '!package-lock.json'],
];

/** What `npm test` runs, in the order in which it is shown. */
export const STAGES = /** @type {Stage[]} */ ([
  {
    id: 'lint',
    title: '代码规范与排版（ESLint、Prettier、Knip）',
    commands: [
      [
        'node_modules/eslint/bin/eslint.js',
        ...['--config', 'tests/eslint.config.js', '--max-warnings', '0', '.'],
      ],
      [
        'node_modules/prettier/bin/prettier.cjs',
        ...['--check', '--ignore-unknown', '--log-level', 'warn', ...FORMATTED],
      ],
      // What nothing uses: packages, exports, files.
      ['node_modules/knip/bin/knip.js', '--config', 'tests/knip.json', '--no-config-hints'],
    ],
  },
  {
    id: 'types',
    title: '类型检查（astro check）',
    commands: [
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
    ],
  },
  {
    id: 'unit',
    title: '单元测试与内容测试（Vitest）',
    commands: [
      [
        'node_modules/vitest/vitest.mjs',
        ...['run', '--config', 'tests/vitest.config.ts'],
        // It writes into a pipe, which hides from it whether colours are welcome.
        process.stdout.isTTY ? '--color' : '--no-color',
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.vitest}`],
      ],
    ],
    report: 'vitest',
    takesArguments: true,
  },
  {
    id: 'check',
    title: '内容检查（npm run check）',
    commands: [['src/cli/check.ts']],
    // Notes in plain words are compared with the articles they explain.
    statutes: true,
  },
  {
    id: 'build',
    title: '生成网站',
    commands: [
      [
        ...BUILD_FLAGS,
        'src/cli/build-site.mjs',
        '--quiet',
        '--out',
        TEST_SITE,
        '--cache',
        join(CACHE, 'test-astro'),
      ],
    ],
    // Both write the types of the content collections.
    after: ['types'],
    statutes: true,
  },
  {
    id: 'html',
    title: '网页代码（html-validate）',
    commands: [['tests/site/validate-html.ts', TEST_SITE]],
    needs: ['build'],
  },
  {
    id: 'links',
    title: '站内链接与锚点',
    commands: [
      ['tests/site/check-links.ts', TEST_SITE],
      ['tests/site/check-feeds.ts', TEST_SITE],
      ['tests/site/check-pictures.ts', TEST_SITE],
      ['tests/site/check-promises.ts', TEST_SITE],
    ],
    needs: ['build'],
  },
  {
    id: 'e2e',
    title: '浏览器测试（Playwright）',
    commands: [
      ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    ],
    needs: ['build'],
    // It starts two browsers; with anything beside them its timeouts would be a matter of luck.
    after: ['lint', 'unit', 'check', 'html', 'links'],
    report: 'playwright',
    takesArguments: true,
  },
]);
