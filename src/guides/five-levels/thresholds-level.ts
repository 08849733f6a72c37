import type { Base, Threshold } from '../../guide/threshold.ts';

const scale = 'five-levels';
const lasting = ['goes-on-for-weeks', 'shows-in-the-child', 'help-has-not-worked'];
const alone = { ref: 'own-reading', note: 'That this is enough by itself is our reading.' };
const placed = { ref: 'own-reading', note: 'Published on a scale of four levels; its place among these five is ours.' };

/** Enough by themselves: by law, by a published tool, or as we read them. */
export const enoughAlone: Threshold[] = [
  { id: 'harm-spoken-of', scale, reaches: 'kept-from-harm', when: { present: ['spoke-of-harm', 'parent-spoke-of-harming'] }, because: 'The child, or a parent, has spoken of harm.', source: ['trafford-5', 'bucks-4-parents', 'children-act-47'] },
  { id: 'marked-or-injured', scale, reaches: 'kept-from-harm', when: { present: ['mark-on-a-baby', 'injury-without-reason'] }, because: 'There is an injury that has to be looked into.', source: ['trafford-5', 'baby-injuries', 'northumberland-4', 'children-act-47'] },
  { id: 'sexual-abuse', scale, reaches: 'kept-from-harm', when: { present: ['sexual-abuse-feared', 'harmed-by-another-child'] }, because: 'There may have been sexual abuse, or one child may have abused another.', source: ['northumberland-4', 'bucks-4-child', 'hertfordshire'] },
  { id: 'sexual-under-thirteen', scale, reaches: 'kept-from-harm', when: { all: [{ present: ['sexually-active', 'sexual-activity-unequal', 'pregnant-young'] }, { age: { under: 13 } }] }, because: 'Sexual activity may involve a child under 13, or one whose age is not known. The police are told too.', source: [{ ref: 'northumberland-4', note: 'For a pregnancy under 13.' }, { ref: 'own-reading', note: 'Any sexual activity under 13, by the practice rules this example is built to.' }] },
  { id: 'emotional-abuse-suspected', scale, reaches: 'kept-from-harm', when: { present: ['emotional-abuse-feared'] }, because: 'Emotional abuse is suspected.', source: ['northumberland-4', 'children-act-47'] },
  { id: 'illness-and-treatment', scale, reaches: 'kept-from-harm', when: { present: ['illness-made-up', 'treatment-refused'] }, because: 'A carer may be making up an illness, or refusing treatment that cannot be done without.', source: ['trafford-5', 'bucks-4-child', alone] },
  { id: 'nowhere-safe', scale, reaches: 'kept-from-harm', when: { present: ['unsafe-adult-near', 'nobody-looking-after', 'goes-to-harm-today', 'dangerous-home'] }, because: 'The child may not be safe where they are, or where they go next.', source: ['bucks-4-parents', 'bucks-4-home', 'harrow-4', alone] },
  { id: 'life-in-danger', scale, reaches: 'kept-from-harm', when: { present: ['life-at-risk-now', 'speaks-of-dying', 'life-at-risk-away'] }, because: 'The child’s own life may be in danger.', source: ['trafford-5', 'wirral-4', 'bucks-4-child', alone] },
  { id: 'somebody-exploits', scale, reaches: 'kept-from-harm', when: { present: ['exploited-now', 'harmed-online', 'trafficking-feared', 'used-while-away', 'moved-while-away'] }, because: 'Somebody may be exploiting or trafficking the child.', source: ['trafford-5', 'northumberland-4', 'referral-mechanism', alone] },
  { id: 'exploitation-thirteen-or-under', scale, reaches: 'kept-from-harm', when: { all: [{ present: ['signs-of-exploitation'] }, { age: { under: 14 } }] }, because: 'There are signs of exploitation, and the child is 13 or younger or their age is not known.', source: ['teeswide-tool', { ref: 'own-reading', note: 'Which signs count is our reading.' }] },
  { id: 'one-chance-to-act', scale, reaches: 'kept-from-harm', when: { present: ['marriage-or-honour', 'cutting-feared', 'cutting-known', 'marriage-or-honour-away'] }, because: 'There may be one chance to act, before a marriage, a cutting or worse.', source: ['one-chance', 'forced-marriage', 'schools-guidance', 'fgm-reporting'] },
  { id: 'violence-severe', scale, reaches: 'kept-from-harm', when: { present: ['violence-severe'] }, because: 'Violence between adults at home is severe.', source: ['violence-matrix', 'harrow-4'] },
  { id: 'violence-serious-under-seven', scale, reaches: 'kept-from-harm', when: { all: [{ present: ['violence-serious'] }, { any: [{ age: { under: 7 } }, { child: ['living-with-a-disability'] }] }] }, because: 'Violence at home is serious, and the child is under 7 or disabled, or that is not known.', source: ['violence-matrix', { ref: 'own-reading', note: 'The tool says special needs; any disability is taken here.' }] },
  { id: 'worker-accused', scale, reaches: 'kept-from-harm', when: { present: ['worker-accused'] }, because: 'Somebody trusted to work with children may have harmed one.', source: ['bucks-4-child', 'early-years'] },
  { id: 'missing-and-unsafe', scale, reaches: 'kept-from-harm', when: { present: ['taken-or-with-someone-unsafe', 'harmed-while-away', 'fled-from-harm'] }, because: 'The child went because of harm, met harm while away, or may be with somebody unsafe.', source: ['northumberland-4', 'wirral-4', 'police-calls', alone] },

  { id: 'disabled-and-needing-much', scale, reaches: 'need-assessed', when: { present: ['disability-needs-much'] }, because: 'The child is disabled and needs a good deal of help.', source: ['children-act-17', 'kent-3', placed] },
  { id: 'no-home', scale, reaches: 'need-assessed', when: { present: ['no-home-at-sixteen'] }, because: 'The young person has no suitable place to live.', source: ['kent-3', 'children-act-17', placed] },
  { id: 'violence-serious', scale, reaches: 'need-assessed', when: { present: ['violence-serious'] }, because: 'Violence between adults at home is serious, lasting or growing.', source: [{ ref: 'violence-matrix', note: 'Its third scale, which names section 17.' }, placed] },
  { id: 'violence-some-under-seven', scale, reaches: 'need-assessed', when: { all: [{ present: ['violence-some'] }, { any: [{ age: { under: 7 } }, { child: ['living-with-a-disability'] }] }] }, because: 'There is violence at home, and the child is under 7 or disabled, or that is not known.', source: ['violence-matrix', { ref: 'own-reading', note: 'The tool raises its second scale to its third; any disability is taken here.' }] },
  { id: 'exploitation-never-least', scale, reaches: 'need-assessed', when: { all: [{ present: ['signs-of-exploitation'] }, { any: [{ age: { under: 13 } }, { child: ['living-with-a-disability'] }] }] }, because: 'Signs of exploitation are never taken lightly in a child under 13 or disabled, or where that is not known.', source: ['croydon-tool', { ref: 'own-reading', note: 'The tool says learning disability; any disability is taken here.' }] },
  { id: 'sexual-activity-unequal', scale, reaches: 'need-assessed', when: { present: ['sexual-activity-unequal'] }, because: 'Sexual activity involves pressure, payment or unequal power.', source: ['croydon-tool', alone] },
  { id: 'assess-before-birth', scale, reaches: 'need-assessed', when: { present: ['worry-before-birth', 'earlier-child-harmed'] }, because: 'There is reason to assess before the baby is born.', source: ['kent-3', 'pre-birth', placed] },
  { id: 'often-away', scale, reaches: 'need-assessed', when: { any: [{ present: ['away-regularly'] }, { episodes: { withinDays: 30, atLeast: 3 } }] }, because: 'The child is missing regularly, or three times or more in 30 days.', source: ['trafford-4', { ref: 'derbyshire', note: 'Three in 30 days leads to a strategy meeting there; a local number.' }, { ref: 'own-reading', note: 'That the count stands at this level is ours.' }] },

  { id: 'self-harm-often', scale, reaches: 'a-team-with-the-family', when: { present: ['self-harm-often'] }, because: 'The child hurts themselves again and again.', source: ['wirral-3', alone] },

  { id: 'away-at-all', scale, reaches: 'a-little-more', when: { any: [{ present: ['away-once'] }, { episodes: { withinDays: 365, atLeast: 1 } }] }, because: 'The child has been missing, and something lies behind it.', source: ['kent-2', 'hampshire', { ref: 'own-reading', note: 'That once in a year is enough is ours.' }] },
  { id: 'lives-with-others', scale, reaches: 'a-little-more', when: { present: ['lives-with-others'] }, because: 'The child lives with people who are not close family, and the council must know.', source: ['fostering-notice', { ref: 'bucks-2-home', note: 'Other areas place it higher.' }, alone] },
];

