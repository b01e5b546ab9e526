import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FullEntry, Relation } from '../lexicon';
import { CategorySwatch } from './CategorySwatch';
import { ContextList } from './ContextList';
import { EntryLinks } from './EntryLinks';
import { LongView } from './LongView';
import { PartnerList } from './PartnerList';
import { inLanguage, languageTag, useTranslate, type MessageKey } from './translate';

interface TermCardProps {
  entry: FullEntry;
  /** The form that stands on the page, where it differs from the headword. */
  surface?: string | undefined;
  /** Opens another entry in the same place. */
  onOpen: (id: string) => void;
}

/** The whole explanation of one entry: the same in the page, the popup and wherever else it is needed. */
export function TermCard({ entry, surface, onOpen }: TermCardProps) {
  const t = useTranslate();
  const [language, setLanguage] = useState(t.language);
  const { detail, contexts, contains, within } = entry;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <article class="term">
      <header class="term-head">
        <h2 lang="zh-Hans">{detail.zh}</h2>
        <p class="pinyin" lang="zh-Latn-pinyin">
          {detail.pinyin}
        </p>
        {surface !== undefined && surface !== detail.zh && (
          <p class="surface" lang="zh">
            {t('entryVariants')} {surface}
          </p>
        )}
        <ul class="chips">
          <li class="chip">
            <CategorySwatch category={detail.category} />
            {t(`category_${detail.category}`)}
          </li>
          <li class="chip">{t(`form_${underscored(detail.form)}`)}</li>
          <li class="chip">{t(`scope_${detail.scope}`)}</li>
        </ul>
      </header>
      <div class="explanation" lang={languageTag(language)}>
        <p class="gloss">{inLanguage(detail.gloss, language)}</p>
        <p class="definition">{inLanguage(detail.definition, language)}</p>
        <button
          type="button"
          class="other-language"
          lang={languageTag(other)}
          title={t(language === t.language ? 'entryOtherLanguageHint' : 'entryThisLanguageHint')}
          onClick={() => setLanguage(other)}
        >
          {t(language === t.language ? 'entryOtherLanguage' : 'entryThisLanguage')}
        </button>
      </div>
      <Members entry={entry} language={language} />
      {detail.renderings && (
        <Section title="entryRenderings">
          <ul class="renderings" lang="en">
            {detail.renderings.map(({ en, by, year, source }) => (
              <li key={en + by}>
                <q>{en}</q>{' '}
                <span class="by" title={source}>
                  {[by, year].filter((part) => part !== undefined).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="entryContexts">
        <p class="corpus">{corpusLine(t, detail.corpus)}</p>
        <LongView entry={entry} />
        <ContextList contexts={contexts} language={language} />
      </Section>
      {detail.partners && (
        <Section title="entryPartners">
          <PartnerList partners={detail.partners} />
        </Section>
      )}
      {contains.length > 0 && (
        <Section title="entryContains">
          <EntryLinks links={contains} language={language} onOpen={onOpen} />
        </Section>
      )}
      {within.length > 0 && (
        <Section title="entryWithin">
          <EntryLinks links={within} language={language} onOpen={onOpen} />
        </Section>
      )}
      <Related entry={entry} language={language} onOpen={onOpen} />
      <Provenance entry={entry} language={language} />
    </article>
  );
}

interface PartProps {
  entry: FullEntry;
  language: 'en' | 'zh';
}

function Section({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const t = useTranslate();
  return (
    <section>
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}

function Members({ entry: { detail }, language }: PartProps) {
  if (detail.members) {
    return (
      <Section title="entryMembers">
        <ol class="members">
          {detail.members.map((member) => (
            <li key={member.zh}>
              <span lang="zh-Hans">{member.zh}</span>
              {language === 'en' && <span lang="en">{member.en}</span>}
            </li>
          ))}
        </ol>
      </Section>
    );
  }
  if (!detail.membersNote) return null;
  return (
    <Section title="entryMembers">
      <p lang={languageTag(language)}>{inLanguage(detail.membersNote, language)}</p>
    </Section>
  );
}

function Related({ entry: { related }, language, onOpen }: PartProps & { onOpen: (id: string) => void }) {
  const t = useTranslate();
  if (related.length === 0) return null;
  const kinds = [...new Set(related.map(({ rel }) => rel))];
  return (
    <Section title="entryRelated">
      {kinds.map((kind) => (
        <div class="relation" key={kind}>
          <span class="relation-name">{t(RELATION_NAMES[kind])}</span>
          <EntryLinks
            links={related.filter(({ rel }) => rel === kind).map(({ link }) => link)}
            language={language}
            onOpen={onOpen}
          />
        </div>
      ))}
    </Section>
  );
}

const RELATION_NAMES: Readonly<Record<Relation, MessageKey>> = {
  chain: 'relation_chain',
  contrast: 'relation_contrast',
  'part-of': 'relation_part_of',
  succeeds: 'relation_succeeds',
  near: 'relation_near',
};

function Provenance({ entry: { detail }, language }: PartProps) {
  const t = useTranslate();
  return (
    <footer class="provenance">
      {detail.origin && (
        <Section title="entryOrigin">
          <p lang={languageTag(language)}>{inLanguage(detail.origin.text, language)}</p>
          <p class="note">{detail.origin.source}</p>
        </Section>
      )}
      {detail.sources && (
        <Section title="entrySources">
          <ul class="sources">
            {detail.sources.map(({ title, by, year }) => (
              <li key={title}>{[by, title, year].filter((part) => part !== undefined).join(', ')}</li>
            ))}
          </ul>
        </Section>
      )}
      <p class="note">{t(`evidence_${underscored(detail.evidence)}`)}</p>
    </footer>
  );
}

function corpusLine(t: ReturnType<typeof useTranslate>, { occurrences, documents, of }: FullEntry['detail']['corpus']): string {
  return occurrences === 1 ? t('entryCorpusOnce', of) : t('entryCorpusMany', occurrences, documents, of);
}

/** Names of messages may hold no hyphen. */
function underscored<Text extends string>(text: Text): Underscored<Text> {
  return text.replaceAll('-', '_') as Underscored<Text>;
}

type Underscored<Text extends string> = Text extends `${infer Before}-${infer After}` ? `${Before}_${Underscored<After>}` : Text;
