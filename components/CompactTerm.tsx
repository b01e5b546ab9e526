import type { Context, EntryDetail, FullEntry } from '../lexicon';
import { clipContext } from './clip-context';
import { corpusLine, longViewShort } from './corpus-line';
import { RenderingLine } from './RenderingList';
import { Sparkline } from './Sparkline';
import { inLanguage, languageTag, useTranslate, type EntryLanguage } from './translate';

/** How much of the members is shown, in letters; a Chinese character takes the room of two. */
const MEMBERS = 110;
/** How much of a sentence is shown, in UTF-16 units: two lines of a card with what it is from. At least so much around a hit. */
const CONTEXT = 34;
const AROUND = 12;

/** The one look: gloss, rendering, members, corpus line and one context. Whatever is left out here is said to be there. */
export function CompactTerm({ entry, language }: { entry: FullEntry; language: EntryLanguage }) {
  const t = useTranslate();
  const { detail, contexts, reports } = entry;
  const [rendering, ...otherRenderings] = detail.renderings ?? [];
  const [context] = contexts;
  const { longView } = detail;
  return (
    <>
      <p class="gloss" lang={languageTag(language)}>
        {inLanguage(detail.gloss, language)}
      </p>
      {rendering && (
        <p class="rendering" lang="en">
          <RenderingLine rendering={rendering} />
          {otherRenderings.length > 0 && (
            <span class="by" lang={languageTag(t.language)}>
              {' '}
              {t('entryMoreOfThem', otherRenderings.length)}
            </span>
          )}
        </p>
      )}
      <MemberLine members={detail.members} language={language} />
      <div class="corpus-row">
        <p class="corpus">
          {[corpusLine(t, detail.corpus), longViewShort(t, longView, reports)].filter(Boolean).join(t('entrySeparator'))}
        </p>
        {longView && <Sparkline reports={reports} category={detail.category} small />}
      </div>
      {context && <ContextLine context={context} language={language} />}
    </>
  );
}

function MemberLine({ members = [], language }: { members: EntryDetail['members']; language: EntryLanguage }) {
  const t = useTranslate();
  if (members.length === 0) return null;
  let room = MEMBERS;
  const shown = members.filter(({ zh, en }, at) => {
    room -= 2 * zh.length + (language === 'en' ? en.length : 0);
    return at === 0 || room >= 0;
  });
  return (
    <ol class="member-line">
      {shown.map(({ zh, en }) => (
        <li key={zh}>
          <span lang="zh-Hans">{zh}</span>
          {language === 'en' && <span lang="en"> {en}</span>}
        </li>
      ))}
      {shown.length < members.length && <li class="by">{t('entryMoreOfThem', members.length - shown.length)}</li>}
    </ol>
  );
}

function ContextLine({ context, language }: { context: Context; language: EntryLanguage }) {
  const t = useTranslate();
  const { left, hit, right } = clipContext(context, Math.max(AROUND, CONTEXT - context.hit.length));
  const { office, year } = context.document;
  return (
    <blockquote class="context-line">
      <span lang="zh-Hans">
        {left}
        <strong>{hit}</strong>
        {right}
      </span>{' '}
      <cite>{t('documentLine', office ? inLanguage(office, language) : t('entrySpeech'), year)}</cite>
    </blockquote>
  );
}
