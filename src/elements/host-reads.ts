import type { Due } from '../afterwards/dues.ts';
import type { KeptAccount } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Draft } from '../drafts/draft.ts';
import type { ReferralJson } from '../referral/json.ts';
import type { Referral } from '../referral/referral.ts';
import type { Sending } from '../referral/sending.ts';
import type { Verdict } from '../referral/verify.ts';
import { BehindDoors } from './behind-doors.ts';
import type { Session } from './session.ts';
import type { Progress, Talk } from './talk.ts';

/** All that a host reads off the element, when it asks. */
export abstract class HostReads extends BehindDoors {
  protected abstract readonly session: Session;

  protected get talk(): Talk | undefined {
    return this.session.talk;
  }

  /** What goes out; nothing before anything was written. */
  protected get sending(): Sending | undefined {
    return this.isWritten && !this.talk?.differs ? this.talk?.sendingTo() : undefined;
  }

  /** The assessment as it stands: answers in the order given, to be kept as the host likes and given back to `open`. */
  get record(): Assessment | undefined {
    return this.talk?.assessment;
  }

  /** All that was recorded about this child, the earliest first and the record in hand last: to be kept as the host likes and given back to `open`. Nothing before the first answer. */
  get account(): KeptAccount | undefined {
    return this.talk?.kept;
  }

  /** What is due by what was recorded, the soonest first: what, on which day, whether that is past, and whose job it is. It holds what was written; `loh-due` does not. */
  get dues(): readonly Due[] {
    return this.talk?.dues(this.asOf) ?? [];
  }

  /** The letter with the record it was made from; nothing before the first answer. */
  get referral(): ReferralJson | undefined {
    return this.talk?.differs ? undefined : this.talk?.referral;
  }

  /** The letter as it stands, laid out in sections. */
  get letter(): Referral | undefined {
    return this.talk?.letter;
  }

  /** The letter as plain text, to be pasted into any box. */
  get text(): string | undefined {
    return this.talk?.text;
  }

  /** Level and how soon as the guide's step ids, `level-3.phone-today`; empty before the result. It says nothing of the child. */
  get code(): string {
    return this.talk?.differs ? '' : (this.talk?.code ?? '');
  }

  /** The work in hand: the record, and what is being written on a page not yet answered. Give it back to `open`. Nothing before anything was written. */
  get draft(): Draft | undefined {
    return this.session.draft;
  }

  /** How far the conversation is: the page by id, its kind, how many pages were reached, and the step that asks for a call now, if any. */
  get progress(): Progress | undefined {
    return this.talk?.progress;
  }

  /** Is there anything here that would be lost? */
  get isWritten(): boolean {
    return this.session.written;
  }

  /** Is all that was written kept, by the host or sealed on this machine? Always no where nothing is to be kept. */
  get isKept(): boolean {
    return this.session.keeping.isKept;
  }

  /** Was what `open` was given unchanged since it was made? Nothing where nothing was opened. */
  get verdict(): Verdict | undefined {
    return this.talk?.verdict;
  }

  /** The letter, the answers and the guide as a FHIR R4 document. Loads its writer; nothing before the first answer. */
  fhir(): Promise<object | undefined> {
    return this.session.fhir();
  }
}
