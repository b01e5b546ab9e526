import type { Settings } from '../shared/settings';

/** What the parts of the settings have in common. */
export interface PartProps {
  settings: Settings;
  /** Stores the given settings; what cannot be stored is shown at the top of the page. */
  onChange: (changed: Partial<Settings>) => void;
}
