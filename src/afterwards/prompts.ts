import type { Account } from '../assessment/account.ts';
import type { Prompt } from '../guide/afterwards.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { wordsIn } from './after-in.ts';
import { foundFor, type Found } from './findings.ts';
import { signsFoundIn } from './signs.ts';
import { standingIn } from './standing.ts';

/** A prompt, and where what it asks about was found: for a supervisor's look, only what no supervisor has looked at since. */
export type Prompted = { prompt: Prompt; found: Found[] };

/** What an account asks for now, with where each was found, the earliest first. In the guide's order. */
export function promptedIn(guide: Guide, account: Account, now: string): Prompted[] {
  const signs = signsFoundIn(guide, account, now);
  const looks = standingIn(account).filter(({ record }) => purposeOf(guide, record.conversation) === 'supervision' && wordsIn(guide, record, 'supervisor-decided'));
  const isLookedAt = ({ place, on }: Found) => looks.some((look) => look.place > place && look.record.asOf >= on);
  return (guide.afterwards?.prompts ?? []).flatMap((prompt) => {
    const found = foundFor(guide, account, prompt, signs).filter((one) => !needsLook(prompt) || !isLookedAt(one));
    return found.length ? [{ prompt, found: found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place)) }] : [];
  });
}

/** Is it answered by a supervisor's look, and by nothing else? */
export const needsLook = ({ asks }: Prompt): boolean => asks === 'supervision' || asks === 'escalate';

/** What an account asks for now, in the guide's order. What asks for a supervisor, or for another level, stands until a supervisor has decided. */
export const promptsIn = (guide: Guide, account: Account, now: string): Prompt[] => promptedIn(guide, account, now).map(({ prompt }) => prompt);
