import type { Afterwards } from '../../guide/afterwards.ts';

const ours = 'A number made up for this example.';

/** What comes afterwards in a place that does not exist. */
export const afterwards: Afterwards = {
  interviewWithin: { hours: 72, says: 'Talk with the child within 72 hours of their coming back.', source: ['missing-guidance', { ref: 'own-reading', note: 'The number was read at second hand.' }] },
  offerAgain: { times: 1, says: 'Ask the child once more.', source: [{ ref: 'own-reading', note: ours }] },
  answerPlanWithin: { days: 10, says: 'Whoever holds the plan says yes or no to each change.', source: [{ ref: 'own-reading', note: ours }] },
  reviews: { weeks: [4, 8], says: 'Look back together.', source: [{ ref: 'own-reading', note: ours }] },
  watch: { days: 42, says: 'Keep an eye out for another time missing.', source: [{ ref: 'own-reading', note: ours }] },
  prompts: [
    { id: 'somebody-to-trust', asks: 'trusted-worker', when: { episodes: { withinDays: 200, atLeast: 2 } }, heading: 'Somebody the child trusts', says: ['Ask the child who that could be.'], source: ['own-reading'] },
    { id: 'ring-the-desk-again', asks: 'escalate', signs: ['working-worse', 'harm-in-episode'], heading: 'Ring the duty desk again', says: ['It is worse, or the child came to harm.'], source: ['own-reading'] },
    { id: 'second-pair-of-eyes', asks: 'supervision', signs: ['working-worse', 'harm-in-episode', 'interview-changed-nothing'], heading: 'A second pair of eyes today', says: ['Somebody who supervises you looks at it too.'], source: ['own-reading'] },
    { id: 'ease-off', asks: 'step-down', signs: ['working-better'], heading: 'Could there be less help?', says: ['Ask the child first.'], source: ['own-reading'] },
  ],
  strategyAims: [{ id: 'one-worker-who-stays', text: 'Children who go missing have one worker who stays', source: [{ ref: 'own-reading', note: 'Made up: this example’s place has a strategy, so that a guide with aims is tried too.' }] }],
};
