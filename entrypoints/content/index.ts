import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import compiled from '../../lexicon/compiled/patterns.json';
import type { CompiledPatterns } from '../../lexicon';
import { reportError } from '../shared/errors';
import { startMarker } from './marker';

/** The second stage: loaded by the background into frames that hold Chinese text. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    startMarker(window, browser, compiled as CompiledPatterns).then(
      (stop) => ctx.onInvalidated(stop),
      (error: unknown) => reportError('marker', error),
    );
  },
});
