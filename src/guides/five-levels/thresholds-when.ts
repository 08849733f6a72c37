import type { Threshold } from '../../guide/threshold.ts';

const scale = 'when-to-act';
const day = { ref: 'own-reading', note: 'The day is our reading.' };
const rule = { ref: 'own-reading', note: 'By the practice rules this example is built to.' };

/** When to act, on its own grounds and never by the level. */
export const whenToAct: Threshold[] = [
  { id: 'when-danger', scale, reaches: 'nine-nine-nine', when: { present: ['danger-here-now'] }, because: 'Somebody is in danger right now.', source: ['early-years', 'sandwell-form'] },
  { id: 'when-life', scale, reaches: 'nine-nine-nine', when: { present: ['life-at-risk-now'] }, because: 'The child may need medical help at once.', source: ['self-harm', rule] },
  { id: 'when-missing-in-danger', scale, reaches: 'nine-nine-nine', when: { present: ['taken-or-with-someone-unsafe', 'life-at-risk-away', 'not-safe-alone', 'used-while-away', 'moved-while-away', 'marriage-or-honour-away'] }, because: 'The child is missing, and something said means danger.', source: ['police-calls', { ref: 'own-reading', note: 'That each alone means 999 is our reading.' }] },

  { id: 'when-not-safe-to-go', scale, reaches: 'ring-before-leaving', when: { present: ['goes-to-harm-today', 'unsafe-adult-near', 'nobody-looking-after', 'dangerous-home'] }, because: 'It may not be safe where the child is going, or with whom.', source: ['bucks-4-parents', 'bucks-4-home', rule] },
  { id: 'when-harm-at-home', scale, reaches: 'ring-before-leaving', when: { present: ['spoke-of-harm', 'parent-spoke-of-harming', 'mark-on-a-baby', 'injury-without-reason', 'sexual-abuse-feared', 'emotional-abuse-feared', 'illness-made-up', 'treatment-refused', 'fled-from-harm', 'violence-severe'] }, because: 'The child may have been harmed by somebody they would go back to.', source: ['hertfordshire', 'sussex', rule] },
  { id: 'when-one-chance', scale, reaches: 'ring-before-leaving', when: { present: ['marriage-or-honour', 'cutting-feared', 'cutting-known'] }, because: 'There may be one chance to act, and it is now.', source: ['one-chance', rule] },

  { id: 'when-not-seen', scale, reaches: 'ring-today', when: { present: ['not-seen'], orNotKnown: true }, because: 'Nobody has made sure where the child is. The police are told now; nobody waits 24 hours.', source: ['police-missing', { ref: 'missing-guidance', note: 'Read in part.' }] },
  { id: 'when-exploited', scale, reaches: 'ring-today', when: { present: ['exploited-now', 'harmed-online', 'trafficking-feared', 'harmed-while-away'] }, because: 'Somebody outside the home may be harming the child.', source: ['sussex', 'trafford-5', day] },
  { id: 'when-exploitation-young', scale, reaches: 'ring-today', when: { all: [{ present: ['signs-of-exploitation'] }, { age: { under: 14 } }] }, because: 'There are signs of exploitation at 13 or under, or the age is not known.', source: ['teeswide-tool', day] },
  { id: 'when-hurt-by-others', scale, reaches: 'ring-today', when: { present: ['harmed-by-another-child', 'worker-accused', 'sexual-activity-unequal', 'violence-serious'] }, because: 'Somebody may have hurt the child, and those who can act need to know today.', source: ['hertfordshire', 'early-years', 'violence-matrix', day] },
  { id: 'when-sexual-under-thirteen', scale, reaches: 'ring-today', when: { all: [{ present: ['sexually-active', 'pregnant-young'] }, { age: { under: 13 } }] }, because: 'Sexual activity may involve a child under 13, or one whose age is not known.', source: [rule] },
  { id: 'when-self-harm', scale, reaches: 'ring-today', when: { present: ['speaks-of-dying', 'thoughts-of-suicide', 'acutely-unwell-or-dangerous', 'self-harm-often', 'self-harm-once'] }, because: 'The child has hurt themselves or speaks of dying: somebody acts the same day.', source: ['self-harm', rule] },
  { id: 'when-no-bed', scale, reaches: 'ring-today', when: { present: ['no-home-at-sixteen'] }, because: 'A 16 or 17 year old may have nowhere to sleep.', source: ['children-act-17', day] },
  { id: 'when-danger-unsure', scale, reaches: 'ring-today', when: { present: ['danger-here-now', 'life-at-risk-now', 'nobody-looking-after'], orNotKnown: true }, because: 'It is not known whether there is danger now, or who looks after the child.', source: [{ ref: 'own-reading', note: 'Unsure is never read as no.' }] },
  { id: 'when-grave-and-lasting', scale, reaches: 'ring-today', when: { all: [{ concerns: { step: 'kept-from-harm', atLeast: 1 } }, { present: ['goes-on-for-weeks', 'shows-in-the-child', 'help-has-not-worked'], orNotKnown: true }] }, because: 'A grave worry lasts, shows in the child or has outlived help (or that is not known).', source: ['sussex', day] },

  { id: 'when-need', scale, reaches: 'in-a-working-day', when: { concerns: { step: 'need-assessed', atLeast: 1 } }, because: 'There is a worry that those who assess should have within a working day.', source: ['sussex', { ref: 'own-reading', note: 'Which worries this covers is our reading.' }] },
  { id: 'when-team-and-lasting', scale, reaches: 'in-a-working-day', when: { all: [{ concerns: { step: 'a-team-with-the-family', atLeast: 1 } }, { present: ['goes-on-for-weeks', 'shows-in-the-child', 'help-has-not-worked'], orNotKnown: true }] }, because: 'Something that calls for several people lasts, shows in the child or has outlived help (or that is not known).', source: ['sussex', day] },
  { id: 'when-several', scale, reaches: 'in-a-working-day', when: { concerns: { step: 'a-little-more', atLeast: 3, acrossAreas: 2 } }, because: 'There are several worries, in different parts of life.', source: ['stockport', { ref: 'own-reading', note: 'The count and the day are ours.' }] },
  { id: 'when-duty-to-tell', scale, reaches: 'in-a-working-day', when: { present: ['lives-with-others', 'extremism-draws'] }, because: 'Somebody has a duty here, and needs to be told.', source: ['fostering-rules', 'prevent', day] },
  { id: 'when-away', scale, reaches: 'in-a-working-day', when: { any: [{ present: ['away-once', 'away-regularly'] }, { episodes: { withinDays: 30, atLeast: 3 } }] }, because: 'The child has been missing, and those who decide should know.', source: ['derbyshire', { ref: 'own-reading', note: 'The count is a local number; the day is ours.' }] },
  { id: 'when-stuck-or-unsafe-to-tell', scale, reaches: 'in-a-working-day', when: { present: ['help-has-not-worked', 'unsafe-if-told'] }, because: 'Help has not worked, or it is not safe to settle this with the family.', source: ['leicestershire', day] },

  { id: 'when-some-worry', scale, reaches: 'settle-it-together', when: { concerns: { step: 'a-little-more', atLeast: 1 } }, because: 'There is a worry, and nothing said asks for a call today.', source: ['kirklees-form', { ref: 'own-reading', note: 'A worry never ranks below not knowing.' }] },
  { id: 'when-lived-with', scale, reaches: 'settle-it-together', when: { present: ['touches-this-child'] }, because: 'What the family lives with is telling on the child.', source: ['kirklees-form', { ref: 'own-reading', note: 'A worry never ranks below not knowing.' }] },
  { id: 'when-goes-on', scale, reaches: 'settle-it-together', when: { present: ['goes-on-for-weeks', 'shows-in-the-child'] }, because: 'It lasts, or it shows in the child.', source: ['kent-2015', { ref: 'own-reading', note: 'That it asks for no call is our reading.' }] },
];
