import { Icon } from './Icon';
import type { IconName } from './icons';

/** One thing that a menu offers. */
export interface MenuItem {
  /** Tells the items of a menu apart. */
  key: string;
  label: string;
  icon?: IconName;
}

interface MenuProps {
  icon: IconName;
  /** The name of the button; shown beside its icon if `named`. */
  label: string;
  named?: boolean;
  items: readonly MenuItem[];
  open: boolean;
  /** Where the list opens: `up` above the button, `end` flush with its end. */
  placement?: '' | 'up' | 'end' | 'up end';
  /** The reader opens or closes the list. */
  onToggle: (open: boolean) => void;
  onChoose: (key: string) => void;
}

/**
 * A button that discloses a list of buttons. A disclosure, not an ARIA menu: its items are reached with Tab like all others,
 * and a screen reader is told no more than is true. Whoever holds `open` closes it on Escape.
 */
export function Menu({ icon, label, named = false, items, open, placement = '', onToggle, onChoose }: MenuProps) {
  return (
    <div class={`menu ${placement}`}>
      <button
        type="button"
        class={named ? 'button' : 'icon-button'}
        aria-expanded={open}
        {...(!named && { 'aria-label': label, title: label })}
        onClick={() => onToggle(!open)}
      >
        <Icon name={icon} />
        {named && label}
      </button>
      {open && (
        <ul class="menu-list">
          {items.map((item) => (
            <li key={item.key}>
              <button type="button" class="button" data-key={item.key} onClick={() => onChoose(item.key)}>
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
