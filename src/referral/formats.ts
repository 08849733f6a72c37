import { asHtml } from './html.ts';
import type { Referral } from './referral.ts';
import { asText } from './text.ts';

/** The formats the laid-out letter can be written in, each a function of the letter only. (JSON also carries the record: `json.ts`.) */
export const formats: Record<'text' | 'html', { name: string; type: string; write: (letter: Referral) => string }> = {
  text: { name: 'Plain text', type: 'text/plain', write: asText },
  html: { name: 'Web page', type: 'text/html', write: asHtml },
};
