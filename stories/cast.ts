import type { Answer, Answers, Stand } from '../src/assessment/answer.ts';
import { begin, say, type Assessment, type Call } from '../src/assessment/assessment.ts';
import { levelsOfHelp } from '../src/guides/levels-of-help/levels-of-help.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';

/** A child who does not exist, as somebody's account of them, and what this edition should make of it. */
export type CastMember = {
  id: string;
  title: string;
  assessment: Assessment;
  /** The step expected on each scale; `undefined` when no step may be said. */
  level: string | undefined;
  howSoon: string | undefined;
};

/** The cast's today. */
export const today = '2026-11-23';

export const one = (option: string): Answer => ({ option });
export const many = (...options: string[]): Answer => ({ options });
export const words = (text: string): Answer => ({ words: text });

/** Every row of a grid, no unless said otherwise. */
export function grid(page: string, question: string, but: Record<string, Stand> = {}): Answer {
  const found = levelsOfHelp.conversations[0]!.pages.find((p) => p.id === page)!.questions.find((q) => q.id === question)!;
  return { rows: Object.fromEntries(found.options!.map((o) => [o.id, but[o.id] ?? 'no'])) };
}

const everyone = (but: Record<string, Stand> = {}, disabled: 'yes' | 'no' | 'not-known' = 'no'): Answers => ({ 'everyone-list': grid('everyone', 'everyone-list', but), disability: one(disabled) });
const howLong = (but: Record<string, Stand> = {}): Answers => ({ 'how-long-list': grid('how-long', 'how-long-list', but), 'harm-if-told': one('no') });

/** An account in which nothing is wrong and everything was answered. Each cast member changes what is theirs. */
export const calm: Record<string, Answers> = {
  now: { danger: one('no'), whereabouts: one('confirmed') },
  'who-and-where': { agency: one('school'), age: { age: 11 }, 'whereabouts-place': words('In class, with their teacher'), support: many('none') },
  everyone: { 'everyone-list': grid('everyone', 'everyone-list'), disability: one('no') },
  areas: { 'areas-list': many('none') },
  'how-long': howLong(),
  'this-time': { 'this-time-list': grid('this-time', 'this-time-list') },
  looking: { 'should-be': one('home'), 'family-too': one('no'), reported: one('yes') },
  contact: { 'contact-since': one('off'), 'how-worried': one('worried') },
  placed: { 'placed-list': many('none'), 'plan-held': one('no') },
  check: {},
};

const afterResult = ['adults', 'do-not-tell', 'details'];

/** Answers the pages the journey reaches, in order, until it stands on `stop` or runs out. */
function account(own: Record<string, Answers>, { stop = 'result', left = false, calls = [] as Call[] } = {}): Assessment {
  let assessment = { ...begin(levelsOfHelp, today), calls };
  for (;;) {
    const page = journeyOf(levelsOfHelp, assessment).pages.at(-1)!;
    const said = assessment.said.some((s) => s.page === page.id);
    // What is told after the result, such as who the adults are, only where they had it to tell.
    const later = afterResult.some((id) => own[id] && !assessment.said.some((s) => s.page === id));
    if (said || (page.id === stop && !later) || (afterResult.includes(page.id) && !later)) break;
    // Early: as soon as everything they had to say is said.
    if (left && Object.keys(own).every((id) => assessment.said.some((s) => s.page === id))) return { ...assessment, left };
    assessment = say(assessment, page.id, own[page.id] ?? calm[page.id] ?? {});
  }
  return assessment;
}

const missingNow = { now: { danger: one('no'), whereabouts: one('missing') } };
const lastSeen = { 'whereabouts-place': words('Last seen at the bus stop by the invented park, at four, alone') };
const redFlags = (but: Record<string, Stand> = {}, thisTime: Record<string, Stand> = {}) => ({
  'red-flags': { 'red-flags-list': grid('red-flags', 'red-flags-list', but) },
  'this-time': { 'this-time-list': grid('this-time', 'this-time-list', thisTime) },
});
const child = (age: number | 'not-known', more: Answers = {}) => ({ 'who-and-where': { ...calm['who-and-where']!, age: { age }, ...more } });
const evidence = (question: string, indicator: string, what: string, basis: 'seen' | 'said-by-child' | 'said-by-other' | 'recorded' | 'professional-opinion', who: string, when: string): Answers => ({
  [question]: { evidence: [{ indicator, what, basis, who, when }] },
});

