import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Looks } from '../../components/palette';
import type { InterfaceLanguage } from '../../components/translate';
import { CATEGORIES, type FullEntry } from '../../lexicon';
import { ReportShape, type Report } from './corrections';
import { ExpectedError } from './errors';
import { SETTING_SHAPES, type PageSettings } from './settings';

/** What a page or popup asks of the background. One row a call. */
export interface Requests {
  /** A page holds Chinese text: load the marker into the frame that asks. */
  wakeMarker: { args: { type: 'wakeMarker' }; reply: null };
  /** The reader's settings for the tab's own site, also for a frame from elsewhere. */
  getPageSettings: { args: { type: 'getPageSettings' }; reply: PageSettings };
  /** What a page matches with: the text of `page-patterns.json`. */
  getPatterns: { args: { type: 'getPatterns' }; reply: string };
  /** The whole entry; `null` if the lexicon has none of this id. */
  getEntry: { args: { type: 'getEntry'; id: string }; reply: FullEntry | null };
  /** The interface's texts by name, for a page whose reader has chosen another language than the browser's. */
  getTexts: { args: { type: 'getTexts'; language: InterfaceLanguage }; reply: Record<string, string> };
  /** The reader has changed how marks look: style this frame anew. `before` is how they looked. */
  restyle: { args: { type: 'restyle'; before: Looks }; reply: null };
  /** The reader says that a term is wrong here; it is kept on this device. */
  reportWrong: { args: { type: 'reportWrong'; report: Report }; reply: null };
  /** The reader wants a term marked nowhere (`hidden`), or everywhere again. */
  hideTerm: { args: { type: 'hideTerm'; id: string; hidden: boolean }; reply: null };
  /** A frame has another number of visible marks than before. */
  marksChanged: { args: { type: 'marksChanged' }; reply: null };
  /** A frame that is marked has come or goes: who knows the tab's frames asks anew. */
  framesChanged: { args: { type: 'framesChanged' }; reply: null };
  /**
   * The frame that asks has no room for the card of an entry: open it in the tab's own page. `focus` says whether the reader
   * is in the frame. `false` if that cannot be.
   */
  openAbove: { args: { type: 'openAbove'; id: string; focus: boolean }; reply: boolean };
}

const FramesChanged = v.strictObject({ type: v.literal('framesChanged') });

const Request = v.variant('type', [
  v.strictObject({ type: v.literal('wakeMarker') }),
  v.strictObject({ type: v.literal('getPageSettings') }),
  v.strictObject({ type: v.literal('getPatterns') }),
  v.strictObject({ type: v.literal('getEntry'), id: v.string() }),
  v.strictObject({ type: v.literal('getTexts'), language: v.picklist(['en', 'zh-Hans', 'zh-Hant']) }),
  v.strictObject({ type: v.literal('restyle'), before: SETTING_SHAPES.looks }),
  v.strictObject({ type: v.literal('reportWrong'), report: ReportShape }),
  v.strictObject({ type: v.literal('hideTerm'), id: v.string(), hidden: v.boolean() }),
  v.strictObject({ type: v.literal('marksChanged') }),
  FramesChanged,
  v.strictObject({ type: v.literal('openAbove'), id: v.string(), focus: v.boolean() }),
]);

/** Whether a message is the one that a tab's frames come and go; pages of the extension hear it too. */
export function isFramesChanged(message: unknown): boolean {
  return v.is(FramesChanged, message);
}

/** Any request, told apart by its `type`. */
export type Request = v.InferOutput<typeof Request>;

/** How an answer travels: errors do not survive the way between two processes by themselves. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** The part of `browser.runtime` that sending needs. */
export type Sender = Pick<Runtime.Static, 'sendMessage'>;

/**
 * Asks the background.
 * @throws ExpectedError if nobody answers or the background could not
 */
export async function ask<Type extends keyof Requests>(
  runtime: Sender,
  args: Requests[Type]['args'] & { type: Type },
): Promise<Requests[Type]['reply']> {
  const answer = await runtime.sendMessage<unknown, Answer<Requests[Type]['reply']> | undefined>(args);
  if (answer === undefined) throw new ExpectedError(`no answer to ${args.type}`);
  if (!answer.ok) throw new ExpectedError(`${args.type}: ${answer.error}`);
  return answer.value;
}

/** One function for each request. */
export type Handlers<From> = {
  [Type in keyof Requests]: (args: Requests[Type]['args'], from: From) => Promise<Requests[Type]['reply']>;
};

/**
 * Answers one message.
 * @param message whatever arrived
 * @returns the answer; for a message that is none of ours, one that says so
 */
