import type { FullEntry } from '../lexicon';

/** The words that often stand right beside a term, with how often; ～ stands for the term, as in Chinese dictionaries. */
export function PartnerList({ partners: { before, after } }: { partners: NonNullable<FullEntry['detail']['partners']> }) {
  const shown = [
    ...before.map(([word, count]) => ({ phrase: `${word}～`, count })),
    ...after.map(([word, count]) => ({ phrase: `～${word}`, count })),
  ];
  return (
    <ul class="partners">
      {shown.map(({ phrase, count }) => (
        <li key={phrase}>
          <span lang="zh-Hans">{phrase}</span> <span class="count">×{count}</span>
        </li>
      ))}
    </ul>
  );
}