/** Who this is about, wholly invented: the number is from the range kept for tests. */
const details = {
  details: {
    'child-name': words('Robin Invented'),
    birth: { date: '2013-02-14' } as Answer,
    sex: one('male'),
    ethnicity: words('White British, his mother says'),
    language: words('English'),
    'nhs-number': words('999 000 0018'),
    address: words('1 Example Street, Exampleton, EX1 1EX'),
    phone: words('Ring the school, not the home'),
    gp: words('The Example Surgery'),
    school: words('Example Academy, year 9'),
    services: words('None known'),
    'other-children': words('Sister, Lark, born 3 May 2022: not assessed'),
    household: words('Ms Invented, mother. Nobody else is known to live there.'),
    responsibility: words('His mother'),
    'why-now': words('Eleven late mornings this month, from two last month.'),
    earlier: words('None known'),
    'childs-note': one('yes'),
    referrer: words('A. Nother'),
    'referrer-role': words('Safeguarding lead'),
    'referrer-place': words('Example Academy'),
    'referrer-contact': words('01632 960001, office@example.org'),
    'referrer-available': words('School days, 8 to 4; B. Nother covers'),
    'lead-consulted': words('The writer is the safeguarding lead'),
  },
};

const caring = account({
  ...details,
  ...child(13),
  areas: { 'areas-list': many('family') },
  'which-family': { 'family-which': many('coping', 'caring') },
  'about-coping': { 'coping-list': many('parent-needs-affect-care') },
  'known-coping': evidence('evidence-coping', 'parent-needs-affect-care', 'She says some days she cannot get up, and is waiting for an appointment.', 'said-by-other', 'His mother', '18 November 2026'),
  'about-caring': { 'caring-list': many('cares-some', 'caring-harms') },
  'known-caring': {
    'evidence-caring': {
      evidence: [
        { indicator: 'cares-some', what: 'I get her up and walk her to nursery.', basis: 'said-by-child', words: 'child', when: '20 November 2026', who: 'Told his form tutor' },
        { indicator: 'caring-harms', what: 'Late on eleven of the last fifteen mornings.', basis: 'recorded', when: '2 to 20 November 2026', who: 'School register', effect: 'He misses the start of maths most days and is behind. If nothing changes he will fall further behind, and be more tired.' },
        { indicator: 'caring-harms', what: 'Asleep at his desk in the second lesson.', basis: 'seen', when: '12 November 2026', who: 'Form tutor' },
        { indicator: 'caring-harms', what: 'He carries more than a child of his age should.', basis: 'professional-opinion', when: '20 November 2026', who: 'Form tutor' },
        { indicator: 'caring-harms', what: 'His sister is often the last to be collected, or he collects her.', basis: 'recorded', when: '', who: 'His sister’s invented nursery', period: 'earlier' },
      ],
    },
  },
  'how-long': howLong({ 'going-on': 'yes', effect: 'yes' }),
  strengths: { 'strengths-list': many('belonging', 'warmth'), 'strengths-words': words('Comes to football every Thursday; trusts the coach.'), change: words('He is at school on time and has rest and friends.') },
  voice: { 'child-words': words('If I don’t get her up, nobody does.'), 'voice-why-not': one('talked') },
  adults: { people: { people: [{ name: 'Ms Invented', relation: 'Mother', knows: 'yes', agrees: 'yes', told: 'yes', thinks: 'Worried he is tired; wants help.', mayBeSource: 'no', mustNotBeContacted: 'no', safeContact: '' }] } },
  check: { 'own-view-step': { step: 'level-2' } },
});

