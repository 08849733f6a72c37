import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import { letterWords as words } from './letter-words.ts';
import { wordsOf } from './lines-at.ts';

/** Whom to ring about this, and until when; said in capitals where nobody can be. */
export function ringBack(guide: Guide, journey: Journey): string {
  const [name, role, service, contact, available] = (['referrer-name', 'referrer-role', 'referrer-service', 'referrer-contact', 'referrer-available'] as const).map((part) => wordsOf(guide, journey, part));
  const who = [name, role, service].filter(Boolean).join(', ');
  if (!who && !contact) return words.noRingBack;
  return contact ? [[who, contact].filter(Boolean).join(': '), available].filter(Boolean).join('. ') : words.noNumber(who);
}
