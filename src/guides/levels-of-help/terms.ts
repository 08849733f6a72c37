import type { Term } from '../../guide/term.ts';

const ours = (note: string) => ({ ref: 'model', note });

/** Words of law and of the field that this guide uses, each in plain words. England; the law as of the guide's own date. */
export const terms: Term[] = [
  { term: 'body map', means: 'An outline of a body, to draw on it where an injury is.', source: ['s49', ours('The wording is ours.')] },
  {
    term: 'child in need',
    also: ['children in need', 'section 17'],
    means: 'A child who is disabled, or whose health or development is likely to suffer without help from the council. The words come from section 17 of the Children Act 1989.',
    source: ['s45'],
  },
  {
    term: 'child protection conference',
    also: ['protection conference'],
    means: 'A meeting of the family and those who work with them. It decides whether the child needs a plan to be kept safe.',
    source: ['s88', ours('The wording is ours.')],
  },
  {
    term: 'child protection plan',
    also: ['protection plan'],
    means: 'A plan to keep safe a child who has been harmed or is likely to be.',
    source: [ours('From general knowledge.')],
  },
  {
    term: 'children missing education',
    means: 'Children of school age who are not on the roll of a school and are not being taught anywhere else.',
    source: ['s64cme', ours('The wording is ours.')],
  },
  { term: 'community order', means: 'A court’s sentence that is served outside prison.', source: [ours('From general knowledge.')] },
  {
    term: 'CP-IS',
    also: ['child protection information sharing'],
    means: 'Child Protection Information Sharing. It tells NHS staff when a child is looked after or has a child protection plan.',
    source: [ours('From general knowledge; no text on it was read.')],
  },
  { term: 'crisis team', means: 'The NHS team for people whose mental health needs help at once.', source: [ours('From general knowledge.')] },
  {
    term: 'designated officer',
    also: ['LADO'],
    means: 'The one at the council who is told when somebody who works with children may have harmed a child. LADO stands for local authority designated officer.',
    source: ['s5'],
  },
  {
    term: 'early help',
    means: 'Help for a child and family as soon as a problem shows, before it grows. It rests on the family’s agreement.',
    source: ['s77', ours('The wording is ours.')],
  },
  {
    term: 'education supervision order',
    also: ['supervision order'],
    means: 'A court’s order that lets the council guide a child and parents so that the child gets an education.',
    source: [ours('From general knowledge of the Children Act 1989.')],
  },
  {
    term: 'exploitation',
    also: ['exploit', 'exploited', 'exploiting'],
    means: 'Using power over a child to get sex, crime, work or gain from them. It may be by gifts or promises, or by threats. The child is not to blame.',
    source: ['s45cl', ours('The wording is ours.')],
  },
  {
    term: 'female genital mutilation',
    also: ['FGM'],
    means: 'Cutting or harming a girl’s or woman’s genitals where there is no medical need. It is a crime.',
    source: ['s58', ours('The wording is ours.')],
  },
  {
    term: 'first responder',
    means: 'A body that may refer someone to the National Referral Mechanism. The police and councils may; schools and the NHS may not.',
    source: ['s57'],
  },
  {
    term: 'forced marriage',
    means: 'A marriage that one or both do not freely agree to. To make anyone under 18 marry is a crime, by whatever means.',
    source: ['s60'],
  },
  { term: 'front door', means: 'Where a council takes in every worry about a child. Each area has its own name for it.', source: [ours('Common usage.')] },
  {
    term: 'honour-based abuse',
    also: ['honour-based violence'],
    means: 'Harm or threats to someone who is said to have shamed the family or the community.',
    source: ['s59', ours('The wording is ours.')],
  },
  { term: 'lead professional', means: 'The one worker who holds the plan together, and whom the family can go to.', source: [ours('Common usage.')] },
  { term: 'local authority', also: ['local authorities'], means: 'The council.', source: ['s45', ours('The wording is ours.')] },
  { term: 'looked after', means: 'In the care of a council, by a court’s order or by agreement.', source: ['s02', ours('The wording is ours.')] },
  {
    term: 'multi-agency risk conference',
    also: ['MARAC', 'risk conference'],
    means: 'A meeting where police, health and others plan how to keep safe someone in great danger from domestic abuse.',
    source: ['hr4', ours('What it is, from general knowledge.')],
  },
  {
    term: 'National Referral Mechanism',
    also: ['NRM'],
    means: 'How the UK finds people who may have been trafficked or held in slavery, and gives them support.',
    source: ['s57', ours('The wording is ours.')],
  },
  {
    term: 'parental responsibility',
    means: 'The rights and duties in law that a parent has for a child, such as choices about home, school and treatment. Others may hold it too.',
    source: [ours('From general knowledge of the Children Act 1989.')],
  },
  { term: 'placement', means: 'Where a looked-after child lives: with foster carers, in a children’s home, or with relatives.', source: [ours('Common usage.')] },
  {
    term: 'police protection',
    also: ['section 46'],
    means: 'A power of the police to take a child to a safe place, or have them stay in one, for up to 72 hours. It is in section 46 of the Children Act 1989.',
    source: ['s46ca'],
  },
  { term: 'position of trust', means: 'A role with power over a child, such as a teacher, a coach or a care worker.', source: ['s53', ours('The wording is ours.')] },
  {
    term: 'Prevent referral',
    also: ['Prevent duty', 'Prevent programme'],
    means: 'A way to ask for help for someone who may be drawn into terrorism, under the government’s Prevent programme.',
    source: ['s62', ours('The wording is ours.')],
  },
  {
    term: 'private fostering',
    also: ['privately fostered'],
    means: 'A family’s own arrangement for a child to live for 28 days or more with someone who is not a close relative. The child is under 16, or under 18 if disabled.',
    source: ['s63', 's91'],
  },
  {
    term: 'reasonable cause to suspect',
    also: ['reasonable cause', 'reasonable cause to believe'],
    means: 'Enough that a sensible person would suspect it. It need not be proved.',
    source: ['s52', ours('The wording is ours.')],
  },
  {
    term: 'responsible authority',
    also: ['authority responsible', 'host authority', 'host area'],
    means: 'The council that looks after a child, wherever the child lives. If that is in another council’s area, that is the host area.',
    source: ['s03'],
  },
  {
    term: 'return home interview',
    also: ['return interview'],
    means: 'A talk for the child after each time missing, with somebody who does not work for the child’s home or care. It asks what happened and what would help.',
    source: ['s02', 'missing-people'],
  },
  { term: 'risk grade', means: 'How much danger the police think a missing person is in. Only they decide it.', source: ['s06', ours('The wording is ours.')] },
  { term: 'safeguarding lead', means: 'The person where you work who leads on keeping children safe, and whom you can ask.', source: ['s61', ours('The wording is ours.')] },
  {
    term: 'safeguarding partnership',
    means: 'The council, the police and the NHS of an area, who must work as one to keep its children safe.',
    source: [ours('From general knowledge.')],
  },
  {
    term: 'sexual assault referral centre',
    means: 'A place for medical care and support after a sexual assault, where evidence can be kept.',
    source: [ours('From general knowledge.')],
  },
  {
    term: 'significant harm',
    means: 'Ill-treatment, or damage to health or development, grave enough for the law to call for steps to protect the child. To see or hear another being hurt may be harm too.',
    source: ['s52', ours('What harm is: from general knowledge of the Children Act 1989.')],
  },
  {
    term: 'strategy meeting',
    also: ['strategy discussion'],
    means: 'A talk in which social care, police, health and others decide what to do about harm to a child.',
    source: [ours('From general knowledge.')],
  },
  {
    term: 'trafficking',
    also: ['trafficked'],
    means: 'Moving someone from place to place so that they can be used for gain. It may be within one town, and no child can agree to it.',
    source: ['s57', ours('The wording is ours; that a child’s agreement counts for nothing is from general knowledge of the Modern Slavery Act 2015.')],
  },
  {
    term: 'recovery order',
    also: ['section 50'],
    means: 'An order of a court to find a child who is in care or under protection and is kept away, and bring them back. It is in section 50 of the Children Act 1989.',
    source: ['s50ca'],
  },
  {
    term: 'child abduction warning notice',
    means: 'A letter by which the police tell a named adult to keep away from a child. It is no order of a court; what is in force may have changed.',
    source: ['s56e', { ref: 'model', note: 'In plain words of our own; check at release.' }],
  },
  { term: 'UK GDPR', also: ['GDPR'], means: 'The law on how facts about people may be kept, used and passed on.', source: [ours('From general knowledge.')] },
];
