import { IconButton } from '../../components/IconButton';
import { faintOn, PAPERS } from '../../components/look-contrast';
import { LINES, type Look } from '../../components/palette';
import { useTranslate, type MessageKey } from '../../components/translate';
import type { Category } from '../../lexicon';

const LINE_NAMES: Readonly<Record<Look['line'], MessageKey>> = {
  solid: 'optionsLineSolid',
  dashed: 'optionsLineDashed',
  dotted: 'optionsLineDotted',
  double: 'optionsLineDouble',
  wavy: 'optionsLineWavy',
};

interface LookRowProps {
  category: Category;
  /** Whether it is marked. */
  on: boolean;
  look: Look;
  /** Whether the reader has chosen this look. */
  chosen: boolean;
  /** A term of the category. */
  sample: string;
  onToggle: (on: boolean) => void;
  /** `undefined` for the look that the category comes with. */
  onLook: (look: Look | undefined) => void;
}

/** One category with its switch, its look, and how that looks on light and on dark pages. */
export function LookRow({ category, on, look, chosen, sample, onToggle, onLook }: LookRowProps) {
  const t = useTranslate();
  const name = t(`category_${category}`);
  const faint = faintOn(look.colour);
  return (
    <li class="look" data-category={category}>
      <label class="look-name">
        <input type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
        {name}
      </label>
      <input
        type="color"
        value={look.colour}
        aria-label={t('optionsColour', name)}
        onChange={(event) => onLook({ ...look, colour: event.currentTarget.value })}
      />
      <select
        aria-label={t('optionsLine', name)}
        value={look.line}
        onChange={(event) => {
          const line = LINES.find((known) => known === event.currentTarget.value);
          if (line !== undefined) onLook({ ...look, line });
        }}
      >
        {LINES.map((line) => (
          <option key={line} value={line}>
            {t(LINE_NAMES[line])}
          </option>
        ))}
      </select>
      {(['light', 'dark'] as const).map((paper) => (
        <Sample key={paper} paper={paper} look={look} text={sample} />
      ))}
      <IconButton icon="refresh" label={t('optionsResetOne', name)} disabled={!chosen} onPress={() => onLook(undefined)} />
      {faint.map(({ paper, ratio }) => (
        <p class="wrong" role="status" key={paper}>
          {t('optionsFaint', t(paper === 'light' ? 'optionsPaperLight' : 'optionsPaperDark'), ratio.toFixed(1))}
        </p>
      ))}
    </li>
  );
}

/** A term as a page shows it: the same line and the same tint as the sheet of the highlights. */
function Sample({ paper, look, text }: { paper: keyof typeof PAPERS; look: Look; text: string }) {
  return (
    <span class={`paper ${paper}`} style={{ backgroundColor: PAPERS[paper] }} lang="zh-Hans" aria-hidden="true">
      <span
        style={{
          backgroundColor: `${look.colour}24`,
          textDecoration: `underline ${look.line} ${look.colour} ${look.line === 'wavy' ? '1px' : '2px'}`,
        }}
      >
        {text}
      </span>
    </span>
  );
}