const cluster = account({
  ...child(15, { agency: one('police'), support: many('looked-after'), 'whereabouts-place': words('Back at Example House, an invented children’s home') }),
  areas: { 'areas-list': many('exploitation', 'missing') },
  'about-exploitation-harm': { 'exploitation-harm-list': many('not-known') },
  'about-exploitation-signs': { 'exploitation-signs-list': many('older-controlling-person', 'unexplained-gifts') },
  'known-exploitation': {
    'evidence-exploitation': {
      evidence: [
        { indicator: 'older-controlling-person', what: 'Dropped off by a man of about thirty in a grey car.', basis: 'seen', who: 'Night staff, Example House', when: '21 November 2026' },
        { indicator: 'older-controlling-person', what: 'He rings and I have to go.', basis: 'said-by-child', words: 'child', who: 'Told her key worker', when: '12 November 2026, 21:40' },
        { indicator: 'unexplained-gifts', what: 'A new phone, the second this autumn. She has no money of her own.', basis: 'recorded', who: 'Example House log', when: '21 November 2026', effect: 'She answers it at all hours, sleeps little, and has stopped going to college.' },
        { indicator: 'unexplained-gifts', what: 'Trainers she did not have before.', basis: 'seen', who: 'Key worker', when: '' },
      ],
    },
  },
  'why-missing': { 'missing-why': many('not-known'), intent: one('not-known') },
  'about-missing': {
    'missing-list': many('often'),
    episodes: {
      episodes: [
        { began: '2026-10-30', ended: '2026-10-30', note: 'Nine hours' },
        { began: '2026-11-12', ended: '2026-11-12', note: 'Nine hours' },
        { began: '2026-11-21', ended: '2026-11-21', note: 'Nine hours; a new phone' },
      ],
    },
  },
  'how-long': howLong({ 'going-on': 'yes', effect: 'not-known', 'help-failed': 'yes' }),
  'voice-recorded': {},
});

