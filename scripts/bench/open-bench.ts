import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { PagePatterns } from '../../lexicon';
import type { Launched } from '../browser/launch';
import type { Bench } from './in-page';

/** A page with the benchmark in it. */
export interface BenchPage {
  page: Page;
  /** How long making the matcher ready took, cold, in milliseconds. */
  openMs: number;
  /** Calls one of the benchmark's functions. */
  run: <Name extends keyof Bench>(name: Name, ...args: Parameters<Bench[Name]>) => Promise<Awaited<ReturnType<Bench[Name]>>>;
}

/** @returns the benchmark's script, to be put into pages */
export function bundleBench(): Promise<string> {
  return bundleForPages('in-page.ts');
}

/** Bundles a script of this folder as the extension's are bundled. @returns what it becomes, to be put into pages */
export async function bundleForPages(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens an address in a browser without the extension, and puts the benchmark there. */
export async function openBench(launched: Launched, url: string, script: string, patterns: PagePatterns): Promise<BenchPage> {
  const page = await launched.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.bringToFront();
  await page.evaluate(script);
  const run: BenchPage['run'] = (name, ...args) =>
    page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as never;
  const openMs = await run('open', patterns);
  return { page, run, openMs };
}
