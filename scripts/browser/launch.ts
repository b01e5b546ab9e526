import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find.mjs';

/** The id by which Firefox addresses the extension's pages here; Chromium derives its own. */
const FIREFOX_UUID = '6b1c1d52-2a6e-4a0c-9f5e-7469666c656e';
const GECKO_ID = 'tifa-lens@tifa-lens.example';

/** Flags that keep Chromium from talking to anyone but the page that it was given. */
const QUIET_CHROMIUM = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

export interface LaunchOptions {
  browser: BrowserName;
  /** The folder of the built extension; left out to launch without it. */
  extension?: string | undefined;
  headless: boolean;
  /** Language of the browser's own interface. */
  language?: 'en' | 'zh-CN' | undefined;
  /** How long the browser may take to start, in milliseconds. */
  timeout?: number;
  width?: number;
  height?: number;
}

/** A browser with the extension in it. */
export interface Launched {
  browser: Browser;
  name: BrowserName;
  /** @returns the address of one of the extension's pages */
  extensionUrl: (path: string) => string;
  newPage: () => Promise<Page>;
  close: () => Promise<void>;
}

/**
 * Starts a browser with an empty profile of its own, which goes when it closes.
 * @throws Error if the browser is not installed or does not start in time
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'tifa-lens-'));
  const language = options.language ?? 'en';
  const size = { width: options.width ?? 1100, height: options.height ?? 800 };
  const browser = await (options.browser === 'firefox' ? startFirefox : startChromium)(options, profile, language, size);
  const id = options.extension === undefined ? undefined : await install(browser, options.browser, options.extension);
  return {
    browser,
    name: options.browser,
    extensionUrl: (path) => `${options.browser === 'firefox' ? 'moz' : 'chrome'}-extension://${id ?? ''}/${path}`,
    newPage: () => browser.newPage(),
    async close() {
      const closed = browser.close().catch(() => undefined);
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
      browser.process()?.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    },
  };
}

async function startChromium(
  options: LaunchOptions,
  profile: string,
  language: string,
  size: { width: number; height: number },
): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless: options.headless,
    userDataDir: profile,
    pipe: true,
    ...(options.extension !== undefined && { enableExtensions: [options.extension] }),
    args: [...QUIET_CHROMIUM, ...root, `--lang=${language}`, `--window-size=${size.width},${size.height}`],
    env: { ...process.env, LANGUAGE: language },
    defaultViewport: options.headless ? size : null,
    timeout: options.timeout ?? 60_000,
    protocolTimeout: 120_000,
  });
}

async function startFirefox(
  options: LaunchOptions,
  profile: string,
  language: string,
  size: { width: number; height: number },
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'intl.accept_languages': language,
      'browser.shell.checkDefaultBrowser': false,
      'app.update.enabled': false,
    },
    defaultViewport: options.headless ? size : null,
    timeout: options.timeout ?? 60_000,
    protocolTimeout: 120_000,
  });
}

/** @returns the id by which the extension's pages are addressed */
async function install(browser: Browser, name: BrowserName, extension: string): Promise<string> {
  if (name === 'firefox') {
    await browser.installExtension(extension);
    return FIREFOX_UUID;
  }
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  return new URL(worker.url()).host;
}