/** The made-up children every story, test and letter is made from: the eight worked examples, one or more per level, and the awkward ones. */
export const cast: CastMember[] = [
  { id: 'late-but-known', title: '1. Sixteen, two hours late, at a named friend’s', assessment: account({ ...child(16, { 'whereabouts-place': words('At a named friend’s; answered the phone ten minutes ago') }) }), level: 'level-1', howSoon: 'look-again' },
  { id: 'first-time-missing', title: '2. The same child, phone off, unlike them', assessment: account({ ...missingNow, ...child(16, lastSeen), ...redFlags({}, { unlike: 'yes' }), 'about-missing': { 'missing-list': many('now-and-then'), episodes: { episodes: [{ began: today, note: 'This time' }] } }, 'why-missing': { 'missing-why': many('towards'), intent: one('decided') }, 'why-towards': { 'why-towards-causes': { causes: [{ option: 'friends', saidBy: 'other' }] } } }), level: 'level-2', howSoon: 'phone-today' },
  { id: 'third-time-in-25-days', title: '3. Fifteen, looked after, third time in 25 days', assessment: cluster, level: 'level-4', howSoon: 'phone-today' },
  { id: 'insulin', title: '4. Fourteen, insulin, last dose ten hours ago', assessment: account({ ...missingNow, ...child(14, lastSeen), ...redFlags({ medicine: 'yes' }) }, { left: true }), level: 'level-4', howSoon: 'now-999' },
  { id: 'bolted-at-a-park', title: '5. Thirteen, autistic, does not speak, bolted at a park', assessment: account({ ...missingNow, ...child(13, lastSeen), everyone: everyone({}, 'yes'), ...redFlags({ 'not-safe-alone': 'yes' }) }, { left: true }), level: 'level-2', howSoon: 'now-999' },
  { id: 'at-birth-mothers', title: '6. Seventeen, looked after, at birth mother’s', assessment: account({ ...child(17, { agency: one('other'), support: many('looked-after'), 'whereabouts-place': words('At their birth mother’s; the carer knows the address') }), areas: { 'areas-list': many('missing') }, 'about-missing': { 'missing-list': many('away') }, 'why-missing': { 'missing-why': many('towards'), intent: one('decided') }, 'why-towards': { 'why-towards-causes': { causes: [{ option: 'family', saidBy: 'child', most: true }] } } }), level: undefined, howSoon: 'one-working-day' },
  { id: 'ran-from-violence', title: '7. Twelve, ran from violence, found at grandmother’s', assessment: account({ ...child(12), areas: { 'areas-list': many('missing') }, 'about-missing': { 'missing-list': many('now-and-then'), episodes: { episodes: [{ began: '2026-11-22', ended: '2026-11-22', note: 'Found at grandmother’s' }] } }, 'why-missing': { 'missing-why': many('home'), intent: one('decided') }, 'why-home': { 'why-home-causes': { causes: [{ option: 'harm', saidBy: 'child', most: true }, { option: 'violence', saidBy: 'other' }] } } }), level: 'level-4', howSoon: 'phone-today' },
  { id: 'four-not-known', title: '8. Fifteen, four answers not known', assessment: account({ ...missingNow, ...child(15, lastSeen), ...redFlags({ taken: 'not-known', suicide: 'not-known', 'known-risk': 'not-known', life: 'not-known' }) }, { left: true }), level: 'level-2', howSoon: 'phone-today' },
  {
    id: 'officer-grading',
    title: 'Fifteen, three hours late; an officer asks',
    assessment: account({
      ...missingNow,
      'who-and-where': { ...calm['who-and-where']!, agency: one('police'), age: { age: 15 }, ...lastSeen },
      ...redFlags({}, { unlike: 'yes', substances: 'not-known' }),
      looking: { 'should-be': one('home'), 'family-too': one('no'), reported: one('yes'), looked: words('Phone pinged once; two friends asked through their parents.') },
      contact: { 'contact-since': one('rings'), 'how-worried': one('very'), before: words('A row about a phone.') },
      areas: { 'areas-list': many('missing') },
      'about-missing': { 'missing-list': many('now-and-then'), episodes: { episodes: [{ began: today, note: 'This time' }, { began: '2026-10-02', ended: '2026-10-03', note: 'Back the next day' }] } },
      'why-missing': { 'missing-why': many('home', 'towards'), intent: one('decided') },
      'why-home': { 'why-home-causes': { causes: [{ option: 'conflict', saidBy: 'other', most: true }] } },
      'why-towards': { 'why-towards-causes': { causes: [{ option: 'not-known' }] } },
      grade: { 'return-agreed': one('no'), 'grade-assumptions': words('That boys of fifteen come back. We have not assumed it.'), 'grade-review': words('At 21:00, by the duty sergeant') },
    }),
    level: 'level-3',
    howSoon: 'phone-today',
  },
  { id: 'young-carer', title: 'Thirteen, caring for his sister', assessment: caring, level: 'level-3', howSoon: 'one-working-day' },
  { id: 'one-small-worry', title: 'Nine, occasionally misses school, nothing else', assessment: account({ ...child(9), areas: { 'areas-list': many('health') }, 'which-health': { 'health-which': many('attendance') }, 'about-attendance': { 'attendance-list': many('occasional-truancy') } }), level: 'level-2', howSoon: 'agree-with-family' },
  { id: 'small-worry-lasting', title: 'Nine, misses school for months, and it shows', assessment: account({ ...child(9), areas: { 'areas-list': many('health') }, 'which-health': { 'health-which': many('attendance') }, 'about-attendance': { 'attendance-list': many('occasional-truancy') }, 'known-attendance': { 'evidence-attendance': { evidence: [{ indicator: 'occasional-truancy', what: 'Nine Mondays missed, no reason given.', basis: 'recorded', who: 'School register', when: '7 September to 16 November 2026', effect: 'She has lost her place in the reading group she liked.' }, { indicator: 'occasional-truancy', what: 'Some Mondays missed in the year before as well.', basis: 'said-by-other', words: 'own', who: 'Her last teacher', when: '', period: 'earlier' }] } }, 'how-long': howLong({ 'going-on': 'yes', effect: 'yes' }), check: { 'own-view-step': { step: 'not-sure' } } }), level: 'level-2', howSoon: 'agree-with-family' },
  { id: 'baby-bruise', title: 'Five weeks, a bruise on the cheek', assessment: account({ 'who-and-where': { ...calm['who-and-where']!, agency: one('health'), age: { age: 0 }, 'whereabouts-place': words('In the clinic, with her father') }, everyone: everyone({ 'baby-injury': 'yes' }), 'known-first': evidence('evidence-first', 'injury-non-mobile', 'A bruise on the left cheek, 1 cm, blue. “He rolled onto a toy.”', 'seen', 'Health visitor', '23 November 2026, 10:20') }, { left: true, calls: [{ whom: 'Duty social worker (invented)', number: 'number set by the area', when: '23 November 2026, 10:35', said: 'Bruise on a baby who does not roll; asked whether she should go home.', reference: 'EX-0001', agreed: 'Paediatrician today; nobody goes home before.', decisionDue: '24 November 2026' }] }), level: 'level-4', howSoon: 'phone-today' },
  { id: 'marriage-planned', title: 'Sixteen, a marriage planned abroad: do not tell', assessment: account({ ...child(16), areas: { 'areas-list': many('violence') }, 'which-violence': { 'violence-which': many('honour') }, 'about-honour': { 'honour-list': many('forced-marriage') }, 'known-honour': { 'evidence-honour': { evidence: [{ indicator: 'forced-marriage', what: 'They have bought the tickets. I don’t want to go.', basis: 'said-by-child', words: 'child', who: 'Told the school nurse', when: '23 November 2026', effect: 'She is afraid, and may be taken abroad within days.' }] } }, 'voice-recorded': { 'recorded-words': words('They have bought the tickets. I don’t want to go.'), 'recorded-question': words('None was asked; she came to me alone at 11:05 and I wrote it at 11:20.') }, 'do-not-tell': { 'guarded-people': { people: [{ name: 'Mr Example', relation: 'Father', thinks: '', mayBeSource: 'yes', mustNotBeContacted: 'yes', safeContact: '' }] }, 'must-not-know': words('Parents, uncle, and the cousin in year 12.'), 'safe-contact': words('Through the school nurse, between lessons.') }, details: { 'child-name': words('Sparrow Example'), birth: { date: '2010-06-01' }, school: words('Example High School, year 12'), withhold: words('All of it: she fears being taken abroad within days.'), 'childs-note': one('spoken'), referrer: words('C. Nother'), 'referrer-role': words('School nurse'), 'referrer-contact': words('01632 960002') } }), level: 'level-4', howSoon: 'phone-today' },
  { id: 'nothing-known', title: 'Age not known, everything not known', assessment: account({ now: { danger: one('not-known'), whereabouts: one('confirmed') }, 'who-and-where': { age: { age: 'not-known' }, support: many('not-known') }, everyone: { 'everyone-list': { rows: {} }, disability: one('not-known') }, areas: { 'areas-list': many('not-known') } }), level: undefined, howSoon: 'phone-today' },
  { id: 'says-they-want-to-die', title: 'Fifteen, says he wants to die', assessment: account({ ...child(15), everyone: everyone({ suicide: 'yes' }), 'known-first': evidence('evidence-first', 'suicidal-talk', 'I don’t want to be here any more.', 'said-by-child', 'Told his tutor', '23 November 2026') }), level: 'level-4', howSoon: 'phone-today' },
  { id: 'nowhere-tonight', title: 'Sixteen, nowhere to sleep tonight', assessment: account({ ...child(16), areas: { 'areas-list': many('family') }, 'which-family': { 'family-which': many('arrangements') }, 'about-arrangements': { 'arrangements-list': many('homeless-16-17', 'nowhere-tonight') }, 'how-long': howLong() }), level: 'level-3', howSoon: 'phone-today' },
  { id: 'low-income', title: 'Seven, a family short of money and new to the area', assessment: account({ ...child(7), areas: { 'areas-list': many('family') }, 'which-family': { 'family-which': many('housing', 'money', 'neighbourhood') }, 'about-housing': { 'housing-list': many('family-homeless') }, 'about-money': { 'money-list': many('low-income', 'extreme-poverty') }, 'about-neighbourhood': { 'neighbourhood-list': many('new-to-area') }, 'circumstances-effect': { 'circumstances-effect-said': one('yes') } }), level: 'level-2', howSoon: 'agree-with-family' },
  { id: 'judged-lower', title: 'Thirteen, caring; the practitioner judges it lower', assessment: say(caring, 'result', { judgement: { judgement: { decision: 'lower', step: 'level-2', reason: 'family-plan', why: 'The school’s young carers’ group starts on Monday and his mother has agreed to it.', consulted: 'The safeguarding lead', assumptions: 'That boys of his age cope. I have asked him, not assumed.', at: '2026-11-23T10:35:00Z' } } }), level: 'level-3', howSoon: 'one-working-day' },
  {
    id: 'supervised',
    title: 'Thirteen, caring; two supervisors have their own view, and two people have been given the letter',
    assessment: {
      ...say(caring, 'result', { judgement: { judgement: { decision: 'lower', step: 'level-2', reason: 'family-plan', why: 'The school’s young carers’ group starts on Monday.', consulted: '', noSupervisor: true, assumptions: 'That boys of his age cope. I have asked him, not assumed.', at: '2026-11-23T10:35:00Z' } } }),
      supervision: [
        { by: 'Mrs Invented-Head', role: 'head teacher', entered: 'practitioner-reports', view: 'agree', step: 'level-2', challenged: '', why: 'The group has helped others.', at: '2026-11-23T11:05:00Z' },
        { by: 'Ms Example', role: 'safeguarding lead', entered: 'by-supervisor', view: 'higher', step: 'level-3', challenged: 'Who gets his sister up while he is at the group? Nobody knew.', why: 'His mornings stay the same until somebody helps at home.', at: '2026-11-23T14:20:00Z' },
      ],
      shares: [
        { to: 'Front door of Exampleshire (invented)', what: 'The whole letter', why: 'To ask for an assessment', when: '23 November 2026 at 14:40', lawful: 'public-task', acknowledged: 'Duty worker (invented), 23 November 2026 at 15:10' },
        { to: 'Young carers’ worker (invented)', what: 'That he cares for his sister, by phone', why: 'So that the group can begin with what he needs', when: '23 November 2026 at 14:55', lawful: 'not-known', acknowledged: '' },
      ],
    },
    level: 'level-3',
    howSoon: 'one-working-day',
  },
  { id: 'unborn', title: 'Not yet born; an earlier child was removed', assessment: account({ 'who-and-where': { ...calm['who-and-where']!, agency: one('health'), age: { age: 'unborn' } }, areas: { 'areas-list': many('health') }, 'which-health': { 'health-which': many('pregnancy') }, 'about-pregnancy': { 'pregnancy-list': many('earlier-child-injured-or-removed') } }), level: 'level-3', howSoon: 'one-working-day' },
  {
    id: 'awkward-words',
    title: 'Ten; long words, other scripts, and markup in every box',
    assessment: account({
      ...child(10, { 'whereabouts-place': words('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2)) }),
      areas: { 'areas-list': many('health') },
      'which-health': { 'health-which': many('attendance') },
      'about-attendance': { 'attendance-list': many('persistent-absence') },
      'known-attendance': evidence('evidence-attendance', 'persistent-absence', '<img src=x onerror="alert(1)"><script>alert(2)</script> & "quoted"', 'recorded', 'רשימה · قائمة · 👩🏽‍🏫', '‏23 نوفمبر'),
      'how-long': howLong({ 'going-on': 'yes' }),
      strengths: { 'strengths-words': words('</textarea><b>bold?</b>'), tried: words('{{7*7}} ${7*7} <!-- -->') },
      voice: { 'child-words': words('انا بخير 🙂 <i>not slanted</i>') },
    }),
    level: 'level-3',
    howSoon: 'one-working-day',
  },
];

/** A member of the cast, by id. */
export const castMember = (id: string): CastMember => {
  const found = cast.find((c) => c.id === id);
  if (!found) throw new TypeError(`id: nobody in the cast is called ${id}`);
  return found;
};
