import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { useTranslate, type MessageKey } from '../../components/translate';
import { withItem } from '../shared/settings';
import { parseSitePattern, type SiteProblem } from '../shared/site-patterns';
import type { PartProps } from './change';
import { Choices } from './Choices';
import { Section } from './Section';

const PROBLEMS: Readonly<Record<SiteProblem | 'twice', MessageKey>> = {
  empty: 'optionsSiteEmpty',
  page: 'optionsSitePage',
  host: 'optionsSiteWrong',
  twice: 'optionsSiteTwice',
};

/** Which sites are marked: all but some, or only some. */
export function SitesSection({ settings: { siteRule, sites }, onChange }: PartProps) {
  const t = useTranslate();
  const [wrong, setWrong] = useState<{ problem: SiteProblem | 'twice'; written: string }>();
  const [written, setWritten] = useState('');
  const add = () => {
    const parsed = parseSitePattern(written);
    if ('problem' in parsed) {
      setWrong({ problem: parsed.problem, written: written.trim() });
    } else if (sites.includes(parsed.pattern)) {
      setWrong({ problem: 'twice', written: parsed.pattern });
    } else {
      setWrong(undefined);
      setWritten('');
      onChange({ sites: [...sites, parsed.pattern] });
    }
  };
  return (
    <Section id="sites" title="optionsSites">
      <Choices
        legend={<span class="for-ears">{t('optionsSites')}</span>}
        value={siteRule}
        options={[
          { value: 'all-but', label: t('optionsRuleAllBut') },
          { value: 'only', label: t('optionsRuleOnly') },
        ]}
        onChange={(rule) => onChange({ siteRule: rule })}
      />
      {sites.length === 0 ? (
        <p class="none">{t('optionsSitesNone')}</p>
      ) : (
        <ol class="rows">
          {sites.map((site) => (
            <li key={site}>
              <code>{site}</code>
              <IconButton
                icon="close"
                label={t('optionsSiteRemove', site)}
                onPress={() => onChange({ sites: withItem(sites, site, false) })}
              />
            </li>
          ))}
        </ol>
      )}
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {t('optionsSiteLabel')}
          <input
            type="text"
            spellcheck={false}
            autocapitalize="none"
            value={written}
            placeholder="*.gov.cn"
            aria-invalid={wrong !== undefined}
            aria-describedby="site-wrong site-hint"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <Button>{t('optionsSiteAdd')}</Button>
      </form>
      <p id="site-wrong" class="wrong" role="status">
        {wrong && t(PROBLEMS[wrong.problem], wrong.written)}
      </p>
      <p id="site-hint" class="hint">
        {t('optionsSitesHint')}
      </p>
    </Section>
  );
}
