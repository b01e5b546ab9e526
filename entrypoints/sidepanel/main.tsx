import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createTranslate } from '../../components/browser-translate';
import { languageTag, TranslateContext } from '../../components/translate';
import { App } from './App';
import { parseAddress } from './address';

const translate = createTranslate(browser.i18n);
document.documentElement.lang = languageTag(translate.language);
const root = document.getElementById('app');
if (root !== null) {
  render(
    <TranslateContext.Provider value={translate}>
      <App browser={browser} address={parseAddress(location.search)} />
    </TranslateContext.Provider>,
    root,
  );
}
