/** Words that often mark a view, a guess or a judgement rather than what was seen. Our own short list, English only: it asks, and decides nothing. */
export const opinionCues = [
  'I think', 'I feel', 'I believe', 'I suspect', 'I assume', 'I guess', 'we think', 'we feel', 'we believe', 'we suspect',
  'in my view', 'in our view', 'in my opinion', 'to my mind',
  'seems', 'seemed', 'seemingly', 'appears', 'appeared to', 'looks like', 'looked like', 'as if', 'as though',
  'probably', 'possibly', 'presumably', 'maybe', 'perhaps', 'likely', 'must have', 'might have', 'may have', 'could have',
  'obviously', 'clearly', 'of course', 'no doubt', 'undoubtedly', 'typical', 'typically', 'as usual',
  'always', 'never', 'constantly', 'all the time',
] as const;
