import type { Share } from '../assessment/assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { keptWords as words } from './kept-words.ts';
import type { Line } from './referral.ts';

/** Who was given this: what, when, why, on what ground, and whether they said that they have it. */
export const tellShares = (guide: Guide, shares: readonly Share[] = []): Line[] =>
  shares.map(({ to, what, when, why, lawful, acknowledged }) => ({
    label: to.trim() || words.somebody,
    text: [what.trim(), when.trim()].filter(Boolean).join('; '),
    note: [
      why.trim() && words.shareWhy(why.trim()),
      lawful && words.shareLawful(lawful === 'not-known' ? words.lawfulNotKnown : (guide.lawfulBases?.find((b) => b.id === lawful)?.text ?? lawful)),
      acknowledged.trim() ? words.acknowledged(acknowledged.trim()) : words.notAcknowledged,
    ].filter(Boolean).join('; '),
  }));
