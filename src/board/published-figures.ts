/** A published figure that synthetic accounts are made by: what it is of, where it was published, and of which years. */
export type Published = { is: number; of: string; source: string; years: string };

const inquiry = 'Independent Inquiry into Child Sexual Abuse, organised networks, part G.1';
const repeats = 'Repeat missing child incidents, The Police Journal, 2021/22';

/** What was published of children who go missing. Each is of its own years and way of counting; none is a target. */
export const published = {
  lookedAfterOfMissing: { is: 0.19, of: 'of the children reported missing are looked after', source: inquiry, years: '2018/19, England and Wales' },
  lookedAfterOfIncidents: { is: 0.36, of: 'of the incidents of missing children are of looked-after children', source: inquiry, years: '2018/19, England and Wales' },
  lookedAfterOfChildren: { is: 0.0065, of: 'of all children in England are looked after', source: inquiry, years: '2018/19' },
  episodesEach: { is: 143_453 / 51_408, of: 'incidents for each child reported missing', source: inquiry, years: '2018/19, England and Wales' },
  episodesLookedAfter: { is: 6, of: 'reports, about, of a looked-after child who is reported missing', source: 'National Crime Agency figures, through Missing People', years: '2022/23' },
  repeats: { is: 0.65, of: 'of incidents are repeats', source: repeats, years: 'one force' },
  fewChildren: { is: 0.06, of: 'of the children make a third of the incidents', source: repeats, years: 'one force' },
  ofFewChildren: { is: 0.33, of: 'of the incidents are of those few children', source: repeats, years: 'one force' },
  backInTwoDays: { is: 0.87, of: 'of incidents are over within 48 hours', source: 'Answer of a minister, HL6802', years: '2016/17' },
  harmRecorded: { is: 0.04, of: 'of incidents have harm recorded', source: 'Answer of a minister, HL6802: none recorded in 96 per cent', years: '2016/17' },
  interviewHeld: { is: 0.5, of: 'of times missing led to a return home interview, on average; by area from a fifth to nearly all', source: 'The Children’s Society, freedom of information requests', years: '2019' },
  interviewInTime: { is: 0.42, of: 'of the interviews that were held were in time', source: 'Boulton and others, a sample of 113 interviews', years: '2022' },
  notMissingToThemselves: { is: 0.47, of: 'of the children interviewed did not see themselves as having been missing: “almost half”', source: 'Boulton and others, a sample of 113 interviews', years: '2022' },
  noReason: { is: 0.44, of: 'of incidents have no reason recorded, people of all ages', source: 'Police data of 21 forces, reported second-hand', years: '2016/17' },
  exploited: { is: 0.14, of: 'of children missing are sexually exploited, now or before', source: 'Missing People, A Safer Return', years: '2019' },
  usedForCrime: { is: 0.08, of: 'of children missing are exploited for crime or otherwise', source: 'Missing People, A Safer Return', years: '2019' },
  distress: { is: 0.21, of: 'of children missing have depression or another need of mental health', source: 'Missing People, A Safer Return', years: '2019' },
} as const satisfies Record<string, Published>;

/** Where nothing was published that we know of: our own numbers. They say how the synthetic accounts are made, and nothing of any child or place. */
export const ours = {
  /** Of all referrals, those about a child who is or was missing. */
  aboutMissing: 0.25,
  missingNow: 0.12,
  /** Children missing often, of the looked after and of the others: together they are the few of `fewChildren`. */
  oftenIfLookedAfter: 0.25,
  oftenIfNot: 0.0155,
  /** Times missing of those few: from, and up to. */
  often: [9, 22],
  /** Times missing of the others, on average. */
  timesIfLookedAfter: 2.3,
  timesIfNot: 1.98,
  /** Days between one time and the next, on average. */
  daysBetween: 21,
  /** Accounts of missing children that go on after the referral; and of those, that tell of times after it. */
  goesOn: 0.85,
  toldLater: 0.5,
  /** Interviews held, of the returns in accounts that go on: with those that do not, half. */
  heldIfGoesOn: 0.52,
  /** Of returns with no interview held, those with a record that says why. */
  saidWhyNot: 0.55,
  reasonKnownAfterInterview: 0.78,
  reasonKnownWithout: 0.12,
  disabled: 0.11,
  /** Referrals by the police, and by schools; the others share the rest. */
  fromPolice: 0.3,
  fromSchools: 0.25,
  causes: { conflict: 0.45, other: 0.06 },
} as const;

/** Which answers of the guides we hold say this, by id. A guide that has none of them leaves it out. */
export const saidBy = {
  lookedAfter: ['looked-after', 'in-care'],
  notMissingToThemselves: ['not-missing'],
  exploited: ['drawn-by-someone', 'signs-of-exploitation'],
  usedForCrime: ['cce-signs'],
  distress: ['left-in-distress'],
  /** “Most because of family relationship problems”: Hill and others, 2014. */
  conflict: ['left-because-of-conflict', 'unsettled'],
} as const;
