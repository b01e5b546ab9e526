import { useEffect, useState } from 'preact/hooks';
import type { Browser } from 'webextension-polyfill';
import { useTranslate } from '../../components/translate';
import { saveFile } from '../shared/save-file';
import { useSettings } from '../screen/use-settings';
import { removeCorrection } from '../shared/corrections';
import { loadDictionary, type LoadedDictionary } from '../shared/dictionary';
import { reportError } from '../shared/errors';
import { AboutSection, PermissionsSection } from './AboutSections';
import { printBackup, type Backup } from './backup';
import { DataSection } from './DataSection';
import { HiddenSection } from './HiddenSection';
import { KeysSection } from './KeysSection';
import { LanguageSection } from './LanguageSection';
import { eraseAll, readAll, takeIn } from './local-data';
import { LooksSection } from './LooksSection';
import { MarkingSection } from './MarkingSection';
import { ReportsSection } from './ReportsSection';
import { sampleTerms } from './sample-terms';
import { SitesSection } from './SitesSection';
import { useCorrections } from './use-corrections';
import { keysPage, useKeys } from './use-keys';

/** The settings: everything that a reader can choose, and everything that is kept for them. */
export function App({ browser }: { browser: Browser }) {
  const t = useTranslate();
  const { storage, runtime } = browser;
  const { settings, failed, change } = useSettings(browser);
  const [otherFailed, setOtherFailed] = useState(false);
  const corrections = useCorrections(browser, () => setOtherFailed(true));
  const keys = useKeys(browser);
  const [dictionary, setDictionary] = useState<LoadedDictionary>();
  const { version } = runtime.getManifest();

  useEffect(() => {
    loadDictionary(runtime).then(setDictionary, (error: unknown) => reportError('options', error));
  }, [runtime]);
  useEffect(() => {
    document.title = t('optionsTitle') + ' · ' + t('extensionName');
  }, [t]);

  const run = (task: Promise<unknown>) => {
    setOtherFailed(false);
    task.catch(() => setOtherFailed(true));
  };
  const save = (name: string, backup: Backup) => {
    const now = new Date();
    saveFile(document, {
      name: `${name}-${now.toISOString().slice(0, 10)}.json`,
      type: 'application/json',
      text: printBackup(backup, version, now),
    });
  };
  const saveAll = () => run(readAll(storage).then((backup) => save('tifa-lens', backup)));
  const part = { settings, onChange: change };
  return (
    <main>
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{t('optionsTitle')}</h1>
        <p class="lead">{t('optionsLead')}</p>
        <p class="wrong" role="alert">
          {(failed || otherFailed) && t('optionsFailed')}
        </p>
      </header>
      <MarkingSection {...part} />
      <LooksSection {...part} samples={dictionary ? sampleTerms(dictionary.details) : {}} />
      <SitesSection {...part} />
      <LanguageSection {...part} />
      <HiddenSection {...part} link={(id) => dictionary?.book.link(id)} />
      <ReportsSection
        corrections={corrections}
        onRemove={(key) => run(removeCorrection(storage.local, key))}
        onExport={() => save('tifa-lens-reports', { settings: {}, corrections: [...corrections] })}
      />
      <KeysSection keys={keys} onChangeKeys={keysPage(browser, import.meta.env.BROWSER === 'firefox')} />
      <DataSection
        readAll={() => readAll(storage)}
        onExport={saveAll}
        onImport={(backup) => takeIn(storage, backup)}
        onErase={() => eraseAll(storage)}
      />
      <PermissionsSection />
      <AboutSection
        version={version}
        lexicon={dictionary && { entries: dictionary.book.ids.length, documents: dictionary.documents }}
      />
    </main>
  );
}
