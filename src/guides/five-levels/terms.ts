import type { Term } from '../../guide/term.ts';

const ours = (note: string) => ({ ref: 'own-reading', note });

/** Words of law and of the field that this example uses, each in plain words. */
export const terms: Term[] = [
  { term: 'body map', means: 'An outline of a body, to draw on it where an injury is.', source: ['first-to-see', ours('The wording is ours.')] },
  {
    term: 'child in need',
    also: ['children in need', 'section 17'],
    means: 'A child who is disabled, or whose health or development is likely to suffer without help from the council. The words come from section 17 of the Children Act 1989.',
    source: ['children-act-17'],
  },
  { term: 'child protection plan', also: ['protection plan'], means: 'A plan to keep safe a child who has been harmed or is likely to be.', source: [ours('From general knowledge.')] },
  { term: 'crisis team', means: 'The NHS team for people whose mental health needs help at once.', source: [ours('From general knowledge.')] },
  {
    term: 'designated officer',
    also: ['LADO'],
    means: 'The one at the council who is told when somebody who works with children may have harmed a child. LADO stands for local authority designated officer.',
    source: ['early-years'],
  },
  { term: 'early help', means: 'Help for a child and family as soon as a problem shows, before it grows. It rests on the family’s agreement.', source: ['hampshire', ours('The wording is ours.')] },
  {
    term: 'exploitation',
    also: ['exploit', 'exploited', 'exploiting'],
    means: 'Using power over a child to get sex, crime, work or gain from them. It may be by gifts or promises, or by threats. The child is not to blame.',
    source: ['croydon-tool', ours('The wording is ours.')],
  },
  {
    term: 'female genital mutilation',
    also: ['FGM'],
    means: 'Cutting or harming a girl’s or woman’s genitals where there is no medical need. It is a crime.',
    source: ['fgm-reporting', ours('The wording is ours.')],
  },
  { term: 'first responder', means: 'A body that may refer someone to the National Referral Mechanism. The police and councils may; schools and the NHS may not.', source: ['referral-mechanism'] },
  { term: 'forced marriage', means: 'A marriage that one or both do not freely agree to. To make anyone under 18 marry is a crime, by whatever means.', source: ['forced-marriage'] },
  { term: 'local authority', also: ['local authorities'], means: 'The council.', source: ['children-act-17', ours('The wording is ours.')] },
  { term: 'looked after', means: 'In the care of a council, by a court’s order or by agreement.', source: ['missing-guidance', ours('The wording is ours.')] },
  {
    term: 'National Referral Mechanism',
    also: ['NRM'],
    means: 'How the UK finds people who may have been trafficked or held in slavery, and gives them support.',
    source: ['referral-mechanism', ours('The wording is ours.')],
  },
  {
    term: 'parental responsibility',
    means: 'The rights and duties in law that a parent has for a child, such as choices about home, school and treatment. Others may hold it too.',
    source: [ours('From general knowledge of the Children Act 1989.')],
  },
  {
    term: 'police protection',
    also: ['section 46'],
    means: 'A power of the police to take a child to a safe place, or have them stay in one, for up to 72 hours. It is in section 46 of the Children Act 1989.',
    source: ['children-act-46'],
  },
  {
    term: 'Prevent referral',
    also: ['Prevent duty', 'Prevent programme'],
    means: 'A way to ask for help for someone who may be drawn into terrorism, under the government’s Prevent programme.',
    source: ['prevent', ours('The wording is ours.')],
  },
  {
    term: 'private fostering',
    also: ['privately fostered'],
    means: 'A family’s own arrangement for a child to live for 28 days or more with someone who is not a close relative. The child is under 16, or under 18 if disabled.',
    source: ['fostering-notice', 'fostering-rules'],
  },
  {
    term: 'reasonable cause to suspect',
    also: ['reasonable cause', 'reasonable cause to believe'],
    means: 'Enough that a sensible person would suspect it. It need not be proved.',
    source: ['children-act-47', ours('The wording is ours.')],
  },
  {
    term: 'return home interview',
    also: ['return interview'],
    means: 'A talk for the child after each time missing, with somebody who does not work for the child’s home or care. It asks what happened and what would help.',
    source: ['missing-guidance', 'return-talks'],
  },
  { term: 'safeguarding lead', means: 'The person where you work who leads on keeping children safe, and whom you can ask.', source: ['schools-guidance', ours('The wording is ours.')] },
  { term: 'sexual assault referral centre', means: 'A place for medical care and support after a sexual assault, where evidence can be kept.', source: [ours('From general knowledge.')] },
  {
    term: 'significant harm',
    means: 'Ill-treatment, or damage to health or development, grave enough for the law to call for steps to protect the child. To see or hear another being hurt may be harm too.',
    source: ['children-act-47', ours('What harm is: from general knowledge of the Children Act 1989.')],
  },
  {
    term: 'strategy meeting',
    also: ['strategy discussion'],
    means: 'A talk in which social care, police, health and others decide what to do about harm to a child.',
    source: ['derbyshire', ours('The wording is ours.')],
  },
  {
    term: 'trafficking',
    also: ['trafficked'],
    means: 'Moving someone from place to place so that they can be used for gain. It may be within one town, and no child can agree to it.',
    source: ['referral-mechanism', ours('The wording is ours; that a child’s agreement counts for nothing is from general knowledge of the Modern Slavery Act 2015.')],
  },
  { term: 'section 47', means: 'The part of the Children Act 1989 by which the council must look into harm to a child.', source: ['children-act-47'] },
];
