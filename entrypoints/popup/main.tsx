import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createTranslate } from '../../components/browser-translate';
import { TranslateContext } from '../../components/translate';
import { App } from './App';

const translate = createTranslate(browser.i18n);
document.documentElement.lang = translate.language === 'zh' ? 'zh-Hans' : 'en';
const root = document.getElementById('app');
if (root !== null) {
  render(
    <TranslateContext.Provider value={translate}>
      <App browser={browser} />
    </TranslateContext.Provider>,
    root,
  );
}
