import type { Account } from '../assessment/account.ts';
import type { Answers, Judgement } from '../assessment/answer.ts';
import type { Assessment, Call, Stopped } from '../assessment/assessment.ts';
import type { Audience } from '../referral/referral.ts';
import type { Aside } from './screens.ts';

/** A page was answered, or is being. */
export class LohAnswered extends Event {
  /** The page, by id. */
  readonly page: string;
  /** What was answered on it. */
  readonly answers: Answers;
  constructor(page: string, answers: Answers) {
    super('loh-answered', { bubbles: true });
    this.page = page;
    this.answers = answers;
  }
}
/** Something was written on a page that is not finished yet. */
export class LohDrafted extends Event {
  /** The page, by id. */
  readonly page: string;
  /** What was answered on it. */
  readonly answers: Answers;
  constructor(page: string, answers: Answers) {
    super('loh-drafted', { bubbles: true });
    this.page = page;
    this.answers = answers;
  }
}
/** Where to: a page already reached, the one before, the letter (an early end), on, or a screen beside the conversation. */
export type Turn = { page: string } | 'back' | 'leave' | 'on' | Aside;

/** The practitioner goes to another page: back, to change something, or on. */
export class LohTurned extends Event {
  /** Where to. */
  readonly to: Turn;
  constructor(to: Turn) {
    super('loh-turned', { bubbles: true });
    this.to = to;
  }
}
/** The practitioner decided. */
export class LohJudged extends Event {
  /** What was decided, and when. */
  readonly judgement: Judgement;
  constructor(judgement: Judgement) {
    super('loh-judged', { bubbles: true });
    this.judgement = judgement;
  }
}
/** A call was written down. */
export class LohCalled extends Event {
  /** The call, or nothing when it was left. */
  readonly call: Call | undefined;
  constructor(call: Call | undefined) {
    super('loh-called', { bubbles: true });
    this.call = call;
  }
}
/** The conversation with a child was ended on a page that the child sees: what was said there is kept, the rest of the child's pages is passed by. */
export class LohStopped extends Event {
  /** What is written on the page. */
  readonly answers: Answers;
  /** The child wished it; something was told that cannot wait; or the worker ended it. */
  readonly why: Stopped['why'];
  constructor(answers: Answers, why: Stopped['why']) {
    super('loh-stopped', { bubbles: true });
    this.answers = answers;
    this.why = why;
  }
}
/** Another conversation about the same child is to begin, by its id; the record in hand is finished, and it follows. */
export class LohBegun extends Event {
  /** The conversation, by id. */
  readonly conversation: string;
  constructor(conversation: string) {
    super('loh-begun', { bubbles: true });
    this.conversation = conversation;
  }
}
/** Something was written down beside the conversation. It is kept with the record, and the screen stays. */
export class LohKept extends Event {
  /** What was kept: each list whole, as it stands now. */
  readonly kept: Partial<Pick<Assessment, 'calls' | 'shares' | 'supervision'>>;
  constructor(kept: Partial<Pick<Assessment, 'calls' | 'shares' | 'supervision'>>) {
    super('loh-kept', { bubbles: true });
    this.kept = kept;
  }
}
/** Something in the widget failed. Never carries what was written. */
export class LohFailed extends Event {
  /** What went wrong. */
  readonly error: unknown;
  /** Inside the widget it goes no further than the root, which tells the host. */
  constructor(error: unknown, toHost = false) {
    super('loh-failed', { bubbles: true, composed: toHost });
    this.error = error;
  }
}
export type Taking = 'copy' | 'print' | 'download';

/** The letter was taken away: how, in which format (by id), and for whom. Never what it says. */
export class LohTaken extends Event {
  /** How it was taken away. */
  readonly how: Taking;
  /** In which format, by id. */
  readonly format: string | undefined;
  /** For which reader. */
  readonly audience: Audience | undefined;
  constructor(how: Taking, format?: string, audience?: Audience) {
    super('loh-taken', { bubbles: true });
    this.how = how;
    this.format = format;
    this.audience = audience;
  }
}
/** A saved record is to be gone on with, from where it stood or from the page on which answers are checked. */
export class LohOpened extends Event {
  /** The record to go on with. */
  readonly record: Assessment;
  /** From the page on which answers are checked, rather than from where it stood. */
  readonly toCheck: boolean;
  /** The records of the child before it, where a whole account was opened. */
  readonly before: Account;
  constructor(record: Assessment, toCheck: boolean, before: Account = []) {
    super('loh-opened', { bubbles: true });
    this.record = record;
    this.toCheck = toCheck;
    this.before = before;
  }
}
/** The practitioner asked for everything to be wiped, and meant it; perhaps to leave by that. */
export class LohWipe extends Event {
  /** On the way out: the page is left too. */
  readonly leaving: boolean;
  constructor(leaving = false) {
    super('loh-wipe', { bubbles: true });
    this.leaving = leaving;
  }
}
/** What was kept on this machine is to be gone on with, or not. */
export class LohResumed extends Event {
  /** Gone on with; otherwise it was let go of. */
  readonly goOn: boolean;
  constructor(goOn: boolean) {
    super('loh-resumed', { bubbles: true });
    this.goOn = goOn;
  }
}
