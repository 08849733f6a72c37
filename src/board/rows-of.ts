import { hashOfRecord, type Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { chosenIn } from '../assessment/answered.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { presenceIn } from '../assessment/presence.ts';
import { episodesOver } from '../afterwards/episodes-over.ts';
import { interventionsIn } from '../afterwards/interventions.ts';
import { wordsIn } from '../afterwards/after-in.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import { standingIn } from '../afterwards/standing.ts';
import { trustedWorkerIn } from '../afterwards/trusted-worker.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { classify } from '../recommendation/classify.ts';
import { viewsIn } from '../recommendation/judgement.ts';
import { asksForCall, type Outcome, type Recommendation } from '../recommendation/recommendation.ts';
import { ageBands, bandOf, dayBands } from './band.ts';
import { causesTold, kindOfCauses } from './causes-told.ts';
import { linesOver } from './lines-over.ts';
import { nextEpisodeRow, returnRows } from './return-rows.ts';
import type { ReasonRow, RecommendationRow, Rows } from './row.ts';
import { timesOf } from './times-of.ts';
import { voiceHeard, type VoiceHeard } from './voice-heard.ts';

type Said = Pick<ReasonRow, 'kind' | 'code' | 'detail' | 'more'>;

/**
 * The rows of one account: one for each referral, and one for what follows now from all of it, which is the last. `now`, a moment, is the report’s own
 * clock, so that the same records give the same rows on any day. A record that was mended gives none.
 */
export function rowsOf(guide: Guide, account: Account, now: string): Rows {
  const standing = standingIn(account);
  const told = standing.filter(({ record }, i) => i === standing.length - 1 || purposeOf(guide, record.conversation) === 'referral');
  const child = codeOf(account[0]!);
  const rows: Rows = { recommendations: [], reasons: [] };
  for (const { record, place } of told) {
    const isLast = record === standing.at(-1)!.record;
    const recommendation = recommendNow(guide, account.slice(0, place + 1));
    const code = codeOf(record);
    rows.recommendations.push(recommendationRow(guide, account, record, recommendation, { code, child, isLast, now }));
    const refers = purposeOf(guide, record.conversation) === 'referral';
    const said = [...(refers ? ofReferral(guide, recommendation) : []), ...(isLast ? ofChild(guide, account, recommendation, { now, row: rows.recommendations.at(-1)! }) : [])];
    for (const one of said) rows.reasons.push({ record: code, child, kind: one.kind, code: coded(one.code), detail: coded(one.detail), more: coded(one.more) });
  }
  return rows;
}

/** Enough of a record’s hash to tell it from every other in a file, and nothing of what is in it. */
export const codeOf = (record: Assessment): string => hashOfRecord(record).slice(0, 16);

/** A code as it is. Where a record that was made elsewhere has words in a place for one, they stay behind. */
const coded = (code: string): string => (/^[a-z0-9+-]*$/.test(code) ? code : 'other-words');

/** A step by its id, or why there is none. */
export const stepIn = ({ step, unsaid }: Outcome): string => step?.id ?? unsaid ?? 'not-enough-known';

function recommendationRow(guide: Guide, account: Account, record: Assessment, recommendation: Recommendation, { code, child, isLast, now }: { code: string; child: string; isLast: boolean; now: string }): RecommendationRow {
  const journey = journeyOf(guide, record);
  const { level, howSoon } = recommendation;
  const views = viewsIn(journey, level.scale, level.step);
  const causes = causesTold(guide, account);
  const episodes = isLast ? episodesOver(guide, account).length : 0;
  const wasMissing = isLast && (episodes > 0 || causes.asked || isClassedMissing(guide, account));
  return {
    record: code,
    child,
    last: isLast ? 1 : 0,
    refers: purposeOf(guide, record.conversation) === 'referral' ? 1 : 0,
    quarter: `${record.asOf.slice(0, 4)}-Q${Math.ceil(Number(record.asOf.slice(5, 7)) / 3)}`,
    guide: record.guide.id,
    edition: record.guide.edition,
    agency: presenceIn(guide, journey).agency ?? 'not-said',
    level: stepIn(level),
    how_soon: stepIn(howSoon),
    own_view: beside(views.own, level),
    judgement: views.judgement && !views.outdated ? views.judgement.decision : 'none',
    phone_call: !asksForCall(recommendation) ? 'not-asked-for' : record.calls.some(({ whom, when }) => whom.trim() && when.trim()) ? 'made' : 'not-recorded',
    unknowns: recommendation.gaps.length,
    age: ageIn(guide, account),
    missing: wasMissing ? 1 : 0,
    causes: wasMissing ? kindOfCauses(causes) : '',
    episodes,
    voice: isLast ? voiceHeard(guide, account) : '',
    trusted_worker: isLast ? workerKept(guide, account, now) : '',
    differently: isLast ? differently(guide, account) : '',
  };
}

/** The practitioner’s view before the guide’s, beside it. */
function beside(own: ReturnType<typeof viewsIn>['own'], { scale, step }: Outcome): string {
  if (own === undefined) return 'not-asked';
  if (own === 'not-sure') return 'not-sure';
  if (!step) return 'guide-could-not-say';
  const apart = placeOf(scale, own.id) - placeOf(scale, step.id);
  return apart === 0 ? 'same' : apart > 0 ? 'higher' : 'lower';
}

/** The age that was said last, in its band. */
function ageIn(guide: Guide, account: Account): string {
  const ages = standingIn(account).flatMap(({ record }) => [...journeyOf(guide, record).answers.values()].flatMap((answer) => ('age' in answer ? [answer.age] : [])));
  const age = ages.findLast((one) => one !== 'not-known');
  return age === undefined ? 'not-known' : age === 'unborn' ? 'unborn' : bandOf(ageBands, age);
}

/** Does any way of classing, in force or withdrawn, have a word for what was told, other than the last, which is what is left? */
const isClassedMissing = (guide: Guide, account: Account): boolean =>
  standingIn(account).some(({ record }) => classify(guide, journeyOf(guide, record)).some(({ vocabulary, label }) => label !== vocabulary.labels.at(-1)));

function workerKept(guide: Guide, account: Account, now: string): string {
  const { state, agreed, seen, seenLess, needed } = trustedWorkerIn(guide, account, now);
  if (state !== 'named') return needed && state === 'not-recorded' ? 'needed-none-recorded' : state;
  if (seenLess) return 'seen-less';
  const isKnown = (often: string) => often !== '' && often !== 'not-known';
  return isKnown(agreed) && isKnown(seen) ? 'contact-kept' : 'contact-not-known';
}

/** Was something done in another way for who this child is? Passed by what is done, never by the facts. */
function differently(guide: Guide, account: Account): string {
  const records = standingIn(account).map(({ record }) => record);
  const isSaid = records.some((record) => [...journeyOf(guide, record).answers].some(([q, a]) => q.tells?.place === 'difference' && 'words' in a && a.words.trim()));
  const isDone = records.some((record) => wordsIn(guide, record, 'what-differently'));
  return isSaid ? (isDone ? 'said-and-done' : 'said') : isDone ? 'done' : 'not-said';
}

/** What is so of one referral: every reason at the step, and how each worry is known. */
function ofReferral(guide: Guide, { level, howSoon, concerns }: Recommendation): Said[] {
  const reasons = [level, howSoon].flatMap((outcome) => outcome.reasons.map(({ threshold }): Said => ({ kind: guide.bases.some(({ id }) => id === threshold.id) ? 'base' : 'reason', code: threshold.id, detail: outcome.scale.id, more: stepIn(outcome) })));
  const bases = concerns.filter(({ evidenceAsked }) => evidenceAsked).flatMap(({ evidence }): Said[] => (evidence.length ? evidence.map(({ basis }) => ({ kind: 'basis', code: basis ?? 'not-said', detail: '', more: '' })) : [{ kind: 'basis', code: 'no-evidence', detail: '', more: '' }]));
  return [...reasons, ...bases];
}

/** What is so of the child over the whole account. */
function ofChild(guide: Guide, account: Account, { level }: Recommendation, { now, row }: { now: string; row: RecommendationRow }): Said[] {
  const first = standingIn(account)[0]!.record;
  const need = stepIn(level);
  const times = timesOf(guide, account);
  return [
    ...causesTold(guide, account).causes.map(({ code, kind, saidBy }): Said => ({ kind: 'cause', code, detail: saidBy, more: kind })),
    ...(row.missing && guide.vocabularies?.length ? [{ kind: 'definition' as const, code: classedAs(guide, first), detail: need, more: '' }] : []),
    ...returnRows(guide, account, now),
    ...nextEpisodeRow(guide, account, now),
    ...interventionsIn(guide, account).filter(({ isIdea }) => !isIdea).map(({ cause, latest, opinionOnly }): Said => ({ kind: 'help', code: cause!.id, detail: opinionOnly ? 'worker-alone-says-better' : (latest?.effect ?? 'not-looked-at'), more: latest?.by ?? '' })),
    ...Object.entries(times).map(([step, days]): Said => ({ kind: 'time', code: step, detail: days === undefined ? 'not-known' : bandOf(dayBands, days), more: '' })),
    ...linesOver(guide, account, now, row.voice as VoiceHeard).map(({ id, stands }): Said => ({ kind: 'line', code: id, detail: stands, more: '' })),
    ...factsOf(guide, account).map((fact): Said => ({ kind: 'fact', code: fact, detail: row.differently, more: row.missing ? 'missing' : '' })),
  ];
}

/** What each way of classing a missing child, in force or withdrawn, calls what was first told: its labels together, in the book’s order. */
const classedAs = (guide: Guide, first: Assessment): string => classify(guide, journeyOf(guide, first), { replay: true }).map(({ label }) => label.id).join('+');

/** The facts about the child that conditions may rest on, each once: looked after, disabled. */
function factsOf(guide: Guide, account: Account): string[] {
  const facts = new Set(standingIn(account).flatMap(({ record }) => [...journeyOf(guide, record).answers].flatMap(([q, a]) => chosenIn(q, a).flatMap(({ fact }) => fact ?? []))));
  return [...facts].sort();
}
