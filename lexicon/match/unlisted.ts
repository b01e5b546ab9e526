import type { Hit } from '../types';

/** What looks like a numeral formulation and is in no lexicon. Offsets are UTF-16 units of the text. */
export interface UnlistedHit {
  start: number;
  end: number;
  /** The words themselves, without quotation marks. */
  zh: string;
  /** The sentence right behind it that names as many members as its number says; left out where there is none. */
  unpacks?: string;
}

const VALUES: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const NUMERAL = '[一二两兩三四五六七八九十]';
/** A numeral and two to seven characters in quotation marks: “六个严抓”. */
const QUOTED = new RegExp(`[“「『"‘](${NUMERAL}[\\u4e00-\\u9fff]{2,7})[”」』"’]`, 'g');
/** The same numeral twice, each before one character, in quotation marks or not: 三抓三促. 一 and 十 stand so in many idioms. */
const CHAINED = /([二两兩三四五六七八九])[\u4e00-\u9fff]\1[\u4e00-\u9fff]/g;
/** What is counted and measured behind a numeral in ordinary speech. */
const MEASURED = /^.[年月日号號天周岁歲点點时時分秒元块塊米斤公里人位名只隻次届屆百千万萬亿億零一二两兩三四五六七八九十]/;
/** What leads from a formulation to its members: brackets, a colon, “that is”. */
const MEMBERS =
  /^[”」』"’]?\s*(?:[（(]([^（）()]{4,160})[）)]|(?:：|:|，?即|，?就是|，?是指|，?包括|——)\s*([^。；;！？\n]{4,160}))/;
const PARTINGS = [/、|和|以及|及/, /[，,]/, /[；;]/];

/**
 * Finds quoted and chained shapes that look like numeral formulations.
 * @param hits what a lexicon has found in the text, in order: what touches a hit is no news
 * @returns in order, not overlapping
 */
export function findUnlisted(text: string, hits: readonly Hit[]): UnlistedHit[] {
  const found: UnlistedHit[] = [];
  const add = (start: number, zh: string) => {
    const end = start + zh.length;
    const taken = [...hits, ...found].some((other) => other.start < end && start < other.end);
    if (taken || MEASURED.test(zh)) return;
    const unpacks = findMembers(text, end, VALUES[zh.charAt(0)] ?? 0);
    found.push({ start, end, zh, ...(unpacks !== undefined && { unpacks }) });
  };
  for (const match of text.matchAll(QUOTED)) add(match.index + 1, match[1] ?? '');
  for (const match of text.matchAll(CHAINED)) add(match.index, match[0]);
  return found.sort((a, b) => a.start - b.start);
}

/** What stands right behind a formulation, if it names `count` things. */
function findMembers(text: string, end: number, count: number): string | undefined {
  const match = MEMBERS.exec(text.slice(end, end + 200));
  const members = (match?.[1] ?? match?.[2])?.trim();
  if (members === undefined || count < 2) return undefined;
  return PARTINGS.some((parting) => members.split(parting).length === count) ? members : undefined;
}
