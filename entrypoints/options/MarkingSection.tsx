import { useState } from 'preact/hooks';
import { Switch } from '../../components/Switch';
import { useTranslate, type MessageKey } from '../../components/translate';
import { LONGEST_DELAY, TRIGGERS, type Settings } from '../shared/settings';
import type { PartProps } from './change';
import { Choices } from './Choices';
import { Section } from './Section';

const TRIGGER_NAMES: Readonly<Record<Settings['trigger'], MessageKey>> = {
  click: 'optionsTriggerClick',
  hover: 'optionsTriggerHover',
  'modifier-hover': 'optionsTriggerModifier',
  none: 'optionsTriggerNone',
};

/** Whether pages are marked, and how a card opens. */
export function MarkingSection({ settings, onChange }: PartProps) {
  const t = useTranslate();
  return (
    <Section id="marking" title="optionsMarking">
      <Switch checked={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
        {t('optionsEnabled')}
      </Switch>
      <Switch checked={settings.badge} onChange={(badge) => onChange({ badge })}>
        {t('optionsBadge')}
      </Switch>
      <Switch checked={settings.unlisted} onChange={(unlisted) => onChange({ unlisted })}>
        {t('optionsUnlisted')}
      </Switch>
      <p class="hint">{t('optionsUnlistedHint')}</p>
      <Choices
        legend={t('optionsTrigger')}
        value={settings.trigger}
        options={TRIGGERS.map((value) => ({ value, label: t(TRIGGER_NAMES[value]) }))}
        onChange={(trigger) => onChange({ trigger })}
      />
      {settings.trigger.endsWith('hover') && (
        <Delay value={settings.hoverDelay} onChange={(hoverDelay) => onChange({ hoverDelay })} />
      )}
    </Section>
  );
}

function Delay({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const t = useTranslate();
  const [wrong, setWrong] = useState(false);
  const take = (input: HTMLInputElement) => {
    const delay = input.valueAsNumber;
    const fits = Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY;
    setWrong(!fits);
    if (fits) onChange(delay);
  };
  return (
    <>
      <label class="field">
        {t('optionsDelay')}
        <input
          type="number"
          class="delay"
          min={0}
          max={LONGEST_DELAY}
          step={50}
          value={value}
          aria-invalid={wrong}
          aria-describedby="delay-wrong"
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <p id="delay-wrong" class="wrong" role="status">
        {wrong && t('optionsDelayWrong', LONGEST_DELAY)}
      </p>
    </>
  );
}
