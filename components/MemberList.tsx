import type { EntryDetail } from '../lexicon';
import { Icon } from './Icon';
import { Section } from './Section';
import { inLanguage, languageTag, useTranslate, type EntryLanguage } from './translate';

interface MemberListProps {
  detail: EntryDetail;
  language: EntryLanguage;
  /** Members that the page at hand has by themselves: they get a tick. Left out where there is no page. */
  here?: readonly string[] | undefined;
}

/** What a numbered formulation unpacks to, in order, or why that is not said; nothing where there is no number to unpack. */
export function MemberList({ detail, language, here = [] }: MemberListProps) {
  const t = useTranslate();
  // The name of the whole stands for all its parts; that the page has it says nothing of the part that is named alike.
  const ticked = here.filter((zh) => zh !== detail.zh);
  if (detail.members) {
    return (
      <Section title="entryMembers">
        <ol class="members">
          {detail.members.map((member) => (
            <li key={member.zh}>
              <span>
                <span lang="zh-Hans">{member.zh}</span>
                {ticked.includes(member.zh) && (
                  <span class="member-here" title={t('entryMemberHere')}>
                    <Icon name="check" />
                    <span class="for-ears">{t('entryMemberHere')}</span>
                  </span>
                )}
              </span>
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
