import type { CodeList } from './codes-census.ts';

/** How much a card asks to be seen, least first. */
export const cardIndicators: CodeList = {
  id: 'card-indicator',
  name: 'Indicator of a card',
  source: 'CDS Hooks, the attributes of a card; the same in 2.0 and in the draft of 3.0',
  url: 'https://github.com/HL7/cds-hooks',
  dated: '2026-06-24',
  seen: '2026-11-23',
  codes: { info: 'To be known', warning: 'To be looked at', critical: 'To be acted on now' },
};
