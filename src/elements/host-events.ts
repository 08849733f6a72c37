import type { Due } from '../afterwards/dues.ts';
import type { Judgement } from '../assessment/answer.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Audience } from '../referral/referral.ts';

// What a host hears. Each carries ids, counts and days, and never what was written: `loh-draft` alone does, and is sent only where the host has asked to keep drafts.
const heard = { bubbles: true, composed: true };

/** The first page was answered: a conversation has begun. */
export class LohStarted extends Event {
  /** The conversation, by the guide's id. */
  readonly conversation: string;
  constructor(conversation: string) {
    super('loh-started', heard);
    this.conversation = conversation;
  }
}
/** A page was answered. Carries its id and how many pages have been reached, not the answers. */
export class LohPageAnswered extends Event {
  /** The page, by the guide’s id. */
  readonly page: string;
  /** How many pages have been reached. */
  readonly reached: number;
  constructor(page: string, reached: number) {
    super('loh-answered', heard);
    this.page = page;
    this.reached = reached;
  }
}
/** The guide asks for a call now. Carries the step's id and nothing that was written. */
export class LohPhoneNowEvent extends Event {
  /** How soon, by the guide’s id. */
  readonly step: string;
  constructor(step: string) {
    super('loh-phone-now', heard);
    this.step = step;
  }
}
/** The result was reached: the ids of the level and of how soon, where they could be said. */
export class LohRecommended extends Event {
  /** The level, by the guide’s id; nothing where none could be said. */
  readonly level: string | undefined;
  /** How soon, by the guide’s id; nothing where it could not be said. */
  readonly howSoon: string | undefined;
  constructor(level: string | undefined, howSoon: string | undefined) {
    super('loh-recommended', heard);
    this.level = level;
    this.howSoon = howSoon;
  }
}
/** The practitioner decided: whether they agree, which step by id, and the guide's coded reason by id. Never their words. */
export class LohJudgementMade extends Event {
  /** Whether they agree. */
  readonly decision: Judgement['decision'];
  /** The step they judge it to be, by the guide’s id. */
  readonly step: string | undefined;
  /** The guide’s coded reason for judging otherwise, by id. */
  readonly reason: string | undefined;
  constructor({ decision, step, reason }: Judgement) {
    super('loh-judged', heard);
    this.decision = decision;
    this.step = step || undefined;
    this.reason = reason || undefined;
  }
}
/** The letter is ready, or was taken away: how, in which format (by id), for which reader. Ask the element for `record` or `referral`. */
export class LohReferred extends Event {
  /** Ready, or how it was taken away. */
  readonly how: 'ready' | 'copy' | 'print' | 'download';
  /** In which format, by id. */
  readonly format: string | undefined;
  /** For which reader: `social-care`, `own-file`, `family` or `child`. */
  readonly audience: Audience | undefined;
  constructor(how: LohReferred['how'], format?: string, audience?: Audience) {
    super('loh-referred', heard);
    this.how = how;
    this.format = format;
    this.audience = audience;
  }
}
/** Something is due on a day, `2026-11-24`: a decision on what was phoned through, a return home interview, a review. Reminding is the host's duty. */
export class LohDue extends Event {
  /** What is due. */
  readonly what: Due['what'];
  /** The day, `2026-11-24`. */
  readonly on: string;
  constructor(what: LohDue['what'], on: string) {
    super('loh-due', heard);
    this.what = what;
    this.on = on;
  }
}
/** With `persist="host"`: the work in hand, after each answer, for the host to keep and give back to `open`. It holds what the practitioner wrote. */
export class LohDraft extends Event {
  /** The whole draft, with what was written. */
  readonly draft: Draft;
  constructor(draft: Draft) {
    // Handed to whoever listens at the element itself, and to nobody further out.
    super('loh-draft');
    this.draft = draft;
  }
}
/** The practitioner left by “Wipe and leave”. Everything has been wiped. */
export class LohExited extends Event {
  constructor() {
    super('loh-exited', heard);
  }
}
/** Everything was wiped, and why: they asked, the host did, nobody was at the keyboard, or they left. A host that keeps a draft lets go of it now. */
export class LohWiped extends Event {
  /** Who or what wiped it. */
  readonly why: 'asked' | 'host' | 'idle' | 'exit';
  constructor(why: LohWiped['why'] = 'host') {
    super('loh-wiped', heard);
    this.why = why;
  }
}
