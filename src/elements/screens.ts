import { html, type TemplateResult } from 'lit';
import type { Answers } from '../assessment/answer.ts';
import type { Page } from '../guide/conversation.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import type { Talk } from './talk.ts';

/** What a screen may draw on. */
export type InFront = { talk: Talk; page: Page; contacts: readonly LocalContact[]; answers: Answers; today: string | undefined; written: boolean };

const now = () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date());

/**
 * The screens that may stand in front of the conversation's page. To add one: its name and its tag here; any element opens it with
 * `LohTurned('<name>')`, and the screen gives the place back with `LohTurned('back')`, and keeps what it wrote with `LohKept`.
 */
export const screens = {
  'phone-now': ({ talk, contacts }) => html`<loh-phone-now id="now" .guide=${talk.guide} .recommendation=${talk.recommendation} .contacts=${contacts}></loh-phone-now>`,
  open: ({ talk, today, written }) => html`<loh-open id="now" .guide=${talk.guide} .today=${today} .here=${written ? talk.sendingTo() : undefined}></loh-open>`,
  call: () => html`<loh-call id="now" .now=${now()}></loh-call>`,
} satisfies Record<string, (front: InFront) => TemplateResult>;

/** What stands in front: the conversation's page, or one of the screens. */
export type Screen = 'page' | keyof typeof screens;
/** A screen that the practitioner opens. Whom to phone now opens itself. */
export type Aside = Exclude<keyof typeof screens, 'phone-now'>;
