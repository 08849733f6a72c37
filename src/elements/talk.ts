import { createActor, type Actor } from 'xstate';
import { causesSaid } from '../afterwards/causes-said.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import { duesIn, type Due } from '../afterwards/dues.ts';
import { beginNext, carriedTo } from '../afterwards/reopened.ts';
import { brokenIn, isAccount, keptAccount, readAccount, type Account, type KeptAccount } from '../assessment/account.ts';
import type { Answers, Judgement } from '../assessment/answer.ts';
import { begin, type Assessment, type Call, type Stopped } from '../assessment/assessment.ts';
import { chartOf, mayLeave, type ChartContext } from '../assessment/chart.ts';
import { concernsIn, type Concern } from '../assessment/concerns.ts';
import { instantOf } from '../assessment/instant.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import { presenceIn } from '../assessment/presence.ts';
import { differences, readAssessment } from '../assessment/read-assessment.ts';
import { pageOf, type Page, type Purpose } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import type { Contact } from '../guide/route.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import type { Overlay } from '../guide/overlay.ts';
import { viewsIn, type Views } from '../recommendation/judgement.ts';
import { asksForCall, type Recommendation } from '../recommendation/recommendation.ts';
import { asJson, type ReferralJson } from '../referral/json.ts';
import { formats } from '../referral/formats.ts';
import { refer } from '../referral/refer.ts';
import { readSaved } from '../referral/read-saved.ts';
import type { Audience, Referral } from '../referral/referral.ts';
import { sendingOf, type Sending } from '../referral/sending.ts';
import { asText } from '../referral/text.ts';
import type { Verdict } from '../referral/verify.ts';
import { clock, dayHere, momentHere } from './clock.ts';
import { contactsOf } from './contacts-of.ts';
import { english, type Words } from './english.ts';
import { readableIn } from './readable-in.ts';
import { shownIn, type Shown } from './shown-in.ts';

/** How far a conversation is: the page by id, its kind, how many pages were reached, and the step that asks for a call now, if any. */
export type Progress = { page: string; kind: 'questions' | NonNullable<Page['kind']>; reached: number; urgency: string };

/** The letter, the answers and the guide as a FHIR R4 document. Loads its writer. */
export const fhirOf = async (sending: Sending): Promise<object> => JSON.parse((await formats.fhir.load())(sending)) as object;

/**
 * One conversation in progress: the chart running on an assessment, and all that follows from it. No screen.
 * The root element loads it once the first question is painted.
 */
export class Talk {
  /** What records and letters come of. */
  readonly guide: Guide;
  #shown: Shown;
  /** The saved record that was opened is of another edition: what differs. It can be read, not carried on. */
  readonly differs: readonly string[] | undefined;
  #actor: Actor<ReturnType<typeof chartOf>>;

  /** Is the saved letter that was opened what it was when it was made? */
  readonly verdict: Verdict | undefined;

  /** The records of this child before the one in hand, the earliest first. */
  readonly before: Account;
  /** Was a whole account opened, rather than a record or a letter? */
  readonly isAccount: boolean;
  /** The places of records in the account that do not name the one before them as it is. */
  readonly broken: readonly number[];

  constructor(guide: Guide, assessment: Assessment, changed: () => void, { differs, verdict, before = [], isAccount = false }: { differs?: readonly string[]; verdict?: Verdict; before?: Account; isAccount?: boolean } = {}) {
    this.isAccount = isAccount;
    this.guide = guide;
    this.before = before;
    this.broken = brokenIn([...before, assessment]);
    this.#shown = shownIn(guide, undefined);
    this.differs = differs;
    this.verdict = verdict;
    this.#actor = createActor(chartOf(guide, assessment.conversation), { input: { assessment } });
    this.#actor.subscribe(changed);
    this.#actor.start();
    if (!differs) this.#catchUp();
  }

  static begin(guide: Guide, asOf: string | undefined, agency: string | undefined, changed: () => void, conversation?: string): Talk {
    return new Talk(guide, begin(guide, asOf || dayHere(), { ...(agency && { agency }), ...(conversation && { conversation }) }), changed);
  }

  /**
   * Opens a record, a letter, or a child's whole account, of which the last record is in hand.
   * @throws {AssessmentError} when what was saved is cut short or none of these.
   */
  static open(guide: Guide, saved: unknown, changed: () => void): Talk {
    const value = valueOf(saved);
    if (isAccount(value)) {
      const { records } = readAccount(guide, value);
      // Only the record in hand could be carried on: earlier ones are of the edition they were made with, and stay as they are.
      const { assessment, differs } = readAssessment(guide, records.at(-1));
      return new Talk(guide, assessment, changed, { before: records.slice(0, -1), isAccount: true, ...(differs && { differs }) });
    }
    const { assessment, ...read } = readSaved(guide, saved);
    return new Talk(guide, assessment, changed, read);
  }

