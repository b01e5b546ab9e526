import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { ICONS, type IconName } from '../../components/icons';
import { Menu } from '../../components/Menu';
import { SegmentedControl } from '../../components/SegmentedControl';
import { StatusLine } from '../../components/StatusLine';
import { Switch } from '../../components/Switch';
import type { Exhibit } from './exhibits';

const NAMES = Object.keys(ICONS) as IconName[];
const COPIES = [
  { key: 'term', label: 'Term' },
  { key: 'chicago', label: 'Citation, Chicago', icon: 'copy' },
] as const;

/** The shared controls. */
export const CONTROL_EXHIBITS: readonly Exhibit[] = [
  {
    component: 'Button',
    state: 'all looks',
    show: () => (
      <>
        <Button look="primary" onPress={nothing}>
          Primary
        </Button>{' '}
        <Button icon="copy" onPress={nothing}>
          Outlined
        </Button>{' '}
        <Button look="quiet" onPress={nothing}>
          Quiet
        </Button>{' '}
        <Button disabled onPress={nothing}>
          Disabled
        </Button>
      </>
    ),
  },
  { component: 'Icon', state: 'all', show: () => NAMES.map((name) => <Icon key={name} name={name} />) },
  {
    component: 'IconButton',
    state: 'plain, pressed, disabled',
    show: () => (
      <>
        <IconButton icon="close" label="Close" onPress={nothing} />
        <IconButton icon="pin" label="Pin" pressed onPress={nothing} />
        <IconButton icon="next" label="Next" disabled onPress={nothing} />
      </>
    ),
  },
  {
    component: 'Switch',
    state: 'on, off, disabled',
    show: () => (
      <>
        <Switch checked onChange={nothing}>
          On
        </Switch>
        <Switch checked={false} onChange={nothing}>
          A long label of a switch that goes over more than one line where the screen is narrow
        </Switch>
        <Switch checked disabled onChange={nothing}>
          Disabled
        </Switch>
      </>
    ),
  },
  { component: 'Chip', state: 'plain', show: () => <Chip>policy name</Chip> },
  {
    component: 'SegmentedControl',
    state: 'three of which one is chosen',
    show: () => (
      <SegmentedControl
        label="Language"
        value="en"
        options={[
          { value: 'auto', label: 'Auto' },
          { value: 'en', label: 'English' },
          { value: 'zh', label: '中文', lang: 'zh' },
        ]}
        onChange={nothing}
      />
    ),
  },
  {
    component: 'Menu',
    state: 'closed',
    show: () => <Menu icon="more" label="More" items={COPIES} open={false} onToggle={nothing} onChoose={nothing} />,
  },
  {
    component: 'Menu',
    state: 'open',
    show: () => (
      <div style={{ height: '120px' }}>
        <Menu icon="copy" label="Copy" named items={COPIES} open onToggle={nothing} onChoose={nothing} />
      </div>
    ),
  },
  {
    component: 'StatusLine',
    state: 'well, failed, empty',
    show: () => (
      <>
        <StatusLine>Copied.</StatusLine>
        <StatusLine failed>The browser could not store this.</StatusLine>
        <StatusLine />
      </>
    ),
  },
];

function nothing(): void {
  // A gallery only shows.
}
