/** A list of codes that others keep: where it was read, and on what day. */
export type CodeList = {
  id: string;
  name: string;
  source: string;
  url?: string;
  /** The day its source carried. */
  dated: string;
  /** The day it was read. */
  seen: string;
  codes: Readonly<Record<string, string>>;
};

const ssd = {
  source: 'Standard Safeguarding Dataset, snapshot of 14 July 2026 (its files of categories for the next release)',
  url: 'https://github.com/data-to-insight/ssd-data-model',
  dated: '2026-07-14',
  seen: '2026-11-23',
};

/** Who made the contact: the same codes for a contact (SSD037) and a referral (SSD050, census N00152). Checked against census rule 8866. */
export const contactSource: CodeList = {
  ...ssd,
  id: 'contact-source',
  name: 'Source of contact or referral',
  codes: {
    '1A': 'Individual: family member, relative or carer',
    '1B': 'Individual: acquaintance, neighbours and child minders among them',
    '1C': 'Individual: self',
    '1D': 'Individual: other, strangers and members of parliament among them',
    '2A': 'Schools',
    '2B': 'Education services',
    '3A': 'Health: general practitioner',
    '3B': 'Health: health visitor',
    '3C': 'Health: school nurse',
    '3D': 'Health: other primary health',
    '3E': 'Health: emergency department',
    '3F': 'Health: other, such as a hospice',
    '4': 'Housing',
    '5A': 'Local authority: social care, such as for adults',
    '5B': 'Local authority: other, neither social care nor early help',
    '5C': 'Local authority: another authority’s services',
    '5D': 'Local authority: early help',
    '6': 'Police',
    '7': 'Other legal agency: courts, probation, immigration, Cafcass, prison',
    '8': 'Other: children’s centres, independent and voluntary organisations',
    '9': 'Anonymous',
    '10': 'Unknown',
  },
};

/** What an assessment found to matter (SSD065, census N00181). A is the child, B a parent or carer, C somebody else in the household. Checked against census rule 8897Q, less its two old codes. */
export const assessmentFactors: CodeList = {
  ...ssd,
  id: 'assessment-factors',
  name: 'Factors of an assessment',
  codes: {
    '1A': 'Alcohol: child',
    '1B': 'Alcohol: parent or carer',
    '1C': 'Alcohol: another in the household',
    '2A': 'Drugs: child',
    '2B': 'Drugs: parent or carer',
    '2C': 'Drugs: another in the household',
    '3A': 'Domestic abuse: of the child',
    '3B': 'Domestic abuse: of a parent or carer',
    '3C': 'Domestic abuse: of another in the household',
    '4A': 'Mental health: child',
    '4B': 'Mental health: parent or carer',
    '4C': 'Mental health: another in the household',
    '5A': 'Learning disability: child',
    '5B': 'Learning disability: parent or carer',
    '5C': 'Learning disability: another in the household',
    '6A': 'Physical disability or illness: child',
    '6B': 'Physical disability or illness: parent or carer',
    '6C': 'Physical disability or illness: another in the household',
    '7A': 'Young carer',
    '8B': 'Private fostering: from overseas, meaning to return',
    '8C': 'Private fostering: from overseas, meaning to stay',
    '8D': 'Private fostering: UK child placed for education',
    '8E': 'Private fostering: UK child, other family arrangement',
    '8F': 'Private fostering: other',
    '9A': 'Unaccompanied child seeking asylum',
    '10A': 'Going or being missing',
    '11A': 'Child sexual exploitation',
    '12A': 'Trafficking',
    '13A': 'Gangs',
    '14A': 'Socially unacceptable behaviour (the census’s own words)',
    '15A': 'Self-harm',
    '16A': 'Neglect',
    '17A': 'Emotional abuse',
    '18B': 'Physical abuse by a child',
    '18C': 'Physical abuse by an adult',
    '19B': 'Sexual abuse by a child',
    '19C': 'Sexual abuse by an adult',
    '20': 'Other',
    '21': 'No factors, and no further action',
    '22A': 'Female genital mutilation',
    '23A': 'Abuse linked to faith or belief',
    '24A': 'Child criminal exploitation',
  },
};

/** The main reason a child came to social care, in the order in which the higher is taken. It says nothing of what help a child should have. */
export const primaryNeed: CodeList = {
  ...ssd,
  id: 'primary-need',
  name: 'Primary need',
  codes: {
    N1: 'Abuse or neglect',
    N2: 'The child’s disability or illness',
    N3: 'A parent’s disability or illness',
    N4: 'Family in acute stress',
    N5: 'Family dysfunction (the census’s own words)',
    N6: 'Socially unacceptable behaviour (the census’s own words)',
    N7: 'Low income',
    N8: 'Absent parenting',
  },
};

/** What the yearly return of looked-after children calls a child who is not where they should be (SSDA903, MISSING). Checked against its rule 1006. */
export const missingFromCare: CodeList = {
  ...ssd,
  id: 'missing-from-care',
  name: 'Missing from care, or away from placement without authorisation',
  codes: {
    M: 'Looked after and not where expected; where they are is not known',
    A: 'Looked after and not where expected; where they are is known, and a carer is concerned or it was notified',
  },
};

export const censusLists: readonly CodeList[] = [contactSource, assessmentFactors, primaryNeed, missingFromCare];
