import type { Indicator } from '../../guide/indicator.ts';

const four = { ref: 'own-reading', note: 'Published on a scale of four levels; its place among these five is ours.' };

/** The parts of a child’s life. Where Trafford’s own five levels give a place it is kept; any other place is ours, and says so. */
export const lifeIndicators: Indicator[] = [
  { id: 'parent-spoke-of-harming', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'A parent or carer has said that they hurt the child, or fear they will.', source: ['bucks-4-parents', four] },
  { id: 'injury-without-reason', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'There is an injury that nobody can account for, or an account that does not fit it.', source: ['bucks-4-parents', 'northumberland-4', four] },
  { id: 'sexual-abuse-feared', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'Sexual abuse is suspected, or somebody has spoken of it.', source: ['northumberland-4', 'bucks-4-child', four] },
  { id: 'harmed-by-another-child', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'One child may have abused another.', source: ['bucks-4-child', 'hertfordshire', four] },
  { id: 'sexually-active', kind: 'indicator', area: 'hurt', step: 'a-little-more', text: 'The child is sexually active at a young age.', source: ['hampshire', four] },
  { id: 'sexual-activity-unequal', kind: 'indicator', area: 'hurt', step: 'need-assessed', text: 'Sexual activity involves pressure, payment, a gap in age or power, or somebody who cannot choose freely.', source: ['croydon-tool', four] },
  { id: 'emotional-abuse-feared', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'Emotional abuse is suspected.', source: ['northumberland-4', four] },
  { id: 'illness-made-up', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'A carer may be making up an illness, or bringing it about.', source: ['trafford-5', 'northumberland-4'] },
  { id: 'treatment-refused', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'Treatment is refused that the child’s life or development depends on.', source: ['trafford-5', 'bucks-4-child'] },
  { id: 'worker-accused', kind: 'indicator', area: 'hurt', step: 'kept-from-harm', text: 'Somebody who works with children may have harmed a child.', source: ['bucks-4-child', 'early-years', four] },

  { id: 'violence-some', kind: 'indicator', area: 'fear', step: 'a-little-more', text: 'There has been some violence or control between adults at home, not serious so far.', source: ['violence-matrix', four] },
  { id: 'violence-serious', kind: 'indicator', area: 'fear', step: 'need-assessed', text: 'Violence or control between adults at home is serious, lasting or growing.', source: ['violence-matrix', four] },
  { id: 'violence-severe', kind: 'indicator', area: 'fear', step: 'kept-from-harm', text: 'Violence between adults at home is severe and repeated, or threatens a life.', source: ['violence-matrix', 'harrow-4', four] },
  { id: 'marriage-or-honour', kind: 'indicator', area: 'fear', step: 'kept-from-harm', text: 'A forced marriage, or harm in the name of honour, is feared.', source: ['forced-marriage', 'northumberland-4', four] },
  { id: 'cutting-feared', kind: 'indicator', area: 'fear', step: 'kept-from-harm', text: 'It is feared that a girl will be cut (female genital mutilation).', source: ['northumberland-4', 'bucks-4-child', four] },
  { id: 'cutting-known', kind: 'indicator', area: 'fear', step: 'kept-from-harm', text: 'A girl under 18 has been cut (female genital mutilation).', source: ['fgm-reporting', four] },

  { id: 'signs-of-exploitation', kind: 'indicator', area: 'outside', step: 'need-assessed', text: 'There are signs of exploitation: older people with control, gifts or money nobody can explain, unknown cars, being groomed online.', source: ['trafford-4', 'croydon-tool'] },
  { id: 'exploited-now', kind: 'indicator', area: 'outside', step: 'kept-from-harm', text: 'The child is being exploited, for sex or for crime.', source: ['trafford-5', 'northumberland-4'] },
  { id: 'harmed-online', kind: 'indicator', area: 'outside', step: 'kept-from-harm', text: 'The child has been harmed or exploited online.', source: ['trafford-5'] },
  { id: 'trafficking-feared', kind: 'indicator', area: 'outside', step: 'kept-from-harm', text: 'The child may have been trafficked.', source: ['northumberland-4', 'referral-mechanism', four] },
  { id: 'extremism-draws', kind: 'indicator', area: 'outside', text: 'The child is being drawn into extremism.', source: [{ ref: 'prevent', note: 'No published level was found: it goes by duty.' }] },

  { id: 'away-once', kind: 'indicator', area: 'away', step: 'a-little-more', text: 'The child has been missing once or now and then, or talks of running away.', source: ['kent-2', 'hampshire', four] },
  { id: 'away-regularly', kind: 'indicator', area: 'away', step: 'need-assessed', text: 'The child is missing regularly, and nobody can say why.', source: ['trafford-4'] },
  { id: 'harmed-while-away', kind: 'indicator', area: 'away', step: 'kept-from-harm', text: 'The child came to harm while missing, or is often missing and cannot say where they were.', source: ['northumberland-4', 'wirral-4', four] },
  { id: 'fled-from-harm', kind: 'indicator', area: 'away', step: 'kept-from-harm', text: 'The child went to get away from somebody who hurts or frightens them.', source: ['children-act-47', four] },

  { id: 'low-self-worth', kind: 'indicator', area: 'mind', step: 'a-little-more', text: 'The child thinks little of themselves, or feels unsure of everyone.', source: ['trafford-2'] },
  { id: 'behaviour-harder', kind: 'indicator', area: 'mind', step: 'a-little-more', text: 'Behaviour at home or in class is becoming hard to manage.', source: ['trafford-2'] },
  { id: 'self-harm-once', kind: 'indicator', area: 'mind', step: 'a-little-more', text: 'The child has hurt themselves once, or slightly.', source: ['kent-2', 'wirral-2', four] },
  { id: 'self-harm-often', kind: 'indicator', area: 'mind', step: 'a-team-with-the-family', text: 'The child hurts themselves again and again.', source: ['wirral-3', four] },
  { id: 'thoughts-of-suicide', kind: 'indicator', area: 'mind', step: 'need-assessed', text: 'The child hurts themselves seriously, or thinks of suicide without a plan.', source: ['trafford-4'] },
  { id: 'disrupted-everywhere', kind: 'indicator', area: 'mind', step: 'need-assessed', text: 'Behaviour breaks down nearly everywhere the child goes.', source: ['trafford-4'] },
  { id: 'acutely-unwell-or-dangerous', kind: 'indicator', area: 'mind', step: 'kept-from-harm', text: 'The child is acutely unwell in mind, or behaves in ways that endanger them or others.', source: ['trafford-5', 'bucks-4-child'] },

  { id: 'milestones-late', kind: 'indicator', area: 'body', step: 'a-little-more', text: 'Milestones come late.', source: ['trafford-2', 'wirral-2'] },
  { id: 'meals-patchy', kind: 'indicator', area: 'body', step: 'a-little-more', text: 'Meals are poor or skipped, breakfast for example, or weight has begun to matter for health.', source: ['trafford-2'] },
  { id: 'first-substances', kind: 'indicator', area: 'body', step: 'a-little-more', text: 'The child is trying tobacco, alcohol or drugs.', source: ['trafford-2', 'hampshire'] },
  { id: 'using-substances', kind: 'indicator', area: 'body', step: 'a-team-with-the-family', text: 'The child drinks or uses drugs often.', source: ['wirral-3', four] },
  { id: 'appointments-missed-again', kind: 'indicator', area: 'body', step: 'a-team-with-the-family', text: 'Health appointments are missed again and again.', source: ['wirral-3', four] },
  { id: 'growth-faltering', kind: 'indicator', area: 'body', step: 'need-assessed', text: 'Growth falters with no illness to explain it, or weight changes sharply through neglect.', source: ['trafford-4'] },
  { id: 'disability-needs-much', kind: 'indicator', area: 'body', step: 'need-assessed', text: 'The child is disabled in a way that calls for a good deal of skilled help.', source: ['children-act-17', 'kent-3', four] },
  { id: 'disability-crisis', kind: 'indicator', area: 'body', step: 'kept-from-harm', text: 'A disabled child is in crisis, or cannot be left for a moment.', source: ['trafford-5', 'bucks-4-child'] },

  { id: 'attendance-under-ninety', kind: 'indicator', area: 'lessons', step: 'a-little-more', text: 'Attendance is under 90 per cent, for no medical reason.', source: ['trafford-2'] },
  { id: 'drifting-at-school', kind: 'indicator', area: 'lessons', step: 'a-little-more', text: 'The child is late, has lost interest, or does less well than they could.', source: ['wirral-2', four] },
  { id: 'close-to-exclusion', kind: 'indicator', area: 'lessons', step: 'a-team-with-the-family', text: 'The child is excluded for good, or close to it.', source: ['kent-3', four] },

  { id: 'care-patchy', kind: 'indicator', area: 'roof', step: 'a-little-more', text: 'Care at home is there one day and not the next.', source: ['bucks-2-parents', 'devon', four] },
  { id: 'care-shows', kind: 'indicator', area: 'roof', step: 'a-team-with-the-family', text: 'Care at home is unsteady enough for others to notice it in the child.', source: ['wirral-3', 'devon', four] },
  { id: 'basics-missing', kind: 'indicator', area: 'roof', step: 'need-assessed', text: 'Food, warmth and other basics are often missing, and have been for long.', source: ['trafford-4'] },
  { id: 'dangerous-home', kind: 'indicator', area: 'roof', step: 'kept-from-harm', text: 'The home itself is dangerous.', source: ['bucks-4-home', four] },
  { id: 'no-home-at-sixteen', kind: 'indicator', area: 'roof', step: 'need-assessed', text: 'A 16 or 17 year old has no suitable place to live.', source: ['kent-3', 'children-act-17', four] },
  { id: 'losing-the-home', kind: 'circumstance', area: 'roof', step: 'need-assessed', text: 'The family may lose its home.', source: ['trafford-4'] },
  { id: 'little-money', kind: 'circumstance', area: 'roof', step: 'a-little-more', text: 'There is little money, or there are debts.', source: ['bucks-2-home', 'kent-2', four] },

  { id: 'weak-bond', kind: 'indicator', area: 'those-around', step: 'need-assessed', text: 'The bond between child and carer is insecure or broken.', source: ['trafford-4'] },
  { id: 'carer-struggling', kind: 'indicator', area: 'those-around', step: 'a-little-more', text: 'A parent’s health, drinking or drug use is beginning to affect their care.', source: ['kent-2', 'devon', four] },
  { id: 'helps-care', kind: 'indicator', area: 'those-around', step: 'a-little-more', text: 'The child looks after somebody at home, some of the time.', source: ['trafford-2'] },
  { id: 'caring-costs-them', kind: 'indicator', area: 'those-around', step: 'a-team-with-the-family', text: 'Looking after somebody costs the child their schooling, rest or friends.', source: ['wirral-3', four] },
  { id: 'lives-with-others', kind: 'indicator', area: 'those-around', step: 'a-little-more', text: 'The child is living, or will live, for 28 days or more with someone who is not a close relative.', source: ['fostering-notice', { ref: 'bucks-2-home', note: 'Placed at 2, 3 and 4 of four by different areas; the lowest is taken.' }, four] },

  { id: 'missed-before-birth', kind: 'indicator', area: 'not-yet-born', step: 'a-little-more', text: 'Some antenatal appointments have been missed.', source: ['devon', four] },
  { id: 'pregnant-young', kind: 'indicator', area: 'not-yet-born', step: 'need-assessed', text: 'A girl under 18 is pregnant, and there is serious worry for her or the baby.', source: ['trafford-4'] },
  { id: 'worry-before-birth', kind: 'indicator', area: 'not-yet-born', step: 'need-assessed', text: 'There is enough worry for risks to be assessed before the birth.', source: ['kent-3', four] },
  { id: 'earlier-child-harmed', kind: 'indicator', area: 'not-yet-born', step: 'need-assessed', text: 'An earlier child of either parent was injured by somebody, or taken into care.', source: ['pre-birth', four] },

  { id: 'grows-as-expected', kind: 'protective-factor', area: 'body', step: 'open-to-every-family', text: 'Grows and learns as expected', source: ['liverpool'] },
  { id: 'comes-and-learns', kind: 'protective-factor', area: 'lessons', step: 'open-to-every-family', text: 'Comes to school and gets on', source: ['hampshire'] },
  { id: 'warmth-at-home', kind: 'protective-factor', area: 'those-around', step: 'open-to-every-family', text: 'Warmth and praise at home', source: ['glance'] },
  { id: 'cared-for', kind: 'protective-factor', area: 'roof', step: 'open-to-every-family', text: 'Fed, clothed and taken to the doctor and dentist', source: ['devon'] },
  { id: 'people-to-turn-to', kind: 'protective-factor', area: 'those-around', step: 'open-to-every-family', text: 'Family and friends to turn to', source: ['bucks-1-home'] },
];
