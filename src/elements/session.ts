import type { Answers } from '../assessment/answer.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Kept, Trouble } from '../drafts/keeper.ts';
import type { Guide } from '../guide/guide.ts';
import type { Handing } from './childs-page.ts';
import { conversationNamed } from './conversation-named.ts';
import { LohFailed, type LohAnswered, type LohBegun, type LohCalled, type LohDrafted, type LohJudged, type LohKept, type LohOpened, type LohResumed, type LohStopped, type LohTurned } from './events.ts';
import { LohDraft, LohDue, LohJudgementMade, LohPageAnswered, LohPhoneNowEvent, LohRecommended, LohReferred, LohStarted } from './host-events.ts';
import { Keeping } from './keeping.ts';
import type { Tongue } from './language.ts';
import type { Screen } from './screens.ts';
import type * as Later from './talk.ts';

type Around = {
  /** In which language the screens speak. */
  tongue: Pick<Tongue, 'words' | 'overlay'>;
  /** Something is to be drawn anew. */
  changed: () => void;
  /** Tells the host. */
  tell: (event: Event) => void;
  /** Something was answered or written: it is to be kept. */
  wrote: () => void;
  /** Another screen stands in front: the reader is taken to its heading, or back to where they left for the last one. */
  arrived: (from: Screen) => void;
  /** The day taken as today, where the host gives one. */
  today: () => string | undefined;
  /** The agency the host says it is. */
  agency: () => string | undefined;
  /** Has the host given a local number? */
  hasNumber: () => boolean;
  /** Why work in hand is not kept; nothing when it is. */
  trouble: (trouble: Trouble | undefined) => void;
};

const carried = (answers: Answers): Answers | undefined => (Object.keys(answers).length ? answers : undefined);

/** What is going on at this desk: the conversation, what is being written, and which screen stands in front. It draws nothing. */
export class Session {
  talk: Later.Talk | undefined;
  screen: Screen = 'page';
  /** Between a page that a child sees and one of the worker's: whose turn it is, and the page that was left, or is to be shown. */
  handing: { how: Handing; page: string } | undefined;
  /** What a screen reader is told beside the page. */
  notice = '';
  /** Is there anything here that would be lost? */
  written = false;
  /** What was kept on this machine, while nobody has said what becomes of it. */
  kept: Kept | undefined;
  #later: typeof Later | undefined;
  #around: Around;
  /** What was done before the conversation could begin: it is done as soon as it can. */
  #pending: (() => void)[] = [];
  #drafts = new Map<string, Answers>();
  #acknowledged = '';
  /** The screen just left: on the page behind it, focus goes to where that was opened. */
  #from: Screen = 'page';
  #announced = '';
  /** What the host was told is due. */
  #toldDue = new Set<string>();
  /** The page that a child has in front of them. Until the worker says that they have it back, no page of theirs is drawn. */
  #childs: string | undefined;

  readonly keeping: Keeping;

  constructor(around: Around) {
    this.#around = around;
    this.keeping = new Keeping({
      draft: () => this.draft,
      hand: (draft) => around.tell(new LohDraft(draft)),
      found: (kept) => this.#found(kept),
      trouble: around.trouble,
    });
  }

