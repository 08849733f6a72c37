import type { Base, Threshold } from '../../guide/threshold.ts';

const scale = 'missing-risk';
const danger = ['taken-or-held', 'suicide-feared-while-missing', 'medicine-needed', 'cannot-keep-safe-alone', 'with-person-posing-risk', 'exploited-while-missing', 'threat-to-life', 'flight-from-honour-abuse', 'leaving-the-country', 'trafficking-signs'];
const easierToHarm = ['looked-after', 'protection-plan', 'child-in-need', 'care-leaver', 'alone-in-the-uk', 'out-of-area', 'moved-lately', 'pregnant-or-parent'];
const signs = ['older-controlling-person', 'unknown-cars', 'unexplained-gifts', 'groomed-online', 'found-out-of-area', 'cce-signs', 'cse-early-signs', 'crime-peers', 'drawn-by-someone'];

/** A prompt to an officer's own grading. What must be answered and is not takes it to medium; low and very low are what is left when all is answered. */
export const missingGrade: Threshold[] = [
  { id: 'grade-danger', scale, reaches: 'high', when: { present: danger }, because: 'Something said means serious harm is very likely.', source: ['s04', 's12', 's17', { ref: 'model', note: 'That each of these alone means high is our reading.' }] },
  { id: 'grade-harm', scale, reaches: 'high', when: { present: ['cse-happening', 'made-to-do-crime', 'harm-while-missing', 'harmed-before-same'] }, because: 'There is harm, not only a risk of it, or harm before in the same place or company.', source: ['s44', { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-honour', scale, reaches: 'high', when: { present: ['left-because-of-honour-abuse', 'trafficked', 'unaccompanied-child', 'suicidal-talk', 'suicide-attempt'] }, because: 'The child may be in flight from honour-based abuse, trafficked, or thinking of suicide.', source: ['s04', { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-young', scale, reaches: 'high', when: { all: [{ present: ['whereabouts-not-known'] }, { age: { under: 13 } }] }, because: 'The child is under 13, or their age is not known.', source: [{ ref: 's35', note: 'One council’s tool says under 12; a local number.' }, { ref: 'model', note: 'Under 13 is the more careful placing.' }] },
  { id: 'grade-not-known', scale, reaches: 'medium', when: { present: [...danger, 'threats-or-debt', 'dangerous-weather-or-place', 'may-hurt-someone', 'unlike-them', 'not-what-they-set-out-to-do', 'drink-or-drugs-while-missing', 'medicine-later', 'harmed-before', 'not-seen-for-a-day'], orNotKnown: true }, because: 'A question that decides the grade is answered yes, or is not answered.', source: [{ ref: 's06', note: 'Uncertainty calls for more enquiry.' }, { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-said-elsewhere', scale, reaches: 'high', when: { present: ['danger-now', 'forced-marriage', 'honour-based-abuse', 'fgm-risk', 'recent-sexual-assault', 'suicidal-thoughts', 'acute-mental-illness', 'left-because-of-harm', 'left-because-of-violence-at-home'] }, because: 'Something said elsewhere means serious harm is very likely.', source: ['s04', { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-other-worry', scale, reaches: 'medium', when: { all: [{ present: ['whereabouts-not-known'] }, { concerns: { step: 'level-4', atLeast: 1 } }] }, because: 'There is a grave worry besides being missing.', source: ['s04', { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-asked-of-all', scale, reaches: 'medium', when: { present: ['danger-now', 'child-told-of-harm', 'injury-non-mobile', 'person-posing-risk', 'nobody-to-care', 'suicidal-talk', 'going-home-to-harm'], orNotKnown: true }, because: 'A question asked about every child is answered yes, or is not answered.', source: [{ ref: 's06', note: 'Uncertainty calls for more enquiry.' }, { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-worry', scale, reaches: 'medium', when: { present: ['carer-very-worried'] }, because: 'Those who know the child best are very worried.', source: ['s04', { ref: 'model', note: 'The grade is our reading.' }] },
  { id: 'grade-easier-to-harm', scale, reaches: 'medium', when: { all: [{ present: ['whereabouts-not-known'] }, { child: easierToHarm }] }, because: 'The child is looked after or has a plan, has left care, is away from home, or is pregnant or a parent (or that is not known).', source: [{ ref: 's35', note: 'One council grades a child with a plan high; a local rule.' }, { ref: 'model', note: 'The grade, and who is counted here, is our reading: each answer that may be so while it is not known counts when it is.' }] },
  { id: 'grade-signs', scale, reaches: 'medium', when: { present: signs, atLeast: 2 }, because: 'There are two or more signs of exploitation.', source: ['s53', { ref: 'model', note: 'The count is ours.' }] },
  { id: 'grade-again', scale, reaches: 'medium', when: { all: [{ present: ['whereabouts-not-known'] }, { any: [{ episodes: { withinDays: 90, atLeast: 2 } }, { present: ['missing-often', 'missing-unaccounted', 'missing-worsening'] }] }] }, because: 'The child has been missing before, not long ago.', source: ['s42sw', { ref: 'model', note: 'Twice in 90 days is a proposal; the numbers in use are local.' }] },
];

const notBefore = [
  { not: { child: ['looked-after', 'protection-plan', 'child-in-need', 'out-of-area'] } },
  { not: { episodes: { withinDays: 365, atLeast: 2 } } },
  { not: { present: signs } },
  { not: { unanswered: ['grade-assumptions', 'grade-review', 'this-time-list', 'red-flags-list', 'danger', 'everyone-list', 'how-worried'] } },
];

/** What is left when every question was answered on its safe side; not known, it is medium. */
export const gradeBases: Base[] = [
  { id: 'grade-very-low', scale, reaches: 'very-low', when: { all: [{ answered: 'whereabouts', with: ['believed'] }, { answered: 'contact-since', with: ['spoke', 'message'] }, { answered: 'return-agreed', with: ['yes'] }, ...notBefore] }, because: 'Every question was answered on its safe side, there has been trusted word, a time to be back is agreed, and a time to look again is set.', source: ['s05', { ref: 'model', note: 'The conditions are our reading; how the College words very low was not seen.' }] },
  { id: 'grade-low', scale, reaches: 'low', when: { all: [{ answered: 'whereabouts', with: ['believed'] }, { answered: 'contact-since', with: ['spoke', 'message'] }, { not: { age: { under: 16 } } }, { not: { unanswered: ['grade-assumptions', 'grade-review', 'this-time-list', 'red-flags-list', 'danger', 'everyone-list', 'how-worried'] } }] }, because: 'Somebody trusted says where the child is, there has been word, the child is 16 or over, and a time to look again is set.', source: ['s17', { ref: 'model', note: 'The conditions and the age are our reading.' }] },
  { id: 'grade-medium', scale, reaches: 'medium', because: 'Where the child is has not been confirmed, and nothing said makes it lower.', source: ['s17', { ref: 'model', note: 'Medium is taken where nothing else holds.' }] },
];
