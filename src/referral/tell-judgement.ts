import type { Judgement } from '../assessment/answer.ts';
import type { Supervision } from '../assessment/assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { Step } from '../guide/scale.ts';
import type { Views } from '../recommendation/judgement.ts';
import { asksForCall, type Recommendation } from '../recommendation/recommendation.ts';
import { keptWords } from './kept-words.ts';
import { letterWords as words } from './letter-words.ts';
import { longTime } from './long-time.ts';
import type { Line } from './referral.ts';

const named = (step: Step, guide: Guide) => words.levelIs(step.number, step.name, guide.title);

/** The guide's view of the level, the practitioner's before they saw it, and what they decided: why, with whom and when. Then, apart, what supervisors think, in a line each. */
export function tellJudgement(guide: Guide, recommendation: Recommendation, views: Views, supervision: readonly Supervision[] = []): Line[] {
  const { step, unsaid = 'not-enough-known' } = recommendation.level;
  const { own, judgement } = views;
  const provisional = recommendation.first.find((i) => i.provisional)?.provisional;
  const before = own === 'not-sure' ? words.notSure : own ? named(own, guide) : asksForCall(recommendation) ? words.ownNotAsked : words.ownUnsaid;
  return [
    { label: provisional ?? words.suggests, text: step ? named(step, guide) : words.unsaid[unsaid].level },
    { label: words.ownBefore, text: before },
    { label: words.decided, text: judgement ? decided(guide, judgement, views, step) : words.undecided },
    ...supervision.map((s): Line => ({ label: s.entered === 'by-supervisor' ? keptWords.supervisor : keptWords.reportedShort, text: `${who(s)}: ${viewOf(guide, s)}` })),
  ];
}

/** What supervisors asked and think, in full: theirs, or what the practitioner reports of them. The two are never under one heading. */
export const tellSupervision = (guide: Guide, entered: Supervision['entered'], supervision: readonly Supervision[] = []): Line[] =>
  supervision
    .filter((s) => s.entered === entered)
    .flatMap((s): Line[] => [
      { label: who(s), text: `${viewOf(guide, s)}, ${keptWords.on(longTime(s.at))}` },
      ...([[keptWords.challenged, s.challenged], [keptWords.because, s.why]] as const).filter(([, text]) => text.trim()).map(([label, text]): Line => ({ label, text: text.trim() })),
    ]);

function decided(guide: Guide, judgement: Judgement, { decided: level, outdated }: Views, suggested: Step | undefined): string {
  const { decision, consulted, noSupervisor, assumptions, at } = judgement;
  const to = level && named(level, guide);
  const what = decision === 'agree' ? (outdated ? keptWords.outdated : words.decisions.agree) : !suggested && to ? keptWords.judgedAs(to) : [words.decisions[decision], to].filter(Boolean).join(': ');
  // A reason that this edition does not list is told as it was written down.
  const coded = judgement.reason && (guide.judgementReasons?.find((r) => r.id === judgement.reason)?.text ?? judgement.reason);
  const why = [coded, judgement.why.trim()].filter(Boolean).join('. ');
  const parts = [
    [what, at && keptWords.on(longTime(at)), why && words.because(why)].filter(Boolean).join(', '),
    outdated && decision !== 'agree' && keptWords.outdated,
    consulted.trim() && words.consulted(consulted.trim()),
    noSupervisor && words.noSupervisor,
    assumptions?.trim() && words.assumptions(assumptions.trim()),
  ];
  return parts.filter(Boolean).join('. ').replace(/\.\. /g, '. ');
}

const who = ({ by, role }: Supervision): string => [by.trim() || keptWords.unnamed, role.trim() && `(${role.trim()})`].filter(Boolean).join(' ');

function viewOf(guide: Guide, { view, step }: Supervision): string {
  const found = scaleOf(guide, guide.level).steps.find((s) => s.id === step);
  return found ? `${keptWords.view[view]}: ${named(found, guide)}` : view === 'agree' ? keptWords.agreesUnsaid : keptWords.view[view];
}
