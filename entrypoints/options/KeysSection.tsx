import { Button } from '../../components/Button';
import { useTranslate, type MessageKey } from '../../components/translate';
import { Section } from './Section';

/** What each command of the manifest does; the browser itself knows it only in its own language. */
const COMMAND_NAMES = {
  'next-mark': 'commandNext',
  'previous-mark': 'commandPrevious',
  'open-mark': 'commandOpen',
  'toggle-marking': 'commandToggle',
  'open-panel': 'commandPanel',
} as const satisfies Record<string, MessageKey>;

/** Keys that browsers spell out although a keyboard shows their signs. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { Comma: ',', Period: '.' };

/** The name of a command of ours. */
export type CommandName = keyof typeof COMMAND_NAMES;

/** A command with the key that calls it now. */
export interface BoundKey {
  name: CommandName;
  /** As the browser writes it; empty where there is none. */
  key: string;
}

interface KeysSectionProps {
  keys: readonly BoundKey[];
  /** Opens the browser's own page for keys; left out where no extension may. */
  onChangeKeys: (() => void) | undefined;
}

/** @returns whether a command is one that the page shows: browsers add some of their own */
export function isCommandName(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMAND_NAMES, name);
}

/** The keys and what they do. */
export function KeysSection({ keys, onChangeKeys }: KeysSectionProps) {
  const t = useTranslate();
  const names = Object.keys(COMMAND_NAMES);
  const inOrder = [...keys].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  return (
    <Section id="keys" title="optionsKeys" lead="optionsKeysLead">
      <dl class="keys">
        {inOrder.map(({ name, key }) => (
          <div key={name}>
            <dt>{t(COMMAND_NAMES[name])}</dt>
            <dd>
              {key === '' ? (
                <span class="hint">{t('optionsKeysNone')}</span>
              ) : (
                key.split('+').map((part) => <Key key={part} part={part} />)
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onChangeKeys ? (
        <Button onPress={onChangeKeys}>{t('optionsKeysChange')}</Button>
      ) : (
        <p class="hint">{t('optionsKeysWhere')}</p>
      )}
      <p class="hint">{t('optionsOmnibox')}</p>
    </Section>
  );
}

function Key({ part }: { part: string }) {
  return (
    <>
      <kbd>{SIGNS[part] ?? part}</kbd>{' '}
    </>
  );
}
