import type { JudgementReason } from '../../guide/judgement-reason.ts';

const ours = (note: string): JudgementReason['source'] => [{ ref: 'model', note }];

/** Why a practitioner may judge otherwise than this guide. Usual behaviour is not among them, nor anything about who a child is. */
export const judgementReasons: JudgementReason[] = [
  { id: 'help-works', direction: 'lower', text: 'Help with this is already in place, and life is better for the child', source: ours('Our own list. Help that has begun is not enough: the child’s life must be better for it.') },
  { id: 'has-ended', direction: 'lower', text: 'What was harmful has ended, and somebody has checked', source: ours('Our own list. That somebody checked is our reading.') },
  { id: 'already-decided', direction: 'lower', text: 'Social care knows all of this and has already decided', source: ours('Our own list, for a worry that was passed on before and has not grown.') },
  { id: 'advised-lower', direction: 'lower', text: 'Social care gave this advice when I phoned', source: ours('Our own list. The call is written down too.') },
  { id: 'milder-than-words', direction: 'lower', text: 'The facts are milder than the guide’s words for them', source: ours('Our own list: a sentence of a guide can be wider than one child’s life.') },
  { id: 'family-plan', direction: 'lower', text: 'The child, the family and the agencies have a plan that meets the need', source: ours('Our own list. That the child had a part in the plan is our reading.') },
  { id: 'child-says-more', direction: 'higher', text: 'What the child said or showed worries me more', source: ours('Our own list.') },
  { id: 'whole-pattern', direction: 'higher', text: 'It is the pattern of things, more than any one of them', source: ours('Our own list.') },
  { id: 'getting-worse', direction: 'higher', text: 'It is getting worse, or help has not worked', source: ours('Our own list.') },
  { id: 'less-able', direction: 'higher', text: 'This child has less to keep them safe than most', source: ours('Our own list: for a very young or disabled child, or one with nobody to tell.') },
  { id: 'not-asked-here', direction: 'higher', text: 'I know something that was not asked here', source: ours('Our own list.') },
  { id: 'cannot-name', direction: 'higher', text: 'Something is wrong that I cannot yet name', source: ours('Our own list: unease is worth passing on.') },
];