  /** Another conversation about this child, which follows the record in hand; where nothing was said in that, it takes its place. */
  next(conversation: string, asOf: string | undefined, agency: string | undefined, changed: () => void): Talk {
    const before = this.recorded;
    return new Talk(this.guide, beginNext(this.guide, before, conversation, asOf || dayHere(), agency), changed, { before });
  }

  /** Shows the guide in another language, as far as the overlay goes. The record and the letter stay in the guide’s own. */
  show(overlay: Overlay | undefined): void {
    this.#shown = shownIn(this.guide, overlay);
  }
  /** The guide as the screens draw it. */
  get shown(): Guide {
    return this.#shown.guide;
  }
  /** The texts of it that are in the guide’s own language. */
  get untranslated(): ReadonlySet<string> {
    return this.#shown.untranslated;
  }

  get #context(): ChartContext {
    return this.#actor.getSnapshot().context;
  }
  get assessment(): Assessment {
    return this.#context.assessment;
  }
  get path(): readonly string[] {
    return this.#context.path;
  }
  get page(): Page | undefined {
    return pageOf(conversationOf(this.shown, this.assessment.conversation), this.path.at(-1)!);
  }
  get journey(): Journey {
    return journeyOf(this.shown, this.assessment);
  }
  /** All the records of this child, the one in hand last. */
  get account(): Account {
    return [...this.before, this.assessment];
  }
  /** The same without a record in which nothing was said yet. */
  get recorded(): Account {
    return this.assessment.said.length ? this.account : this.before;
  }
  /** The account as it is kept in a file or by a host; nothing before anything was said. */
  get kept(): KeptAccount | undefined {
    return this.recorded.length ? keptAccount(this.recorded) : undefined;
  }
  /** What is due by what was recorded, the soonest first. `today` is the day that the host takes as today, if it does. */
  dues(today: string | undefined): Due[] {
    return this.recorded.length ? duesIn(this.guide, this.recorded, momentHere(today)) : [];
  }
  /** What this conversation is for. */
  get purpose(): Purpose {
    return purposeOf(this.guide, this.assessment.conversation);
  }
  /** What follows from all that is known of the child: of a referral itself, and of the referral re-opened where this is about what came after. */
  get recommendation(): Recommendation {
    return recommendNow(this.shown, this.account);
  }
  /** What the account said last to what this page asks again. */
  carriedTo(page: Page): Answers {
    return carriedTo(this.guide, this.before, page);
  }
  /** Why this child goes, as far as anybody has said; for a page that offers it. */
  causesFor(page: Page): readonly string[] {
    return page.questions.some((q) => q.fields?.some((f) => f.ask === 'cause')) ? causesSaid(this.guide, this.account) : [];
  }
  /** Whom a child may turn to, with the area’s own numbers. */
  helplines(local: readonly LocalContact[]): Contact[] {
    const { contacts } = this.shown;
    return contactsOf(this.shown, contacts.filter((c) => c.forChild).map((c) => c.id), local).filter((c) => c.phone || c.url);
  }
  /** What the practitioner said before the result, and decided after. */
  get views(): Views {
    const { level } = this.recommendation;
    return viewsIn(this.journey, level.scale, level.step);
  }
  /** Headings of what must not be told. */
  get notToTell(): string[] {
    return this.recommendation.instructions.filter((i) => i.kind === 'do-not-tell').map((i) => i.heading);
  }
  /** Where the practitioner works, as far as is known. */
  get agency(): string | undefined {
    return [this.assessment, ...[...this.before].reverse()].map((record) => presenceIn(this.shown, journeyOf(this.shown, record)).agency).find(Boolean);
  }
  /** Nothing before the first answer. */
  get letter(): Referral | undefined {
    return this.assessment.said.length ? refer(this.guide, this.assessment, 'social-care', this.before) : undefined;
  }
  get referral(): ReferralJson | undefined {
    return this.assessment.said.length ? asJson(this.sendingTo()) : undefined;
  }
  /** What goes out to one kind of reader. */
  sendingTo(audience?: Audience): Sending {
    return sendingOf(this.guide, this.assessment, audience, this.before);
  }
  get text(): string | undefined {
    return this.letter && asText(this.letter);
  }
  get isFinished(): boolean {
    return this.page?.kind === 'letter';
  }

  get progress(): Progress | undefined {
    const { page, urgency } = this;
    return page && { page: page.id, kind: page.kind ?? 'questions', reached: this.path.length, urgency: urgency && (this.recommendation.howSoon.step?.id ?? '') };
  }

  /** Level and how soon as step ids, `level.how-soon`: it says nothing of the child. Empty before the result is reached. */
  get code(): string {
    if (!this.journey.pages.some((page) => page.kind === 'result') && !this.isFinished) return '';
    const { level, howSoon } = this.recommendation;
    return [level.step?.id ?? 'not-known', howSoon.step?.id ?? 'not-known'].join('.');
  }

  /** What asks for a call, as one word: it interrupts once, and again only when it grows. */
  get urgency(): string {
    const { recommendation } = this;
    return asksForCall(recommendation) ? [recommendation.howSoon.step?.id, ...recommendation.first.map((i) => i.id)].join(' ') : '';
  }

  /** May the practitioner go to the letter from this page? */
  get mayLeave(): boolean {
    const before = !this.path.some((id) => pageOf(this.journey.conversation, id)?.kind);
    return before && mayLeave(this.guide, this.assessment);
  }

  /** What differs and all that was said, where a record of another edition was opened: to be read. */
  readableIn(words: Words = english) {
    return { differs: this.differs && differences(this.guide, this.assessment, words.differing), readable: readableIn(this.shown, this.assessment, words) };
  }

  saidOn(page: string): Answers | undefined {
    return this.assessment.said.find((s) => s.page === page)?.answers;
  }

  /** The concerns an evidence question on this page is about. */
  concernsFor(page: Page): Concern[] {
    const about = new Set(page.questions.flatMap((q) => q.about ?? []));
    return concernsIn(this.shown, this.journey).filter((c) => c.indicator.kind !== 'protective-factor' && c.pages.some((p) => about.has(p.id)));
  }

  /** Is that a page which a child sees? */
  isChilds(page: string): boolean {
    return pageOf(this.journey.conversation, page)?.facing === 'child';
  }

  /** Answers the page the conversation stands on. For any other page it does nothing: a second press says nothing new. */
  answer(page: string, answers: Answers): void {
    if (page !== this.page?.id) return;
    const again = this.saidOn(page) !== undefined;
    this.#actor.send({ type: 'CONTINUE', answers });
    // A change takes the practitioner on to where they were, or to the first page it opened.
    if (again) this.#catchUp();
  }

  judge(judgement: Judgement): void {
    const question = this.page?.questions.find((q) => q.ask === 'judgement');
    this.#actor.send({ type: 'CONTINUE', answers: question ? { [question.id]: { judgement } } : {} });
  }

  /** Ends the conversation with the child here: what was said is kept, and the rest of the child's pages is passed by, unanswered. */
  stop(answers: Answers, why: Stopped['why'], at = instantOf(clock.now())): void {
    const page = this.page;
    if (!page?.facing) return;
    this.keep({ stopped: [...(this.assessment.stopped ?? []), { page: page.id, at, why }] });
    this.answer(page.id, answers);
    for (let next = this.page; next?.facing; next = this.page) {
      this.#actor.send({ type: 'CONTINUE', answers: this.saidOn(next.id) ?? {} });
      if (next === this.page) return;
    }
  }

  leave(answers: Answers): void {
    this.#actor.send({ type: 'LEAVE', answers });
  }

  go(page: string): void {
    this.#actor.send({ type: 'GO', to: page });
  }

  /** To the page on which answers are checked, where it was reached. */
  goToCheck(): void {
    const check = this.journey.pages.find((page) => page.kind === 'check');
    if (check) this.go(check.id);
  }

  called(call: Call): void {
    this.keep({ calls: [...this.assessment.calls, call] });
  }

  /** Keeps what is written down beside the conversation: calls, shares, a supervisor's view. */
  keep(kept: Partial<Pick<Assessment, 'calls' | 'shares' | 'supervision' | 'stopped'>>): void {
    this.#actor.send({ type: 'KEPT', kept });
  }

  #catchUp(): void {
    this.go(this.journey.pages.at(-1)!.id);
  }
}

/** What text parses to; anything else as it is. */
function valueOf(saved: unknown): unknown {
  if (typeof saved !== 'string') return saved;
  try {
    return JSON.parse(saved);
  } catch {
    return undefined;
  }
}

// What else the root needs once the first question is painted.
export { decisionDueIn } from '../assessment/decision-due.ts';
export { draftOf, readDraft } from '../drafts/draft.ts';
export { parseGuide } from '../guide/parse-guide.ts';
export { formats };
