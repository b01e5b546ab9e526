import type { EntryDetail } from '../lexicon';
import { Section } from './Section';
import { inLanguage, languageTag, type EntryLanguage } from './translate';

/** What a numbered formulation unpacks to, in order, or why that is not said; nothing where there is no number to unpack. */
export function MemberList({ detail, language }: { detail: EntryDetail; language: EntryLanguage }) {
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
