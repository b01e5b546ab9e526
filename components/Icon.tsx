import { ICONS, type IconName } from './icons';

/** A small picture in the colour of the text around it. It says nothing to ears: what it stands in has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
