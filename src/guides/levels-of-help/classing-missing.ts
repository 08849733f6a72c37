import type { Pattern } from '../../guide/pattern.ts';
import type { Vocabulary } from '../../guide/vocabulary.ts';

const notConfirmed = { present: ['whereabouts-not-known'], orNotKnown: true as const };
const lookedAfter = { answered: 'support', with: ['looked-after'] };
const danger = ['taken-or-held', 'suicide-feared-while-missing', 'medicine-needed', 'cannot-keep-safe-alone', 'with-person-posing-risk', 'exploited-while-missing', 'threat-to-life', 'threats-or-debt', 'flight-from-honour-abuse', 'dangerous-weather-or-place', 'may-hurt-someone', 'leaving-the-country', 'trafficking-signs'];

/** How police and the Department for Education class it. They name; none decides a level. The withdrawn one is for audit only. */
export const vocabularies: Vocabulary[] = [
  {
    id: 'police-2013',
    name: 'Police, 2013 to 2016: missing or absent',
    from: '2013-04-01',
    until: '2017-01-01',
    withdrawn: 'Given up: children at risk were classed absent, and nobody looked for them. The exact days were not seen.',
    labels: [
      { id: 'missing', name: 'Missing', means: 'Not where they should be, and out of character, in danger or dangerous.', when: { all: [notConfirmed, { any: [{ present: [...danger, 'unlike-them'], orNotKnown: true }, { present: ['older-controlling-person', 'unknown-cars', 'unexplained-gifts', 'groomed-online', 'found-out-of-area', 'cce-signs', 'cse-early-signs', 'cse-happening', 'made-to-do-crime', 'county-lines', 'drawn-by-someone', 'crime-peers', 'gang-member', 'trafficked', 'harm-while-missing', 'online-harm', 'missing-often', 'missing-unaccounted'] }] }] } },
      { id: 'absent', name: 'Absent', means: 'Not where they are expected, and from 2015 only with no apparent risk.', when: notConfirmed },
      { id: 'neither', name: 'Neither', means: 'It is known where the child is.' },
    ],
    source: ['s09', 's10', { ref: 's12', note: 'Known whereabouts were neither.' }],
  },
  {
    id: 'police',
    name: 'Police, since 2017: one definition',
    from: '2017-01-01',
    labels: [
      { id: 'missing', name: 'Missing', means: 'Where the child is cannot be established; missing until found and known to be well or not.', when: notConfirmed },
      { id: 'not-missing', name: 'Not missing', means: 'It is known where the child is; what keeps them safe is still asked.' },
    ],
    source: ['s08', 's05'],
  },
  {
    id: 'education-department',
    name: 'Department for Education, 2014 guidance',
    from: '2014-01-01',
    labels: [
      { id: 'missing-from-care', name: 'Missing from care', code: 'M', means: 'Looked after, not where they should be, and it is not known where they are.', when: { all: [lookedAfter, notConfirmed] } },
      { id: 'away', name: 'Away from placement without authorisation', code: 'A', means: 'Looked after, not where they should be; it is known where, and the carer is concerned or it was reported.', when: { all: [lookedAfter, { present: ['away-from-placement'] }] } },
      { id: 'missing-child', name: 'Missing child', means: 'Reported to the police as missing by family or carers.', when: { all: [notConfirmed, { answered: 'reported', with: ['yes'] }] } },
      { id: 'unreported', name: 'Missing; not known to be reported', means: 'Not a term of the guidance: the child is still counted, and should be reported now.', when: notConfirmed },
      { id: 'none', name: 'No term applies', means: 'The child is not missing or away.' },
    ],
    source: ['s02', 's03', { ref: 's66', note: 'The codes of the yearly return.' }],
  },
];

/** Patterns over time. Every number is local or from research, and says so; none alone decides a level. */
export const patterns: Pattern[] = [
  { id: 'repeat', name: 'Repeat', says: 'Missing twice or more within a year.', when: { episodes: { withinDays: 365, atLeast: 2 } }, source: ['s31'] },
  { id: 'cluster', name: 'Cluster', says: 'Missing three times or more within 30 days. In many areas that is when a strategy meeting is thought of.', when: { episodes: { withinDays: 30, atLeast: 3 } }, source: [{ ref: 's34m', note: 'A local number.' }] },
  { id: 'rolling', name: 'Rolling', says: 'Missing three times or more within 90 days.', when: { episodes: { withinDays: 90, atLeast: 3 } }, source: [{ ref: 'model', note: 'Widespread in local protocols; no national source was found.' }] },
  { id: 'long', name: 'Long', says: 'Away for a day or more, or for how long is not known.', when: { any: [{ episodes: { withinDays: 365, atLeast: 1, lastingDays: 1 } }, { present: ['not-seen-for-a-day'] }] }, source: [{ ref: 'model', note: 'A day is a local number.' }] },
  { id: 'worsening', name: 'Getting worse', says: 'Times away are getting longer, further, closer together or more secret.', when: { present: ['missing-worsening'] }, source: ['s42sw', { ref: 'model', note: 'By what is said: not worked out from the days, so that another episode cannot switch it off.' }] },
  { id: 'watch', name: 'The weeks after', says: 'Missing within the last four weeks: another time is likeliest now, so somebody keeps in touch with the child.', when: { episodes: { withinDays: 28, atLeast: 1 } }, source: ['s30', { ref: 'model', note: 'Four weeks, counted from when the child went.' }] },
];
