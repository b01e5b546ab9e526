import { expect, test } from 'vitest';
import { parseAddress, type PanelAddress } from './address';

test.each<[search: string, address: PanelAddress]>([
  ['', {}],
  ['?entry=san-nong', { entry: 'san-nong' }],
  ['?find=%E4%B8%89%E5%86%9C+x', { find: '三农 x' }],
  ['?tab=7', { tab: 7 }],
  ['?tab=-7&entry=&find=', {}],
  ['?tab=seven', {}],
  ['?tab=1.5&other=1', {}],
])('%s', (search, address) => expect(parseAddress(search)).toEqual(address));
