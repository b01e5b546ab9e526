import { useTranslate, type MessageKey } from '../../components/translate';
import { Section } from './Section';

const PERMISSIONS: readonly MessageKey[] = [
  'optionsPermissionPages',
  'optionsPermissionStorage',
  'optionsPermissionScripting',
  'optionsPermissionMenus',
  'optionsPermissionPanel',
  'optionsPermissionNetwork',
];

/** What the extension may do, in plain words. */
export function PermissionsSection() {
  const t = useTranslate();
  return (
    <Section id="permissions" title="optionsPermissions">
      <ul class="plain">
        {PERMISSIONS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Section>
  );
}

interface AboutSectionProps {
  version: string;
  /** `undefined` until the dictionary has been loaded. */
  lexicon: { entries: number; documents: number } | undefined;
}

/** Version, licences, and whose this is. */
export function AboutSection({ version, lexicon }: AboutSectionProps) {
  const t = useTranslate();
  return (
    <Section id="about" title="optionsAbout">
      {lexicon && <p>{t('optionsVersion', version, lexicon.entries, lexicon.documents)}</p>}
      <p>
        {t('optionsLicence')}{' '}
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {t('optionsLicences')}
        </a>
      </p>
      <p>{t('optionsIndependent')}</p>
      <p>
        <a class="way-out" href="/welcome.html">
          {t('optionsWelcome')}
        </a>
      </p>
    </Section>
  );
}
