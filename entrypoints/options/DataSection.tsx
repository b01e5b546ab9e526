import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { StatusLine } from '../../components/StatusLine';
import { interfaceTag, useTranslate, type MessageKey, type Translate } from '../../components/translate';
import type { Settings } from '../shared/settings';
import { parseBackup, previewBackup, type Backup, type BackupProblem } from './backup';
import { EraseQuestion } from './EraseQuestion';
import { Section } from './Section';

interface DataSectionProps {
  /** @returns everything that is stored now */
  readAll: () => Promise<Backup>;
  onExport: () => void;
  /** Puts a file's data in the place of what is here. @throws what the storage throws */
  onImport: (backup: Backup) => Promise<void>;
  /** @throws what the storage throws */
  onErase: () => Promise<void>;
}

/** Where on the page each setting stands. */
const SECTIONS: Readonly<Record<keyof Settings, MessageKey>> = {
  enabled: 'optionsMarking',
  badge: 'optionsMarking',
  unlisted: 'optionsMarking',
  trigger: 'optionsMarking',
  hoverDelay: 'optionsMarking',
  categoriesOff: 'optionsLooks',
  looks: 'optionsLooks',
  siteRule: 'optionsSites',
  sites: 'optionsSites',
  language: 'optionsLanguage',
  hiddenTerms: 'optionsHidden',
};

/** What has become of the reader's last wish. */
type Outcome =
  | { kind: 'preview'; backup: Backup; now: Backup }
  | { kind: 'refused'; file: string; problem: BackupProblem }
  | { kind: 'imported' | 'erased' | 'failed' | 'asking' };

/** The reader's data: take them along, bring them back, erase them. */
export function DataSection({ readAll, onExport, onImport, onErase }: DataSectionProps) {
  const t = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const run = (task: Promise<unknown>, kind: 'imported' | 'erased') => {
    task.then(
      () => setOutcome({ kind }),
      () => setOutcome({ kind: 'failed' }),
    );
  };
  const look = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const parsed = parseBackup(await file.text());
    input.value = '';
    if ('problem' in parsed) setOutcome({ kind: 'refused', file: file.name, problem: parsed.problem });
    else setOutcome({ kind: 'preview', backup: parsed, now: await readAll() });
  };
  return (
    <Section id="data" title="optionsData" lead="optionsDataLead">
      <div class="buttons">
        <Button icon="download" onPress={onExport}>
          {t('optionsExport')}
        </Button>
        <Button onPress={() => chooser.current?.click()}>{t('optionsImport')}</Button>
        <Button onPress={() => setOutcome({ kind: 'asking' })}>{t('optionsErase')}</Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => void look(event.currentTarget).catch(() => setOutcome({ kind: 'failed' }))}
      />
      <StatusLine failed={outcome?.kind === 'failed' || outcome?.kind === 'refused'}>{outcome && words(outcome, t)}</StatusLine>
      {outcome?.kind === 'preview' && changesAnything(outcome) && (
        <div class="buttons">
          <Button look="primary" onPress={() => run(onImport(outcome.backup), 'imported')}>
            {t('optionsImportApply')}
          </Button>
          <Button onPress={() => setOutcome(undefined)}>{t('optionsCancel')}</Button>
        </div>
      )}
      {outcome?.kind === 'asking' && (
        <EraseQuestion onExport={onExport} onErase={() => run(onErase(), 'erased')} onCancel={() => setOutcome(undefined)} />
      )}
    </Section>
  );
}

function changesAnything({ backup, now }: { backup: Backup; now: Backup }): boolean {
  const { settings, added } = previewBackup(backup, now);
  return settings.length + added > 0;
}

function words(outcome: Outcome, t: Translate): string {
  switch (outcome.kind) {
    case 'preview': {
      const { settings, added, known } = previewBackup(outcome.backup, outcome.now);
      if (settings.length + added === 0) return t('optionsImportSame');
      const sections = [...new Set(settings.map((name) => t(SECTIONS[name])))];
      const list = new Intl.ListFormat(interfaceTag(t), { style: 'narrow' }).format(sections);
      return t('optionsImportPreview', settings.length, list || '–', added, known);
    }
    case 'refused':
      return problemWords(outcome.problem, outcome.file, t);
    case 'imported':
      return t('optionsImported');
    case 'erased':
      return t('optionsErased');
    case 'failed':
      return t('optionsFailed');
    case 'asking':
      return '';
  }
}

function problemWords(problem: BackupProblem, file: string, t: Translate): string {
  switch (problem.kind) {
    case 'json':
      return t('optionsImportJson', file, problem.line);
    case 'format':
      return t('optionsImportFormat', file);
    case 'version':
      return t('optionsImportVersion', file, problem.version);
    case 'record':
      return t('optionsImportRecord', file, problem.name);
  }
}
