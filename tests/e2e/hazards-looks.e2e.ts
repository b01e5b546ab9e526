import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sum, type StagedPage } from '../../scripts/browser/stage';
import { useWorld } from './world';

const world = useWorld();
let staged: StagedPage;

beforeAll(async () => {
  staged = await world.open('hazards/looks.html');
});
afterEach(() => expect(world.launched.errors).toEqual([]));

/** Every part of the page as it is painted, by its id, in the order of the page. */
async function paint(): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const part of await staged.page.$$('div[id]')) {
    parts.set(await part.evaluate(({ id }) => id), await part.screenshot({ encoding: 'base64' }));
  }
  return parts;
}

async function switchMarks(enabled: boolean): Promise<void> {
  await world.stage.store({ enabled });
  await expect.poll(async () => sum(await staged.marks()) > 0, { timeout: 8000 }).toBe(enabled);
}

/** The parts whose picture the marks change. */
async function markedParts(): Promise<string[]> {
  const withMarks = await paint();
  await switchMarks(false);
  const without = await paint();
  await switchMarks(true);
  return [...withMarks.keys()].filter((id) => withMarks.get(id) !== without.get(id));
}

const PARTS = ['plain', 'dark', 'vertical', 'right-to-left', 'columns', 'transformed', 'gradient', 'auto', 'selected'];

describe('marks are drawn', () => {
  test('in every kind of part, and in no other', async () => {
    expect(await markedParts()).toEqual([...PARTS, 'shadow', 'closed']);
  });

  test('with forced colours too', async (context) => {
    // Firefox takes forced colours from its own settings only.
    if (world.browser === 'firefox') context.skip();
    const session = await staged.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await staged.page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    expect(await markedParts()).toEqual([...PARTS, 'shadow', 'closed']);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
});

test('print is plain', async (context) => {
  // Firefox has no way to show from outside how a page is printed.
  if (world.browser === 'firefox') context.skip();
  await staged.page.emulateMediaType('print');
  expect(await markedParts()).toEqual([]);
  await staged.page.emulateMediaType();
});
