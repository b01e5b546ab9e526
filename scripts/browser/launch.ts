import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
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

/** A name that leads to this machine and that browsers do not trust as they trust `127.0.0.1`: plain http, as on the web. */
export const PLAIN_HOST = 'plain.test';
/** Only this machine answers: whatever else a page asks for fails at once. */
const OFFLINE_CHROMIUM = [`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`];
/** Only addresses that are numbers are found; a proxy to nowhere makes Firefox refuse pages now and then. */
const OFFLINE_FIREFOX = { 'network.dns.disabled': true, 'network.dns.localDomains': PLAIN_HOST };

export interface LaunchOptions {
  browser: BrowserName;
  /** The folder of the built extension; left out to launch without it. */
  extension?: string | undefined;
  headless: boolean;
  /** Whether pages may reach this machine only. */
  offline?: boolean | undefined;
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
  /** What the extension's own parts have logged as errors so far. */
  errors: string[];
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
  const errors: string[] = [];
  collectErrors(browser, errors);
  return {
    browser,
    errors,
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
    enableExtensions: options.extension === undefined ? true : [options.extension],
    args: [
      ...QUIET_CHROMIUM,
      ...(options.offline === true ? OFFLINE_CHROMIUM : []),
      ...root,
      `--lang=${language}`,
      `--window-size=${size.width},${size.height}`,
    ],
    env: { ...process.env, LANGUAGE: language },
    defaultViewport: options.headless ? size : null,
    timeout: options.timeout ?? 60_000,
    protocolTimeout: 300_000,
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
      'intl.locale.requested': language,
      'browser.shell.checkDefaultBrowser': false,
      'app.update.enabled': false,
      'browser.dom.window.dump.enabled': true,
      'devtools.console.stdout.content': true,
      ...(options.offline === true && OFFLINE_FIREFOX),
    },
    defaultViewport: options.headless ? size : null,
    timeout: options.timeout ?? 60_000,
    protocolTimeout: 300_000,
  });
}

/** What tells a line of the extension from one of a page. */
const OURS = /(?:chrome|moz)-extension:\/\/|Tifa Lens,/;

/** Chromium tells errors by its protocol, Firefox on its standard output. */
function collectErrors(browser: Browser, errors: string[]): void {
  const note = (line: string) => {
    if (OURS.test(line)) errors.push(line);
  };
  const output = browser.process()?.stdout;
  output?.setEncoding('utf8').on('data', (text: string) =>
    text
      .split('\n')
      .filter((line) => /error/i.test(line))
      .forEach(note),
  );
  browser.on('targetcreated', (target: Target) => {
    void (async () => {
      const session = await target.createCDPSession();
      session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception } }) =>
        note(`${url ?? ''} ${text} ${exception?.description ?? ''}`),
      );
      session.on('Runtime.consoleAPICalled', ({ type, args }) => {
        if (type === 'error') note(args.map((arg) => String(arg.value ?? arg.description)).join(' '));
      });
      await session.send('Runtime.enable');
    })().catch(() => undefined);
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
