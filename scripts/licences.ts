import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of packages whose code ends up inside the built extension; those after a library are what it brings along. */
const SHIPPED = [
  '@floating-ui/core',
  '@floating-ui/dom',
  '@floating-ui/utils',
  '@preact/signals',
  '@preact/signals-core',
  'chardet',
  'mammoth',
  '@xmldom/xmldom',
  'base64-js',
  'dingbat-to-unicode',
  'jszip',
  'immediate',
  'lie',
  'pako',
  'setimmediate',
  'lop',
  'mammoth/node_modules/xmlbuilder',
  'option',
  'underscore',
  'pdfjs-dist',
  'preact',
  'valibot',
  'webextension-polyfill',
  'wxt',
];

/** A package that is shipped, with the terms that it asks us to pass on. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  text: string;
}

/**
 * @param root the repository's own folder
 * @returns every shipped package
 * @throws Error if one has no licence text
 */
export function shippedPackages(root: string): ShippedPackage[] {
  return SHIPPED.map((path) => {
    const folder = join(root, 'node_modules', path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return { name, version, licence: license, text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() };
  });
}

/** @returns the notices that are shipped with the extension */
export function licenceNotices(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = shippedPackages(root).map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return [own, ...others].join(`\n\n${'—'.repeat(40)}\n\n`) + '\n';
}
