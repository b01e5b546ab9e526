import { describe, expect, test } from 'vitest';
import { isListed, parseSitePattern, withSite } from './site-patterns';

describe('parseSitePattern', () => {
  test.each<[written: string, result: ReturnType<typeof parseSitePattern>]>([
    ['people.com.cn', { pattern: 'people.com.cn' }],
    ['  People.COM.cn ', { pattern: 'people.com.cn' }],
    ['*.gov.cn', { pattern: '*.gov.cn' }],
    ['news.*.cn', { pattern: 'news.*.cn' }],
    ['*', { pattern: '*' }],
    ['!www.gov.cn', { pattern: '!www.gov.cn' }],
    ['! www.gov.cn', { pattern: '!www.gov.cn' }],
    ['!*', { pattern: '!*' }],
    ['https://www.people.com.cn/', { pattern: 'www.people.com.cn' }],
    ['https://www.people.com.cn', { pattern: 'www.people.com.cn' }],
    ['127.0.0.1:8080', { pattern: '127.0.0.1:8080' }],
    ['localhost', { pattern: 'localhost' }],
    ['[::1]:3000', { pattern: '[::1]:3000' }],
    ['新闻.中国', { pattern: 'xn--efvy88h.xn--fiqs8s' }],
    ['*.中国', { pattern: '*.xn--fiqs8s' }],
    ['127.*', { pattern: '127.*' }],
    ['*.gov.cn:8080', { pattern: '*.gov.cn:8080' }],
    ['news.*:8080', { pattern: 'news.*:8080' }],
    ['https://*.Gov.cn/', { pattern: '*.gov.cn' }],
    ['新*.cn', { problem: 'host' }],
    ['', { problem: 'empty' }],
    ['   ', { problem: 'empty' }],
    ['!', { problem: 'empty' }],
    ['people.com.cn/opinions', { problem: 'page' }],
    ['https://www.people.com.cn/a.html', { problem: 'page' }],
    ['people.com.cn?x=1', { problem: 'page' }],
    ['people com cn', { problem: 'host' }],
    ['people..cn', { problem: 'host' }],
    ['.cn', { problem: 'host' }],
    ['*.*', { problem: 'host' }],
    ['me@people.com.cn', { problem: 'host' }],
    ['file:///home/me/a.html', { problem: 'host' }],
    ['a.cn:port', { problem: 'host' }],
    ['<a>', { problem: 'host' }],
  ])('“%s”', (written, result) => {
    expect(parseSitePattern(written)).toEqual(result);
  });

  test('what it gives it takes as it is', () => {
    for (const pattern of ['people.com.cn', '*.gov.cn', '!*.gov.cn', '*', '[::1]:3000', '127.0.0.1:8080']) {
      expect(parseSitePattern(pattern)).toEqual({ pattern });
    }
  });
});

describe('isListed', () => {
  test.each<[patterns: string[], site: string, listed: boolean]>([
    [[], 'a.cn', false],
    [['people.com.cn'], 'people.com.cn', true],
    [['people.com.cn'], 'www.people.com.cn', false],
    [['people.com.cn'], 'notpeople.com.cn', false],
    [['*.people.com.cn'], 'people.com.cn', true],
    [['*.people.com.cn'], 'www.people.com.cn', true],
    [['*.people.com.cn'], 'a.b.people.com.cn', true],
    [['*.people.com.cn'], 'notpeople.com.cn', false],
    [['*.gov.cn'], 'www.gov.cn.example.org', false],
    [['news.*.cn'], 'news.sina.com.cn', true],
    [['news.*.cn'], 'news.cn', false],
    [['*people*'], 'www.peoples.org', true],
    [['a*a'], 'a', false],
    [['*'], 'a.cn', true],
    [['*'], '', true],
    [['a.cn'], 'a.cn:8080', true],
    [['a.cn:8080'], 'a.cn:8080', true],
    [['a.cn:8080'], 'a.cn', false],
    [['[::1]'], '[::1]:3000', true],
    [['*.gov.cn', '!www.gov.cn'], 'www.gov.cn', false],
    [['*.gov.cn', '!www.gov.cn'], 'zj.gov.cn', true],
    [['!www.gov.cn', '*.gov.cn'], 'www.gov.cn', true],
    [['*', '!*.gov.cn', 'www.gov.cn'], 'www.gov.cn', true],
    [['(a+)+.cn'], 'aaaa.cn', false],
  ])('%j, %s: %s', (patterns, site, listed) => {
    expect(isListed(patterns, site)).toBe(listed);
  });
});

describe('withSite', () => {
  test.each<[patterns: string[], site: string, listed: boolean, result: string[]]>([
    [[], 'a.cn', true, ['a.cn']],
    [[], 'a.cn', false, []],
    [['a.cn', 'b.cn'], 'a.cn', false, ['b.cn']],
    [['a.cn'], 'a.cn', true, ['a.cn']],
    [['*.gov.cn'], 'www.gov.cn', false, ['*.gov.cn', '!www.gov.cn']],
    [['*.gov.cn', '!www.gov.cn'], 'www.gov.cn', true, ['*.gov.cn']],
    [['*.gov.cn'], 'www.gov.cn', true, ['*.gov.cn']],
  ])('%j, %s, %s', (patterns, site, listed, result) => {
    expect(withSite(patterns, site, listed)).toEqual(result);
    expect(isListed(withSite(patterns, site, listed), site)).toBe(listed);
  });
});
