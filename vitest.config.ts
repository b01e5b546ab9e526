import { defineConfig } from 'vitest/config';
import { puppeteerProvider } from './tests/puppeteer-provider.ts';

/** `x.test.ts` runs in Node, `x.browser.test.ts` in a page of a real browser, `tests/e2e/` with the built extension. */
const BROWSERS = ['chromium', 'firefox'] as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts', 'tests/e2e/**', 'node_modules/**', '.output/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: puppeteerProvider(),
            instances: BROWSERS.map((browser) => ({ browser, name: `browser-${browser}` })),
          },
        },
      },
      ...BROWSERS.map((browser) => ({
        test: {
          name: `e2e-${browser}`,
          include: ['tests/e2e/**/*.e2e.ts'],
          env: { TIFA_BROWSER: browser },
          testTimeout: 40_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      })),
    ],
  },
});
