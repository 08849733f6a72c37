import type { Audience } from '../referral/referral.ts';

/** The guide asks for a call now. Carries the step's id and nothing that was written. */
export class LohPhoneNowEvent extends Event {
  readonly step: string;
  constructor(step: string) {
    super('loh-phone-now', { bubbles: true, composed: true });
    this.step = step;
  }
}
/** The result was reached: the ids of the level and of how soon, where they could be said. */
export class LohRecommended extends Event {
  readonly level: string | undefined;
  readonly howSoon: string | undefined;
  constructor(level: string | undefined, howSoon: string | undefined) {
    super('loh-recommended', { bubbles: true, composed: true });
    this.level = level;
    this.howSoon = howSoon;
  }
}
/** The letter is ready, or was taken away: how, in which format (by id), for which reader. Ask the element for `record` or `referral`. */
export class LohReferred extends Event {
  readonly how: 'ready' | 'copy' | 'print' | 'download';
  readonly format: string | undefined;
  readonly audience: Audience | undefined;
  constructor(how: LohReferred['how'], format?: string, audience?: Audience) {
    super('loh-referred', { bubbles: true, composed: true });
    this.how = how;
    this.format = format;
    this.audience = audience;
  }
}
