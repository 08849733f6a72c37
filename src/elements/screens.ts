import { html, type TemplateResult } from 'lit';
import { parts } from './parts.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Kept } from '../drafts/keeper.ts';
import type { Page } from '../guide/conversation.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import { longTime } from '../referral/long-time.ts';
import { clock, momentHere } from './clock.ts';
import type { Speech } from './speaker.ts';
import type { Talk } from './talk.ts';

/** What a screen may draw on. */
export type InFront = { talk: Talk; page: Page; contacts: readonly LocalContact[]; answers: Answers; today: string | undefined; written: boolean; kept: Kept | undefined; agency: string | undefined; speech: Speech | undefined };

const now = () => longTime(clock.now().toISOString());

/**
 * The screens that may stand in front of the conversation's page. To add one: its name and its tag here; any element opens it with
 * `LohTurned('<name>')`, and the screen gives the place back with `LohTurned('back')`, and keeps what it wrote with `LohKept`.
 */
export const screens = {
  'phone-now': ({ speech, talk, contacts }) => html`<loh-phone-now id="now" exportparts=${parts} .speech=${speech} .guide=${talk.shown} .recommendation=${talk.recommendation} .contacts=${contacts}></loh-phone-now>`,
  open: ({ speech, talk, today, written }) => html`<loh-open id="now" exportparts=${parts} .speech=${speech} .guide=${talk.guide} .shown=${talk.shown} .today=${today} .here=${written ? talk.sendingTo() : undefined} .account=${talk.kept}></loh-open>`,
  'lower-judgement': ({ speech, talk, page, contacts, answers }) => html`<loh-lower-judgement id="now" exportparts=${parts} .speech=${speech} .guide=${talk.shown} .recommendation=${talk.recommendation} .contacts=${contacts} .page=${page} .answers=${answers}></loh-lower-judgement>`,
  supervision: ({ speech, talk }) => html`<loh-supervision id="now" exportparts=${parts} .speech=${speech} .scale=${talk.recommendation.level.scale} .suggested=${talk.recommendation.level.step} .views=${talk.views} .supervision=${talk.assessment.supervision ?? []}></loh-supervision>`,
  shares: ({ speech, talk }) => html`<loh-shares id="now" exportparts=${parts} .speech=${speech} .shares=${talk.assessment.shares ?? []} .bases=${talk.shown.lawfulBases ?? []} .quiet=${talk.notToTell}></loh-shares>`,
  resume: ({ speech, kept }) => html`<loh-resume id="now" exportparts=${parts} .speech=${speech} .at=${kept?.at ?? ''}></loh-resume>`,
  timeline: ({ speech, talk, today, agency }) => html`<loh-timeline id="now" exportparts=${parts} .speech=${speech} .guide=${talk.shown} .account=${talk.recorded} .now=${momentHere(today)} .agency=${agency || talk.agency} .unfinished=${talk.assessment.said.length > 0 && !talk.isFinished}></loh-timeline>`,
  call: ({ speech }) => html`<loh-call id="now" exportparts=${parts} .speech=${speech} .now=${now()}></loh-call>`,
} satisfies Record<string, (front: InFront) => TemplateResult>;

/** What stands in front: the conversation's page, or one of the screens. */
export type Screen = 'page' | keyof typeof screens;
/** A screen that the practitioner opens. Whom to phone now, and what was kept, open themselves. */
export type Aside = Exclude<keyof typeof screens, 'phone-now' | 'resume'>;
