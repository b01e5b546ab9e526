import { IconButton } from './IconButton';
import { Switch } from './Switch';
import { useTranslate } from './translate';

export interface PopupHeaderProps {
  /** The page's host name; empty where it has none. */
  site: string;
  enabled: boolean;
  siteOn: boolean;
  /** Whether extensions may not run in the page. */
  forbidden: boolean;
  onEnable: (on: boolean) => void;
  onEnableSite: (on: boolean) => void;
  /** Left out where the browser has no side panel. */
  onPanel?: (() => void) | undefined;
  onReader: () => void;
  onRescan: () => void;
  onSettings: () => void;
}

/** The popup's head: its name, the ways to the other screens, and the two switches. */
export function PopupHeader(props: PopupHeaderProps) {
  const { site, enabled, siteOn, forbidden, onEnable, onEnableSite, onPanel, onReader, onRescan, onSettings } = props;
  const t = useTranslate();
  return (
    <header class="bar">
      <div class="bar-name">
        <h1>{t('extensionName')}</h1>
        {!forbidden && <IconButton icon="refresh" label={t('popupRescan')} disabled={!enabled || !siteOn} onPress={onRescan} />}
        {onPanel && <IconButton icon="panel" label={t('popupPanel')} onPress={onPanel} />}
        <IconButton icon="reader" label={t('popupReader')} onPress={onReader} />
        <IconButton icon="settings" label={t('popupSettings')} onPress={onSettings} />
      </div>
      <Switch checked={enabled} onChange={onEnable}>
        {t('popupSwitchAll')}
      </Switch>
      {!forbidden && (
        <Switch checked={siteOn} disabled={!enabled || site === ''} onChange={onEnableSite}>
          {site === '' ? t('popupSwitchThisSite') : t('popupSwitchSite', site)}
        </Switch>
      )}
    </header>
  );
}
