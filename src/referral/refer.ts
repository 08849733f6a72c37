import type { Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { chronologyIn } from '../assessment/chronology.ts';
import type { Concern } from '../assessment/concerns.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { LetterPlace } from '../guide/question.ts';
import type { Gap } from '../recommendation/gaps.ts';
import { viewsIn, type Views } from '../recommendation/judgement.ts';
import { recommend } from '../recommendation/recommend.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { weighed } from '../recommendation/weighed.ts';
import { whatWouldChange, type Change } from '../recommendation/what-would-change.ts';
import { afterWords } from './after-words.ts';
import { longDay } from './long-day.ts';
import { keptWords } from './kept-words.ts';
import { letterWords as words } from './letter-words.ts';
import { factsAt, linesAt, partIn, wordsOf } from './lines-at.ts';
import { referToChild } from './refer-to-child.ts';
import { referToFamily } from './refer-to-family.ts';
import { referAfter } from './refer-after.ts';
import { referToChildAfter } from './refer-to-child-after.ts';
import { ringBack } from './ring-back.ts';
import { triggerPlan } from './trigger-plan.ts';
import type { Audience, Line, Referral, Section } from './referral.ts';
import { codeOf, sealOf } from './seal.ts';
import { tellJudgement, tellSupervision } from './tell-judgement.ts';
import { tellShares } from './tell-shares.ts';
import { tellChronology } from './tell-chronology.ts';
import { tellConcern, tellHowKnown, tellPiece } from './tell-concerns.ts';
import { tellVoice } from './tell-voice.ts';
import { told } from './told.ts';
import { toldAskedAbout } from './told-asked-about.ts';
import { evidenceWords } from './words-evidence.ts';

/**
 * Lays the letter out from an assessment, for one kind of reader. The family's and the child's copies are made from short lists of what they may hold.
 * `before` are the records of the same child before this one: a record of what came after a referral is told with them.
 */
export function refer(guide: Guide, assessment: Assessment, audience: Audience = 'social-care', before: Account = []): Referral {
  const account = [...before, assessment];
  if (audience === 'trigger-plan') return triggerPlan(guide, account);
  if (purposeOf(guide, assessment.conversation) !== 'referral') return referOn(guide, account, audience);
  if (audience === 'family') return referToFamily(guide, assessment);
  if (audience === 'child') return referToChild(guide, assessment);
  const letter = referInFull(guide, assessment, audience);
  return audience === 'own-file' ? { ...letter, notice: `${words.ownFile} ${letter.notice}` } : letter;
}

/** What came after a referral. No copy goes to the family: a child speaks freely only where what they say is not handed on. */
function referOn(guide: Guide, account: Account, audience: Exclude<Audience, 'trigger-plan'>): Referral {
  if (audience === 'child') return referToChildAfter(guide, account);
  const letter = referAfter(guide, account);
  if (audience === 'family') return { ...letter, refused: afterWords.notForFamily, summary: [], sections: [] };
  return audience === 'own-file' ? { ...letter, notice: `${words.ownFile} ${letter.notice}` } : letter;
}

/** First what a duty social worker needs in thirty seconds, then the rest in reading order. */
function referInFull(guide: Guide, assessment: Assessment, audience: 'social-care' | 'own-file'): Referral {
  const journey = journeyOf(guide, assessment);
  const recommendation = recommend(guide, assessment);
  const level = scaleOf(guide, guide.level);
  const views = viewsIn(journey, level, recommendation.level.step);
  const place = (id: LetterPlace) => linesAt(guide, journey, id);
  const section = (id: string, heading: string, lines: Line[]): Section[] => (lines.length ? [{ id, heading, lines }] : []);
  const facts = (id: LetterPlace) => factsAt(guide, journey, id);
  const under = (id: LetterPlace) => section(id, words.places[id], facts(id));

  return {
    title: words.title(headlines(guide, journey, 'name')[0]?.text ?? ''),
    made: words.made(longDay(assessment.asOf)),
    notice: guide.adoption.says,
    summary: [
      ...recommendation.first.map((i): Line => ({ label: words.missing, text: words.toldFirst(i.heading) })),
      ...recommendation.instructions.filter((i) => i.kind === 'do-not-tell').map((i): Line => ({ label: words.important, text: i.heading })),
      ...headlines(guide, journey, 'line'),
      { label: words.ringBack, text: ringBack(guide, journey) },
      ...(journey.leftAt ? [{ label: words.early, text: words.earlyCount(recommendation.gaps.filter((g) => g.kind === 'not-asked').length) }] : []),
      ...asked(recommendation, views),
      ...tellJudgement(guide, recommendation, views, assessment.supervision),
      ...whyLines(recommendation),
      ...place('where'),
      ...place('access'),
      ...place('other-children'),
      ...tellVoice(guide, journey, recommendation.concerns),
      ...orSay(place('family'), recommendation),
      ...safeNumber(guide, journey),
      ...callSummary(assessment),
      ...place('earlier'),
      { label: words.howKnown, text: tellHowKnown(recommendation.concerns) },
    ],
    sections: [
      ...section('worries', words.places.worries, recommendation.concerns.flatMap((c) => tellConcern(c, assessment.asOf))),
      ...section('chronology', evidenceWords.chronology, tellChronology(chronologyIn(guide, journey, assessment), assessment.asOf)),
      ...section('asked-about', words.askedAbout, toldAskedAbout(guide, journey)),
      ...section('missing', words.places.missing, [...place('missing'), ...classLines(recommendation)]),
      ...section('strengths', words.places.strengths, [...recommendation.protectiveFactors.map((c): Line => ({ text: c.indicator.text })), ...facts('strengths')]),
      ...under('tried'),
      ...under('change'),
      ...under('difference'),
      ...under('child'),
      ...under('safety'),
      ...under('sharing'),
      ...section('gaps', words.gaps, gapLines(recommendation.gaps, whatWouldChange(guide, assessment))),
      ...section('next', words.next, [...new Set(recommendation.routes.flatMap((route) => route.asks ?? []))].map((text): Line => ({ text }))),
      ...section('supervision', keptWords.supervisor, tellSupervision(guide, 'by-supervisor', assessment.supervision)),
      ...section('supervision-reported', keptWords.reported, tellSupervision(guide, 'practitioner-reports', assessment.supervision)),
      ...section('calls', words.calls, callLines(assessment)),
      ...section('shares', keptWords.shares, tellShares(guide, assessment.shares)),
      ...under('referrer'),
      ...section('doing', words.doing, instructionLines(recommendation, audience === 'own-file')),
      ...section('about', words.about, [
        { text: guide.adoption.says },
        { text: words.edition(guide.title, assessment.guide.edition, assessment.guide.hash) },
        { text: words.lawAsOf(longDay(guide.lawAsOf), guide.nation) },
        { label: words.code, text: sealOf(assessment).code, note: words.codeMeans },
        { text: words.supports },
        ...earlierLines(assessment),
      ]),
    ],
  };
}

/** A number that is safe stands beside who may not be told. */
function safeNumber(guide: Guide, journey: Journey): Line[] {
  const question = partIn(journey, 'child-phone');
  const text = wordsOf(guide, journey, 'child-phone');
  return question && text ? [{ label: question.tells!.as, text }] : [];
}

/** What stands at the very top: whose child, and how old. */
function headlines(guide: Guide, journey: Journey, kind: 'name' | 'line'): Line[] {
  const questions = journey.conversation.pages.flatMap((page) => page.questions).filter((q) => q.tells?.headline === kind);
  return questions.flatMap((q) => {
    const answer = journey.answers.get(q);
    return answer ? told(guide, q, answer) : [];
  });
}

// A risk grade is never told here: it is the officer's own to record, and this letter goes to others.
function classLines({ classification, patterns }: Recommendation): Line[] {
  // What is left when no word fits is not told: “no term applies” tells nobody anything.
  const fits = classification.some(({ label }) => label.when);
  return [
    ...(fits ? classification : []).map(({ vocabulary, label }): Line => ({ label: vocabulary.name, text: `${label.name}${label.code ? ` (${label.code})` : ''}` })),
    ...patterns.map((p, i): Line => ({ ...(i === 0 && { label: words.pattern }), text: `${p.name}. ${p.says}` })),
  ];
}

/** Every reason; each worry named where it first counts, with the first thing known of it. */
function whyLines({ level, concerns: all }: Recommendation): Line[] {
  if (!all.length && !level.step) return [{ label: words.why, text: words.noWorry }];
  const named = new Set<string>();
  return level.reasons.map(({ threshold, concerns }, i): Line => {
    const fresh = concerns.filter(({ indicator }) => !named.has(indicator.id) && named.add(indicator.id));
    return { label: i === 0 ? words.why : words.andWhy, text: threshold.because, ...(fresh.length && { note: fresh.map(inShort).join('; ') }) };
  });
}

/** A worry with the first thing that is known of it: a reader who stops here has the fact, not its kind alone. The child's own words have a place of their own. */
function inShort({ indicator, evidence }: Concern): string {
  const piece = evidence.find((e) => e.words !== 'child');
  return piece ? `${indicator.text}: ${tellPiece(piece).text.replace(/\.$/, '')}` : indicator.text;
}

/** The family's line, or that nobody has said who may be told: silence there would read as “nobody is barred”. */
function orSay(lines: Line[], { instructions }: Recommendation): Line[] {
  const known = lines.some((line) => line.text !== words.notAsked && line.text !== words.notKnown);
  return known || instructions.some((i) => i.kind === 'do-not-tell') ? lines : [{ label: words.theFamily, text: words.familyNotWritten }];
}

function asked({ level, howSoon }: Recommendation, { decided, judgement }: Views): Line[] {
  const step = decided ?? level.step;
  const what = step ? words.weAsk(step.response) : howSoon.step?.phone ? words.askedNow : words.unsaid[level.unsaid ?? 'not-enough-known'].asked;
  const soon = howSoon.step ? `${howSoon.step.told ?? howSoon.step.name}.` : (howSoon.says ?? '');
  return [{ label: judgement ? words.asked : words.askedUndecided, text: `${what} ${soon}`.trim() }];
}

function gapLines(gaps: readonly Gap[], changes: readonly Change[]): Line[] {
  const known = gaps.filter((g) => g.kind !== 'no-evidence');
  const lines = weighed(known, changes).map(({ gap, change, besides }): Line => {
    const what = [change?.howSoon && (change.howSoon.told ?? change.howSoon.name), change?.level && words.higherLevel].filter(Boolean).join('; ');
    const note = [gap.who && words.mayFindOut(gap.who), change && (change.byNumber ? words.addsToPicture : words.couldMean(what, besides))].filter(Boolean).join('; ');
    return { text: gap.kind === 'not-asked' ? `${gap.text} (${words.notAskedShort})` : gap.text, ...(note && { note }) };
  });
  return lines.length ? [{ text: words.gapsWait }, ...lines] : [];
}

// What to do oneself is for one's own file; the one who receives it needs what binds, and what must not be asked or told.
const instructionLines = ({ instructions }: Recommendation, own: boolean): Line[] =>
  instructions.filter((i) => own || i.duty || i.kind === 'do-not-tell' || i.kind === 'do-not-ask').flatMap((i) =>
    i.says.map((text, n): Line => ({
      ...(n === 0 && { label: i.heading }),
      text,
      ...(i.duty && n === i.says.length - 1 && { note: `${words.duty[i.duty.standing]}. ${words.binds(i.duty.binds, i.duty.nation, longDay(i.duty.checked))}` }),
    })),
  );

const callSummary = ({ calls }: Assessment): Line[] => [
  { label: words.calls, text: calls.map((c) => [words.callLine(c.whom, c.number, c.when) + (c.reference && `, reference ${c.reference}`), c.agreed.trim() && words.agreedOnCall(c.agreed.trim())].filter(Boolean).join('. ')).join('; ') || words.noCall },
];

const callLines = ({ calls }: Assessment): Line[] =>
  calls.flatMap((call) => [
    { label: words.callLine(call.whom, call.number, call.when), text: call.said.trim() || words.notKnown },
    ...([
      [words.callReference, call.reference],
      [words.callAgreed, call.agreed],
      [words.callDue, call.decisionDue],
    ] as const).filter(([, text]) => text.trim()).map(([label, text]): Line => ({ label, text: text.trim() })),
  ]);

/** Which record this one mends, and as of which day it was begun. */
const earlierLines = ({ corrects, follows, carriedOn = [] }: Assessment): Line[] => [
  ...(follows ? [{ text: afterWords.follows(codeOf(follows)) }] : []),
  ...(corrects ? [{ text: words.corrects(codeOf(corrects.hash), corrects.why.trim()) }] : []),
  ...carriedOn.slice(0, 1).map(({ from }) => ({ text: words.carriedOn(longDay(from)) })),
];
