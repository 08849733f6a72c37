import type { Base, Threshold } from '../../guide/threshold.ts';

const scale = 'level-of-help';

/** Said by statute or by a published tool to be enough alone, or read so by us: each says which. Anything inferred waits for a safeguarding lead. */
export const aloneEnough: Threshold[] = [
  { id: 'harm-said', scale, reaches: 'level-4', when: { present: ['child-told-of-harm', 'parent-told-of-harm'] }, because: 'The child or a parent has spoken of harm, and that alone is reason to ask whether the child is safe.', source: ['bk4d', 'tr5', 'bk4p', 's52'] },
  { id: 'injury', scale, reaches: 'level-4', when: { present: ['injury-non-mobile', 'injury-unexplained', 'bruising-patterns'] }, because: 'There is an injury that calls for enquiry whatever the explanation.', source: ['s48', 's49', 'bk4p', 's52'] },
  { id: 'sexual-harm', scale, reaches: 'level-4', when: { present: ['sexual-abuse-suspected', 'sexual-abuse-in-family', 'recent-sexual-assault', 'abusing-other-children'] }, because: 'Sexual harm is suspected or has been spoken of.', source: ['nb4', 'bk4d', 's51', 's52'] },
  { id: 'under-13-sexual', scale, reaches: 'level-4', when: { any: [{ present: ['under-13-pregnant'] }, { all: [{ present: ['sexual-activity', 'unsafe-sexual-activity', 'sexual-power-imbalance'] }, { age: { under: 13 } }] }] }, because: 'A child under 13, or whose age is not known, is or may be sexually active: the police are told too.', source: ['nb4', { ref: 'model', note: 'Any sexual activity under 13 is decisive, by the practice rules this guide is built to.' }] },
  { id: 'exploited', scale, reaches: 'level-4', when: { present: ['cse-happening', 'made-to-do-crime', 'exploited-while-missing', 'online-harm'] }, because: 'The child is being exploited, or the risk of it is high.', source: ['tr5', 'nb4', 's61', { ref: 'model', note: 'Criminal and online harm alone: our reading of the legal test.' }] },
  { id: 'exploitation-sign-13-or-under', scale, reaches: 'level-4', when: { all: [{ present: ['older-controlling-person', 'unknown-cars', 'groomed-online', 'unexplained-gifts'] }, { age: { under: 14 } }] }, because: 'One strong sign of exploitation is enough at 13 or under, or where the age is not known.', source: ['s54'] },
  { id: 'exploitation-never-low', scale, reaches: 'level-3', when: { all: [{ present: ['cse-early-signs', 'older-controlling-person', 'unknown-cars', 'groomed-online', 'unexplained-gifts'] }, { any: [{ age: { under: 13 } }, { child: ['disabled'] }] }] }, because: 'Signs of exploitation are never taken as low for a child under 13 or with a disability, or where that is not known.', source: ['s53'] },
  { id: 'trafficking', scale, reaches: 'level-4', when: { present: ['trafficked', 'trafficking-signs', 'unaccompanied-child'] }, because: 'The child may have been trafficked, or is in the country alone.', source: ['nb4', 'hr4', 's57', { ref: 'model', note: 'An unaccompanied child alone: our reading.' }] },
  { id: 'honour', scale, reaches: 'level-4', when: { present: ['fgm-risk', 'fgm-known', 'honour-based-abuse', 'forced-marriage', 'flight-from-honour-abuse'] }, because: 'Forced marriage, honour-based abuse or female genital mutilation is feared or known: there may be one chance to act.', source: ['s59', 's60', 's58', 's61', 'nb4'] },
  { id: 'suicide', scale, reaches: 'level-4', when: { present: ['suicide-attempt', 'suicide-feared-while-missing', 'suicidal-talk', 'acute-mental-illness'] }, because: 'The child’s life may be in danger from suicide or acute illness.', source: ['wi4', 'bk4d', 'tr5', { ref: 'model', note: 'That any one of these is enough alone is our reading.' }] },
  { id: 'medicine-missed', scale, reaches: 'level-4', when: { present: ['medicine-needed'] }, because: 'The child is without medicine or treatment that it is dangerous to miss.', source: ['s06', { ref: 'model', note: 'The level is our reading of the legal test.' }] },
  { id: 'medical-care-refused', scale, reaches: 'level-4', when: { present: ['medical-care-refused'] }, because: 'Care the child’s life or development depends on is refused.', source: ['bk4d', 'tr5', 'hr4', { ref: 'model', note: 'Enough alone: our reading.' }] },
  { id: 'fabricated-illness', scale, reaches: 'level-4', when: { present: ['fabricated-illness'] }, because: 'Illness may be made up or brought about by a carer.', source: ['nb4', 'bk4p', 'tr5', { ref: 'model', note: 'Enough alone: our reading.' }] },
  { id: 'unsafe-with-adults', scale, reaches: 'level-4', when: { present: ['nobody-to-care', 'person-posing-risk', 'dangerous-adults-not-kept-away', 'going-home-to-harm', 'home-dangerous'] }, because: 'Where the child is, or is going, may not be safe.', source: ['bk4p', 'bk4f', 'hr4', { ref: 'model', note: 'Enough alone: our reading.' }] },
  { id: 'infant-in-illegal-home', scale, reaches: 'level-4', when: { all: [{ present: ['illegal-activity-at-home'] }, { age: { under: 2 } }] }, because: 'A baby, or a child whose age is not known, lives where drugs or other crime go on.', source: ['hr4', { ref: 'model', note: 'That a baby makes it enough alone is our reading.' }] },
  { id: 'domestic-abuse-severe', scale, reaches: 'level-4', when: { present: ['da-severe', 'da-marac', 'da-pregnant'] }, because: 'Domestic abuse is severe, has gone to a risk conference, or the person abused is pregnant.', source: ['s47da', 'hr4'] },
  { id: 'domestic-abuse-serious-young', scale, reaches: 'level-4', when: { all: [{ present: ['da-serious'] }, { any: [{ age: { under: 7 } }, { child: ['disabled'] }] }] }, because: 'Domestic abuse is serious and the child is under 7 or disabled, or that is not known.', source: ['s47da'] },
  { id: 'domestic-abuse-moderate-young', scale, reaches: 'level-3', when: { all: [{ present: ['da-history-moderate'] }, { any: [{ age: { under: 7 } }, { child: ['disabled'] }] }] }, because: 'There is a history of domestic abuse and the child is under 7 or disabled, or that is not known.', source: ['s47da'] },
  { id: 'emotional-abuse', scale, reaches: 'level-4', when: { present: ['suspected-emotional-abuse'] }, because: 'Emotional abuse is suspected.', source: ['nb4', 's52'] },
  { id: 'allegation', scale, reaches: 'level-4', when: { present: ['allegation-professional'] }, because: 'Somebody who works with children may have harmed a child.', source: ['bk4d', 's5'] },
  { id: 'radicalisation-harm', scale, reaches: 'level-4', when: { present: ['radicalisation-harm'] }, because: 'The child is being harmed by being drawn into extremism.', source: ['s61', { ref: 'model', note: 'Enough alone: our reading.' }] },
  { id: 'missing-danger', scale, reaches: 'level-4', when: { present: ['taken-or-held', 'with-person-posing-risk', 'leaving-the-country'] }, because: 'The child is missing, and someone may mean them harm or take them away.', source: ['s04', 's12', { ref: 'model', note: 'The level is our reading of the legal test.' }] },
  { id: 'missing-harm', scale, reaches: 'level-4', when: { present: ['left-because-of-harm', 'harm-while-missing', 'missing-unaccounted'] }, because: 'The child left because of harm, was harmed while away, or is often away with no account of where.', source: ['nb4', 'bk4f', 'wi4', 's52', { ref: 'model', note: 'Enough alone: our reading.' }] },
  { id: 'missing-cluster-exploitation', scale, reaches: 'level-4', when: { all: [{ episodes: { withinDays: 30, atLeast: 3 } }, { present: ['older-controlling-person', 'unknown-cars', 'unexplained-gifts', 'groomed-online', 'found-out-of-area', 'cse-early-signs', 'cce-signs', 'county-lines', 'drawn-by-someone'], atLeast: 2 }] }, because: 'The child has been missing three times or more within 30 days, with two or more signs of exploitation.', source: [{ ref: 's34m', note: 'Three in 30 days leads to a strategy meeting there; a local number.' }, { ref: 'model', note: 'Joining it to two signs of exploitation is our reading.' }] },
  { id: 'sexual-power', scale, reaches: 'level-3', when: { present: ['sexual-power-imbalance'] }, because: 'Sexual activity involves an age gap, pressure, payment, trust or a lack of capacity.', source: ['s53', { ref: 'model', note: 'The level is our reading.' }] },
  { id: 'disability', scale, reaches: 'level-3', when: { present: ['disability-substantial'] }, because: 'A disabled child who needs substantial help is in need by law.', source: ['s45', 'bk3d', 'kt3'] },
  { id: 'homeless', scale, reaches: 'level-3', when: { present: ['homeless-16-17', 'nowhere-tonight'] }, because: 'The young person has no suitable or safe place to live.', source: ['kt3', 's45', 's58b'] },
  { id: 'court-report', scale, reaches: 'level-3', when: { present: ['court-report-ordered'] }, because: 'A court has asked for a report or made an order about the child.', source: ['kt3'] },
  { id: 'before-birth', scale, reaches: 'level-3', when: { present: ['pre-birth-concern', 'earlier-child-injured-or-removed'] }, because: 'There is enough worry about an unborn baby, or about what happened to an earlier child, to ask for an assessment.', source: ['kt3', { ref: 's65', note: 'Refer; placed at 3 or 4 depending on the area.' }] },
  { id: 'missing-often', scale, reaches: 'level-3', when: { any: [{ present: ['missing-often', 'threats-or-debt'] }, { episodes: { withinDays: 30, atLeast: 3 } }, { episodes: { withinDays: 90, atLeast: 3 } }] }, because: 'The child goes missing often, or goes missing under threat.', source: ['kt3', 'bh3', 'tr4', { ref: 's34m', note: 'Three in 30 days; a local number.' }, { ref: 'model', note: 'Three in 90 days is widespread in local protocols; no national source was found. Threats are placed by us.' }] },
  { id: 'self-harm-repeated', scale, reaches: 'level-3', when: { present: ['repeated-self-harm', 'suicidal-thoughts'] }, because: 'The child hurts themselves again and again, or thinks of suicide.', source: ['wi3', 'tr4', { ref: 'model', note: 'Enough alone: our reading. Lists place it by frequency.' }] },
  { id: 'missing-some', scale, reaches: 'level-2', when: { any: [{ present: ['missing-now-and-then', 'unlike-them', 'left-because-of-conflict', 'left-because-of-placement', 'left-because-of-school'] }, { episodes: { withinDays: 365, atLeast: 2 } }] }, because: 'The child has been missing, and whatever lies behind it needs an answer.', source: ['kt2', 'ha2', { ref: 's31m', note: 'Twice in a year is a research definition of “repeat”.' }] },
  { id: 'missing-danger-not-known', scale, reaches: 'level-2', when: { present: ['taken-or-held', 'suicide-feared-while-missing', 'medicine-needed', 'with-person-posing-risk', 'exploited-while-missing', 'threats-or-debt', 'flight-from-honour-abuse', 'leaving-the-country', 'trafficking-signs'], orNotKnown: true }, because: 'The child is missing and it is not known whether they are in danger.', source: [{ ref: 's06', note: 'Uncertainty calls for more enquiry.' }, { ref: 'model', note: 'The level is our reading: not known is never taken as no.' }] },
  { id: 'self-harm', scale, reaches: 'level-2', when: { present: ['single-self-harm'] }, because: 'The child has hurt themselves, and somebody talks with them about it without delay.', source: ['kt2', 'wi2', 's46'] },
  { id: 'private-fostering', scale, reaches: 'level-2', when: { present: ['private-fostering'] }, because: 'The child lives with someone who is not a close relative; the authority must be told.', source: ['s63', { ref: 'bk2f', note: 'Published lists place it at 2, 3 and 4; this guide takes the lowest and rests on the duty to tell.' }] },
];

