import type { CodeList } from './codes-census.ts';

const ours = { source: 'This library: no published list was found to take them from', dated: '2026-11-23', seen: '2026-11-23' };

/** What a row of the sheet is of. */
export const rowKinds: CodeList = { ...ours, id: 'row', name: 'Kind of row', codes: { contact: 'The contact itself', factor: 'A factor that one worry suggests', episode: 'One time missing' } };

/** Why no level could be said. */
export const levelUnsaid: CodeList = { ...ours, id: 'level-unsaid', name: 'Why no level is said', codes: { 'not-enough-known': 'Not enough is known to say', 'not-ours': 'Somebody else holds the decision' } };

/** What the practitioner decided beside the guide. */
export const decisions: CodeList = { ...ours, id: 'decision', name: 'The practitioner’s decision', codes: { agree: 'As the guide suggests', higher: 'Higher', lower: 'Lower' } };

/** What somebody is to the child, in the lists for the police. None of them says what anybody has done. */
export const roles: CodeList = { ...ours, id: 'role', name: 'Role of a person', codes: { child: 'The child', adult: 'An adult in the child’s life', reporter: 'Whoever made this letter', named: 'Named in an answer, as it stands there' } };

/** What an entry among places, things and events is. */
export const kinds: CodeList = {
  ...ours,
  id: 'kind',
  name: 'Kind of an object, a location or an event',
  codes: {
    phone: 'A telephone',
    'where-now': 'Where the child is, as told',
    address: 'Where the child lives',
    report: 'This letter',
    worry: 'What is known of one worry',
    missing: 'One time missing',
    crime: 'What was said of a crime',
    protection: 'What has been done to keep the child safe',
    call: 'A call made',
  },
};

/** How something is known. It never makes anything count for less. */
export const bases: CodeList = {
  ...ours,
  id: 'basis',
  name: 'How it is known',
  codes: { seen: 'Seen', 'said-by-child': 'The child said so', 'said-by-other': 'Known from somebody else', recorded: 'On record', 'professional-opinion': 'Professional opinion' },
};

/** Yes, no or not known: three answers, never two. */
export const stands: CodeList = { ...ours, id: 'stand', name: 'Yes, no or not known', codes: { yes: 'Yes', no: 'No', 'not-known': 'Not known' } };

/** About when, where no day is known. */
export const periods: CodeList = { ...ours, id: 'period', name: 'About when', codes: { recent: 'Within the last six months', earlier: 'Before that' } };

/** Whose words they are. */
export const voices: CodeList = { ...ours, id: 'words', name: 'Whose words', codes: { child: 'The child’s', other: 'Somebody else’s', own: 'The writer’s own account' } };

export const ownLists: readonly CodeList[] = [rowKinds, levelUnsaid, decisions, roles, kinds, bases, stands, periods, voices];
