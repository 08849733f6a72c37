import { hashOfRecord, type Account } from '../assessment/account.ts';
import type { Guide } from '../guide/guide.ts';
import { coverageOf, type LineOfEnquiry } from '../recommendation/coverage.ts';
import { codeOf } from '../referral/seal.ts';
import { linesOver } from './lines-over.ts';
import { wholeOf } from '../afterwards/whole-of.ts';

/** What an auditor may say of a line. The words are this library's own and local: no inspectorate's grades, and never added up. */
export const scores = ['met', 'partly met', 'not met', 'cannot tell'] as const;
export type Score = (typeof scores)[number];

/** Can the child be heard in it, in the auditor's eyes? */
export const heards = ['yes', 'partly', 'no', 'cannot tell'] as const;
export type Heard = (typeof heards)[number];

/** One line of enquiry: what the account shows and cannot show, and the auditor's own view. */
export type AuditLine = LineOfEnquiry & { score: Score | ''; comment: string };

/**
 * One sampled account as an auditor fills it in. What the rules say repeats nothing that anybody wrote; what the auditor writes is theirs.
 * Empty is “not filled in”, and never “not met”.
 */
export type AuditSheet = {
  format: 'levels-of-help/audit';
  version: 0;
  /** The hash of the account's last record, and the code printed on its letter. */
  record: string;
  code: string;
  /** How it came to be looked at: what anybody needs to draw the same sample again. */
  drawn: { seed: string; stratum: string };
  guide: { id: string; edition: string };
  /** Name or initials, and the day, `2026-11-23`. */
  auditor: string;
  on: string;
  lines: AuditLine[];
  voice: { heard: Heard | ''; comment: string };
  /** What should be learnt from it; and what must be done for this child now, by whom and by when. */
  learn: string;
  act: string;
};

/** An audit sheet of an account, to be filled in. `now`, a moment, is the clock by which what was due is late. */
export function auditSheet(guide: Guide, account: Account, { seed, stratum, now }: { seed: string; stratum: string; now: string }): AuditSheet {
  const record = hashOfRecord(account.at(-1)!);
  const over = new Map(linesOver(guide, account, now).map((line) => [line.id, line.stands]));
  const last = account.at(-1)!;
  return {
    format: 'levels-of-help/audit',
    version: 0,
    record,
    code: codeOf(record),
    drawn: { seed, stratum },
    guide: { id: last.guide.id, edition: last.guide.edition },
    auditor: '',
    on: '',
    lines: coverageOf(guide, wholeOf(guide, account)).map((line) => {
      const stands = over.get(line.id) ?? line.stands;
      const later = stands !== line.stands ? ['What was recorded after the referral says more of this: read it.'] : [];
      return { ...line, stands, shows: [...line.shows, ...later], score: '', comment: '' };
    }),
    voice: { heard: '', comment: '' },
    learn: '',
    act: '',
  };
}