const lasting = { present: ['going-on', 'affecting-the-child', 'help-did-not-help'], orNotKnown: true as const };

/** How worries add up. Every number here is ours: data, for a safeguarding lead to set. None counts without time, effect or help that failed. */
export const addingUp: Threshold[] = [
  { id: 'serious-and-lasting', scale, reaches: 'level-4', when: { all: [{ concerns: { step: 'level-4', atLeast: 1 } }, lasting] }, because: 'There is a serious worry, and it lasts, affects the child or has not been helped. Where that is not known, it is taken as so.', source: [{ ref: 's42', note: 'Assumes a combination decides.' }, { ref: 'model', note: 'The count is ours.' }] },
  { id: 'serious', scale, reaches: 'level-3', when: { concerns: { step: 'level-4', atLeast: 1 } }, because: 'There is a serious worry.', source: [{ ref: 'model', note: 'A sentence printed under the highest level never leads to less than this.' }] },
  { id: 'complex-and-lasting', scale, reaches: 'level-3', when: { all: [{ concerns: { step: 'level-3', atLeast: 1 } }, lasting] }, because: 'There is a complex need, and it lasts, affects the child or has not been helped. Where that is not known, it is taken as so.', source: ['s42', { ref: 'model', note: 'The count is ours.' }] },
  { id: 'many-and-lasting', scale, reaches: 'level-3', when: { all: [{ concerns: { step: 'level-2', atLeast: 3, acrossAreas: 2 } }, { ...lasting, atLeast: 2 }] }, because: 'There are several needs in different parts of the child’s life, and they last, affect the child or have not been helped.', source: ['s44st', { ref: 'model', note: 'Three needs across two areas, with two of time, effect and help that failed: the numbers are ours.' }] },
  { id: 'complex', scale, reaches: 'level-2', when: { concerns: { step: 'level-3', atLeast: 1 } }, because: 'There is a need that one universal service is unlikely to meet.', source: [{ ref: 'model', note: 'A sentence printed under level 3 never leads to less than this.' }] },
  { id: 'some-and-lasting', scale, reaches: 'level-2', when: { all: [{ concerns: { step: 'level-2', atLeast: 1 } }, lasting] }, because: 'There is a need, and it lasts, affects the child or has not been helped. Where that is not known, it is taken as so.', source: [{ ref: 's43', note: 'One or two low needs that one service can meet stay at level 1.' }, { ref: 'model', note: 'The count is ours.' }] },
  { id: 'circumstances-with-effect', scale, reaches: 'level-2', when: { all: [{ concerns: { step: 'level-2', atLeast: 1, withCircumstances: true } }, { present: ['affecting-the-child'] }] }, because: 'What the family is living with is affecting the child.', source: [{ ref: 'model', note: 'Circumstances count only with their effect on this child, and never lift further by themselves.' }] },
];

export const bases: Base[] = [
  {
    id: 'universal',
    scale,
    reaches: 'level-1',
    because: 'Every question was answered, and nothing said calls for more than services every family can use. This rests only on what is known today. If you are still worried, speak to your safeguarding lead or phone social care.',
    unless: { any: [{ child: ['social-worker'] }, { present: ['drawn-to-extremism', 'low-level-worry-professional', 'whereabouts-not-known'], orNotKnown: true }] },
    unlessSays: 'This guide names no level here: somebody else decides, and needs to hear from you. What to do is below.',
    notKnown: 'Not enough is known to say. That is not the same as no need: talk to your safeguarding lead or social care today.',
    source: ['s43', 's44st', { ref: 'model', note: 'That every worry question must be answered first is our rule.' }],
  },
  {
    id: 'agree',
    scale: 'how-soon',
    reaches: 'agree-with-family',
    because: 'Nothing said here asks for a call today.',
    unless: { any: [{ child: ['social-worker'] }, { present: ['whereabouts-not-known'], orNotKnown: true }] },
    unlessSays: 'Tell the child’s social worker today.',
    notKnown: 'Talk it through today.',
    source: ['s84', { ref: 'model', note: 'How soon is its own answer, never read off the level.' }],
  },
];
