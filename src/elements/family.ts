// Every tag there is. The first four hold the place for the rest, which are registered once the first question is painted.
export const first = ['loh-danger', 'loh-page', 'loh-start-again', 'levels-of-help'] as const;
export const rest = [
  'loh-answers',
  'loh-call',
  'loh-childs-page',
  'loh-changed',
  'loh-chronology',
  'loh-continuum',
  'loh-judgement',
  'loh-lower-judgement',
  'loh-open',
  'loh-over-time',
  'loh-phone-now',
  'loh-recommendation',
  'loh-referral',
  'loh-resume',
  'loh-shares',
  'loh-supervision',
  'loh-timeline',
  'loh-wording',
] as const;