/** How worries add up. Each number is ours, waits for a safeguarding lead, and counts only with time, effect or help that failed. */
export const addingUp: Threshold[] = [
  { id: 'grave-and-lasting', scale, reaches: 'kept-from-harm', when: { all: [{ concerns: { step: 'kept-from-harm', atLeast: 1 } }, { present: lasting, orNotKnown: true }] }, because: 'There is a grave worry, and it lasts, shows in the child or help has not worked (or that is not known).', source: ['kent-2015', { ref: 'own-reading', note: 'The count is ours.' }] },
  { id: 'grave', scale, reaches: 'need-assessed', when: { concerns: { step: 'kept-from-harm', atLeast: 1 } }, because: 'There is a grave worry.', source: [{ ref: 'own-reading', note: 'What is printed at the last level never leads to less than this.' }] },
  { id: 'need-and-lasting', scale, reaches: 'need-assessed', when: { all: [{ concerns: { step: 'need-assessed', atLeast: 1 } }, { present: lasting, orNotKnown: true }] }, because: 'A need for assessment lasts, shows in the child or has outlived help (or that is not known).', source: ['trafford-4', 'kent-2015', { ref: 'own-reading', note: 'The count is ours.' }] },
  { id: 'need', scale, reaches: 'a-team-with-the-family', when: { concerns: { step: 'need-assessed', atLeast: 1 } }, because: 'There is something that several people have to look at together.', source: [{ ref: 'own-reading', note: 'What is printed one level up never leads to less than this.' }] },
  { id: 'together-and-lasting', scale, reaches: 'a-team-with-the-family', when: { all: [{ concerns: { step: 'a-team-with-the-family', atLeast: 1 } }, { present: lasting, orNotKnown: true }] }, because: 'Something that calls for several people lasts, shows in the child or has outlived help (or that is not known).', source: ['wirral-3', { ref: 'own-reading', note: 'The count is ours.' }] },
  { id: 'several-and-lasting', scale, reaches: 'a-team-with-the-family', when: { all: [{ concerns: { step: 'a-little-more', atLeast: 3, acrossAreas: 2 } }, { present: lasting, atLeast: 2, orNotKnown: true }] }, because: 'Several worries in different parts of life have gone on, show in the child or have outlived help.', source: ['stockport', { ref: 'own-reading', note: 'Three, across two parts of life, with two of time, effect and help that failed: the numbers are ours.' }] },
  { id: 'something', scale, reaches: 'a-little-more', when: { concerns: { step: 'a-little-more', atLeast: 1 } }, because: 'There is a worry that a little help, early, may settle.', source: ['trafford-2', { ref: 'poole', note: 'Leaves one or two small needs at the first level.' }, { ref: 'own-reading', note: 'The more careful place is taken.' }] },
  { id: 'what-the-family-lives-with', scale, reaches: 'a-little-more', when: { all: [{ concerns: { step: 'a-little-more', atLeast: 1, withCircumstances: true } }, { present: ['touches-this-child'] }] }, because: 'What the family lives with is telling on this child.', source: [{ ref: 'own-reading', note: 'Money and housing count only through what they do to this child, and lift no further by themselves.' }] },
];

