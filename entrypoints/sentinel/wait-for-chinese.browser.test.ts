import { afterEach, describe, expect, test, vi } from 'vitest';
import { waitForChinese } from './wait-for-chinese';

let frame: HTMLIFrameElement;
let stop: () => void;

function open(html: string, onFound: () => void): Document {
  frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = html;
  stop = waitForChinese(inner, (element) => element.shadowRoot, onFound);
  return inner;
}

afterEach(() => {
  stop();
  frame.remove();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('waitForChinese', () => {
  test.each([
    ['text', '<p>中文</p>'],
    ['a title of Traditional characters', '<h1>習近平</h1>'],
    ['text inside markup', '<div><span>a</span><b>高质量</b></div>'],
    ['text of which every character has markup of its own', '<h1><span>高</span><span>质</span></h1>'],
    [
      'text with its reading beside every character',
      '<ruby>高<rp>(</rp><rt>gāo</rt><rp>)</rp></ruby>\n <ruby>质<rt>zhì</rt></ruby>\n <ruby>量<rt>liàng</rt></ruby> <ruby>发<rt>fā</rt></ruby>',
    ],
  ])('finds %s at once', (_, html) => {
    const onFound = vi.fn();
    open(html, onFound);
    expect(onFound).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['English', '<p>text</p>'],
    ['Arabic', '<p>نص</p>'],
    ['Japanese without Han', '<p>ひらがな カタカナ</p>'],
    ['one Han character', '<p>the radical 水</p>'],
    ['Han characters here and there', '<p>the radical 水 is written on the left of others, as</p>'.repeat(9)],
    [
      'data in which Han characters stand here and there',
      `<p>text</p><script type="application/json">${Array.from({ length: 400 }, () => '{"k":"一","id":101},{"k":"丨","id":102},{"k":"丶","id":103,"note":"this radical has a long note"},').join('')}</script>`,
    ],
    ['a character in scripts beside one in text', '<p>水</p><script type="x">水</script><p>fire</p>'],
    ['Chinese in scripts and styles only', '<script type="x">中文</script><style>/* 中文 */</style><p>text</p>'],
    ['nothing', ''],
  ])('sleeps on %s', async (_, html) => {
    const onFound = vi.fn();
    open(html, onFound);
    await wait(320);
    expect(onFound).not.toHaveBeenCalled();
  });

  test.each<[what: string, change: (body: HTMLElement) => void]>([
    ['a paragraph', (body) => body.insertAdjacentHTML('beforeend', '<p>中文</p>')],
    [
      'character after character, each in markup of its own',
      (body) => {
        for (const [at, character] of '推动高质量发展'.split('').entries()) {
          const span = Object.assign(body.ownerDocument.createElement('span'), { textContent: character });
          setTimeout(() => body.append(span), at * 300);
        }
      },
    ],
    ['rewritten text', (body) => void ((body.querySelector('p')?.firstChild as Text).data = '中文')],
    [
      'a shadow root in a small page',
      (body) => {
        const host = body.ownerDocument.createElement('x-y');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>中文</p>';
        body.append(host);
      },
    ],
    [
      'text in nested shadow roots, drawn late',
      (body) => {
        const host = body.ownerDocument.createElement('x-y');
        const inner = body.ownerDocument.createElement('x-z');
        host.attachShadow({ mode: 'open' }).append(inner);
        const root = inner.attachShadow({ mode: 'open' });
        body.append(host);
        setTimeout(() => root.append('中文'), 500);
      },
    ],
    [
      'a shadow root of an element that stood there before',
      (body) => body.querySelector('p')?.attachShadow({ mode: 'open' }).append('中文'),
    ],
  ])('wakes once when Chinese comes as %s', async (_, change) => {
    const onFound = vi.fn();
    const inner = open('<p>text</p>', onFound);
    change(inner.body);
    await vi.waitFor(() => expect(onFound).toHaveBeenCalledTimes(1), { timeout: 2000 });
    inner.body.append('中文');
    await wait(320);
    expect(onFound).toHaveBeenCalledTimes(1);
  });

  test('reads a large page in idle time', async () => {
    const onFound = vi.fn();
    open(`${'<p>text <b>more</b></p>'.repeat(4000)}<p>中文</p>`, onFound);
    expect(onFound).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onFound).toHaveBeenCalledTimes(1), { timeout: 5000 });
  });

  test('reads a large page to its end although what is being read is taken away', async () => {
    const onFound = vi.fn();
    const inner = open(`<div>${'<p>text <b>more</b></p>'.repeat(20_000)}</div><p>中文</p>`, onFound);
    await wait(30);
    inner.querySelector('div')?.remove();
    await vi.waitFor(() => expect(onFound).toHaveBeenCalledTimes(1), { timeout: 5000 });
  });

  test('stays asleep once stopped', async () => {
    const onFound = vi.fn();
    const inner = open('<p>text</p>', onFound);
    stop();
    inner.body.append('中文');
    await wait(320);
    expect(onFound).not.toHaveBeenCalled();
  });
});
