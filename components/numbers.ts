import type { Translate } from './translate';

/** Writes numbers as the reader's language does. */
export interface Numbers {
  /** A whole number, its thousands parted. */
  count(number: number): string;
  /** A rate or ratio with one decimal. */
  rate(number: number): string;
}

/** @param translate the texts of the screen, which know its language */
export function numbersFor({ language, script }: Pick<Translate, 'language' | 'script'>): Numbers {
  const tag = language === 'en' ? 'en' : `zh-${script}`;
  const whole = new Intl.NumberFormat(tag);
  const decimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return { count: (number) => whole.format(number), rate: (number) => decimal.format(number) };
}