export const bases: Base[] = [
  {
    id: 'every-family',
    scale,
    reaches: 'open-to-every-family',
    because: 'Every question has an answer, and nothing said needs more than any family can find for itself. This holds for what is known today only. Still worried? Speak to whoever leads on safeguarding, or phone the duty desk.',
    unless: { any: [{ child: ['known-to-social-care'] }, { present: ['danger-here-now', 'not-seen', 'not-safe-alone', 'extremism-draws'], orNotKnown: true }] },
    unlessSays: 'No level is named here: the decision lies with others, and they need to hear from you. What to do is below.',
    notKnown: 'Too little is known to name a level. That does not mean there is no need: talk to whoever leads on safeguarding, or to the duty desk, today.',
    source: ['poole', 'stockport', { ref: 'own-reading', note: 'That every worry question needs an answer first is our rule.' }],
  },
  {
    id: 'choose-a-day',
    scale: 'when-to-act',
    reaches: 'choose-a-day',
    because: 'Every question has an answer, and no worry was named.',
    unless: { any: [{ child: ['known-to-social-care'] }, { present: ['not-seen'], orNotKnown: true }] },
    unlessSays: 'Tell the person named below, today.',
    notKnown: 'Talk it over with somebody today.',
    source: ['sussex', { ref: 'own-reading', note: 'When to act is never read off the level.' }],
  },
];
