import type { Indicator } from './indicator.ts';
import type { Option } from './question.ts';

/** What an option says. */
export const textOf = (option: Option, indicators: readonly Indicator[]): string =>
  option.text ?? indicators.find((i) => i.id === option.indicator)?.text ?? option.id;
