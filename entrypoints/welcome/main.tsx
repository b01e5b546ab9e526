import browser from 'webextension-polyfill';
import { startScreen } from '../screen/start-screen';
import { App } from './App';

startScreen(browser, document, <App browser={browser} />);
