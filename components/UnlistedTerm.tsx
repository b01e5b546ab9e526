import { Section } from './Section';
import { useTranslate } from './translate';

interface UnlistedTermProps {
  /** The words as they stand on the page. */
  title: string;
  /** What the page itself says right behind them, where it names as many members as their number says. */
  unpacks: string | undefined;
}

/** What can be said of words that look like a formulation and are in no lexicon: nothing but what the page says. */
export function UnlistedTerm({ title, unpacks }: UnlistedTermProps) {
  const t = useTranslate();
  return (
    <article class="term compact">
      <h2 lang="zh">{title}</h2>
      <p>{t('cardUnlisted')}</p>
      {unpacks !== undefined && (
        <Section title="cardUnlistedMembers">
          <blockquote lang="zh">{unpacks}</blockquote>
        </Section>
      )}
    </article>
  );
}
