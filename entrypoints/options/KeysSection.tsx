import { Button } from '../../components/Button';
import { useTranslate } from '../../components/translate';
import { Section } from './Section';

/** A command with the key that calls it now. */
export interface BoundKey {
  name: string;
  description: string;
  /** As the browser writes it; empty where there is none. */
  key: string;
}

interface KeysSectionProps {
  keys: readonly BoundKey[];
  /** Opens the browser's own page for keys; left out where no extension may. */
  onChangeKeys: (() => void) | undefined;
}

/** The keys and what they do. */
export function KeysSection({ keys, onChangeKeys }: KeysSectionProps) {
  const t = useTranslate();
  return (
    <Section id="keys" title="optionsKeys" lead="optionsKeysLead">
      <dl class="keys">
        {keys.map(({ name, description, key }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{key === '' ? <span class="hint">{t('optionsKeysNone')}</span> : <kbd>{key}</kbd>}</dd>
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
