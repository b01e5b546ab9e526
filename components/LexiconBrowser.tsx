import { useMemo } from 'preact/hooks';
import { CATEGORIES, FORMS, SCOPES, type Category, type EntryDetail, type Form, type Scope } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { headword } from './headword';
import { inLanguage, languageTag, useTranslate } from './translate';
import { underscored } from './underscored';

/** What the list shows of an entry. */
export type BrowsedEntry = Pick<EntryDetail, 'id' | 'zh' | 'hant' | 'category' | 'form' | 'scope' | 'gloss'>;

/** What narrows the list; an empty choice lets all through. */
export interface LexiconFilter {
  query: string;
  category: Category | '';
  form: Form | '';
  scope: Scope | '';
}

interface LexiconBrowserProps {
  entries: readonly BrowsedEntry[];
  filter: LexiconFilter;
  /** @returns the ids of the entries that answer to a query, best first */
  find: (query: string) => readonly string[];
  onFilter: (filter: LexiconFilter) => void;
  onOpen: (id: string) => void;
}

/** The whole lexicon to look around in: by characters, pinyin or English, by category, form and scope. */
export function LexiconBrowser({ entries, filter, find, onFilter, onOpen }: LexiconBrowserProps) {
  const t = useTranslate();
  const shown = useMemo(() => filterEntries(entries, filter, find), [entries, filter, find]);
  const change = (changed: Partial<LexiconFilter>) => onFilter({ ...filter, ...changed });
  return (
    <section class="lexicon" aria-label={t('panelLexicon')}>
      <form class="lexicon-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          class="field"
          aria-label={t('panelSearch')}
          placeholder={t('panelSearchHint')}
          value={filter.query}
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
        <Choice
          label={t('panelCategory')}
          value={filter.category}
          options={CATEGORIES.map((value) => ({ value, name: t(`category_${value}`) }))}
          onChange={(category) => change({ category })}
        />
        <Choice
          label={t('panelForm')}
          value={filter.form}
          options={FORMS.map((value) => ({ value, name: t(`form_${underscored(value)}`) }))}
          onChange={(form) => change({ form })}
        />
        <Choice
          label={t('panelScope')}
          value={filter.scope}
          options={SCOPES.map((value) => ({ value, name: t(`scope_${value}`) }))}
          onChange={(scope) => change({ scope })}
        />
      </form>
      <p class="status-line" role="status">
        {t('panelEntries', shown.length, entries.length)}
        {shown.length === 0 && ` · ${t('panelNothing')}`}
      </p>
      <ul class="lexicon-list">
        {shown.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="lexicon-entry" data-id={entry.id} onClick={() => onOpen(entry.id)}>
              <CategorySwatch category={entry.category} />
              <span class="lexicon-name" lang={headword(entry, t.script).tag}>
                {headword(entry, t.script).text}
              </span>
              <span class="lexicon-gloss" lang={languageTag(t.language)}>
                {inLanguage(entry.gloss, t.language)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | '';
  options: readonly { value: Value; name: string }[];
  onChange: (value: Value | '') => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const t = useTranslate();
  return (
    <label class="choice">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value as Value | '')}>
        <option value="">{t('panelAny')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** @returns the entries that the filter lets through: in the order of the search where there is a query, else as given */
export function filterEntries(
  entries: readonly BrowsedEntry[],
  { query, category, form, scope }: LexiconFilter,
  find: (query: string) => readonly string[],
): BrowsedEntry[] {
  const fits = (entry: BrowsedEntry) =>
    (category === '' || entry.category === category) &&
    (form === '' || entry.form === form) &&
    (scope === '' || entry.scope === scope);
  const left = entries.filter(fits);
  if (query.trim() === '') return left;
  const byId = new Map(left.map((entry) => [entry.id, entry]));
  return find(query).flatMap((id) => byId.get(id) ?? []);
}
