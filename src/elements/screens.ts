import { html, type TemplateResult } from 'lit';
import type { Answers } from '../assessment/answer.ts';
import type { Kept } from '../drafts/keeper.ts';
import type { Page } from '../guide/conversation.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import { longTime } from '../referral/long-time.ts';
import type { Talk } from './talk.ts';

/** What a screen may draw on. */
export type InFront = { talk: Talk; page: Page; contacts: readonly LocalContact[]; answers: Answers; today: string | undefined; written: boolean; kept: Kept | undefined };

const now = () => longTime(new Date().toISOString());

/**
 * The screens that may stand in front of the conversation's page. To add one: its name and its tag here; any element opens it with
 * `LohTurned('<name>')`, and the screen gives the place back with `LohTurned('back')`, and keeps what it wrote with `LohKept`.
 */
export const screens = {
  'phone-now': ({ talk, contacts }) => html`<loh-phone-now id="now" .guide=${talk.guide} .recommendation=${talk.recommendation} .contacts=${contacts}></loh-phone-now>`,
  open: ({ talk, today, written }) => html`<loh-open id="now" .guide=${talk.guide} .today=${today} .here=${written ? talk.sendingTo() : undefined}></loh-open>`,
  'lower-judgement': ({ talk, page, contacts, answers }) => html`<loh-lower-judgement id="now" .guide=${talk.guide} .recommendation=${talk.recommendation} .contacts=${contacts} .page=${page} .answers=${answers}></loh-lower-judgement>`,
  supervision: ({ talk }) => html`<loh-supervision id="now" .scale=${talk.recommendation.level.scale} .suggested=${talk.recommendation.level.step} .views=${talk.views} .supervision=${talk.assessment.supervision ?? []}></loh-supervision>`,
  shares: ({ talk }) => html`<loh-shares id="now" .shares=${talk.assessment.shares ?? []} .bases=${talk.guide.lawfulBases ?? []} .quiet=${talk.notToTell}></loh-shares>`,
  resume: ({ kept }) => html`<loh-resume id="now" .at=${kept?.at ?? ''}></loh-resume>`,
  call: () => html`<loh-call id="now" .now=${now()}></loh-call>`,
} satisfies Record<string, (front: InFront) => TemplateResult>;

/** What stands in front: the conversation's page, or one of the screens. */
export type Screen = 'page' | keyof typeof screens;
/** A screen that the practitioner opens. Whom to phone now, and what was kept, open themselves. */
export type Aside = Exclude<keyof typeof screens, 'phone-now' | 'resume'>;
