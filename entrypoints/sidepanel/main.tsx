import browser from 'webextension-polyfill';
import { startScreen } from '../screen/start-screen';
import { App } from './App';
import { parseAddress } from './address';

startScreen(browser, document, <App browser={browser} address={parseAddress(location.search)} />);
