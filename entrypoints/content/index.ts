import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { reportError } from '../shared/errors';
import { startMarker } from './marker';

/** The second stage: loaded by the background into frames that hold Chinese text. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    startMarker(window, browser).then(
      (stop) => ctx.onInvalidated(stop),
      (error: unknown) => reportError('marker', error),
    );
  },
});
