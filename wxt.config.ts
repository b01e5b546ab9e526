import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { loadLexicon } from './lexicon/cli/load';
import { writeCompiled } from './lexicon/cli/write';
import { licenceNotices } from './scripts/licences';
import { pdfFiles } from './scripts/pdf-files';

/** Extension pages may load what ships with the extension and nothing else. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Keys that the reader may change. Browsers suggest four at most; letters belong to pages (Alt and a letter are access
 * keys) and to the browsers, so these are two signs that lie side by side.
 */
const COMMANDS = {
  'next-mark': { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Period' } },
  'previous-mark': { description: '__MSG_commandPrevious__', suggested_key: { default: 'Alt+Comma' } },
  'open-mark': { description: '__MSG_commandOpen__', suggested_key: { default: 'Alt+Shift+Period' } },
  'toggle-marking': { description: '__MSG_commandToggle__', suggested_key: { default: 'Alt+Shift+Comma' } },
  'open-panel': { description: '__MSG_commandPanel__' },
};

/** The entrypoints that run in pages. */
const IN_PAGES: ReadonlySet<string> = new Set(['sentinel', 'content']);

export default defineConfig({
  // Every name is imported where it is used.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: {
      target: ['chrome128', 'firefox140'],
      // Every file that a page of the extension asks for delays it: parts of a few KB go along with others.
      rollupOptions: { output: { experimentalMinChunkSize: 10_000 } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        js: ['sentinel.js'],
        matches: ['<all_urls>'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    omnibox: { keyword: 'tf' },
    commands: COMMANDS,
    action: { default_title: '__MSG_extensionName__' },
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tifa-lens@tifa-lens.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // Both stages are loaded by our own manifest and background, as plain scripts; `content` is one by name alone.
    'entrypoints:found': (_, found) => {
      for (const entrypoint of found) if (IN_PAGES.has(entrypoint.name)) entrypoint.type = 'unlisted-script';
    },
    // What runs in pages is small first of all: a twentieth smaller than the bundler's own minifier makes it.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => IN_PAGES.has(name))) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, toplevel: true, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true } },
      };
    },
    // The lexicon is checked and compiled before anything is built; a failing entry stops the build here.
    'build:before': () => void writeCompiled(loadLexicon()),
    'build:publicAssets': (wxt, assets) => {
      for (const name of ['details.json', 'page-patterns.json'])
        assets.push({ absoluteSrc: join(wxt.config.root, 'lexicon/compiled', name), relativeDest: name });
      assets.push(...pdfFiles(wxt.config.root));
      assets.push({ contents: licenceNotices(wxt.config.root), relativeDest: 'licences.txt' });
    },
  },
});
