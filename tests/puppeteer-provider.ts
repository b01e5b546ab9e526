import { defineBrowserProvider } from '@vitest/browser';
import type { Page } from 'puppeteer-core';
import type { BrowserProvider, TestProject } from 'vitest/node';
import { launch, type Launched } from '../scripts/browser/launch.ts';
import type { BrowserName } from '../scripts/browser/find.mjs';

/**
 * Runs Vitest's browser tests in the browsers that the system has, both by puppeteer: Vitest's own providers bring
 * their own builds or drivers.
 */
export function puppeteerProvider() {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chromium', 'firefox'],
    options: {},
    providerFactory: (project) => new PuppeteerProvider(project),
  });
}

class PuppeteerProvider implements BrowserProvider {
  readonly name = 'puppeteer';
  readonly supportsParallelism = false;
  private launched: Promise<Launched> | undefined;
  private readonly pages = new Map<string, Page>();

  constructor(private readonly project: TestProject) {}

  getCommandsContext(): Record<string, unknown> {
    return {};
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.launched ??= launch({ browser: this.project.config.browser.name as BrowserName, headless: true });
    const { newPage } = await this.launched;
    const page = await newPage();
    this.pages.set(sessionId, page);
    await page.goto(url, { timeout: 60_000, waitUntil: 'domcontentloaded' });
  }

  async close(): Promise<void> {
    await (await this.launched)?.close();
  }
}
