import {
  DEFAULT_SETTINGS,
  readSettings,
  watchSettings,
  writeSettings,
  type Settings,
  type SettingStorage,
} from '../shared/settings';

interface SettingsView {
  /** Is told of the settings at once and whenever they change, with what is still on its way to the storage. */
  onShow: (settings: Settings) => void;
  /** Is told whether the storage could not be read, or the last change not be stored. */
  onFailed: (failed: boolean) => void;
}

/**
 * Opens the settings for a screen that shows and changes them.
 * @returns what changes some of them, shown at once, and the undo of it all
 */
export function openSettings(
  storage: SettingStorage,
  { onShow, onFailed }: SettingsView,
): { change: (changed: Partial<Settings>) => void; stop: () => void } {
  /** What a reader has changed and the storage does not have yet: what is read meanwhile is older. */
  const underway = new Set<Partial<Settings>>();
  let stored: Settings = DEFAULT_SETTINGS;
  let changedHere = false;
  const show = () => onShow(Object.assign({}, stored, ...underway) as Settings);
  const onRead = (settings: Settings) => {
    stored = settings;
    show();
  };
  const { refresh, stop } = watchSettings(storage, onRead);
  readSettings(storage).then(
    (settings) => {
      // What was read before a change is read again after it.
      if (!changedHere) onRead(settings);
    },
    () => onFailed(true),
  );
  return {
    change(changed) {
      changedHere = true;
      underway.add(changed);
      show();
      onFailed(false);
      void writeSettings(storage, changed)
        .then(
          () => (stored = { ...stored, ...changed }),
          () => onFailed(true),
        )
        .finally(() => {
          underway.delete(changed);
          show();
          refresh();
        });
    },
    stop,
  };
}
