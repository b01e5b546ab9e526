import type { LexiconStamp } from '../types';

/** What an export says of where its terms stand. */
export interface About {
  /** The page's or text's title. */
  title: string;
  /** The page's address as the browser has it; empty for a text that has none. */
  url: string;
  /** The day on which the page was read, YYYY-MM-DD. */
  date: string;
  lexicon: LexiconStamp;
}

/** Parameters that tell a site where a reader came from, and say nothing of the page. */
const TRACKING =
  /^(utm_.*|(fb|g|d|tw|y|ms)clid|gclsrc|gbraid|wbraid|mc_[ce]id|igshid|igsh|_hs(enc|mi)|mkt_tok|oly_(anon|enc)_id|_ga|_gl|spm|spm_id_from|vd_source|share_(source|medium|token))$/i;

/**
 * The address of a page as it may be passed on: without tracking parameters, user name and password. What stays is left
 * as it was written, because many Chinese sites escape their parameters in other encodings than UTF-8.
 * @param url any address
 * @returns an http or https address; empty for anything else, as a path on the reader's disk is nobody's business
 */
export function cleanAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return '';
  address.username = '';
  address.password = '';
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
  address.search = kept.join('&');
  return address.href;
}

/** @returns a name for one state of the lexicon: the schema of its files and the beginning of the hash of its sources */
export function lexiconVersion({ schema, inputs }: LexiconStamp): string {
  return `${schema}-${inputs.slice(0, 12)}`;
}

/** @returns the day in the reader's own time zone, YYYY-MM-DD */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @returns a text as one line, without control characters that would break a row */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
