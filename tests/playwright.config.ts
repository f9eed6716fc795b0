import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/cli/setup/browser.mjs';
import { REPORTS } from '../src/cli/test/stages.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  // Pictures of how pages look; `npm test -- --only e2e looks --update-snapshots` takes new ones.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  outputDir: fileURLToPath(new URL('../node_modules/.cache/e2e-results', import.meta.url)),
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: REPORTS.playwright }]],
  webServer: {
    command: `"${process.execPath}" tests/e2e/serve-test-site.mjs`,
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    // The server picks its port; Playwright puts it into the environment of the workers.
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<TEST_SITE_PORT>\d+)\// },
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env.TEST_SITE_PORT ?? '0'}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
    trace: 'off',
    // What is kept on a device is tested by itself; elsewhere it would only cost time.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
  ],
});
