/** What became of a referral, in the words this library counts. `not-known` is never a no. */
export const becames = ['accepted', 'redirected', 'not-accepted', 'not-known'] as const;
export type Became = (typeof becames)[number];

/** Stands on every table of outcomes. */
export const noFurtherAction = 'No further action is not proof of no need. What became of a referral also depends on who received it, and on what there was to give.';

/** The referral outcomes of the children in need census, what each is counted as, and why. */
export const outcomeCodes = [
  { outcome: 'No Further Action', became: 'not-accepted', why: 'Nobody was to do anything because of it. That says what was decided, not that the child needed nothing.' },
  { outcome: 'Advice and Information/signpost', became: 'redirected', why: 'The child or family was pointed to help elsewhere; whether they came there is not said.' },
  { outcome: 'Step-down to Early Help', became: 'redirected', why: 'It was taken up by another service than the one that was asked.' },
  { outcome: 'Assessment required', became: 'accepted', why: 'Social care looks into it.' },
  { outcome: 'Strategy discussion and/or s47', became: 'accepted', why: 'It is taken up at once, with others.' },
  { outcome: 'Other', became: 'not-known', why: 'What was done is not said, so that it counts for nothing.' },
] as const satisfies readonly { outcome: string; became: Became; why: string }[];

/** What became of one referral. `record`: its hash, or the code of its letter (the first twelve digits of the hash), in small letters without hyphens. `line`: where it stood. */
export type Outcome = { record: string; outcome: string; became: Became; on: string; why: string; line: number };
