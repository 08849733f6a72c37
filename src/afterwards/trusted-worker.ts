import type { Account } from '../assessment/account.ts';
import type { Guide } from '../guide/guide.ts';
import { findingsIn, foundFor } from './findings.ts';
import { workerIn, type Worker } from './worker-in.ts';

/** Whom the child trusts, and whether this guide says that the child needs somebody. */
export type TrustedWorker = Worker & { needed: boolean };

/** The trusted worker of an account. With nobody to name, that is a task, and never a blank. */
export function trustedWorkerIn(guide: Guide, account: Account, now: string): TrustedWorker {
  const findings = findingsIn(guide, account, now);
  const needed = guide.afterwards?.prompts.some((prompt) => prompt.asks === 'trusted-worker' && foundFor(guide, account, prompt, findings).length) ?? false;
  return { ...workerIn(guide, account, now), needed };
}
