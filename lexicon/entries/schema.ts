import * as v from 'valibot';
import { CATEGORIES, EVIDENCE, FORMS, RELATIONS, SCOPES, type Entry } from '../types';
import { PLACEHOLDER } from './draft';

const Text = v.pipe(
  v.string('must be text (put numbers in quotes)'),
  v.nonEmpty('must not be empty'),
  v.check((text) => text === text.trim(), 'must not begin or end with white space'),
  v.check((text) => !text.includes(PLACEHOLDER), `is still to be written (${PLACEHOLDER})`),
);
const OneLine = v.pipe(
  Text,
  v.check((text) => !text.includes('\n'), 'must be one line'),
);
const Surface = v.pipe(
  OneLine,
  v.check((text) => Array.from(text).length >= 2, 'must have at least two characters'),
);
const Bilingual = v.strictObject({ zh: Text, en: Text });
const Gloss = v.strictObject({
  zh: v.pipe(OneLine, v.maxLength(48, 'must be at most 48 characters')),
  en: v.pipe(
    OneLine,
    v.check((text) => text.split(/\s+/).length <= 24, 'must be at most 24 words'),
  ),
});
const Year = v.pipe(v.number('must be a year'), v.integer(), v.minValue(-1100), v.maxValue(2100));
const Url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be an http(s) address'));

const EntryShape = v.strictObject({
  id: v.pipe(
    v.string('must be text (put numbers in quotes)'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case pinyin joined by hyphens'),
  ),
  zh: Surface,
  variants: v.optional(v.pipe(v.array(Surface), v.nonEmpty('is empty: leave it out'))),
  category: v.picklist(CATEGORIES, `must be one of ${CATEGORIES.join(', ')}`),
  form: v.picklist(FORMS, `must be one of ${FORMS.join(', ')}`),
  scope: v.picklist(SCOPES, `must be one of ${SCOPES.join(', ')}`),
  gloss: Gloss,
  definition: Bilingual,
  members: v.optional(v.pipe(v.array(Bilingual), v.minLength(2, 'must be at least two'))),
  membersNote: v.optional(Bilingual),
  renderings: v.optional(
    v.pipe(
      v.array(v.strictObject({ en: OneLine, by: OneLine, year: v.optional(Year), source: OneLine })),
      v.nonEmpty('is empty: leave it out'),
    ),
  ),
  origin: v.optional(v.strictObject({ text: Bilingual, year: v.optional(Year), source: OneLine })),
  related: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: OneLine, rel: v.picklist(RELATIONS, `must be one of ${RELATIONS.join(', ')}`) })),
      v.nonEmpty('is empty: leave it out'),
    ),
  ),
  guards: v.optional(
    v.strictObject({
      notBefore: v.optional(v.pipe(v.array(OneLine), v.nonEmpty('is empty: leave it out'))),
      notAfter: v.optional(v.pipe(v.array(OneLine), v.nonEmpty('is empty: leave it out'))),
    }),
  ),
  pinyin: v.optional(OneLine),
  sources: v.optional(
    v.pipe(
      v.array(v.strictObject({ title: OneLine, by: v.optional(OneLine), year: v.optional(Year), url: v.optional(Url) })),
      v.nonEmpty('is empty: leave it out'),
    ),
  ),
  evidence: v.picklist(EVIDENCE, `must be one of ${EVIDENCE.join(', ')}`),
  reviewed: v.optional(v.strictObject({ by: OneLine, on: v.pipe(v.string(), v.isoDate('must be a date YYYY-MM-DD')) })),
});

/** The order in which an entry's keys are written. */
export const ENTRY_KEYS = Object.keys(EntryShape.entries) as (keyof Entry)[];

/**
 * @param data one item of an entry file, as parsed from YAML
 * @returns the entry, or the reasons why it is none
 */
export function parseEntry(data: unknown): { entry: Entry } | { reasons: string[] } {
  const result = v.safeParse(EntryShape, data);
  if (result.success) return { entry: result.output };
  return { reasons: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`) };
}
