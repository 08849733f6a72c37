import { noFurtherAction } from './outcomes.ts';
import type { PopulationId } from './tables.ts';

/** Whom or what each population counts, as a reader is told. */
export const populationWords: Record<PopulationId, string> = {
  children: 'children with an account',
  'missing-children': 'children of whom it is told that they were missing',
  referrals: 'referrals',
  reasons: 'reasons, of all referrals, at the step the guide came to',
  evidence: 'pieces of evidence, and worries that have none',
  returns: 'returns, and times missing of which none is recorded',
  interviews: 'interviews that were held, in time or late',
  'plan-changes': 'changes to a plan that an interview proposed',
  help: 'things done to help, each for one reason why a child goes',
  'children-told-missing': 'children whose times missing are told one by one',
  outcomes: 'referrals of which somebody says what became',
};

export type TableWords = { heading: string; rowsHead: string; caution: string };

/** What each table of the report is called, and what it does not show. `lines-of-enquiry` and `times` are put together from several. */
export const tableWords: Readonly<Record<string, TableWords>> = {
  'kinds-of-causes': { heading: 'Getting away, going to, or neither', rowsHead: 'Why the child goes', caution: 'It is what was written down, by whoever wrote. “Nobody was asked” is a gap in the work, and “not known” is not “no reason”. A child may go for other reasons at another time.' },
  causes: { heading: 'Each cause, and who said so', rowsHead: 'Cause', caution: 'A child may have several causes, so the rows do not add up. Where several people said it, the child’s own word is counted. A cause that nobody asks about is not here.' },
  'ages-of-missing': { heading: 'Children who were missing, by age', rowsHead: 'Age', caution: 'The age that was last said, in bands. Older children are looked for, and written about, in other ways than younger ones.' },
  'facts-of-missing': { heading: 'Children who were missing, by what is known of them', rowsHead: 'Known of the child', caution: 'Only where it was said: nobody is “not” something because nobody asked. A child may stand in several rows.' },
  definitions: { heading: 'The same children by each definition of missing, and their need', rowsHead: 'What each definition calls it', caution: 'Children who were missing, by what was first told of them: “neither” is where they were back, or it was known where they were. The need is what the guide makes of all that is known now. Whether anybody did call them so is not recorded here. The withdrawn words of 2013 are here for comparison only: no child may be classed by them today. A low word never meant a low need.' },
  'interviews-after-return': { heading: 'Return home interviews: offered, held, in time', rowsHead: 'What became of it', caution: 'By what these accounts record. An interview that another authority holds, or that was written elsewhere, is not here: “nothing recorded” is not “nothing done”. A child may say no, and that is their right.' },
  'what-interviews-changed': { heading: 'What the interviews changed', rowsHead: 'What came of the plan', caution: 'The best answer to anything that one interview proposed. “Nothing was proposed” may be right, and is said by nobody here.' },
  'harm-at-interviews': { heading: 'Harm told of at an interview', rowsHead: 'Harm while away', caution: 'A child tells when they can, and to whom they can. “No” at one interview is what was said that day.' },
  'plan-changes': { heading: 'Changes proposed, and what the plan’s owner answered', rowsHead: 'Answer', caution: 'Only the named owner’s answer closes a proposal. A change in a plan is not yet a change for the child.' },
  voice: { heading: 'Whether the child was heard', rowsHead: 'What became of what the child said', caution: 'Words in a box pass nothing: they must lead to something asked for or aimed at, and the child must hear what came of it. Whether the child understood is not known here. A baby has no words to write down. Where a crime or do-not-alert applies, not asking more is right.' },
  'trusted-worker': { heading: 'A trusted worker, by contact kept', rowsHead: 'Contact', caution: 'A name is not a relationship: what counts is that they meet as often as was agreed. What the child thinks of it is in the accounts, not in these numbers.' },
  'help-by-cause': { heading: 'Help, by the cause it was for, and what came of it', rowsHead: 'Cause the help was for', caution: 'What somebody said at the last look, mostly people who gave the help; the worker’s word alone is told apart. Children given one kind of help differ from those given another: this does not show which help works best.' },
  'next-episode': { heading: 'How long until the next time missing', rowsHead: 'Until the next', caution: 'Only what is told: by one national estimate (2022/23, seen at second hand) perhaps seven in ten times missing are never reported. Fewer times reported never by themselves mean safer. Those for whom help is recorded are other children than those for whom none is, often with more need.' },
  levels: { heading: 'Level of help by the guide, and the practitioner’s own view before seeing it', rowsHead: 'By the guide', caution: 'Neither is the truth. A practitioner who sees it otherwise may know more than was asked. Where a call came first, no view was asked, and rightly.' },
  'how-soon': { heading: 'How soon, and whether a call is recorded', rowsHead: 'How soon', caution: 'A call may have been made and not written down.' },
  judgement: { heading: 'What the practitioner decided after seeing it', rowsHead: 'Judgement', caution: 'A judgement otherwise than the guide is not an error. Whether it was right shows later, if at all.' },
  quarters: { heading: 'Referrals over time', rowsHead: 'Quarter', caution: 'More referrals may mean more need, more trust, or more use of this guide.' },
  reasons: { heading: 'Reasons most relied on', rowsHead: 'Reason, in the guide’s words', caution: 'A referral may rest on several. What is asked about most is found most.' },
  bases: { heading: 'How things are known', rowsHead: 'How it is known', caution: 'How something is known never makes it count less, and changes no level. A child’s own account is first-hand.' },
  'lines-of-enquiry': { heading: 'The eight lines of enquiry', rowsHead: 'Line of enquiry', caution: 'Each line is counted by itself, and nothing is added up. “Shown” is said of accounts, not of the work. “Such an account could not show it” is no mark against anybody.' },
  differently: { heading: 'Who the child is, and what was done differently', rowsHead: 'What was said and done', caution: 'Facts about a child that are filled in pass nothing: it passes by what was done in another way. Whether it was done for that reason is not written.' },
  ages: { heading: 'By age', rowsHead: 'Age', caution: 'The age that was last said. Ages are in bands, so that nobody can be found.' },
  facts: { heading: 'By what is known of the child', rowsHead: 'Known of the child', caution: 'Only where it was said: nobody is “not” something because nobody asked. A child may stand in several rows. Ethnicity, sex, language and faith are not counted here, because no account codes them.' },
  'how-often-missing': { heading: 'How often children are missing', rowsHead: 'Times missing told', caution: 'Times that are told, over the whole account and before it; the same time told twice without its days may count twice. To go missing again is a reason to look again, never “usual behaviour”.' },
  times: { heading: 'How long it took, from when a worry was first noticed', rowsHead: 'From first noticed', caution: 'From the first day that any evidence names, which may be long before anybody whose work it is knew of it. Where a day is missing it is not known, which is neither soon nor late. Averages would hide the child who waited.' },
  'outcomes-by-level': { heading: 'What became of referrals, by level of help', rowsHead: 'Level by the guide', caution: noFurtherAction },
  'outcomes-by-reason': { heading: 'What became of referrals, by reason', rowsHead: 'Reason', caution: 'No further action is not proof of no need. A referral may rest on several reasons, and counts in each row. A reason whose referrals are not accepted is to be talked about with those who receive them, not dropped.' },
};