  /** Begins with a guide, or begins again. */
  begin(later: typeof Later, guide: Guide, asOf: string, agency: string, conversation?: string): void {
    this.#later = later;
    this.handing = this.#childs = undefined;
    this.talk = later.Talk.begin(guide, asOf, agency, this.#around.changed, conversation);
    this.speak();
    this.#around.changed();
  }

  /** Shows the guide in the language that the screens speak now. */
  speak(): void {
    this.talk?.show(this.#around.tongue.overlay);
  }

  /** Does what was done before there was a conversation. */
  catchUp(): void {
    for (const act of this.#pending.splice(0)) act();
  }

  /** Does this as soon as there is a conversation. */
  later(act: () => void): void {
    this.#pending.push(act);
  }

  /** @throws {AssessmentError} when what was saved cannot be read; what was here stays. */
  open(saved: unknown): void {
    const draft = this.#later!.readDraft(saved);
    this.talk = this.#later!.Talk.open(this.talk!.guide, draft ? (draft.before ? { format: 'levels-of-help/account', records: [...draft.before, draft.record] } : draft.record) : saved, this.#around.changed);
    this.speak();
    this.#drafts = new Map(Object.entries(draft?.writing ?? {}));
    this.handing = undefined;
    this.#childs = this.talk.page?.facing && this.talk.page.id;
    this.written = true;
    // A whole account whose last record is finished opens on what is due and what can come next; work in hand on its page.
    this.screen = this.talk.isAccount && !draft && (this.talk.isFinished || this.talk.differs) ? 'timeline' : 'page';
    this.#tellDues();
    this.#around.changed();
  }

  /** Forgets all that was said. What follows begins again. Resolves when what was kept is gone too. */
  forget(): Promise<void> {
    this.handing = this.#childs = undefined;
    this.#drafts.clear();
    this.#pending = [];
    this.#acknowledged = this.#announced = this.notice = '';
    this.#toldDue.clear();
    this.written = false;
    this.kept = undefined;
    this.screen = 'page';
    const gone = this.keeping.wipe();
    this.keeping.decided();
    return gone;
  }

  get draft(): Draft | undefined {
    const { talk } = this;
    return talk && this.written && !talk.differs ? this.#later!.draftOf(talk.assessment, this.#drafts, talk.before) : undefined;
  }

  /** The letter as a FHIR document, whose writer is loaded for it. */
  async fhir(): Promise<object | undefined> {
    return this.written && this.talk && !this.talk.differs ? this.#later!.fhirOf(this.talk.sendingTo()) : undefined;
  }

  /** What is being written on a page, or was answered there. */
  answersOn(page: string): Answers | undefined {
    const { talk } = this;
    return this.#drafts.get(page) ?? talk?.saidOn(page) ?? (talk?.before.length && talk.page ? carried(talk.carriedTo(talk.page)) : undefined);
  }

  /** Does something with the conversation, now or as soon as there is one. */
  with(act: (talk: Later.Talk) => void, mayInterrupt = true): void {
    const { talk } = this;
    if (!talk) {
      this.later(() => this.with(act, mayInterrupt));
      return;
    }
    act(talk);
    this.#wrote();
    this.#arrive(talk, mayInterrupt);
  }

  answered = ({ page, answers }: LohAnswered): void =>
    this.with((talk) => {
      const isFirst = !talk.assessment.said.length;
      this.#drafts.delete(page);
      this.written = true;
      talk.answer(page, answers);
      if (isFirst) this.#around.tell(new LohStarted(talk.assessment.conversation));
      this.#around.tell(new LohPageAnswered(page, talk.path.length));
    });

  judged = ({ judgement }: LohJudged): void =>
    this.with((talk) => {
      this.#drafts.delete(talk.path.at(-1)!);
      talk.judge(judgement);
      this.#around.tell(new LohJudgementMade(judgement));
    });

  /** Does a child see the screen, or may they? Nothing else than their page stands on it then. */
  get isChilds(): boolean {
    return this.screen === 'page' && !this.talk?.differs && (this.handing !== undefined || Boolean(this.talk?.page?.facing));
  }

  turned = ({ to }: LohTurned): void => {
    if (this.handing) {
      this.#handed(to === 'on');
      return;
    }
    const page = to === 'back' && this.screen === 'page' ? this.talk?.path.at(-2) : typeof to === 'object' ? to.page : undefined;
    if (page && this.#asksFirst(page)) return;
    // Back from a screen beside the conversation leads to the page it stood before.
    if (to === 'on' || (to === 'back' && this.screen !== 'page')) this.with(() => this.#acknowledge(), false);
    else if (to === 'leave')
      this.with((talk) => {
        const page = talk.path.at(-1)!;
        talk.leave(this.answersOn(page) ?? {});
        this.#drafts.delete(page);
      });
    else if (to === 'back' || typeof to === 'object')
      this.with((talk) => {
        const page = to === 'back' ? talk.path.at(-2) : to.page;
        if (page) talk.go(page);
      });
    else this.with(() => (this.screen = to), false);
  };

  keptBeside = ({ kept }: LohKept): void => this.with((talk) => talk.keep(kept), false);

  called = ({ call }: LohCalled): void =>
    this.with((talk) => {
      if (call) {
        talk.called(call);
        this.#tellDue('decision', this.#later!.decisionDueIn(call, talk.assessment.asOf));
      }
      this.#acknowledge();
    }, false);

  drafted = ({ page, answers }: LohDrafted): void => {
    this.#drafts.set(page, answers);
    if (!this.written) this.#around.changed();
    this.written = true;
    this.#wrote();
  };

  /** The child's part of an interview was ended. Nothing interrupts the screen that the child may still see: it comes when the worker goes on. */
  stopped = ({ answers, why }: LohStopped): void =>
    this.with((talk) => {
      this.#drafts.delete(talk.path.at(-1)!);
      this.written = true;
      talk.stop(answers, why);
      // What cannot wait comes first, whatever was gone on from before.
      if (why === 'told') this.#acknowledged = '';
      this.#hand(talk, 'back-for-good');
    });

  /** A worker's page never follows on a press by the child: first it is given back. */
  #hand(talk: Later.Talk, how: Handing): void {
    if (this.#childs && !talk.page?.facing) this.handing ??= { how, page: this.#childs };
  }

  /** Nor does a child's page follow on a worker's by going back: the worker is asked first. */
  #asksFirst(page: string): boolean {
    const { talk } = this;
    if (this.#childs || !talk?.isChilds(page)) return false;
    this.handing = { how: 'over', page };
    this.#around.changed();
    this.moveToHeading();
    return true;
  }

  #handed(goOn: boolean): void {
    const { how, page } = this.handing!;
    this.handing = undefined;
    const toChild = (how === 'over') === goOn;
    if (toChild) this.with((talk) => talk.go(page));
    else {
      this.#childs = undefined;
      this.with(() => undefined, how !== 'over');
    }
  }

  /** Another conversation about this child begins; the record in hand is finished and stays in the account. */
  begun = ({ conversation }: LohBegun): void => this.beginNext(conversation);

  /** @throws {TypeError} naming the conversations that the guide has, where it has none of that id. */
  beginNext(conversation: string): void {
    const talk = this.talk!;
    conversationNamed(talk.guide, conversation);
    this.talk = talk.next(conversation, this.#around.today(), this.#around.agency() || talk.assessment.agency, this.#around.changed);
    this.speak();
    this.#drafts.clear();
    this.#acknowledged = this.talk.urgency;
    this.screen = 'page';
    // With an account there is something that would be lost; without one nothing is said yet.
    if (this.talk.before.length) this.with(() => undefined, false);
    else {
      this.#around.changed();
      this.moveToHeading();
    }
  }

  opened = ({ record, toCheck, before }: LohOpened): void => {
    this.open(before.length ? { format: 'levels-of-help/account', version: 0, records: [...before, record] } : record);
    this.with((talk) => toCheck && talk.goToCheck(), false);
  };

  // What is due is told once: when the record that brings it is finished, or opened.
  #tellDues(): void {
    for (const { what, on } of this.talk!.dues(this.#around.today())) this.#tellDue(what, on);
  }

  #tellDue(what: LohDue['what'], on: string): void {
    const due = `${what} ${on}`;
    if (this.#toldDue.has(due)) return;
    this.#toldDue.add(due);
    this.#around.tell(new LohDue(what, on));
  }

  /** Work that was kept on this machine: the practitioner says what becomes of it. What they may have begun meanwhile waits behind. */
  #found(kept: Kept): void {
    this.kept = kept;
    this.screen = 'resume';
    this.#around.changed();
  }

  /** Goes on with what was kept. Of another edition it can be read here, and is not kept any longer. */
  resumed = ({ goOn }: LohResumed): void => {
    const { kept } = this;
    this.kept = undefined;
    this.screen = 'page';
    let isRead = goOn && kept !== undefined;
    try {
      if (isRead) {
        this.open(kept!.draft);
        // It may be the child who has come back to it.
        const before = this.talk!.path.at(-2);
        if (before && this.talk!.isChilds(before) && !this.#childs) this.handing = { how: 'back-for-good', page: before };
      }
    } catch (error) {
      isRead = false;
      this.#around.trouble('unreadable');
      this.#around.tell(new LohFailed(error, true));
    }
    if (!isRead || this.talk?.differs) void this.keeping.wipe();
    this.keeping.decided();
    this.#around.changed();
    this.moveToHeading();
  };

  /** To the heading of what stands in front now. */
  moveToHeading(): void {
    const from = this.#from;
    this.#from = 'page';
    this.#around.arrived(from);
  }

  #wrote(): void {
    this.#around.wrote();
    this.keeping.save();
  }

  #acknowledge(): void {
    this.#acknowledged = this.talk?.urgency ?? '';
    this.#from = this.screen;
    this.screen = 'page';
  }

  #arrive(talk: Later.Talk, mayInterrupt: boolean): void {
    const { urgency, isFinished, page } = talk;
    const { howSoon, level } = talk.recommendation;
    const { tell, hasNumber, changed } = this.#around;
    // On a screen that a child may see, nothing says how soon: it waits until the worker goes on.
    if (page?.facing) this.#childs = page.id;
    this.#hand(talk, 'back');
    if (page?.facing || this.handing) {
      this.notice = '';
      if (mayInterrupt) this.screen = 'page';
      changed();
      this.moveToHeading();
      return;
    }
    if (mayInterrupt && urgency && urgency !== this.#acknowledged && !isFinished) {
      this.screen = 'phone-now';
      tell(new LohPhoneNowEvent(howSoon.step?.id ?? ''));
      // For whoever set the page up: the practitioner reads the same on the screen.
      if (!hasNumber()) console.warn('<levels-of-help>: no local number is set (`contacts`), or none could be used, so the phone screen leads to the national page.');
    } else if (mayInterrupt) this.screen = 'page';
    if (urgency && urgency !== this.#announced && howSoon.step) this.notice = this.#around.tongue.words.nowCalls(howSoon.step.name);
    this.#announced = urgency;
    if (this.screen === 'page' && page?.kind === 'result') tell(new LohRecommended(level.step?.id, howSoon.step?.id));
    if (this.screen === 'page' && isFinished) {
      tell(new LohReferred('ready'));
      this.#tellDues();
    }
    changed();
    this.moveToHeading();
  }
}