export async function answer<From>(handlers: Handlers<From>, message: unknown, from: From): Promise<Answer<unknown>> {
  const parsed = v.safeParse(Request, message);
  if (!parsed.success)
    return { ok: false, error: `not a request: ${v.flatten(parsed.issues).root?.[0] ?? parsed.issues[0].message}` };
  const handler = handlers[parsed.output.type] as (args: Request, from: From) => Promise<unknown>;
  try {
    return { ok: true, value: await handler(parsed.output, from) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The name of the port by which a popup or side panel listens to every frame of a tab. */
export const REPORT_PORT = 'page-report';

const ReportedTerm = v.strictObject({
  id: v.string(),
  zh: v.string(),
  category: v.picklist(CATEGORIES),
  /** Visible occurrences in this frame. */
  count: v.number(),
});

const PageMessage = v.strictObject({
  type: v.literal('report'),
  /** Tells the frames of one tab apart. */
  frame: v.string(),
  /** Whether it is the tab's own page and not a frame in it. */
  top: v.boolean(),
  title: v.string(),
  url: v.string(),
  /** How long the text is that was read, in UTF-16 units, white space left out. */
  characters: v.number(),
  /** In order of first occurrence. All categories, also those that are off. */
  terms: v.array(ReportedTerm),
  /**
   * Every visible mark in document order: which of {@link terms} it is, and how much of the text stands before it, in
   * the units of `characters`.
   */
  places: v.array(v.tuple([v.number(), v.number()])),
});

/** What a frame tells who listens, at once and whenever its marks have changed. */
export type PageMessage = v.InferOutput<typeof PageMessage>;
/** One term of a page with the number of its occurrences. */
export type ReportedTerm = v.InferOutput<typeof ReportedTerm>;

/** What a popup or side panel asks of a frame that it listens to. */
export type ListenerMessage =
  /** Scroll to the next occurrence of a term and flash it. */
  | { type: 'show'; frame: string; id: string }
  /** Scroll to a mark and flash it: its number in the `places` that the frame has told last. */
  | { type: 'jump'; frame: string; place: number }
  /** Read the whole frame again. */
  | { type: 'rescan'; frame: string };

const LISTENER_MESSAGES: Fields<ListenerMessage> = {
  show: { frame: 'string', id: 'string' },
  jump: { frame: 'string', place: 'number' },
  rescan: { frame: 'string' },
};

/** @returns the message, or `undefined` if it is none */
export function parsePageMessage(data: unknown): PageMessage | undefined {
  return v.is(PageMessage, data) ? data : undefined;
}

/** @returns the message, or `undefined` if it is none */
export function parseListenerMessage(data: unknown): ListenerMessage | undefined {
  return readAs(LISTENER_MESSAGES, data);
}

/** The name of the port by which the background asks every frame of a tab how many marks it shows. */
export const COUNT_PORT = 'mark-count';

const CountMessage = v.strictObject({ type: v.literal('count'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** How many marks of a frame a reader can see. */
export type CountMessage = v.InferOutput<typeof CountMessage>;

/** What the background passes on to a page. */
export type PageCommand =
  /** Go to the next mark (1) or the previous one (-1). */
  | { type: 'step'; by: 1 | -1 }
  /** Open the card of the mark that was gone to last. */
  | { type: 'openCurrent' }
  /** Read the page anew. */
  | { type: 'rescan' }
  /** Open the card of an entry for a frame that has no room for it; `focus` says whether the reader is in that frame. */
  | { type: 'openFor'; id: string; focus: boolean }
  /** The reader has changed a setting: ask for them again. */
  | { type: 'settingsChanged' };

const PAGE_COMMANDS: Fields<PageCommand> = {
  step: { by: 'number' },
  openCurrent: {},
  rescan: {},
  openFor: { id: 'string', focus: 'boolean' },
  settingsChanged: {},
};

/** @returns the number, or `undefined` if the message is none of ours */
export function parseCount(data: unknown): number | undefined {
  return v.is(CountMessage, data) ? data.count : undefined;
}

/** @returns the command, or `undefined` if it is none */
export function parsePageCommand(data: unknown): PageCommand | undefined {
  return readAs(PAGE_COMMANDS, data);
}

/** What each kind of message holds beside its `type`, as `typeof` says it. */
type Fields<Message extends { type: string }> = {
  [Type in Message['type']]: Record<Exclude<keyof Extract<Message, { type: Type }>, 'type'>, string>;
};

/**
 * Reads what arrives in a page. By hand, as this runs in every page and only the extension itself can send there: a schema
 * library is three times as large as all that it would check.
 */
function readAs<Message extends { type: string }>(kinds: Fields<Message>, data: unknown): Message | undefined {
  const { type, ...rest } = Object(data) as Record<string, unknown>;
  const fields = new Map(Object.entries<Record<string, string>>(kinds)).get(type as string);
  if (fields === undefined || Object.keys(rest).length !== Object.keys(fields).length) return undefined;
  return Object.entries(fields).every(([name, kind]) => typeof rest[name] === kind) ? (data as Message) : undefined;
}
