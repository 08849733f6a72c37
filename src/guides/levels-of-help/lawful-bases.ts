import type { LawfulBasis } from '../../guide/lawful-basis.ts';

// Nobody has checked these against the law as it stands: each says so until somebody does, before a release.
const toCheck = (where: string): LawfulBasis['source'][number] => ({ ref: 'model', where, note: `Law: ${where}. From general knowledge, to be checked at release.` });

/** What may let an agency share what concerns somebody, as data protection law sees it. Agreeing to be helped is another matter, and agreeing to medical care a third. */
export const lawfulBases: LawfulBasis[] = [
  {
    id: 'public-task',
    text: 'It is our public task to keep children safe',
    means: 'A public body or a school shares because its work in law asks for it. It does not rest on anybody agreeing.',
    source: [toCheck('UK GDPR, Article 6(1)(e)'), { ref: 's54ico', note: 'Advises not to assume that agreement is the basis.' }],
  },
  {
    id: 'legal-duty',
    text: 'A law says that we must share it',
    means: 'A duty in law names what must be passed on, and to whom.',
    source: [toCheck('UK GDPR, Article 6(1)(c)')],
  },
  {
    id: 'safeguarding-condition',
    text: 'It is sensitive, and sharing it keeps a child from harm',
    means: 'Health, faith, origin or sex life may be shared to keep a child safe where asking first would put the child at risk or is not possible. It goes with one of the two above.',
    source: [toCheck('UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 18'), { ref: 's54c', note: 'Tells how the condition came into the Act.' }],
  },
  {
    id: 'health-or-social-care',
    text: 'It is for health care or social care',
    means: 'Staff who are bound to keep things private share what this person’s care needs. It goes with one of the first two.',
    source: [toCheck('UK GDPR, Article 9(2)(h)'), { ref: 's54d', where: 'Schedule 1, paragraph 2', note: 'As the Act was passed; to be checked at release.' }],
  },
  {
    id: 'agreed-to-sharing',
    text: 'They agreed that we may share it',
    means: 'Seldom the right ground where a child may be at risk. It is not the same as agreeing to a service, nor as agreeing to medical care.',
    source: [{ ref: 's77', note: 'Keeps the three kinds of agreement apart. To be checked at release.' }, toCheck('UK GDPR, Article 6(1)(a)')],
  },
];
