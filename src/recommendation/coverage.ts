import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import type { LetterPlace } from '../guide/question.ts';
import { viewsIn } from './judgement.ts';
import { recommend, worriesAnswered } from './recommend.ts';
import { asksForCall, type Recommendation } from './recommendation.ts';

/**
 * One of the audit’s eight lines of enquiry, and what one account can say to it. `partly`: it shows some of it. `not-shown`: it could
 * have shown it, and does not. `cannot-show`: no account of this kind could, and where to look instead is said.
 */
export type LineOfEnquiry = { id: string; question: string; stands: 'shown' | 'partly' | 'not-shown' | 'cannot-show'; shows: string[]; cannot: string[] };

type Account = { guide: Guide; assessment: Assessment; journey: Journey; recommendation: Recommendation };
type Answered = Pick<LineOfEnquiry, 'stands' | 'shows' | 'cannot'>;

/**
 * What one account shows of each line of enquiry, for auditors only. A line is never passed by boxes that are filled in: it is passed by
 * what was done. Nothing that anybody wrote is repeated here, so that this page can be handed on where the record may not be.
 */
export function coverageOf(guide: Guide, assessment: Assessment): LineOfEnquiry[] {
  const account = { guide, assessment, journey: journeyOf(guide, assessment), recommendation: recommend(guide, assessment) };
  return lines.map(({ id, question, answer }) => ({ id, question, ...answer(account) }));
}

const lines: { id: string; question: string; answer: (account: Account) => Answered }[] = [
  { id: 'risk', question: 'Is a risk of abuse seen, and answered in time and as it should be?', answer: risk },
  { id: 'guide-used', question: 'Is the Levels of Help guide used, so that a referral rests on evidence and goes where it should?', answer: guideUsed },
  { id: 'casework', question: 'Is the work done well and without delay?', answer: casework },
  { id: 'sharing', question: 'Do agencies work together, and share what they know in time?', answer: sharing },
  { id: 'voice', question: 'Can the child be heard in the work done to meet their need?', answer: voice },
  { id: 'supervision', question: 'Do supervisors and managers look, ask and decide?', answer: supervision },
  { id: 'outcomes', question: 'Does what is done make things better for the child?', answer: outcomes },
  { id: 'diversity', question: 'Does the work fit who this child is?', answer: diversity },
];

/** What the eight lines ask, in their order. */
export const linesOfEnquiry: readonly Pick<LineOfEnquiry, 'id' | 'question'>[] = lines.map(({ id, question }) => ({ id, question }));

const some = (...said: (string | false | undefined)[]): string[] => said.filter((text) => typeof text === 'string');
const times = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Is anything written in this place of the letter? A ticked box is not words. */
const isWritten = ({ journey }: Pick<Account, 'journey'>, place: LetterPlace): boolean =>
  [...journey.answers].some(([q, a]) => q.tells?.place === place && 'words' in a && a.words.trim() !== '');

function risk({ journey, recommendation, assessment }: Account): Answered {
  const { concerns, howSoon, level } = recommendation;
  const call = asksForCall(recommendation);
  const made = assessment.calls.filter((c) => c.whom.trim() && c.when.trim()).length;
  const asked = worriesAnswered(journey);
  const seen = concerns.length > 0 || asked;
  return {
    stands: seen && (!call || made) ? 'partly' : 'not-shown',
    shows: some(
      concerns.length > 0 && `${times(concerns.length, 'worry was', 'worries were')} named.`,
      howSoon.step && `How soon, by the guide: ${howSoon.step.name}.`,
      asked ? 'Every worry question that applied was asked and answered.' : 'Not every worry question was asked, or the answer was not known.',
      made > 0 && `${times(made, 'call is', 'calls are')} recorded, with whom and when.`,
      call && !made && 'A call was asked for and none is recorded.',
      level.unsaid && 'No level could be said.',
    ),
    cannot: ['When the worry was first noticed, where nobody wrote it down.', 'Whether what followed was in time: what was decided, and when, stands in the record of whoever received this.'],
  };
}

