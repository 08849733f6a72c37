import type { Case } from './case.ts';

const gone = { whereabouts: 'missing' };
const twoSigns = ['older-controlling-person', 'unexplained-gifts'];

/** Going missing: what it is called, how soon, the level, the pattern. The eight worked examples first. */
export const missing: Case[] = [
  {
    name: 'example 1: two hours late, answered ten minutes ago, at a named friend’s, nobody alarmed', harm: 'missing', rows: ['MC §6.6 1', 'MC §6.4'], account: { age: 16, agency: 'police' },
    level: 'level-1', howSoon: 'look-again', classes: { police: 'not-missing', 'education-department': 'none', 'police-2013': 'neither' }, reasons: ['universal'], soonReasons: ['look-again'], not: ['return-interview', 'record-missing'],
  },
  {
    name: 'example 1, told as a worry about missing: lost track of time', harm: 'missing', rows: ['MC §6.6 1', 'MC §6.4'], account: { age: 16, also: { 'areas-list': ['missing'], 'missing-why': ['neither'], 'why-neither-causes': ['lost-track'] } },
    level: 'level-1', howSoon: 'look-again', classes: { police: 'not-missing' }, reasons: ['universal'],
  },
  {
    name: 'example 2: the same child, phone off, not at the friend’s, unlike them', harm: 'missing', rows: ['MC §6.6 2', 'SP 3'], account: { says: ['unlike-them'], answers: { ...gone, 'contact-since': 'off' }, episodes: [0], age: 16, agency: 'police' },
    level: 'level-2', howSoon: 'phone-today', grade: 'medium', classes: { police: 'missing', 'education-department': 'unreported', 'police-2013': 'missing' }, reasons: ['missing-some'], soonReasons: ['missing-now'], gradeReasons: ['grade-not-known'], instructions: ['record-missing'], duties: ['return-interview'],
  },
  {
    name: 'example 2, reported: the department’s word changes, nothing else', harm: 'missing', rows: ['MC §6.6 2', 'MC §6.1'], account: { says: ['unlike-them'], answers: { ...gone, 'contact-since': 'off', reported: 'yes' }, episodes: [0], age: 16, agency: 'school' },
    level: 'level-2', howSoon: 'phone-today', classes: { police: 'missing', 'education-department': 'missing-child' }, reasons: ['missing-some'], instructions: ['report-missing'],
  },
  {
    name: 'example 3: looked after, out of area, third time in 25 days, an older man’s car, a new phone', harm: 'missing', rows: ['MC §6.6 3', 'MC §6.3', 'model'], account: { says: ['unknown-cars', 'unexplained-gifts'], facts: ['looked-after', 'out-of-area'], answers: gone, episodes: [24, 11, 0], age: 15, agency: 'police' },
    level: 'level-4', howSoon: 'phone-today', grade: 'medium', classes: { police: 'missing', 'education-department': 'missing-from-care', 'police-2013': 'missing' }, reasons: ['missing-cluster-exploitation'], soonReasons: ['missing-cluster', 'missing-now'], gradeReasons: ['grade-signs', 'grade-again', 'grade-easier-to-harm'], patterns: ['repeat', 'cluster', 'rolling', 'watch'], instructions: ['missing-cluster'], routes: ['open-social-care'],
  },
  {
    name: 'example 3, asked only about usual behaviour: the old word was absent; today’s is missing, and three times is not less', harm: 'missing', rows: ['MC §6.6 3', 'SP 11', 'SP 12', 'MS02'], account: { facts: ['looked-after', 'out-of-area'], answers: gone, episodes: [24, 11, 0], age: 15, agency: 'police' },
    level: 'level-3', howSoon: 'phone-today', grade: 'medium', classes: { police: 'missing', 'education-department': 'missing-from-care', 'police-2013': 'absent' }, reasons: ['missing-often'], patterns: ['cluster'], not: ['missing-cluster-exploitation'],
  },
  {
    name: 'example 3, and with a person known to be a risk', harm: 'missing', rows: ['MC §6.6 3', 'MC §6.2'], account: { says: ['unknown-cars', 'unexplained-gifts', 'with-person-posing-risk'], facts: ['looked-after', 'out-of-area'], answers: gone, episodes: [24, 11, 0], age: 15, agency: 'police' },
    level: 'level-4', howSoon: 'now-999', grade: 'high', reasons: ['missing-danger', 'missing-cluster-exploitation'], gradeReasons: ['grade-danger'],
  },
  {
    name: 'example 4: needs insulin, last dose ten hours ago', harm: 'missing', rows: ['MC §6.6 4', 'SP 1'], account: { says: ['medicine-needed'], answers: gone, age: 14, agency: 'police' },
    level: 'level-4', howSoon: 'now-999', grade: 'high', classes: { police: 'missing', 'police-2013': 'missing', 'education-department': 'unreported' }, reasons: ['medicine-missed'], soonReasons: ['missing-in-danger'], gradeReasons: ['grade-danger'],
  },
  {
    name: 'example 5: autistic, does not speak, ran at a park: early help at least, and provisional until what is found on return', harm: 'missing', rows: ['MC §6.6 5', 'MC §6.4', 'SP 3'], account: { says: ['cannot-keep-safe-alone'], facts: ['disabled'], answers: gone, also: { 'missing-why': ['neither'], 'why-neither-causes': ['wandered'] }, age: 13, agency: 'police' },
    level: 'level-2', howSoon: 'now-999', grade: 'high', classes: { police: 'missing', 'police-2013': 'missing' }, reasons: ['missing-some'], soonReasons: ['missing-in-danger'], gradeReasons: ['grade-danger'],
  },
  {
    name: 'example 6: looked after, at birth mother’s, the carer knows the address', harm: 'missing', rows: ['MC §6.6 6'], account: { says: ['away-from-placement'], facts: ['looked-after'], also: { 'missing-why': ['towards'], 'why-towards-causes': ['family'] }, age: 17, agency: 'police' },
    level: 'not-ours', howSoon: 'one-working-day', classes: { police: 'not-missing', 'education-department': 'away', 'police-2013': 'neither' }, instructions: ['away-from-placement'], routes: ['open-social-care'], not: ['record-missing', 'universal'],
  },
  {
    name: 'example 7: ran from a stepfather’s violence, found at a grandmother’s: nothing is missing, and it is still the highest level', harm: 'missing', rows: ['MC §6.6 7', 'SP 1'], account: { says: ['left-because-of-harm'], episodes: [0], age: 12, agency: 'police' },
    level: 'level-4', howSoon: 'phone-today', classes: { police: 'not-missing', 'education-department': 'none', 'police-2013': 'neither' }, reasons: ['missing-harm'], soonReasons: ['harm'], instructions: ['do-not-ask', 'going-home-police'],
  },
  {
    name: 'example 8: four red flags not known', harm: 'missing', rows: ['MC §6.6 8'], account: { notKnown: ['taken-or-held', 'suicide-feared-while-missing', 'with-person-posing-risk', 'leaving-the-country'], answers: gone, age: 15, agency: 'police' },
    level: 'level-2', howSoon: 'phone-today', grade: 'medium', classes: { police: 'missing', 'police-2013': 'missing' }, reasons: ['missing-danger-not-known'], gradeReasons: ['grade-not-known'], not: ['grade-danger', 'missing-danger'],
  },

  { name: 'a worry about going missing, and why is not known yet: never the base', harm: 'missing', rows: ['MC §6.4', 'MC §0.5', 'SP 23'], account: { also: { 'areas-list': ['missing'], 'missing-why': ['not-known'] }, age: 14 }, level: 'not-enough-known', howSoon: 'not-enough-known', not: ['universal', 'look-again'] },
  { name: 'talks of running away', harm: 'missing', rows: ['MS01'], account: { says: ['missing-now-and-then'], age: 14 }, level: 'level-2', howSoon: 'one-working-day', reasons: ['missing-some', 'some'], soonReasons: ['working-day'] },
  { name: 'was missing once, ten days ago, and is back: something is agreed with the family', harm: 'missing', rows: ['MC §6.4', 'MS01', 'SP 36'], account: { also: { 'areas-list': ['missing'] }, episodes: [10], age: 14 }, level: 'level-2', howSoon: 'agree-with-family', reasons: ['missing-some'], soonReasons: ['some-worry'], duties: ['return-interview'], patterns: ['watch'], not: ['repeat', 'look-again'] },
  { name: 'was missing once, with no date known', harm: 'missing', rows: ['MC §6.4', 'MC §0.5'], account: { also: { 'areas-list': ['missing'] }, episodes: ['undated'], age: 14 }, level: 'level-2', howSoon: 'agree-with-family', patterns: ['watch', 'long'] },
  { name: 'goes missing regularly, unexplained', harm: 'missing', rows: ['MS02', 'MC §6.4'], account: { says: ['missing-often'], age: 14 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-often'], not: ['missing-harm'] },
  { name: 'goes missing often and cannot say where', harm: 'missing', rows: ['MS03', 'MC §6.4', 'SP 1'], account: { says: ['missing-unaccounted'], age: 14 }, level: 'level-4', howSoon: 'phone-today', reasons: ['missing-harm'], soonReasons: ['harm'] },
  { name: 'was hurt because of being away', harm: 'missing', rows: ['MC §6.4', 'SP 1'], account: { says: ['harm-while-missing'], age: 14 }, level: 'level-4', howSoon: 'phone-today', reasons: ['missing-harm'], instructions: ['do-not-ask'] },
  { name: 'three times in 30 days, back each time', harm: 'missing', rows: ['MC §6.3', 'MS02', 'model'], account: { also: { 'areas-list': ['missing'] }, episodes: [29, 15, 2], age: 14 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-often'], soonReasons: ['working-day'], patterns: ['cluster', 'rolling', 'repeat'], instructions: ['missing-cluster'] },
  { name: 'three times, the first 30 days ago: no cluster, though still three in 90', harm: 'missing', rows: ['MC §6.3', 'model'], account: { also: { 'areas-list': ['missing'] }, episodes: [30, 15, 2], age: 14 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-often'], patterns: ['rolling'], not: ['cluster', 'missing-cluster'] },
  { name: 'three times, the first 90 days ago, nothing behind it known', harm: 'missing', rows: ['MC §6.3', 'MS01'], account: { also: { 'areas-list': ['missing'] }, episodes: [90, 15, 2], age: 14 }, level: 'level-2', howSoon: 'one-working-day', patterns: ['repeat'], not: ['rolling', 'missing-often'] },
  { name: 'a cluster with two signs of exploitation, the child back', harm: 'missing', rows: ['MC §6.4', 'model', 'SP 1'], account: { says: twoSigns, episodes: [20, 12, 2], also: { 'areas-list': ['missing'] }, age: 16 }, level: 'level-4', howSoon: 'phone-today', reasons: ['missing-cluster-exploitation'], soonReasons: ['missing-cluster', 'exploitation-signs-today'] },
  { name: 'a cluster with an early sign and one other: a call today by the cluster alone', harm: 'missing', rows: ['MC §6.4', 'CS01', 'model', 'SP 1'], account: { says: ['cse-early-signs', 'unexplained-gifts'], episodes: [20, 12, 2], also: { 'areas-list': ['missing'] }, age: 16 }, level: 'level-4', howSoon: 'phone-today', reasons: ['missing-cluster-exploitation'], soonReasons: ['missing-cluster'], not: ['exploitation-signs', 'exploitation-signs-today'] },
  { name: 'a cluster with one sign of exploitation', harm: 'missing', rows: ['MC §6.4', 'CS03'], account: { says: ['unexplained-gifts'], episodes: [20, 12, 2], also: { 'areas-list': ['missing'] }, age: 16 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-often'], not: ['missing-cluster-exploitation'] },
  { name: 'two times, with two signs of exploitation: no cluster', harm: 'missing', rows: ['MC §6.4', 'CS03', 'model'], account: { says: twoSigns, episodes: [20, 2], also: { 'areas-list': ['missing'] }, age: 16 }, level: 'level-3', howSoon: 'phone-today', reasons: ['exploitation-signs'], not: ['missing-cluster-exploitation', 'cluster'] },
  { name: 'twice in a year, and the rows at home go on', harm: 'missing', rows: ['MC §6.4', 'S84', 'model'], account: { says: ['left-because-of-conflict'], episodes: [200, 20], age: 14 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-again-unmet'], patterns: ['repeat'], not: ['missing-often'] },
  { name: 'twice in a year, for reasons not yet known', harm: 'missing', rows: ['MC §6.4', 'MS01'], account: { also: { 'areas-list': ['missing'] }, episodes: [200, 20], age: 14 }, level: 'level-2', howSoon: 'agree-with-family', reasons: ['missing-some'], not: ['missing-again-unmet'] },
  { name: 'once, and the rows at home go on', harm: 'missing', rows: ['MC §6.4', 'MS01'], account: { says: ['left-because-of-conflict'], episodes: [20], age: 14 }, level: 'level-2', howSoon: 'agree-with-family', reasons: ['missing-some'], not: ['missing-again-unmet'] },
  { name: 'missing again, and the last plan did not help', harm: 'missing', rows: ['MC §6.4', 'model'], account: { says: ['missing-now-and-then', 'help-did-not-help'], episodes: [20], age: 14 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-plan-failed'] },
  { name: 'times away grow longer and further', harm: 'missing', rows: ['MC §6.3', 'model'], account: { says: ['missing-worsening'], age: 14 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-often'], patterns: ['worsening'] },
  { name: 'left in distress after something that happened, first time', harm: 'missing', rows: ['MC §3', 'MC §6.4'], account: { says: ['left-in-distress'], episodes: [1], age: 14 }, level: 'level-2', howSoon: 'one-working-day', reasons: ['missing-some', 'some'] },
  { name: 'left for fear of people they owe', harm: 'missing', rows: ['MC §3', 'CC04', 'model'], account: { says: ['left-because-of-threats'], episodes: [1], age: 16 }, level: 'level-3', howSoon: 'phone-today', reasons: ['missing-under-threat'], soonReasons: ['harm'] },
  { name: 'left because of violence between adults at home', harm: 'missing', rows: ['MC §6.4', 'SP 1'], account: { says: ['left-because-of-violence-at-home'], episodes: [1], age: 16 }, level: 'level-4', howSoon: 'phone-today', reasons: ['missing-harm'], soonReasons: ['harm'] },
  { name: 'left because of money worries at home: a circumstance, and still an episode', harm: 'missing', rows: ['MC §3', 'MC §6.4', 'SP 19'], account: { says: ['left-because-of-housing-or-status'], episodes: [1], age: 16 }, level: 'level-2', howSoon: 'agree-with-family', reasons: ['missing-some'], not: ['circumstances-with-effect', 'missing-again-unmet'] },
  { name: 'was lured away', harm: 'missing', rows: ['MC §1.4', 'model'], account: { says: ['made-to-leave'], episodes: [1], age: 16 }, level: 'level-3', howSoon: 'one-working-day', reasons: ['missing-under-threat'] },

  { name: 'missing, and somebody may be holding them', harm: 'missing', rows: ['MC §6.2', 'SP 1'], account: { says: ['taken-or-held'], answers: gone, age: 15 }, level: 'level-4', howSoon: 'now-999', reasons: ['missing-danger'], soonReasons: ['missing-in-danger'], instructions: ['report-missing'] },
  { name: 'missing, under threat, though not to life', harm: 'missing', rows: ['MC §6.2', 'model'], account: { says: ['threats-or-debt'], answers: gone, age: 15, agency: 'police' }, level: 'level-3', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-under-threat'], soonReasons: ['missing-worrying', 'missing-now'], gradeReasons: ['grade-not-known'] },
  { name: 'missing, with a threat to life', harm: 'missing', rows: ['MC §6.2', 'SP 1'], account: { says: ['threat-to-life'], answers: gone, age: 15, agency: 'police' }, level: 'level-4', howSoon: 'now-999', grade: 'high', reasons: ['missing-danger'], gradeReasons: ['grade-danger'] },
  { name: 'missing, in dangerous weather', harm: 'missing', rows: ['MC §6.2', 'MC §6.4'], account: { says: ['dangerous-weather-or-place'], answers: gone, episodes: [0], age: 15, agency: 'police' }, level: 'level-2', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-some'], soonReasons: ['missing-worrying'] },
  { name: 'missing, with a protection plan, nothing else said', harm: 'missing', rows: ['MC §6.4', 'MC §6.2'], account: { facts: ['protection-plan'], answers: gone, age: 15, agency: 'police' }, level: 'level-3', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-and-easier-to-harm'] },
  { name: 'missing, with nothing else said: early help at least', harm: 'missing', rows: ['MC §6.4', 'MS01'], account: { answers: gone, age: 15 }, level: 'level-2', howSoon: 'phone-today', reasons: ['missing-some'], soonReasons: ['missing-now'] },
  { name: 'missing at nine: 999, as the first line says', harm: 'missing', rows: ['MC §6.2', 'MC §6.4'], account: { answers: gone, age: 9 }, level: 'level-2', howSoon: 'now-999', soonReasons: ['missing-young'], instructions: ['report-missing'] },
  { name: 'missing, unlike them, with a protection plan', harm: 'missing', rows: ['MC §6.4', 'MC §6.2', 'model'], account: { says: ['unlike-them'], facts: ['protection-plan'], answers: gone, age: 15, agency: 'police' }, level: 'level-3', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-and-easier-to-harm'], gradeReasons: ['grade-easier-to-harm', 'grade-not-known'], routes: ['open-social-care'] },
  { name: 'missing, unlike them, whether they moved or left care not known', harm: 'missing', rows: ['MC §6.6 2', 'MC §6.4', 'MC §0.5'], account: { says: ['unlike-them'], answers: { ...gone, 'placed-list': 'not-known' }, age: 15, agency: 'police' }, level: 'level-2', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-some'], not: ['missing-and-easier-to-harm'], gradeReasons: ['grade-easier-to-harm'] },
  { name: 'missing for a day', harm: 'missing', rows: ['MC §6.2', 'MC §6.3', 'model'], account: { says: ['not-seen-for-a-day'], answers: gone, age: 15, agency: 'police' }, level: 'level-3', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-under-threat'], patterns: ['long'] },
  { name: 'missing, and harmed on an earlier time away', harm: 'missing', rows: ['MC §6.2', 'model'], account: { says: ['harmed-before'], answers: gone, age: 15, agency: 'police' }, level: 'level-3', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-under-threat'] },
  { name: 'missing, and harmed before in the same company', harm: 'missing', rows: ['MC §6.2', 'SP 1'], account: { says: ['harmed-before-same'], answers: gone, age: 15, agency: 'police' }, level: 'level-4', howSoon: 'now-999', grade: 'high', reasons: ['missing-danger'], gradeReasons: ['grade-harm'] },
  { name: 'missing, and suicide is feared', harm: 'missing', rows: ['MC §6.2', 'SP 1', 'SP 8'], account: { says: ['suicide-feared-while-missing'], answers: gone, age: 15, agency: 'police' }, level: 'level-4', howSoon: 'now-999', grade: 'high', reasons: ['suicide'], instructions: ['self-harm-today'] },
  { name: 'missing, and being exploited now', harm: 'missing', rows: ['MC §6.2', 'SP 1'], account: { says: ['exploited-while-missing'], answers: gone, age: 15, agency: 'police' }, level: 'level-4', howSoon: 'now-999', grade: 'high', reasons: ['exploited'], gradeReasons: ['grade-danger'] },
  { name: 'missing, and the whole family is not where it should be: the red flags are still asked', harm: 'missing', rows: ['MC §6.1'], account: { says: ['leaving-the-country'], answers: { ...gone, 'family-too': 'yes' }, age: 15 }, level: 'level-4', howSoon: 'now-999', reasons: ['missing-danger'], instructions: ['family-not-found'] },
  { name: 'missing, the phone rings and is not answered, everyone very worried', harm: 'missing', rows: ['MC §6.2', 'model'], account: { says: ['carer-very-worried'], answers: { ...gone, 'contact-since': 'rings' }, age: 15, agency: 'police' }, level: 'level-2', howSoon: 'phone-today', grade: 'medium', reasons: ['missing-some'], gradeReasons: ['grade-worry'] },
];
