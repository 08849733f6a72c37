/** The police narrative's own words. */
export const policeWords = {
  title: 'For a police incident record',
  narrative: 'What is told',
  persons: 'Persons',
  objects: 'Objects',
  locations: 'Locations',
  events: 'Events',
  none: 'None was named.',
  unnamed: 'name not known',
  rating: 'Grading',
  unrated: 'No colour, grade or score is given here. Any risk grade is the officer’s own, recorded with their reasons.',
  roles: { child: 'The child', adult: 'An adult in the child’s life', reporter: 'Whoever made this', named: 'Named in an answer' },
  kinds: {
    report: 'This account',
    worry: 'Worry',
    missing: 'Missing',
    crime: 'A crime, as told',
    protection: 'Done to keep the child safe',
    call: 'Call',
  },
  maySource: { yes: 'may be the source of harm', no: 'is not thought to be the source of harm', 'not-known': 'it is not known whether they may be the source of harm' },
};