function guideUsed({ guide, journey, recommendation }: Account): Answered {
  const { level, concerns } = recommendation;
  const views = viewsIn(journey, level.scale, level.step);
  const asked = concerns.filter((c) => c.evidenceAsked);
  const known = asked.filter((c) => c.evidence.some((e) => e.basis && (e.when.trim() || e.who.trim())));
  const opinionOnly = known.filter((c) => c.evidence.every((e) => e.basis === 'professional-opinion'));
  const { judgement } = views;
  const reasoned = judgement && (judgement.decision !== 'lower' || (judgement.why.trim() && (judgement.consulted.trim() || judgement.noSupervisor)));
  const rests = level.step && known.length === asked.length && opinionOnly.length < asked.length;
  return {
    stands: rests && reasoned ? 'shown' : level.step && concerns.length > 0 ? 'partly' : 'not-shown',
    shows: some(
      level.step && `${guide.title}, edition ${guide.edition}, gives “${level.step.name}” for ${times(level.reasons.length, 'reason', 'reasons')}, each with where it stands in print.`,
      asked.length > 0 && `Of ${times(asked.length, 'worry', 'worries')} of which evidence is asked, ${known.length} ${known.length === 1 ? 'says' : 'say'} how it is known, and when or by whom.`,
      opinionOnly.length > 0 && `${times(opinionOnly.length, 'worry rests', 'worries rest')} on professional opinion alone.`,
      views.own !== undefined && 'The practitioner gave a view before seeing the guide’s.',
      judgement ? `The practitioner’s own judgement is recorded: ${judgement.decision === 'agree' ? 'it agrees with the guide' : `${judgement.decision} than the guide`}${judgement.at ? ', and when' : ''}.` : 'No judgement by the practitioner is recorded.',
      judgement && !reasoned && 'A lower judgement stands without why, or without whom was consulted.',
      guide.adoption.status !== 'adopted' && 'The guide used was not adopted by a partnership.',
    ),
    cannot: ['Whether the referral was accepted, redirected or not accepted: that is the receiver’s to record, and no further action is not proof of no need.'],
  };
}

function casework(account: Account): Answered {
  const { assessment, recommendation } = account;
  const due = assessment.calls.filter((c) => c.decisionDue.trim()).length;
  const open = recommendation.gaps.filter((g) => g.kind !== 'no-evidence').length;
  return {
    stands: 'cannot-show',
    shows: some(
      due > 0 && `${times(due, 'call names', 'calls name')} when a decision is due.`,
      open > 0 && `${times(open, 'thing is', 'things are')} named as not known.`,
      isWritten(account, 'tried') && 'What was tried before is written down.',
    ),
    cannot: ['The work comes after this account. Plans, visits, interviews and reviews, and their dates, stand in the child’s record.', 'How much of a form is filled in says nothing of how well the work was done.'],
  };
}

function sharing({ assessment, journey }: Account): Answered {
  const shares = assessment.shares ?? [];
  const whole = shares.filter((s) => s.to.trim() && s.why.trim() && s.when.trim());
  const heard = whole.filter((s) => s.acknowledged.trim());
  const calls = assessment.calls.filter((c) => c.whom.trim() && c.said.trim());
  const people = [...journey.answers.values()].flatMap((a) => ('people' in a ? a.people : []));
  const told = people.filter((p) => p.told === 'yes' || (p.told === 'no' && p.whyNotTold?.trim())).length;
  return {
    stands: shares.length && heard.length === shares.length ? 'shown' : heard.length || calls.length ? 'partly' : 'not-shown',
    shows: some(
      shares.length > 0 && `Shared ${times(shares.length, 'time', 'times')}: ${whole.length} with whom, why and when; ${heard.length} acknowledged.`,
      shares.length > heard.length && `${times(shares.length - heard.length, 'share has', 'shares have')} no acknowledgement.`,
      calls.length > 0 && `${times(calls.length, 'call says', 'calls say')} what was passed on; whether it was understood as meant is not said.`,
      people.length > 0 && `Of ${times(people.length, 'adult', 'adults')} named, it is said of ${told} that they were told this is passed on, or why not.`,
    ),
    cannot: ['Whether what was shared was used.', 'What others knew and did not share: only their records laid side by side can show it.'],
  };
}

