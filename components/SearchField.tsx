import { Icon } from './Icon';
import { useTranslate } from './translate';

interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
  /** The reader presses Enter. */
  onSubmit: () => void;
}

/** Where the reader types what to look for in the lexicon: characters, pinyin, initials or English. */
export function SearchField({ query, onQuery, onSubmit }: SearchFieldProps) {
  const t = useTranslate();
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        value={query}
        aria-label={t('popupSearch')}
        placeholder={t('popupSearchHint')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </form>
  );
}
