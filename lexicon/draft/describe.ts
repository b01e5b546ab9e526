import { PLACEHOLDER } from '../entries/draft';
import { CATEGORIES, type CorpusDocument } from '../types';
import type { Survey } from './survey';

/** How many places of the speeches, and how many other entries, are shown. */
const CONTEXTS = 3;
const NEIGHBOURS = 8;

/** What is shown of a draft beside its YAML. */
export interface Described {
  survey: Survey;
  /** With tone marks, as computed. */
  pinyin: string;
  documents: readonly CorpusDocument[];
  /** The file where it goes, if its category is known. */
  file: string | undefined;
  /** What the ledger of decisions says of it, if anything. */
  decision: string | undefined;
}

/** @returns comment lines for above the YAML block, so that both together are still YAML */
export function describeDraft({ survey, pinyin, documents, file, decision }: Described): string {
  const { corpus, contexts, contains, within } = survey;
  const lines = [
    file === undefined
      ? `goes to the file of its category, which the headword does not tell: --category ${CATEGORIES.join(' | ')}`
      : `goes to ${file}`,
    `pinyin as computed: ${pinyin} (a misread character: set the id with --id, and write the pinyin into the entry)`,
    corpus.occurrences === 0
      ? 'not in the corpus: the check refuses an entry that no speech attests'
      : `${corpus.occurrences} ${corpus.occurrences === 1 ? 'occurrence' : 'occurrences'} in ${corpus.documents} of ${corpus.of} speeches`,
    ...contexts.slice(0, CONTEXTS).map(({ doc, from, start, end, to }) => {
      const { id = '', text = '' } = documents[doc] ?? {};
      return `  ${id} ${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}`;
    }),
    ...(contains.length > 0 ? [`holds the entries ${listed(contains)}`] : []),
    ...(within.length > 0 ? [`lies within the entries ${listed(within)}`] : []),
    ...(decision === undefined ? [] : [`the ledger of decisions says: ${decision}`]),
    `write what says ${PLACEHOLDER}; the rules are in docs/lexicon.md, and npm run lexicon:check names what is left`,
  ];
  return lines.map((line) => `# ${line}\n`).join('');
}

function listed(names: readonly string[]): string {
  const more = names.length - NEIGHBOURS;
  return names.slice(0, NEIGHBOURS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