function voice({ journey, recommendation }: Account): Answered {
  const { concerns, level, howSoon, instructions } = recommendation;
  const quiet = instructions.some((i) => i.kind === 'do-not-ask');
  const words = [...journey.answers].filter(([q, a]) => q.childsWords && 'words' in a && a.words.trim()).length;
  const theirs = (c: (typeof concerns)[number]) => c.evidence.some((e) => e.basis === 'said-by-child' || e.words === 'child');
  const said = concerns.filter(theirs);
  const reasons = new Set([...level.reasons, ...howSoon.reasons].flatMap((r) => r.concerns));
  const linked = said.filter((c) => reasons.has(c));
  const aim = isWritten({ journey }, 'change');
  const any = words > 0 || said.length > 0;
  return {
    // Words that lead to nothing asked for, and were never answered, are words in a box.
    stands: linked.length ? 'partly' : quiet && !any ? 'cannot-show' : 'not-shown',
    shows: some(
      words > 0 && 'The child’s own words are recorded.',
      said.length > 0 && `${times(said.length, 'worry is', 'worries are')} known from the child.`,
      linked.length > 0 && `What the child said is among the reasons for what is asked: ${times(linked.length, 'worry', 'worries')}.`,
      any && !linked.length && (aim ? 'The child’s words and what should be different stand side by side; nothing says that one comes from the other.' : 'Nothing that is asked for is linked to what the child said.'),
      !any && !quiet && 'No words of the child are recorded.',
      quiet && 'The guide says not to ask the child more. “Deliberately not asked” is a complete answer.',
    ),
    cannot: ['That the child was told what became of what they said.', 'That the child understood: only the child saying it back shows that, not a note handed over.'],
  };
}

function supervision({ journey, recommendation, assessment }: Account): Answered {
  const all = assessment.supervision ?? [];
  const own = all.filter((s) => s.entered === 'by-supervisor');
  const looked = own.filter((s) => s.challenged.trim() || s.why.trim());
  const reported = all.length - own.length;
  const { judgement } = viewsIn(journey, recommendation.level.scale, recommendation.level.step);
  return {
    // What the practitioner reports is told, and passes nothing.
    stands: looked.length ? 'shown' : own.length ? 'partly' : 'not-shown',
    shows: some(
      own.length > 0 && `Entered by a supervisor: ${own.length}, of which ${looked.length} ${looked.length === 1 ? 'says' : 'say'} what was asked or why.`,
      own.some((s) => s.view !== 'agree') && 'A supervisor judged otherwise than was put to them.',
      reported > 0 && `The practitioner reports: ${reported}. Told apart from what a supervisor entered, and no proof of it.`,
      judgement?.consulted.trim() !== undefined && judgement.consulted.trim() !== '' && 'The practitioner says that somebody was consulted.',
      judgement?.noSupervisor && 'The practitioner says that no supervisor could be reached.',
      judgement?.decision === 'lower' && !own.length && 'The judgement is lower than the guide’s, and no supervisor has entered a view.',
      !all.length && 'No supervisor has entered a view.',
    ),
    cannot: ['Who entered it: this record holds what it was given, and the system it is kept in must vouch for the hand.', 'Oversight of the work that follows.'],
  };
}

function outcomes(account: Account): Answered {
  return {
    stands: 'cannot-show',
    shows: some(
      isWritten(account, 'change') && 'What should be different for the child is written down: a later review can be held against it.',
      isWritten(account, 'tried') && 'What was tried before, and what came of it, is written down by the practitioner.',
      account.recommendation.protectiveFactors.length > 0 && `${times(account.recommendation.protectiveFactors.length, 'strength is', 'strengths are')} named.`,
    ),
    cannot: ['Whether it helped: this account is made before the help. Reviews that ask the child, the carer and the worker can show it.', 'Fewer times missing alone would not show it.'],
  };
}

function diversity(account: Account): Answered {
  const { judgement } = viewsIn(account.journey, account.recommendation.level.scale, account.recommendation.level.step);
  const written = isWritten(account, 'difference');
  return {
    stands: written ? 'partly' : 'not-shown',
    shows: some(
      written ? 'What about this child should change how help is given is written down.' : 'Nothing is said of what about this child should change how help is given. Facts such as age, language or disability, filled in, do not say it.',
      judgement?.assumptions?.trim() !== undefined && judgement.assumptions.trim() !== '' && 'Whether assumptions make us see less was asked, and answered.',
    ),
    cannot: ['What was then done differently: that alone would show it, and it is done after this account.'],
  };
}