export type ChapterWords = { id: string; heading: string; question: string; tables: string[] };

/** The chapters, in the order in which a Board reads them. */
export const chapters: readonly ChapterWords[] = [
  { id: 'why', heading: 'Why children go missing', question: 'What do children get away from, or go to? Who says so? Of how many do we not know?', tables: ['kinds-of-causes', 'causes', 'ages-of-missing', 'facts-of-missing'] },
  { id: 'definitions', heading: 'Whom the definition of missing leaves out', question: 'Which children have a low label and a high need?', tables: ['definitions'] },
  { id: 'interviews', heading: 'Return home interviews', question: 'Were they offered, held, in time, and did they change anything?', tables: ['interviews-after-return', 'what-interviews-changed', 'harm-at-interviews', 'plan-changes'] },
  { id: 'voice', heading: 'The child’s voice', question: 'Did what children said lead to something, and were they told?', tables: ['voice'] },
  { id: 'trusted-worker', heading: 'Somebody the child trusts', question: 'Do children see the person they trust as often as was agreed?', tables: ['trusted-worker'] },
  { id: 'help', heading: 'Does help help?', question: 'What came of what was done, by the cause it was for?', tables: ['help-by-cause', 'next-episode'] },
  { id: 'repeats', heading: 'Children who go missing again', question: 'How many children, how often?', tables: ['how-often-missing'] },
  { id: 'guide', heading: 'How the guide is used', question: 'Which levels, on which reasons, and do practitioners see it the same way?', tables: ['levels', 'how-soon', 'judgement', 'reasons', 'quarters'] },
  { id: 'known', heading: 'How things are known', question: 'What do referrals rest on?', tables: ['bases'] },
  { id: 'time', heading: 'How long it takes', question: 'From first noticed to contact, decision and action?', tables: ['times'] },
  { id: 'lines', heading: 'The audit’s lines of enquiry', question: 'What do the accounts show of each?', tables: ['lines-of-enquiry'] },
  { id: 'diversity', heading: 'Who the children are', question: 'Is help fitted to who this child is?', tables: ['differently', 'ages', 'facts'] },
  { id: 'outcomes', heading: 'What became of referrals', question: 'Accepted, redirected or not accepted: at which level, for which reason?', tables: ['outcomes-by-level', 'outcomes-by-reason'] },
];
